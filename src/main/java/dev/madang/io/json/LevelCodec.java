package dev.madang.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.madang.model.Evidence;
import dev.madang.model.Facts;
import dev.madang.model.Fixture;
import dev.madang.model.Hall;
import dev.madang.model.Level;
import dev.madang.model.LocalText;
import dev.madang.model.PartRef;
import dev.madang.model.Partition;
import dev.madang.model.Polygon;
import dev.madang.model.Segment;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Levels with their halls, partitions and fixtures. One object reads one file and knows what that file declares. */
final class LevelCodec {

    private final Declared levels = new Declared();
    private final Set<PartRef> halls = new HashSet<>();
    private final Set<PartRef> partitions = new HashSet<>();
    private final Set<PartRef> fixtures = new HashSet<>();

    /** The ids of the levels read so far. */
    Declared levels() {
        return levels;
    }

    /** The halls read so far. */
    Set<PartRef> halls() {
        return halls;
    }

    /** The partitions read so far. */
    Set<PartRef> partitions() {
        return partitions;
    }

    /** The fixtures read so far. */
    Set<PartRef> fixtures() {
        return fixtures;
    }

    Value<Level> read(Cursor cursor) {
        return cursor.object(fields -> {
            Declared ids = new Declared();
            Value<String> id = fields.required("id", levels::declare);
            Value<LocalText> name = fields.required("name", LocalTextCodec::read);
            Value<Polygon> floor = fields.required("floor", PlaceCodec::readPolygon);
            Value<Evidence> floorEvidence = fields.optional("floorEvidence", Evidence.UNKNOWN, EvidenceCodec::read);
            Value<Facts> facts = fields.optional("facts", Facts.NONE, FactsCodec::read);
            Value<List<Hall>> hallList = fields.list("halls", c -> readHall(c, part(id, ids, halls)));
            Value<List<Partition>> partitionList =
                    fields.list("partitions", c -> readPartition(c, part(id, ids, partitions)));
            Value<List<Fixture>> fixtureList =
                    fields.list("fixtures", c -> FixtureCodec.read(c, part(id, ids, fixtures)));
            return () -> new Level(
                    id.get(),
                    name.get(),
                    floor.get(),
                    facts.get(),
                    hallList.get(),
                    partitionList.get(),
                    fixtureList.get(),
                    floorEvidence.get());
        });
    }

    /** Decodes the id of a part of a level and keeps it for whatever will refer to it. */
    private static Decoder<String> part(Value<String> level, Declared ids, Set<PartRef> parts) {
        return cursor -> {
            Value<String> id = ids.declare(cursor);
            if (level.isGood() && id.isGood()) {
                parts.add(new PartRef(level.get(), id.get()));
            }
            return id;
        };
    }

    private static Value<Hall> readHall(Cursor cursor, Decoder<String> idDecoder) {
        return cursor.object(fields -> {
            Value<String> id = fields.required("id", idDecoder);
            Value<LocalText> name = fields.required("name", LocalTextCodec::read);
            Value<Polygon> outline = fields.required("outline", PlaceCodec::readPolygon);
            Value<Evidence> evidence = fields.optional("outlineEvidence", Evidence.UNKNOWN, EvidenceCodec::read);
            Value<Facts> facts = fields.optional("facts", Facts.NONE, FactsCodec::read);
            return () -> new Hall(id.get(), name.get(), outline.get(), evidence.get(), facts.get());
        });
    }

    private static Value<Partition> readPartition(Cursor cursor, Decoder<String> idDecoder) {
        return cursor.object(fields -> {
            Value<String> id = fields.required("id", idDecoder);
            Supplier<Segment> line = PlaceCodec.readSegment(fields);
            Value<Evidence> evidence = fields.optional("evidence", Evidence.UNKNOWN, EvidenceCodec::read);
            return () -> new Partition(id.get(), line.get(), evidence.get());
        });
    }

    static JsonNode write(Level level) {
        Tree tree = new Tree()
                .text("id", level.id())
                .words("name", level.name())
                .put("floor", PlaceCodec.writePolygon(level.floor()));
        if (!level.floorEvidence().equals(Evidence.UNKNOWN)) {
            tree.put("floorEvidence", EvidenceCodec.write(level.floorEvidence()));
        }
        return tree.someFacts("facts", level.facts())
                .list("halls", level.halls(), LevelCodec::writeHall)
                .list("partitions", level.partitions(), LevelCodec::writePartition)
                .list("fixtures", level.fixtures(), FixtureCodec::write)
                .node();
    }

    private static JsonNode writeHall(Hall hall) {
        return new Tree()
                .text("id", hall.id())
                .words("name", hall.name())
                .put("outline", PlaceCodec.writePolygon(hall.outline()))
                .put("outlineEvidence", EvidenceCodec.write(hall.outlineEvidence()))
                .someFacts("facts", hall.facts())
                .node();
    }

    private static JsonNode writePartition(Partition partition) {
        return new Tree()
                .text("id", partition.id())
                .all(PlaceCodec.writePlace(partition.line()))
                .put("evidence", EvidenceCodec.write(partition.evidence()))
                .node();
    }
}

package dev.madang.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.madang.model.Acceptance;
import dev.madang.model.ElementId;
import dev.madang.model.LocalText;
import dev.madang.model.PartRef;
import dev.madang.model.Phase;
import dev.madang.model.Point;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a plan says for its checks alone: the phases of the event, and findings that somebody accepted. */
final class SafetyCodec {

    private static final EnumNames<Phase.Kind> PHASES = new EnumNames<>(Phase.Kind.class);

    private SafetyCodec() {}

    static Value<Phase> readPhase(Cursor cursor, PlanNames names) {
        return cursor.object(fields -> {
            Value<String> id = fields.required("id", Scalars::name);
            Value<Phase.Kind> kind = fields.required("kind", PHASES::read);
            Value<LocalText> name = fields.optional("name", LocalText.NONE, LocalTextCodec::read);
            Value<List<PartRef>> partitions = fields.list("closedPartitions", names::partition);
            Value<List<PartRef>> doors = fields.list("closedDoors", names::door);
            Value<Integer> freightFree = fields.optional("freightFree", 0, Scalars.intIn(0, Phase.MAX_AISLE_MM));
            Value<List<ElementId>> away = fields.list("away", Scalars::elementId);
            return () -> new Phase(
                    id.get(),
                    kind.get(),
                    name.get(),
                    Set.copyOf(partitions.get()),
                    Set.copyOf(doors.get()),
                    freightFree.get(),
                    Set.copyOf(away.get()));
        });
    }

    static JsonNode writePhase(Phase phase) {
        return new Tree()
                .text("id", phase.id())
                .name("kind", phase.kind())
                .someWords("name", phase.name())
                .someList("closedPartitions", phase.closedPartitions(), Tree::asText)
                .someList("closedDoors", phase.closedDoors(), Tree::asText)
                .someNumber("freightFree", phase.freightFreeMm())
                .someList("away", phase.away(), Tree::asText)
                .node();
    }

    /** Elements, parts and levels may be gone since, so that they are not looked up. */
    static Value<Acceptance> readAcceptance(Cursor cursor) {
        return cursor.object(fields -> {
            Value<String> rule = fields.required("rule", Scalars::text);
            Value<String> level = fields.required("level", Scalars::name);
            Value<List<ElementId>> subjects = fields.list("subjects", Scalars::elementId);
            Value<List<String>> parts = fields.list("parts", Scalars::text);
            Value<String> book = fields.optional("book", "", Scalars::text);
            Value<Integer> revision = fields.optional("bookRevision", 0, Scalars.intIn(0, Integer.MAX_VALUE));
            Value<Double> measured = fields.required("measured", Scalars::decimal);
            Value<String> reason = fields.required("reason", Scalars::text);
            Value<String> by = fields.required("by", Scalars::text);
            Value<Instant> at = fields.required("at", Scalars::instant);
            Value<String> scenario = fields.optional("scenario", "", Scalars::text);
            Value<LocalText> note = fields.optional("note", LocalText.NONE, LocalTextCodec::read);
            Value<Optional<Point>> place = fields.maybe("place", PlaceCodec::readPoint);
            return () -> new Acceptance(
                    rule.get(),
                    level.get(),
                    subjects.get(),
                    parts.get(),
                    book.get(),
                    revision.get(),
                    measured.get(),
                    reason.get(),
                    by.get(),
                    at.get(),
                    scenario.get(),
                    note.get(),
                    place.get().orElse(null));
        });
    }

    static JsonNode writeAcceptance(Acceptance acceptance) {
        BigDecimal measured = BigDecimal.valueOf(acceptance.measured());
        Tree tree = new Tree()
                .text("rule", acceptance.rule())
                .text("level", acceptance.level())
                .someList("subjects", acceptance.subjects(), Tree::asText)
                .someList("parts", acceptance.parts(), Tree::asText)
                .someText("book", acceptance.book())
                .someNumber("bookRevision", acceptance.bookRevision())
                .put("measured", JsonNodeFactory.instance.numberNode(measured.stripTrailingZeros()))
                .text("reason", acceptance.reason())
                .text("by", acceptance.by())
                .text("at", acceptance.at().toString())
                .someText("scenario", acceptance.scenario())
                .someWords("note", acceptance.note());
        acceptance.where().ifPresent(place -> tree.put("place", PlaceCodec.writePoint(place)));
        return tree.node();
    }
}

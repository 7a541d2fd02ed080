package dev.madang.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.madang.model.Booth;
import dev.madang.model.Dimension;
import dev.madang.model.ElementId;
import dev.madang.model.Elements;
import dev.madang.model.Feature;
import dev.madang.model.Group;
import dev.madang.model.Layout;
import dev.madang.model.Note;
import dev.madang.model.PlanElement;
import dev.madang.model.Zone;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** What is laid out, in a plan or in one of its revisions: root arrays with one element a line. */
final class LayoutCodec {

    private LayoutCodec() {}

    /** Reads elements before what names them: dimensions, groups and locks. */
    static Supplier<Layout> read(Fields fields, PlanNames names) {
        Value<List<Zone>> zones = fields.list("zones", c -> ElementCodec.readZone(c, names));
        Value<List<Feature>> features = fields.list("features", c -> ElementCodec.readFeature(c, names));
        Value<List<Booth>> booths = fields.list("booths", c -> BoothCodec.read(c, names));
        Value<List<Note>> notes = fields.list("notes", c -> AnnotationCodec.readNote(c, names));
        Value<List<Dimension>> dimensions = fields.list("dimensions", c -> AnnotationCodec.readDimension(c, names));
        Value<List<Group>> groups = fields.list("groups", c -> readGroup(c, names));
        Value<List<ElementId>> locked = fields.list("locked", names::element);
        return () -> new Layout(
                Elements.of(zones.get()),
                Elements.of(features.get()),
                Elements.of(booths.get()),
                Elements.of(notes.get()),
                Elements.of(dimensions.get()),
                Elements.of(groups.get()),
                Set.copyOf(locked.get()));
    }

    static ObjectNode write(Layout layout) {
        return new Tree()
                .list("zones", Tree.sorted(layout.zones()), ElementCodec::writeZone)
                .list("features", Tree.sorted(layout.features()), ElementCodec::writeFeature)
                .list("booths", Tree.sorted(layout.booths()), BoothCodec::write)
                .someList("notes", Tree.sorted(layout.notes()), AnnotationCodec::writeNote)
                .someList("dimensions", Tree.sorted(layout.dimensions()), AnnotationCodec::writeDimension)
                .someList("groups", Tree.sorted(layout.groups()), LayoutCodec::writeGroup)
                .someList("locked", layout.locked(), Tree::asText)
                .node();
    }

    /** Returns one element as plan files have it. */
    static JsonNode writeElement(PlanElement element) {
        if (element instanceof Booth booth) {
            return BoothCodec.write(booth);
        }
        if (element instanceof Feature feature) {
            return ElementCodec.writeFeature(feature);
        }
        if (element instanceof Zone zone) {
            return ElementCodec.writeZone(zone);
        }
        return element instanceof Note note
                ? AnnotationCodec.writeNote(note)
                : AnnotationCodec.writeDimension((Dimension) element);
    }

    private static Value<Group> readGroup(Cursor cursor, PlanNames names) {
        return cursor.object(fields -> {
            Value<ElementId> id = fields.required("id", names::declareGroup);
            Value<List<ElementId>> members = fields.required("members", c -> c.list(names::member));
            return () -> new Group(id.get(), new LinkedHashSet<>(members.get()));
        });
    }

    private static JsonNode writeGroup(Group group) {
        return new Tree()
                .text("id", group.id().value())
                .list("members", group.members().stream().sorted().toList(), Tree::asText)
                .node();
    }
}

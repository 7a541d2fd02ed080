package dev.madang.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.madang.model.Anchor;
import dev.madang.model.Dimension;
import dev.madang.model.ElementId;
import dev.madang.model.LocalText;
import dev.madang.model.Note;
import dev.madang.model.Point;
import dev.madang.model.Shape;
import java.util.Optional;
import java.util.function.Supplier;

/** Notes and dimensions. */
final class AnnotationCodec {

    private static final Decoder<Integer> SPOT = Scalars.intIn(0, 100_000);

    private AnnotationCodec() {}

    static Value<Note> readNote(Cursor cursor, PlanNames names) {
        return cursor.object(fields -> {
            Value<ElementId> id = fields.required("id", names::declareElement);
            Value<String> level = fields.required("level", names::level);
            Value<LocalText> text = fields.required("text", LocalTextCodec::read);
            Supplier<Shape> shape = PlaceCodec.readShape(fields);
            Value<Integer> letters =
                    fields.required("letterHeight", Scalars.intIn(Note.MIN_LETTER_MM, Note.MAX_LETTER_MM));
            return () -> new Note(id.get(), level.get(), text.get(), shape.get(), letters.get());
        });
    }

    static Value<Dimension> readDimension(Cursor cursor, PlanNames names) {
        return cursor.object(fields -> {
            Value<ElementId> id = fields.required("id", names::declareDimension);
            Value<String> level = fields.required("level", names::level);
            Value<Anchor> from = fields.required("from", c -> readAnchor(c, names));
            Value<Anchor> to = fields.required("to", c -> readAnchor(c, names));
            Value<Integer> offset =
                    fields.required("offset", Scalars.intIn(-Dimension.MAX_OFFSET_MM, Dimension.MAX_OFFSET_MM));
            return () -> new Dimension(id.get(), level.get(), from.get(), to.get(), offset.get());
        });
    }

    private static Value<Anchor> readAnchor(Cursor cursor, PlanNames names) {
        return cursor.object(fields -> {
            Value<Point> at = fields.required("at", PlaceCodec::readPoint);
            Value<Optional<ElementId>> element = fields.maybe("element", names::area);
            Value<Integer> spot = fields.optional("spot", 0, SPOT);
            return () -> new Anchor(at.get(), element.get().orElse(null), spot.get());
        });
    }

    static JsonNode writeNote(Note note) {
        return ElementCodec.begin(note)
                .words("text", note.text())
                .all(PlaceCodec.writeShape(note.shape()))
                .number("letterHeight", note.letterMm())
                .node();
    }

    static JsonNode writeDimension(Dimension dimension) {
        return ElementCodec.begin(dimension)
                .put("from", writeAnchor(dimension.from()))
                .put("to", writeAnchor(dimension.to()))
                .number("offset", dimension.offsetMm())
                .node();
    }

    private static JsonNode writeAnchor(Anchor anchor) {
        Tree tree = new Tree().put("at", PlaceCodec.writePoint(anchor.at()));
        anchor.holder()
                .ifPresent(element -> tree.text("element", element.value()).someNumber("spot", anchor.spot()));
        return tree.node();
    }
}

package dev.madang.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.madang.model.Angle;
import dev.madang.model.Linework;
import dev.madang.model.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines and texts of drawings.
 *
 * <p>Lines stand in the file as path data of SVG in its simplest form, {@code M0 0l100 0 0 50z}: where a line begins,
 * then the way from each place to the next, then whether it is closed. Many lines make one text, none of which is
 * longer than the strict parser lets a text be.
 */
final class LineworkCodec {

    private static final int CHUNK_LETTERS = 60_000;

    private static final Decoder<Integer> UNITS = Scalars.intIn(1, Linework.MAX_SIDE);
    private static final Decoder<Integer> WITHIN = Scalars.intIn(0, Linework.MAX_SIDE);

    private LineworkCodec() {}

    static Value<Linework> read(Cursor cursor) {
        return cursor.object(fields -> {
            Value<Integer> width = fields.required("width", UNITS);
            Value<Integer> height = fields.required("height", UNITS);
            Value<List<List<Linework.Run>>> paths = fields.required("paths", c -> c.list(LineworkCodec::readPaths));
            Value<List<Linework.Caption>> texts = fields.list("texts", LineworkCodec::readCaption);
            return () -> new Linework(
                    width.get(),
                    height.get(),
                    paths.get().stream().flatMap(List::stream).toList(),
                    texts.get());
        });
    }

    private static Value<List<Linework.Run>> readPaths(Cursor cursor) {
        Value<String> text = Scalars.text(cursor);
        if (!text.isGood()) {
            return Value.bad();
        }
        PathText path = new PathText(text.get());
        try {
            return Value.of(path.runs());
        } catch (IllegalArgumentException | ArithmeticException e) {
            return cursor.refuse("io.problem.path", path.position() + 1);
        }
    }

    private static Value<Linework.Caption> readCaption(Cursor cursor) {
        return cursor.object(fields -> {
            Value<Integer> x = fields.required("x", WITHIN);
            Value<Integer> y = fields.required("y", WITHIN);
            Value<Integer> height = fields.required("height", UNITS);
            Value<Integer> rotation = fields.optional("rotation", 0, Scalars.intIn(0, Angle.FULL_CDEG - 1));
            Value<String> text = fields.required("text", Scalars::text);
            return () -> new Linework.Caption(new Point(x.get(), y.get()), height.get(), rotation.get(), text.get());
        });
    }

    static JsonNode write(Linework lines) {
        return new Tree()
                .number("width", lines.widthUnits())
                .number("height", lines.heightUnits())
                .list("paths", chunks(lines.runs()), JsonNodeFactory.instance::textNode)
                .someList("texts", lines.captions(), LineworkCodec::write)
                .node();
    }

    private static JsonNode write(Linework.Caption caption) {
        return new Tree()
                .number("x", caption.middle().x())
                .number("y", caption.middle().y())
                .number("height", caption.height())
                .someNumber("rotation", caption.rotation())
                .text("text", caption.text())
                .node();
    }

    private static List<String> chunks(List<Linework.Run> runs) {
        List<String> chunks = new ArrayList<>();
        StringBuilder chunk = new StringBuilder();
        for (Linework.Run run : runs) {
            String text = PathText.of(run);
            if (chunk.length() + text.length() > CHUNK_LETTERS && chunk.length() > 0) {
                chunks.add(chunk.toString());
                chunk.setLength(0);
            }
            chunk.append(text);
        }
        if (chunk.length() > 0) {
            chunks.add(chunk.toString());
        }
        return chunks;
    }
}

package dev.madang.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.madang.io.PictureHeader;
import dev.madang.model.Angle;
import dev.madang.model.Bytes;
import dev.madang.model.ElementId;
import dev.madang.model.Linework;
import dev.madang.model.Point;
import dev.madang.model.Raster;
import dev.madang.model.Underlay;
import dev.madang.model.UnderlayContent;
import dev.madang.model.UnderlayLook;
import dev.madang.model.UnderlayPlace;
import dev.madang.model.UnderlaySource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Drawings from elsewhere. Which field there is, {@code picture} or {@code lines}, tells what an underlay shows.
 *
 * <p>The bytes of a picture stand in the file as a list of Base64 texts, none of which is longer than the strict parser
 * lets a text be.
 */
final class UnderlayCodec {

    /** A multiple of three, so that every text but the last is without padding. */
    private static final int CHUNK_BYTES = 60_000;

    private static final EnumNames<Raster.Format> FORMATS = new EnumNames<>(Raster.Format.class);
    private static final Decoder<Integer> COORDINATE = Scalars.intIn(-Point.MAX_MM, Point.MAX_MM);
    private static final Decoder<Integer> SIDE_PX = Scalars.intIn(1, Raster.MAX_SIDE_PX);

    private UnderlayCodec() {}

    static Value<Underlay> read(Cursor cursor, PlanNames names) {
        return cursor.object(fields -> {
            Value<ElementId> id = fields.required("id", names::declareUnderlay);
            Value<String> level = fields.required("level", names::level);
            Value<String> name = fields.required("name", Scalars::text);
            Supplier<UnderlaySource> source = readSource(fields);
            Supplier<UnderlayPlace> place = readPlace(fields);
            Supplier<UnderlayLook> look = readLook(fields);
            Supplier<UnderlayContent> content = readContent(fields);
            return () -> new Underlay(
                    id.get(), level.get(), name.get(), source.get(), content.get(), place.get(), look.get());
        });
    }

    /** Without lines there must be a picture, and with lines there can be none. */
    private static Supplier<UnderlayContent> readContent(Fields fields) {
        if (fields.has("lines")) {
            Value<Linework> lines = fields.required("lines", LineworkCodec::read);
            return lines::get;
        }
        Value<Raster> picture = fields.required("picture", UnderlayCodec::readPicture);
        return picture::get;
    }

    private static Supplier<UnderlaySource> readSource(Fields fields) {
        Value<String> file = fields.required("file", Scalars::text);
        Value<Integer> page = fields.optional("page", 0, Scalars.intIn(0, UnderlaySource.MAX_PAGE));
        return () -> new UnderlaySource(file.get(), page.get());
    }

    private static Supplier<UnderlayPlace> readPlace(Fields fields) {
        Value<Integer> x = fields.required("x", COORDINATE);
        Value<Integer> y = fields.required("y", COORDINATE);
        Value<Double> scale = fields.required(
                "scale", Scalars.decimalIn(UnderlayPlace.MIN_MM_PER_UNIT, UnderlayPlace.MAX_MM_PER_UNIT));
        Value<Integer> rotation = fields.optional("rotation", 0, Scalars.intIn(0, Angle.FULL_CDEG - 1));
        return () -> new UnderlayPlace(new Point(x.get(), y.get()), scale.get(), rotation.get());
    }

    private static Supplier<UnderlayLook> readLook(Fields fields) {
        Value<Integer> opacity = fields.required("opacity", Scalars.intIn(UnderlayLook.MIN_PERCENT, 100));
        Value<Boolean> hidden = fields.optional("hidden", false, Scalars::yesNo);
        Value<Boolean> locked = fields.optional("locked", false, Scalars::yesNo);
        return () -> new UnderlayLook(opacity.get(), !hidden.get(), locked.get());
    }

    private static Value<Raster> readPicture(Cursor cursor) {
        Value<Raster> raster = cursor.object(fields -> {
            Value<Raster.Format> format = fields.required("format", FORMATS::read);
            Value<Integer> width = fields.required("width", SIDE_PX);
            Value<Integer> height = fields.required("height", SIDE_PX);
            Value<Bytes> data = fields.required("data", UnderlayCodec::readBytes);
            return () -> new Raster(format.get(), width.get(), height.get(), data.get());
        });
        return !raster.isGood() || isWhatItSays(raster.get()) ? raster : refused(cursor, raster.get());
    }

    /** A picture whose own head says other than the file may be a trap: a few bytes that open to gigabytes. */
    private static boolean isWhatItSays(Raster raster) {
        Optional<PictureHeader> header = PictureHeader.of(raster.bytes().toArray());
        return header.filter(head -> head.format().name().equals(raster.format().name())
                        && head.widthPx() == raster.widthPx()
                        && head.heightPx() == raster.heightPx())
                .isPresent();
    }

    private static Value<Raster> refused(Cursor cursor, Raster raster) {
        return cursor.refuse(
                "io.problem.picture",
                raster.format().name(),
                Integer.toString(raster.widthPx()),
                Integer.toString(raster.heightPx()));
    }

    private static Value<Bytes> readBytes(Cursor cursor) {
        Value<List<String>> chunks = cursor.list(Scalars::text);
        if (!chunks.isGood()) {
            return Value.bad();
        }
        try {
            return Value.of(Bytes.of(Base64.getDecoder().decode(String.join("", chunks.get()))));
        } catch (IllegalArgumentException e) {
            return cursor.refuse("io.problem.base64");
        }
    }

    static JsonNode write(Underlay underlay) {
        Tree tree = new Tree()
                .text("id", underlay.id().value())
                .text("level", underlay.level())
                .text("name", underlay.name())
                .text("file", underlay.source().file())
                .someNumber("page", underlay.source().page())
                .number("x", underlay.place().at().x())
                .number("y", underlay.place().at().y())
                .put("scale", Scalars.number(underlay.place().mmPerUnit()))
                .someNumber("rotation", underlay.place().rotation())
                .number("opacity", underlay.look().opacityPercent())
                .someFlag("hidden", !underlay.look().visible())
                .someFlag("locked", underlay.look().locked());
        if (underlay.content() instanceof Raster raster) {
            tree.put("picture", writePicture(raster));
        } else if (underlay.content() instanceof Linework lines) {
            tree.put("lines", LineworkCodec.write(lines));
        }
        return tree.node();
    }

    private static JsonNode writePicture(Raster raster) {
        return new Tree()
                .name("format", raster.format())
                .number("width", raster.widthPx())
                .number("height", raster.heightPx())
                .list("data", chunks(raster.bytes().toArray()), JsonNodeFactory.instance::textNode)
                .node();
    }

    private static List<String> chunks(byte[] bytes) {
        List<String> chunks = new ArrayList<>();
        for (int from = 0; from < bytes.length; from += CHUNK_BYTES) {
            int to = Math.min(bytes.length, from + CHUNK_BYTES);
            chunks.add(Base64.getEncoder().encodeToString(Arrays.copyOfRange(bytes, from, to)));
        }
        return chunks;
    }
}

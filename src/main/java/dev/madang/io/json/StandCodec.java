package dev.madang.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.madang.model.Angle;
import dev.madang.model.Deck;
import dev.madang.model.Exhibit;
import dev.madang.model.Point;
import dev.madang.model.Polygon;
import dev.madang.model.Promise;
import dev.madang.model.Shape;
import dev.madang.model.Stand;
import dev.madang.model.Supports;
import dev.madang.model.Wall;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What is built and shown in a booth, and what was sold of it. */
final class StandCodec {

    private static final Decoder<Integer> HEIGHT = Scalars.intIn(0, Stand.MAX_HEIGHT_MM);
    private static final Decoder<Integer> EXHIBIT_SIDE = Scalars.intIn(1, Exhibit.MAX_SIDE_MM);

    private StandCodec() {}

    static Value<Stand> read(Cursor cursor) {
        return cursor.object(fields -> {
            Value<Integer> height = fields.optional("height", 0, HEIGHT);
            Value<List<Wall>> walls = fields.list("walls", StandCodec::readWall);
            Value<Long> covered = fields.optional("covered", 0L, StandCodec::readArea);
            Value<List<Deck>> decks = fields.list("decks", StandCodec::readDeck);
            Value<List<Exhibit>> exhibits = fields.list("exhibits", StandCodec::readExhibit);
            return () -> new Stand(height.get(), walls.get(), covered.get(), decks.get(), exhibits.get());
        });
    }

    static JsonNode write(Stand stand) {
        Tree tree = new Tree()
                .someNumber("height", stand.heightMm())
                .someList("walls", stand.walls(), StandCodec::writeWall);
        if (stand.coveredMm2() > 0) {
            tree.put("covered", writeArea(stand.coveredMm2()));
        }
        return tree.someList("decks", stand.decks(), StandCodec::writeDeck)
                .someList("exhibits", stand.exhibits(), StandCodec::writeExhibit)
                .node();
    }

    static Value<Promise> readPromise(Cursor cursor) {
        return cursor.object(fields -> {
            Value<Long> area = fields.required("area", StandCodec::readArea);
            Value<String> build = fields.required("build", Scalars::name);
            Value<Integer> openSides = fields.required("openSides", Scalars.intIn(0, Polygon.MAX_POINTS));
            Value<String> number = fields.optional("number", "", Scalars::text);
            return () -> new Promise(area.get(), build.get(), openSides.get(), number.get());
        });
    }

    static JsonNode writePromise(Promise promise) {
        return new Tree()
                .put("area", writeArea(promise.areaMm2()))
                .text("build", promise.build())
                .number("openSides", promise.openSides())
                .someText("number", promise.number())
                .node();
    }

    private static Value<Wall> readWall(Cursor cursor) {
        return cursor.object(fields -> {
            Value<Integer> side = fields.required("side", Scalars.intIn(0, Polygon.MAX_POINTS - 1));
            Value<Integer> share = fields.optional("sharePercent", Wall.WHOLE, Scalars.intIn(1, Wall.WHOLE));
            Value<Integer> height = fields.optional("height", 0, HEIGHT);
            return () -> new Wall(side.get(), share.get(), height.get());
        });
    }

    private static JsonNode writeWall(Wall wall) {
        Tree tree = new Tree().number("side", wall.side());
        if (wall.sharePercent() != Wall.WHOLE) {
            tree.number("sharePercent", wall.sharePercent());
        }
        return tree.someNumber("height", wall.heightMm()).node();
    }

    private static Value<Deck> readDeck(Cursor cursor) {
        return cursor.object(fields -> {
            Supplier<Shape> shape = PlaceCodec.readShape(fields);
            Value<Integer> load = fields.optional("liveLoadKgPerM2", 0, Scalars.intIn(0, Deck.MAX_LIVE_LOAD));
            Value<Integer> mass = fields.optional("massKg", 0, Scalars.intIn(0, Deck.MAX_MASS_KG));
            return () -> new Deck(shape.get(), load.get(), mass.get());
        });
    }

    private static JsonNode writeDeck(Deck deck) {
        ObjectNode shape = PlaceCodec.writePlace(deck.shape());
        return new Tree()
                .all(shape)
                .someNumber("liveLoadKgPerM2", deck.liveLoad())
                .someNumber("massKg", deck.massKg())
                .node();
    }

    private static Value<Exhibit> readExhibit(Cursor cursor) {
        return cursor.object(fields -> {
            Value<String> name = fields.optional("name", "", Scalars::text);
            Value<Integer> mass = fields.required("massKg", Scalars.intIn(1, Exhibit.MAX_MASS_KG));
            Value<Integer> width = fields.required("width", EXHIBIT_SIDE);
            Value<Integer> depth = fields.required("depth", EXHIBIT_SIDE);
            Value<Optional<Point>> at = fields.maybe("at", PlaceCodec::readPoint);
            Value<Integer> rotation = fields.optional("rotation", 0, Scalars.intIn(0, Angle.FULL_CDEG - 1));
            if (fields.has("rotation") && !fields.has("at")) {
                fields.refuse("io.problem.missing", "at");
            }
            Value<Integer> supports = fields.optional("supports", 0, Scalars.intIn(0, Supports.MAX_COUNT));
            Value<Integer> contact = fields.optional("contactMm2", 0, Scalars.intIn(0, Supports.MAX_CONTACT_MM2));
            Value<Integer> vibration = fields.optional(
                    "vibrationPercent",
                    Exhibit.STILL_PERCENT,
                    Scalars.intIn(Exhibit.STILL_PERCENT, Exhibit.MAX_VIBRATION_PERCENT));
            Value<String> door = fields.optional("door", "", Scalars::name);
            return () -> new Exhibit(
                    name.get(),
                    mass.get(),
                    width.get(),
                    depth.get(),
                    at.get()
                            .map(point -> new Exhibit.Spot(point, rotation.get()))
                            .orElse(null),
                    new Supports(supports.get(), contact.get()),
                    vibration.get(),
                    door.get());
        });
    }

    private static JsonNode writeExhibit(Exhibit exhibit) {
        Tree tree = new Tree()
                .someText("name", exhibit.name())
                .number("massKg", exhibit.massKg())
                .number("width", exhibit.width())
                .number("depth", exhibit.depth());
        exhibit.place().ifPresent(place -> tree.put("at", PlaceCodec.writePoint(place.at()))
                .someNumber("rotation", place.rotation()));
        tree.someNumber("supports", exhibit.supports().count())
                .someNumber("contactMm2", exhibit.supports().contactMm2());
        if (exhibit.vibrationPercent() != Exhibit.STILL_PERCENT) {
            tree.number("vibrationPercent", exhibit.vibrationPercent());
        }
        return tree.someText("door", exhibit.door()).node();
    }

    private static Value<Long> readArea(Cursor cursor) {
        return cursor.object(fields -> fields.required("m2", AreaCodec::read)::get);
    }

    private static JsonNode writeArea(long areaMm2) {
        return new Tree().put("m2", AreaCodec.write(areaMm2)).node();
    }
}

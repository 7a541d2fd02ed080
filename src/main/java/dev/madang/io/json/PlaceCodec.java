package dev.madang.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.madang.geometry.Outlines;
import dev.madang.model.Angle;
import dev.madang.model.Opening;
import dev.madang.model.Place;
import dev.madang.model.Point;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import dev.madang.model.Segment;
import dev.madang.model.Shape;
import java.util.List;
import java.util.function.Supplier;

/**
 * Where things lie. The fields of a place stand among the other fields of the thing; which ones there are tells its
 * form.
 */
final class PlaceCodec {

    private static final Decoder<Integer> COORDINATE = Scalars.intIn(-Point.MAX_MM, Point.MAX_MM);
    private static final Decoder<Integer> SIDE = Scalars.intIn(1, Rect.MAX_SIDE_MM);
    private static final Decoder<Integer> DIRECTION = Scalars.intIn(0, Angle.FULL_CDEG - 1);

    private PlaceCodec() {}

    /** Reads a place of the given form, or a rectangle or polygon if any shape will do. */
    static Supplier<Place> readPlace(Fields fields, Class<? extends Place> form) {
        if (form == Opening.class) {
            return readOpening(fields)::get;
        }
        if (form == Segment.class) {
            return readSegment(fields)::get;
        }
        return form == Rect.class ? readRect(fields)::get : readShape(fields)::get;
    }

    /** Reads a polygon if there is an outline, else a rectangle. */
    static Supplier<Shape> readShape(Fields fields) {
        if (fields.has("outline")) {
            return fields.required("outline", PlaceCodec::readPolygon)::get;
        }
        return readRect(fields)::get;
    }

    private static Supplier<Rect> readRect(Fields fields) {
        Value<Integer> x = fields.required("x", COORDINATE);
        Value<Integer> y = fields.required("y", COORDINATE);
        Value<Integer> width = fields.required("width", SIDE);
        Value<Integer> depth = fields.required("depth", SIDE);
        Value<Integer> rotation = fields.optional("rotation", 0, DIRECTION);
        return () -> new Rect(new Point(x.get(), y.get()), width.get(), depth.get(), rotation.get());
    }

    private static Supplier<Opening> readOpening(Fields fields) {
        Value<Point> at = fields.required("at", PlaceCodec::readPoint);
        Value<Integer> width = fields.required("width", SIDE);
        Value<Integer> facing = fields.required("facing", DIRECTION);
        return () -> new Opening(at.get(), width.get(), facing.get());
    }

    static Supplier<Segment> readSegment(Fields fields) {
        Value<Point> from = fields.required("from", PlaceCodec::readPoint);
        Value<Point> to = fields.required("to", PlaceCodec::readPoint);
        return () -> new Segment(from.get(), to.get());
    }

    static Value<Polygon> readPolygon(Cursor cursor) {
        Value<List<Point>> points = cursor.list(PlaceCodec::readPoint);
        if (!points.isGood()) {
            return Value.bad();
        }
        Value<Polygon> polygon = cursor.build(() -> new Polygon(points.get()));
        return !polygon.isGood() || Outlines.isSimple(polygon.get()) ? polygon : cursor.refuse("io.problem.crossing");
    }

    static Value<Point> readPoint(Cursor cursor) {
        if (!cursor.node().isArray() || cursor.node().size() != 2) {
            return cursor.refuseType("io.problem.point");
        }
        Value<List<Integer>> xy = cursor.list(COORDINATE);
        return xy.isGood() ? Value.of(new Point(xy.get().get(0), xy.get().get(1))) : Value.bad();
    }

    /** Returns the fields of a fixed place; a rotation of 0 is left out. */
    static ObjectNode writePlace(Place place) {
        if (place instanceof Opening opening) {
            return new Tree()
                    .put("at", writePoint(opening.at()))
                    .number("width", opening.width())
                    .number("facing", opening.facing())
                    .node();
        }
        if (place instanceof Segment segment) {
            return new Tree()
                    .put("from", writePoint(segment.from()))
                    .put("to", writePoint(segment.to()))
                    .node();
        }
        ObjectNode fields = writeShape((Shape) place);
        if (place instanceof Rect rect && rect.rotation() == 0) {
            fields.remove("rotation");
        }
        return fields;
    }

    /** Returns the fields of something that can be moved and turned; the rotation is always there. */
    static ObjectNode writeShape(Shape shape) {
        if (shape instanceof Polygon polygon) {
            return new Tree().put("outline", writePolygon(polygon)).node();
        }
        Rect rect = (Rect) shape;
        return new Tree()
                .number("x", rect.at().x())
                .number("y", rect.at().y())
                .number("width", rect.width())
                .number("depth", rect.depth())
                .number("rotation", rect.rotation())
                .node();
    }

    static JsonNode writePolygon(Polygon polygon) {
        return Tree.array(polygon.points(), PlaceCodec::writePoint);
    }

    static JsonNode writePoint(Point point) {
        return JsonNodeFactory.instance.arrayNode(2).add(point.x()).add(point.y());
    }
}

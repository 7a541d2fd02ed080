package dev.madang.io.dxf;

import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.List;

/**
 * The places of an entity that is a line or an outline, before it is moved.
 *
 * @param kind how well it is understood
 * @param places its places; fewer than two if it is damaged
 * @param isClosed whether it is an outline
 * @param isOnPlane whether its places are given on a plane of its own, which may be seen from behind
 */
record DxfFigure(Kind kind, List<Vec> places, boolean isClosed, boolean isOnPlane) {

    /** How well an entity is understood. */
    enum Kind {
        /** Wholly. */
        READ,
        /** Its shape is only near what was drawn. */
        FITTED,
        /** Not at all. */
        UNREAD
    }

    private static final DxfFigure UNREAD = new DxfFigure(Kind.UNREAD, List.of(), false, false);
    private static final double FULL = 2 * Math.PI;

    /** Bits of a polyline: a closed one, a net, a body. */
    private static final int CLOSED = 1;

    private static final int NET = 16;
    private static final int BODY = 64;

    /** Bit of a vertex that only pulls at a curve. */
    private static final int FRAME = 16;

    static DxfFigure of(DxfRecord record, Curves curves) throws DxfFault {
        double nx = record.number(210, 0);
        double ny = record.number(220, 0);
        if (Math.abs(nx) > 1e-6 || Math.abs(ny) > 1e-6) {
            return UNREAD;
        }
        return switch (record.type()) {
            case "LINE" -> read(List.of(place(record, 10), place(record, 11)), false, false);
            case "LWPOLYLINE" -> lightPolyline(record, curves);
            case "POLYLINE" -> polyline(record, curves);
            case "CIRCLE" -> circle(record, curves);
            case "ARC" -> arc(record, curves);
            case "ELLIPSE" -> ellipse(record, curves);
            case "SPLINE" -> spline(record, curves);
            case "SOLID", "TRACE" -> corners(record, 10, 11, 13, 12);
            case "3DFACE" -> corners(record, 10, 11, 12, 13);
            default -> UNREAD;
        };
    }

    private static DxfFigure read(List<Vec> places, boolean isClosed, boolean isOnPlane) {
        List<Vec> distinct = new ArrayList<>(places.size());
        for (Vec place : places) {
            if (distinct.isEmpty() || !distinct.get(distinct.size() - 1).equals(place)) {
                distinct.add(place);
            }
        }
        if (isClosed && distinct.size() > 1 && isSame(distinct.get(0), distinct.get(distinct.size() - 1))) {
            distinct.remove(distinct.size() - 1);
        }
        return new DxfFigure(Kind.READ, distinct, isClosed && distinct.size() > 2, isOnPlane);
    }

    /** A curve that comes back to its beginning misses it by what arithmetic loses. */
    private static boolean isSame(Vec one, Vec other) {
        double size = Math.max(1, Math.max(Math.abs(one.x()), Math.abs(one.y())));
        return one.distanceTo(other) <= size * 1e-9;
    }

    private static Vec place(DxfRecord record, int code) throws DxfFault {
        return new Vec(record.number(code, 0), record.number(code + 10, 0));
    }

    private static DxfFigure lightPolyline(DxfRecord record, Curves curves) throws DxfFault {
        List<Vec> vertices = new ArrayList<>();
        List<Double> bulges = new ArrayList<>();
        double x = Double.NaN;
        for (int i = 0; i < record.size(); i++) {
            switch (record.code(i)) {
                case 10 -> x = record.number(i);
                case 20 -> {
                    vertices.add(new Vec(Double.isNaN(x) ? 0 : x, record.number(i)));
                    bulges.add(0.0);
                }
                case 42 -> {
                    if (!bulges.isEmpty()) {
                        bulges.set(bulges.size() - 1, record.number(i));
                    }
                }
                default -> {}
            }
        }
        return bulged(vertices, bulges, (record.whole(70, 0) & CLOSED) != 0, true, curves);
    }

    private static DxfFigure polyline(DxfRecord record, Curves curves) throws DxfFault {
        int flags = record.whole(70, 0);
        if ((flags & (NET | BODY)) != 0) {
            return UNREAD;
        }
        List<Vec> vertices = new ArrayList<>();
        List<Double> bulges = new ArrayList<>();
        for (DxfRecord vertex : record.parts()) {
            if ((vertex.whole(70, 0) & FRAME) == 0) {
                vertices.add(place(vertex, 10));
                bulges.add(vertex.number(42, 0));
            }
        }
        boolean isThreeDimensional = (flags & 8) != 0;
        return bulged(vertices, bulges, (flags & CLOSED) != 0, !isThreeDimensional, curves);
    }

    private static DxfFigure bulged(
            List<Vec> vertices, List<Double> bulges, boolean isClosed, boolean isOnPlane, Curves curves) {
        List<Vec> places = new ArrayList<>();
        for (int i = 0; i < vertices.size(); i++) {
            if (i == 0) {
                places.add(vertices.get(0));
            } else {
                curves.bulge(vertices.get(i - 1), vertices.get(i), bulges.get(i - 1), places);
            }
        }
        if (isClosed && vertices.size() > 1) {
            int last = vertices.size() - 1;
            curves.bulge(vertices.get(last), vertices.get(0), bulges.get(last), places);
        }
        return read(places, isClosed, isOnPlane);
    }

    private static DxfFigure circle(DxfRecord record, Curves curves) throws DxfFault {
        double radius = record.number(40, 0);
        return radius <= 0
                ? read(List.of(), true, true)
                : read(curves.arc(place(record, 10), radius, 0, FULL), true, true);
    }

    private static DxfFigure arc(DxfRecord record, Curves curves) throws DxfFault {
        double radius = record.number(40, 0);
        double begin = Math.toRadians(record.number(50, 0));
        double end = Math.toRadians(record.number(51, 360));
        return radius <= 0
                ? read(List.of(), false, true)
                : read(curves.arc(place(record, 10), radius, begin, sweep(begin, end)), false, true);
    }

    /** Arcs run against the clock; one that ends where it begins is whole. */
    private static double sweep(double begin, double end) {
        double sweep = (end - begin) % FULL;
        return sweep <= 1e-9 ? sweep + FULL : sweep;
    }

    private static DxfFigure ellipse(DxfRecord record, Curves curves) throws DxfFault {
        Vec major = place(record, 11);
        double ratio = record.number(40, 1) * (record.number(230, 1) < 0 ? -1 : 1);
        double begin = record.number(41, 0);
        double sweep = sweep(begin, record.number(42, FULL));
        if ((major.x() == 0 && major.y() == 0) || ratio == 0) {
            return read(List.of(), false, false);
        }
        Vec minor = new Vec(-major.y() * ratio, major.x() * ratio);
        boolean isWhole = sweep > FULL - 1e-6;
        return read(curves.arc(place(record, 10), major, minor, begin, sweep), isWhole, false);
    }

    private static DxfFigure spline(DxfRecord record, Curves curves) throws DxfFault {
        List<Vec> controls = places(record, 10);
        List<Vec> fits = places(record, 11);
        double[] knots = numbers(record, 40);
        Curves.Spline spline =
                new Curves.Spline(record.whole(71, 3), knots, List.copyOf(controls), numbers(record, 41));
        boolean isClosed = (record.whole(70, 0) & CLOSED) != 0;
        if (spline.isSound()) {
            return read(curves.spline(spline), isClosed, false);
        }
        DxfFigure straight = read(fits.size() > 1 ? fits : controls, isClosed, false);
        return new DxfFigure(Kind.FITTED, straight.places(), straight.isClosed(), false);
    }

    private static List<Vec> places(DxfRecord record, int code) throws DxfFault {
        List<Vec> places = new ArrayList<>();
        double x = 0;
        for (int i = 0; i < record.size(); i++) {
            if (record.code(i) == code) {
                x = record.number(i);
            } else if (record.code(i) == code + 10) {
                places.add(new Vec(x, record.number(i)));
            }
        }
        return places;
    }

    private static double[] numbers(DxfRecord record, int code) throws DxfFault {
        List<Double> numbers = new ArrayList<>();
        for (int i = 0; i < record.size(); i++) {
            if (record.code(i) == code) {
                numbers.add(record.number(i));
            }
        }
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static DxfFigure corners(DxfRecord record, int... codes) throws DxfFault {
        List<Vec> places = new ArrayList<>();
        for (int code : codes) {
            if (record.has(code)) {
                places.add(place(record, code));
            }
        }
        return read(places, true, !record.type().equals("3DFACE"));
    }
}

package dev.madang.draw.paper;

import dev.madang.model.Fixture;
import dev.madang.model.FixtureKind;
import dev.madang.model.Hall;
import dev.madang.model.Level;
import dev.madang.model.LevelPart;
import dev.madang.model.PartRef;
import dev.madang.model.Plan;
import dev.madang.model.Point;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The point from which corners are set out, along the axes of the drawing: x to the right, y down the sheet.
 *
 * @param part id of the hall or column by which it is found; empty for a point on the open floor
 * @param corner which corner of it, from 1 on in the order in which they are drawn; 0 for the middle of a column
 * @param at where it lies on the level
 */
public record Datum(String part, int corner, Point at) {

    private static final Pattern AT_PART = Pattern.compile("([^,:]+)(?::(\\d{1,4}))?");
    private static final Pattern AT_POINT = Pattern.compile("\\s*(-?\\d{1,8})\\s*,\\s*(-?\\d{1,8})\\s*");

    /** Checks that all is there. */
    public Datum {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(at, "at");
    }

    /** Returns the usual one: the first corner of the first leased hall of a level, of the floor if none is leased. */
    public static Datum usual(Plan plan, Level level) {
        return level.halls().stream()
                .filter(hall -> plan.leased().contains(new PartRef(level.id(), hall.id())))
                .findFirst()
                .map(hall -> new Datum(hall.id(), 1, hall.outline().points().get(0)))
                .orElseGet(() -> new Datum("", 1, level.floor().points().get(0)));
    }

    /** Returns a point on the open floor. */
    public static Datum at(Point point) {
        return new Datum("", 0, point);
    }

    /** Returns those that are usual on a level, the usual one first: the corners of its leased halls. */
    public static List<Datum> choices(Plan plan, Level level) {
        List<Datum> choices = new ArrayList<>();
        level.halls().stream()
                .filter(hall -> plan.leased().contains(new PartRef(level.id(), hall.id())))
                .forEach(
                        hall -> choices.addAll(corners(hall.id(), hall.outline().corners())));
        return choices.isEmpty() ? List.of(usual(plan, level)) : choices;
    }

    /** Returns the corner of a hall, or the corner or middle of a column, that is nearest to a place and near it. */
    public static Optional<Datum> near(Level level, Vec place, double withinMm) {
        List<Datum> marks = new ArrayList<>();
        level.halls()
                .forEach(hall -> marks.addAll(corners(hall.id(), hall.outline().corners())));
        level.fixtures().stream()
                .filter(fixture -> fixture.kind() == FixtureKind.COLUMN)
                .forEach(column -> {
                    marks.add(middle(column));
                    marks.addAll(corners(column.id(), column.place().corners()));
                });
        return marks.stream()
                .filter(mark -> mark.at().toVec().distanceTo(place) <= withinMm)
                .min(Comparator.comparingDouble(mark -> mark.at().toVec().distanceTo(place)));
    }

    private static List<Datum> corners(String part, List<Vec> corners) {
        List<Datum> marks = new ArrayList<>();
        for (Vec corner : corners) {
            marks.add(new Datum(part, marks.size() + 1, Point.ofRounded(corner)));
        }
        return marks;
    }

    private static Datum middle(Fixture column) {
        return new Datum(column.id(), 0, Point.ofRounded(column.place().bounds().center()));
    }

    /**
     * Reads {@code hall-1} or {@code hall-1:3} for a corner of a hall, {@code c12} for the middle of a column,
     * {@code c12:1} for a corner of it, {@code 1500,2000} for a point in millimetres. Empty if the level has no such
     * thing, or the point is farther away than points can be.
     */
    public static Optional<Datum> parse(String text, Level level) {
        Matcher point = AT_POINT.matcher(text);
        if (point.matches()) {
            int x = Integer.parseInt(point.group(1));
            int y = Integer.parseInt(point.group(2));
            return Math.max(Math.abs(x), Math.abs(y)) > Point.MAX_MM
                    ? Optional.empty()
                    : Optional.of(at(new Point(x, y)));
        }
        Matcher part = AT_PART.matcher(text.strip());
        if (!part.matches()) {
            return Optional.empty();
        }
        String number = part.group(2);
        Optional<LevelPart> found = datumPart(part.group(1), level);
        if (number == null) {
            return found.flatMap(
                    named -> named instanceof Fixture column ? Optional.of(middle(column)) : corner(named, 1));
        }
        return found.flatMap(named -> corner(named, Integer.parseInt(number)));
    }

    /** Tells whether a text means a point, be it within reach or not. */
    public static boolean isPoint(String text) {
        return AT_POINT.matcher(text).matches();
    }

    /** Returns how many corners the hall or column has that a text names, with the number of a corner or without. */
    public static OptionalInt cornersOf(String text, Level level) {
        Matcher part = AT_PART.matcher(text.strip());
        return part.matches()
                ? datumPart(part.group(1), level).stream()
                        .mapToInt(named -> outline(named).size())
                        .findFirst()
                : OptionalInt.empty();
    }

    private static Optional<LevelPart> datumPart(String id, Level level) {
        return level.part(id)
                .filter(named -> named instanceof Hall
                        || (named instanceof Fixture fixture && fixture.kind() == FixtureKind.COLUMN));
    }

    private static List<Vec> outline(LevelPart part) {
        return part instanceof Hall hall
                ? hall.outline().corners()
                : part instanceof Fixture fixture ? fixture.place().corners() : List.of();
    }

    /** Corners count from 1. */
    private static Optional<Datum> corner(LevelPart part, int corner) {
        return corners(part.id(), outline(part)).stream()
                .filter(mark -> mark.corner() == corner)
                .findFirst();
    }

    /** Returns a place as it is measured from here. */
    public Vec from(Vec place) {
        return place.plus(-at.x(), -at.y());
    }
}

package dev.madang.model;

import java.util.List;
import java.util.Objects;

/**
 * Lines and texts of a drawing, in whole units of its own: x to the right and y down from the top-left corner of the
 * box around them all. They have no colours, widths or layers.
 *
 * @param widthUnits how wide the box is
 * @param heightUnits how high the box is
 * @param runs the lines
 * @param captions the texts
 */
public record Linework(int widthUnits, int heightUnits, List<Run> runs, List<Caption> captions)
        implements UnderlayContent {

    /** The most units along one side. */
    public static final int MAX_SIDE = 1_000_000;

    /** The most places of all lines together: near enough the bytes of the largest picture. */
    public static final int MAX_POINTS = 800_000;

    /** The most texts. */
    public static final int MAX_CAPTIONS = 50_000;

    private static final int BYTES_PER_POINT = 9;
    private static final int BYTES_PER_CAPTION = 90;

    /** Checks the sizes, and that all lies in the box. */
    public Linework {
        requireSide("widthUnits", widthUnits);
        requireSide("heightUnits", heightUnits);
        runs = List.copyOf(runs);
        captions = List.copyOf(captions);
        long points = points(runs);
        if (points < 1 || points > MAX_POINTS) {
            throw new IllegalArgumentException("The lines have " + points + " places, not 1 to " + MAX_POINTS + ".");
        }
        if (captions.size() > MAX_CAPTIONS) {
            throw new IllegalArgumentException(
                    "There are " + captions.size() + " texts, more than " + MAX_CAPTIONS + ".");
        }
        for (Run run : runs) {
            for (Point point : run.points()) {
                requireInside(point, widthUnits, heightUnits);
            }
        }
        for (Caption caption : captions) {
            requireInside(caption.middle(), widthUnits, heightUnits);
        }
    }

    /**
     * A line of straight parts.
     *
     * @param points its places, at least two
     * @param closed whether it leads back to the first
     */
    public record Run(List<Point> points, boolean closed) {

        /** The most places; longer lines are several runs. */
        public static final int MAX_POINTS = 4_000;

        /** Copies the list and counts it. */
        public Run {
            points = List.copyOf(points);
            if (points.size() < 2 || points.size() > MAX_POINTS) {
                throw new IllegalArgumentException(
                        "A line has " + points.size() + " places, not 2 to " + MAX_POINTS + ".");
            }
        }
    }

    /**
     * A text.
     *
     * @param middle where the middle of its letters is
     * @param height how high its letters are, in units
     * @param rotation hundredths of a degree clockwise, in [0, 36000)
     * @param text what it says; lines are broken by line feeds
     */
    public record Caption(Point middle, int height, int rotation, String text) {

        /** The most letters. */
        public static final int MAX_LENGTH = 1_000;

        /** Checks the ranges. */
        public Caption {
            Objects.requireNonNull(middle, "middle");
            if (height < 1 || height > MAX_SIDE) {
                throw new IllegalArgumentException("height (" + height + ") must be 1 to " + MAX_SIDE + ".");
            }
            if (rotation < 0 || rotation >= Angle.FULL_CDEG) {
                throw new IllegalArgumentException(
                        "rotation (" + rotation + ") must be 0 to 35999 hundredths of a degree.");
            }
            if (text.isBlank() || text.length() > MAX_LENGTH) {
                throw new IllegalArgumentException("A text must have 1 to " + MAX_LENGTH + " letters.");
            }
        }
    }

    @Override
    public double width() {
        return widthUnits;
    }

    @Override
    public double height() {
        return heightUnits;
    }

    @Override
    public long storedBytes() {
        long letters =
                captions.stream().mapToLong(caption -> caption.text().length()).sum();
        return points(runs) * BYTES_PER_POINT + captions.size() * (long) BYTES_PER_CAPTION + 3 * letters;
    }

    private static long points(List<Run> runs) {
        return runs.stream().mapToLong(run -> run.points().size()).sum();
    }

    private static void requireSide(String name, int units) {
        if (units < 1 || units > MAX_SIDE) {
            throw new IllegalArgumentException(name + " (" + units + ") must be 1 to " + MAX_SIDE + ".");
        }
    }

    private static void requireInside(Point point, int width, int height) {
        boolean isInside = point.x() >= 0 && point.y() >= 0 && point.x() <= width && point.y() <= height;
        if (!isInside) {
            throw new IllegalArgumentException("(" + point.x() + ", " + point.y() + ") lies beside the drawing.");
        }
    }
}

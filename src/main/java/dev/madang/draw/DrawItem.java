package dev.madang.draw;

import dev.madang.model.Bounds;
import dev.madang.model.Colour;
import dev.madang.model.ElementId;
import dev.madang.model.Hatch;
import dev.madang.model.Vec;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One thing in a drawing, in the drawing's own unit: model millimetres, or paper millimetres on a sheet. */
public sealed interface DrawItem {

    /** Returns what it stands for. */
    StyleKey style();

    /** Returns the plan element that it shows, if it shows one. */
    Optional<ElementId> shows();

    /** Returns the box around it. */
    Bounds bounds();

    /** Returns the box around a box that is turned about its middle. */
    private static Bounds turned(Bounds box, int angleCdeg) {
        Vec middle = box.center();
        return Bounds.around(List.of(
                new Vec(box.minX(), box.minY()).rotated(angleCdeg, middle),
                new Vec(box.maxX(), box.minY()).rotated(angleCdeg, middle),
                new Vec(box.maxX(), box.maxY()).rotated(angleCdeg, middle),
                new Vec(box.minX(), box.maxY()).rotated(angleCdeg, middle)));
    }

    /**
     * A closed figure or an open line.
     *
     * @param style what it stands for
     * @param subject id of the plan element that it shows, or null
     * @param points corners in order; a closed figure does not repeat the first
     * @param closed whether the last point joins the first
     * @param tint a colour of its own that overrides the palette's fill, or null
     * @param hatch a pattern of its own on top of the palette's, or none
     */
    record Figure(
            StyleKey style,
            @Nullable ElementId subject,
            List<Vec> points,
            boolean closed,
            @Nullable Colour tint,
            Hatch hatch)
            implements DrawItem {

        /**
         * Copies the points.
         *
         * @throws IllegalArgumentException if there are fewer than two, or fewer than three in a closed figure
         */
        public Figure {
            Objects.requireNonNull(style, "style");
            Objects.requireNonNull(hatch, "hatch");
            points = List.copyOf(points);
            if (points.size() < (closed ? 3 : 2)) {
                throw new IllegalArgumentException("A figure of " + points.size() + " points cannot be drawn.");
            }
        }

        /** Makes a figure without a pattern of its own. */
        public Figure(
                StyleKey style, @Nullable ElementId subject, List<Vec> points, boolean closed, @Nullable Colour tint) {
            this(style, subject, points, closed, tint, Hatch.NONE);
        }

        /** Returns a closed figure without a tint of its own. */
        public static Figure closed(StyleKey style, @Nullable ElementId subject, List<Vec> points) {
            return new Figure(style, subject, points, true, null);
        }

        /** Returns an open line. */
        public static Figure line(StyleKey style, @Nullable ElementId subject, List<Vec> points) {
            return new Figure(style, subject, points, false, null);
        }

        @Override
        public Optional<ElementId> shows() {
            return Optional.ofNullable(subject);
        }

        @Override
        public Bounds bounds() {
            return Bounds.around(points);
        }
    }

    /**
     * What an odd number of rings surrounds, without an edge of its own.
     *
     * @param style what it stands for
     * @param rings outlines and holes; none repeats its first corner
     * @param tint a colour of its own that overrides the palette's fill, or null
     */
    record Area(StyleKey style, List<List<Vec>> rings, @Nullable Colour tint) implements DrawItem {

        /**
         * Copies the rings.
         *
         * @throws IllegalArgumentException if there are none
         */
        public Area {
            Objects.requireNonNull(style, "style");
            rings = rings.stream().map(List::copyOf).toList();
            if (rings.isEmpty()) {
                throw new IllegalArgumentException("An area without rings cannot be drawn.");
            }
        }

        @Override
        public Optional<ElementId> shows() {
            return Optional.empty();
        }

        @Override
        public Bounds bounds() {
            return rings.stream().map(Bounds::around).reduce(Bounds::union).orElseThrow();
        }
    }

    /**
     * Text that must stay within a box. What does not fit gives way from the last line upwards; a label fitter decides
     * at the scale at which it is shown.
     *
     * @param style what it stands for
     * @param subject id of the plan element that it names, or null
     * @param box the room it has
     * @param angleCdeg direction of the baseline, in hundredths of a degree clockwise; the box is turned with it about
     *     its middle
     * @param lines what to write, the most important first
     */
    record Label(StyleKey style, @Nullable ElementId subject, Bounds box, int angleCdeg, List<Line> lines)
            implements DrawItem {

        /** Copies the lines. */
        public Label {
            Objects.requireNonNull(style, "style");
            Objects.requireNonNull(box, "box");
            lines = List.copyOf(lines);
        }

        @Override
        public Optional<ElementId> shows() {
            return Optional.ofNullable(subject);
        }

        @Override
        public Bounds bounds() {
            return turned(box, angleCdeg);
        }
    }

    /**
     * One line on a ground of its own, so that it can be read over anything. The ground is never without its words.
     *
     * @param style how the ground looks
     * @param label the words, and the room that they have
     * @param setting how the words are set
     */
    record Tag(StyleKey style, Label label, Setting setting) implements DrawItem {

        /** How the words of a tag are set. */
        public enum Setting {
            /** In the room that they have; the tag is left out where they do not fit. */
            FITTED,
            /** In letters of one size on paper, whatever the room, beginning beside it. */
            STEADY,
            /** The same where there is room near by, with a line to it. */
            LED
        }

        /** Checks that all is there. */
        public Tag {
            Objects.requireNonNull(style, "style");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(setting, "setting");
        }

        @Override
        public Optional<ElementId> shows() {
            return label.shows();
        }

        @Override
        public Bounds bounds() {
            return label.box();
        }
    }

    /**
     * A line of a label.
     *
     * @param style how it is written
     * @param text what is written
     */
    record Line(StyleKey style, String text) {}

    /**
     * A text whose letters have a height on the floor, set line by line from the top of its box. A typesetter breaks
     * the lines, as it knows how wide letters are.
     *
     * @param style how it is written
     * @param subject id of the plan element that it shows, or null
     * @param box the room that it has; lines that do not fit go on below
     * @param angleCdeg direction of the baseline, in hundredths of a degree clockwise; the box is turned with it about
     *     its middle
     * @param heightMm font size, in the drawing's unit
     * @param paragraphs what to write
     */
    record Prose(
            StyleKey style,
            @Nullable ElementId subject,
            Bounds box,
            int angleCdeg,
            double heightMm,
            List<String> paragraphs)
            implements DrawItem {

        /** Copies the paragraphs. */
        public Prose {
            Objects.requireNonNull(style, "style");
            Objects.requireNonNull(box, "box");
            paragraphs = List.copyOf(paragraphs);
        }

        @Override
        public Optional<ElementId> shows() {
            return Optional.ofNullable(subject);
        }

        @Override
        public Bounds bounds() {
            return turned(box, angleCdeg);
        }
    }

    /**
     * What belongs to a dimension line beside the line itself: witness lines, ticks and the length. All of it has a
     * size on paper, so that a typesetter draws it at the scale at which it is shown.
     *
     * @param subject id of the dimension, or null
     * @param from where measuring begins
     * @param to where it ends
     * @param line the two ends of the dimension line
     * @param text the length; empty if it is written by a label of its own
     */
    record Measured(@Nullable ElementId subject, Vec from, Vec to, List<Vec> line, String text) implements DrawItem {

        /** Room for what is written beside the line at usual scales. */
        private static final double ROOM_MM = 600;

        /** Copies the line. */
        public Measured {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            line = List.copyOf(line);
        }

        @Override
        public StyleKey style() {
            return StyleKey.DIMENSION;
        }

        @Override
        public Optional<ElementId> shows() {
            return Optional.ofNullable(subject);
        }

        @Override
        public Bounds bounds() {
            return Bounds.around(line).grown(ROOM_MM).union(Bounds.between(from, to));
        }
    }

    /**
     * A picture, as large as its box.
     *
     * @param style what it stands for
     * @param box where it lies
     * @param picture what it shows
     */
    record Image(StyleKey style, Bounds box, Picture picture) implements DrawItem {

        /** Checks that all is there. */
        public Image {
            Objects.requireNonNull(style, "style");
            Objects.requireNonNull(box, "box");
            Objects.requireNonNull(picture, "picture");
        }

        @Override
        public Optional<ElementId> shows() {
            return Optional.empty();
        }

        @Override
        public Bounds bounds() {
            return box;
        }
    }

    /**
     * Text already placed: it begins, is centred or ends at a point on its baseline.
     *
     * @param style how it is written
     * @param subject id of the plan element that it names, or null
     * @param at point on the baseline
     * @param heightMm font size, in the drawing's unit
     * @param align where {@code at} lies in the text
     * @param angleCdeg direction of the baseline, in hundredths of a degree clockwise
     * @param text what is written
     * @param widthMm measured width, in the drawing's unit
     */
    record Text(
            StyleKey style,
            @Nullable ElementId subject,
            Vec at,
            double heightMm,
            Align align,
            int angleCdeg,
            String text,
            double widthMm)
            implements DrawItem {

        /** Part of the font size that letters rise above the baseline. */
        public static final double ASCENT = 0.86;

        /** Part of the font size that letters hang below the baseline. */
        public static final double DESCENT = 0.2;

        /** Where the anchor lies in the text. */
        public enum Align {
            START,
            MIDDLE,
            END
        }

        @Override
        public Optional<ElementId> shows() {
            return Optional.ofNullable(subject);
        }

        /** Returns the point on the baseline at which the text begins. */
        public Vec start() {
            return at.plus(leftMm(), 0).rotated(angleCdeg, at);
        }

        private double leftMm() {
            return align == Align.START ? 0 : align == Align.MIDDLE ? -widthMm / 2 : -widthMm;
        }

        /** Returns the box around the text, from its ascent to its descent, turned with its baseline. */
        @Override
        public Bounds bounds() {
            double left = leftMm();
            return Bounds.around(List.of(
                    at.plus(left, -heightMm * ASCENT).rotated(angleCdeg, at),
                    at.plus(left + widthMm, -heightMm * ASCENT).rotated(angleCdeg, at),
                    at.plus(left + widthMm, heightMm * DESCENT).rotated(angleCdeg, at),
                    at.plus(left, heightMm * DESCENT).rotated(angleCdeg, at)));
        }
    }
}

package dev.madang.draw;

import dev.madang.model.Bounds;
import dev.madang.model.Hatch;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a pattern within a figure, cut at its edge, so that screen, PDF, SVG and PNG show the same pattern
 * without masks. The pattern hangs on the middle of the figure: equal figures get equal patterns wherever they lie.
 */
public final class HatchLines {

    /** Distance between lines on paper. */
    private static final double SPACING_MM = 1.8;

    /** Width of a line on paper. */
    private static final double WIDTH_MM = 0.12;

    /** Width of a dot on paper. */
    private static final double DOT_WIDTH_MM = 0.28;

    private static final int RISING_CDEG = 31_500;
    private static final int FALLING_CDEG = 4_500;
    private static final int UPRIGHT_CDEG = 9_000;

    /** Pairs of lines stand this many times as far apart as single ones, and this share of that within the pair. */
    private static final double PAIR_STEP = 2;

    private static final double PAIR_SHARE = 0.12;

    /** A dot is a line this much as long as the pattern is wide. */
    private static final double DOT_SHARE = 0.12;

    private HatchLines() {}

    /** Returns the lines of a figure on paper; none if it is open or its ink has no pattern. */
    public static List<Segment> of(DrawItem.Figure figure, Ink ink) {
        return figure.closed() && ink.hatchColour().isPresent()
                ? of(figure.points(), ink.hatch(), SPACING_MM)
                : List.of();
    }

    /** Returns the lines of an area on paper; none if its ink has no pattern. */
    public static List<Segment> of(DrawItem.Area area, Ink ink) {
        if (ink.hatchColour().isEmpty()) {
            return List.of();
        }
        int angleCdeg = ink.hatch() == Hatch.RISING ? RISING_CDEG : FALLING_CDEG;
        List<Segment> lines = new ArrayList<>(within(area.rings(), angleCdeg, SPACING_MM, 0));
        if (ink.hatch() == Hatch.CROSSED) {
            lines.addAll(within(area.rings(), RISING_CDEG, SPACING_MM, 0));
        }
        return lines;
    }

    /** Returns how wide the lines of an ink's pattern are on paper, in millimetres. */
    public static double widthMm(Ink ink) {
        return ink.hatch() == Hatch.DOTTED ? DOT_WIDTH_MM : WIDTH_MM;
    }

    /**
     * Returns the lines as pairs of ends. Linear in the number of lines times the number of corners.
     *
     * @param corners the figure, closed
     * @param hatch the pattern
     * @param spacing distance between lines, in the unit of the corners
     */
    public static List<Segment> of(List<Vec> corners, Hatch hatch, double spacing) {
        return switch (hatch) {
            case NONE -> List.of();
            case RISING -> parallel(corners, RISING_CDEG, spacing);
            case FALLING -> parallel(corners, FALLING_CDEG, spacing);
            case UPRIGHT -> parallel(corners, UPRIGHT_CDEG, spacing);
            case LEVEL -> parallel(corners, 0, spacing);
            case CROSSED -> {
                List<Segment> both = new ArrayList<>(parallel(corners, RISING_CDEG, spacing));
                both.addAll(parallel(corners, FALLING_CDEG, spacing));
                yield both;
            }
            case PAIRED -> {
                List<Segment> both = new ArrayList<>(parallel(corners, RISING_CDEG, PAIR_STEP * spacing, -PAIR_SHARE));
                both.addAll(parallel(corners, RISING_CDEG, PAIR_STEP * spacing, PAIR_SHARE));
                yield both;
            }
            case DOTTED -> dots(corners, spacing);
        };
    }

    /**
     * A line of a pattern.
     *
     * @param from one end
     * @param to the other
     */
    public record Segment(Vec from, Vec to) {}

    private static List<Segment> parallel(List<Vec> corners, int angleCdeg, double spacing) {
        return parallel(corners, angleCdeg, spacing, 0);
    }

    /** Lines may be shifted across by a share of their spacing. */
    private static List<Segment> parallel(List<Vec> corners, int angleCdeg, double spacing, double shift) {
        return within(List.of(corners), angleCdeg, spacing, shift);
    }

    private static List<Segment> within(List<List<Vec>> rings, int angleCdeg, double spacing, double shift) {
        Vec middle = box(rings).center();
        List<List<Vec>> level = rings.stream()
                .map(ring ->
                        ring.stream().map(c -> c.rotated(-angleCdeg, middle)).toList())
                .toList();
        Bounds box = box(level);
        List<Segment> lines = new ArrayList<>();
        for (double y = firstLine(box, middle.y() + shift * spacing, spacing); y < box.maxY(); y += spacing) {
            List<Double> cuts = cuts(level, y);
            for (int i = 0; i + 1 < cuts.size(); i += 2) {
                Vec from = new Vec(cuts.get(i), y).rotated(angleCdeg, middle);
                lines.add(new Segment(from, new Vec(cuts.get(i + 1), y).rotated(angleCdeg, middle)));
            }
        }
        return lines;
    }

    private static List<Segment> dots(List<Vec> corners, double spacing) {
        Vec middle = Bounds.around(corners).center();
        List<Segment> dots = new ArrayList<>();
        double half = spacing * DOT_SHARE / 2;
        int row = 0;
        for (Segment line : parallel(corners, 0, spacing / 2)) {
            double shift = row++ % 2 == 0 ? 0 : spacing / 2;
            double first =
                    middle.x() + shift + Math.ceil((line.from().x() + half - middle.x() - shift) / spacing) * spacing;
            for (double x = first; x + half < line.to().x(); x += spacing) {
                dots.add(new Segment(
                        new Vec(x - half, line.from().y()),
                        new Vec(x + half, line.from().y())));
            }
        }
        return dots;
    }

    /** Lines lie half a step off the middle, so that none runs through a single line of text there. */
    private static double firstLine(Bounds box, double middleY, double spacing) {
        double half = middleY + spacing / 2;
        return half + Math.ceil((box.minY() - half) / spacing) * spacing;
    }

    /**
     * Where a level line crosses the edges, sorted; each edge counts its upper end only, so that corners count once.
     */
    private static List<Double> cuts(List<List<Vec>> rings, double y) {
        List<Double> cuts = new ArrayList<>();
        for (List<Vec> corners : rings) {
            Vec from = corners.get(corners.size() - 1);
            for (Vec to : corners) {
                if ((from.y() <= y) != (to.y() <= y)) {
                    cuts.add(from.x() + (y - from.y()) / (to.y() - from.y()) * (to.x() - from.x()));
                }
                from = to;
            }
        }
        cuts.sort(null);
        return cuts;
    }

    private static Bounds box(List<List<Vec>> rings) {
        return rings.stream().map(Bounds::around).reduce(Bounds::union).orElseThrow();
    }
}

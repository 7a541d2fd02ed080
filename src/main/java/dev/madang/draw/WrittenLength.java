package dev.madang.draw;

import dev.madang.geometry.Footprint;
import dev.madang.model.Angle;
import dev.madang.model.Bounds;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A length with its words in a room of their own above the line, as one reads it from below or from the right; the
 * words shrink to fit their room, and are left out rather than to leave it.
 *
 * @param from one end
 * @param to the other
 * @param highMm how high the room is, in the unit of the drawing
 * @param words the length
 * @param begins where along the line the room begins, from 0 to 1
 * @param ends where it ends
 */
public record WrittenLength(Vec from, Vec to, double highMm, String words, double begins, double ends) {

    /** A line that rises as steeply as this is read from the right, though rounding leans it over. */
    private static final int LEANING_CDEG = 25;

    /** Heights of the room at which crossing lines are looked for. */
    private static final double[] HEIGHTS = {0, 0.5, 1};

    /** Words keep this far from lines that cross. */
    private static final double AIR_MM = 120;

    /** A length with the whole line as room. */
    public WrittenLength(Vec from, Vec to, double highMm, String words) {
        this(from, to, highMm, words, 0, 1);
    }

    /** Returns the same with its words on the longest stretch that none of some lines crosses. */
    public WrittenLength clearOf(Collection<? extends List<Vec>> lines) {
        Vec up = up();
        List<Double> cuts = new ArrayList<>(List.of(0.0, 1.0));
        for (double height : HEIGHTS) {
            Vec start = from.plus(up.x() * highMm * height, up.y() * highMm * height);
            Vec end = to.plus(up.x() * highMm * height, up.y() * highMm * height);
            for (List<Vec> line : lines) {
                for (int i = 1; i < line.size(); i++) {
                    cut(start, end, line.get(i - 1), line.get(i), cuts);
                }
            }
        }
        cuts.sort(null);
        int best = 1;
        for (int i = 1; i < cuts.size(); i++) {
            best = cuts.get(i) - cuts.get(i - 1) > cuts.get(best) - cuts.get(best - 1) ? i : best;
        }
        double air = Math.min(AIR_MM / Math.max(1, from.distanceTo(to)), 0.2);
        double first = cuts.get(best - 1);
        double last = cuts.get(best);
        return new WrittenLength(
                from,
                to,
                highMm,
                words,
                first == 0 ? 0 : first + air,
                last == 1 ? 1 : Math.max(first + air, last - air));
    }

    /** Where one line crosses another, as a share of the first. */
    private static void cut(Vec start, Vec end, Vec one, Vec other, List<Double> cuts) {
        double dx = end.x() - start.x();
        double dy = end.y() - start.y();
        double ex = other.x() - one.x();
        double ey = other.y() - one.y();
        double turn = dx * ey - dy * ex;
        if (Math.abs(turn) < 1e-9 * Math.max(1, Math.hypot(dx, dy) * Math.hypot(ex, ey))) {
            return;
        }
        double along = ((one.x() - start.x()) * ey - (one.y() - start.y()) * ex) / turn;
        double across = ((one.x() - start.x()) * dy - (one.y() - start.y()) * dx) / turn;
        if (along > 0 && along < 1 && across >= 0 && across <= 1) {
            cuts.add(along);
        }
    }

    /** Returns the line with its marks, then the words. */
    public List<DrawItem> items() {
        return List.of(
                DrawItem.Figure.line(StyleKey.DIMENSION, null, List.of(from, to)),
                new DrawItem.Measured(null, from, to, List.of(from, to), ""),
                label());
    }

    /** Returns the box around the line and the room of its words. */
    public Bounds room() {
        DrawItem.Label label = label();
        return new DrawItem.Prose(label.style(), null, label.box(), label.angleCdeg(), highMm, List.of())
                .bounds()
                .union(Bounds.between(from, to));
    }

    /** Returns what the line and the room above it cover, turned with the line. */
    public Footprint ground() {
        Vec up = up();
        double dx = up.x() * highMm / 2;
        double dy = up.y() * highMm / 2;
        return Footprint.along(from.plus(dx, dy), to.plus(dx, dy), highMm);
    }

    private DrawItem.Label label() {
        double share = (begins + ends) / 2;
        double half = from.distanceTo(to) * (ends - begins) / 2;
        Vec up = up();
        Vec middle = new Vec(
                from.x() + (to.x() - from.x()) * share + up.x() * highMm / 2,
                from.y() + (to.y() - from.y()) * share + up.y() * highMm / 2);
        Bounds box = new Bounds(middle.x() - half, middle.y() - highMm / 2, middle.x() + half, middle.y() + highMm / 2);
        List<DrawItem.Line> lines = List.of(new DrawItem.Line(StyleKey.DIMENSION_TEXT, words));
        return new DrawItem.Label(StyleKey.DIMENSION_TEXT, null, box, reading(), lines);
    }

    private Vec up() {
        int angle = reading();
        return new Vec(Angle.sin(angle), -Angle.cos(angle));
    }

    private int reading() {
        double radians = Math.atan2(to.y() - from.y(), to.x() - from.x());
        int angle = Angle.normalized(Math.toIntExact(Math.round(Math.toDegrees(radians) * 100)));
        int leaning = Angle.normalized(angle + LEANING_CDEG);
        return TextBox.legible(leaning) == leaning ? angle : Angle.normalized(angle + 2 * Angle.QUARTER_CDEG);
    }
}

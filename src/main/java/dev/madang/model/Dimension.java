package dev.madang.model;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A dimension line: the straight distance between two places, drawn beside what it measures. An end that is held to an
 * element follows it.
 *
 * @param id unique in the plan
 * @param level id of the level on which it lies
 * @param from one end of what is measured
 * @param to the other end, may be at the same place
 * @param offsetMm how far to the right of the way from {@code from} to {@code to} the line is drawn; negative to the
 *     left
 */
public record Dimension(ElementId id, String level, Anchor from, Anchor to, int offsetMm) implements PlanElement {

    /** Lines farther away are mistakes. */
    public static final int MAX_OFFSET_MM = 100_000;

    /** Half the width of the strip by which the line is taken hold of. */
    private static final double HALF_GRIP_MM = 150;

    /**
     * Checks the offset.
     *
     * @throws IllegalArgumentException if it is out of range
     */
    public Dimension {
        Objects.requireNonNull(id, "id");
        Ids.requireName("level", level);
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (Math.abs((long) offsetMm) > MAX_OFFSET_MM) {
            throw new IllegalArgumentException(
                    "offsetMm (" + offsetMm + ") must be within " + MAX_OFFSET_MM + " mm of what is measured.");
        }
    }

    /** Returns what is measured, in millimetres. */
    public double lengthMm() {
        return from.at().toVec().distanceTo(to.at().toVec());
    }

    /** Returns the two ends of the drawn line. */
    public List<Vec> line() {
        return shifted(offsetMm, 0);
    }

    /** Returns the strip along the drawn line. */
    @Override
    public Shape shape() {
        List<Vec> one = shifted(offsetMm - HALF_GRIP_MM, HALF_GRIP_MM);
        List<Vec> other = shifted(offsetMm + HALF_GRIP_MM, HALF_GRIP_MM);
        return new Polygon(List.of(
                Point.ofRounded(one.get(0)),
                Point.ofRounded(one.get(1)),
                Point.ofRounded(other.get(1)),
                Point.ofRounded(other.get(0))));
    }

    @Override
    public Dimension copyAs(ElementId newId) {
        return new Dimension(newId, level, from.freed(), to.freed(), offsetMm);
    }

    /** Moves both ends; they no longer follow anything. */
    @Override
    public Dimension moved(int dx, int dy) {
        return mapped(anchor -> Anchor.free(anchor.at().plus(dx, dy)));
    }

    /** Turns both ends; they no longer follow anything. */
    @Override
    public Dimension rotated(int angleCdeg, Vec pivot) {
        return mapped(anchor -> Anchor.free(Point.ofRounded(anchor.at().toVec().rotated(angleCdeg, pivot))));
    }

    /** Returns the same line with each end changed. */
    public Dimension mapped(UnaryOperator<Anchor> change) {
        return new Dimension(id, level, change.apply(from), change.apply(to), offsetMm);
    }

    /** Tells whether an end is held to one of the given elements. */
    public boolean isHeldTo(Set<ElementId> elements) {
        return from.holder().filter(elements::contains).isPresent()
                || to.holder().filter(elements::contains).isPresent();
    }

    /** Between two ends at one place the line runs to the right. */
    private List<Vec> shifted(double aside, double beyond) {
        Vec start = from.at().toVec();
        Vec end = to.at().toVec();
        double length = lengthMm();
        double alongX = length == 0 ? 1 : (end.x() - start.x()) / length;
        double alongY = length == 0 ? 0 : (end.y() - start.y()) / length;
        double dx = -alongY * aside;
        double dy = alongX * aside;
        return List.of(
                start.plus(dx - alongX * beyond, dy - alongY * beyond),
                end.plus(dx + alongX * beyond, dy + alongY * beyond));
    }
}

package dev.madang.view.canvas;

import dev.madang.draw.DrawItem;
import dev.madang.draw.StyleKey;
import dev.madang.model.Booth;
import dev.madang.model.Bounds;
import dev.madang.model.Dimension;
import dev.madang.model.ElementId;
import dev.madang.model.Exhibitor;
import dev.madang.model.Note;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.model.Zone;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An element with the picture of it.
 *
 * @param element what is shown
 * @param exhibitor who takes it, or null
 * @param bounds the box around it
 * @param sketch its picture
 */
record SceneElement(PlanElement element, @Nullable Exhibitor exhibitor, Bounds bounds, Sketch sketch) {

    private static final int NOTE_LINES = 12;

    /** Marks of 30 pixels at a scale at which the largest hall fits the window. */
    private static final double MARKS_MM = 4_000;

    /** The same marks, and a length that stands beside its line, at smaller scales. */
    private static final double MARKS_PX = 84;

    /** The farthest that any element may be painted beyond its reach. */
    static final double MOST_SPILL_PX = MARKS_PX;

    ElementId id() {
        return element.id();
    }

    boolean isZone() {
        return element instanceof Zone;
    }

    /** Returns what is outlined when it is selected: its own figure, or its shape if it has none. */
    Part outline() {
        return sketch.parts().isEmpty()
                ? new Part(DrawItem.Figure.closed(
                        StyleKey.NOTE, element.id(), element.shape().corners()))
                : sketch.parts().get(0);
    }

    /**
     * Returns the box in which something of it may be painted. Notes may run over their box, and the marks of
     * dimensions have a size on the screen.
     */
    Bounds reach() {
        if (element instanceof Note note) {
            return bounds.grown(NOTE_LINES * note.letterMm());
        }
        return element instanceof Dimension dimension
                ? bounds.union(Bounds.between(
                                dimension.from().at().toVec(),
                                dimension.to().at().toVec()))
                        .grown(MARKS_MM)
                : bounds;
    }

    /** Returns how many pixels beyond its reach it may be painted. */
    double spillPx() {
        return element instanceof Dimension ? MARKS_PX : Picture.SPILL_PX;
    }

    /** Tells whether this is still what the plan shows for the element; objects that did not change stay the same. */
    boolean shows(PlanElement other, Plan plan) {
        return element == other && exhibitor == exhibitorIn(plan, other);
    }

    /**
     * Returns the picture of the element elsewhere, if it is the same but for its place: moving a picture takes a tenth
     * of the time of making it.
     */
    Optional<SceneElement> movedTo(PlanElement other, Plan plan) {
        Bounds there = other.shape().bounds();
        double dx = there.minX() - bounds.minX();
        double dy = there.minY() - bounds.minY();
        boolean isWhole = dx == Math.rint(dx) && dy == Math.rint(dy);
        boolean isSame = isWhole
                && exhibitor == exhibitorIn(plan, other)
                && other.equals(element.moved(Math.toIntExact(Math.round(dx)), Math.toIntExact(Math.round(dy))));
        return isSame ? Optional.of(new SceneElement(other, exhibitor, there, sketch.moved(dx, dy))) : Optional.empty();
    }

    static @Nullable Exhibitor exhibitorIn(Plan plan, PlanElement element) {
        return element instanceof Booth booth ? plan.exhibitorOf(booth).orElse(null) : null;
    }
}

package dev.madang.view.canvas;

import dev.madang.check.Finding;
import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.model.PlanElement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the gesture under way shows. Nothing of it is in the plan.
 *
 * @param draft what is moved or drawn
 * @param measures guides and distances
 * @param findings what would be wrong
 * @param marquee the rubber band, or null
 * @param note a few words beside the draft, such as its size; may be empty
 * @param pencil what is sketched
 */
record Live(
        Draft draft, Measures measures, List<Finding> findings, @Nullable Marquee marquee, String note, Pencil pencil) {

    /** Nothing. */
    static final Live NONE = new Live(Draft.NONE, Measures.NONE, List.of(), null, "", Pencil.NONE);

    /** Shows something without sketching. */
    Live(Draft draft, Measures measures, List<Finding> findings, @Nullable Marquee marquee, String note) {
        this(draft, measures, findings, marquee, note, Pencil.NONE);
    }

    /** Returns what is sketched alone, with what binds it. */
    static Live sketched(Pencil pencil, List<Guide> guides) {
        return new Live(Draft.NONE, new Measures(guides, List.of()), List.of(), null, "", pencil);
    }

    Live {
        findings = List.copyOf(findings);
    }

    /** Returns what shows elements as if they were in the plan. */
    static Live of(Board board, List<PlanElement> elements) {
        List<SceneElement> drafts = elements.stream()
                .map(element -> SceneSource.element(
                        board.plan(), element, board.messages().locale()))
                .toList();
        return new Live(new Draft(Set.of(), drafts, 0, 0), Measures.NONE, List.of(), null, "");
    }

    /**
     * Elements as they would be.
     *
     * @param lifted what is taken out of the picture meanwhile
     * @param elements what is shown instead
     * @param dx how far to the right it is shown of where it says, in mm
     * @param dy how far down
     */
    record Draft(Set<ElementId> lifted, List<SceneElement> elements, double dx, double dy) {
        static final Draft NONE = new Draft(Set.of(), List.of(), 0, 0);

        /** Returns the box around all of it. */
        Optional<Bounds> bounds() {
            return elements.stream()
                    .map(SceneElement::bounds)
                    .reduce(Bounds::union)
                    .map(box -> Axis.Y.moved(Axis.X.moved(box, dx), dy));
        }
    }

    /**
     * What helps the eye.
     *
     * @param guides what binds
     * @param gaps distances to what is around
     */
    record Measures(List<Guide> guides, List<Gap> gaps) {
        static final Measures NONE = new Measures(List.of(), List.of());
    }

    /**
     * The rubber band.
     *
     * @param box what it spans
     * @param touching whether it takes what it touches, not only what lies inside
     * @param caught what it takes
     */
    record Marquee(Bounds box, boolean touching, Set<ElementId> caught) {}
}

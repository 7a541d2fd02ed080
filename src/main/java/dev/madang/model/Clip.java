package dev.madang.model;

import java.util.List;
import java.util.Objects;

/**
 * Elements on their way through the clipboard, with what they name: they can be put into another plan.
 *
 * @param isCut whether they were taken out of their plan, so that numbers, exhibitors and letting go with them
 * @param layout the elements, their groups and locks
 * @param exhibitors who takes the booths
 * @param buildKinds the kinds in which the booths are offered
 */
public record Clip(boolean isCut, Layout layout, Elements<Exhibitor> exhibitors, List<BuildKind> buildKinds) {

    /** Copies the list. */
    public Clip {
        Objects.requireNonNull(layout, "layout");
        Objects.requireNonNull(exhibitors, "exhibitors");
        buildKinds = List.copyOf(buildKinds);
    }

    /** Returns what a plan says of some of its elements: themselves, groups that are whole among them, and names. */
    public static Clip of(Plan plan, List<PlanElement> elements, boolean isCut) {
        List<ElementId> ids = elements.stream().map(PlanElement::id).toList();
        Layout kept = plan.layout().only(ids);
        List<Exhibitor> exhibitors = kept.booths().values().stream()
                .flatMap(booth -> plan.exhibitorOf(booth).stream())
                .distinct()
                .toList();
        List<String> used =
                kept.booths().values().stream().map(Booth::build).distinct().toList();
        return new Clip(
                isCut,
                kept,
                Elements.of(exhibitors),
                plan.buildKinds().stream()
                        .filter(kind -> used.contains(kind.id()))
                        .toList());
    }
}

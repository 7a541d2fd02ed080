package dev.madang.edit;

import dev.madang.geometry.Cut;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.NumberRules.Corner;
import dev.madang.model.Plan;
import dev.madang.model.Shape;
import dev.madang.model.Stand;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Makes several booths of one.
 *
 * <p>The largest part, of equal ones the first, stays the booth: with its exhibitor, status and history. The others may
 * be let. What is built and shown stays where it is on the floor ({@link StandShare}). A range number such as A101-104
 * becomes the old numbers again where they are as many; any other number stays with the booth, and the other parts have
 * none.
 *
 * @param id the booth
 * @param cut how it is cut
 * @param newIds ids for the other parts; at least one fewer than parts
 */
public record SplitBooth(ElementId id, Cut cut, List<ElementId> newIds) implements EditCommand {

    /** Copies the ids. */
    public SplitBooth {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(cut, "cut");
        newIds = List.copyOf(newIds);
    }

    /**
     * Returns the outlines that a cut makes of a booth.
     *
     * @throws EditRefused if the cut misses the booth, or a part would be too narrow
     */
    public static List<Shape> parts(Booth booth, Cut cut) {
        List<Shape> parts;
        try {
            parts = cut.parts(booth.shape());
        } catch (IllegalArgumentException tooNarrow) {
            throw new EditRefused("refused.split.narrow", Cut.LEAST_SIDE_MM / 1000.0);
        }
        if (parts.size() < 2) {
            throw new EditRefused("refused.split.missed");
        }
        return parts;
    }

    @Override
    public PlanChange apply(Plan plan) {
        Booth whole = Edits.booth(plan, id);
        List<Shape> shapes = ordered(plan, parts(whole, cut));
        if (newIds.size() < shapes.size() - 1) {
            throw new IllegalArgumentException(newIds.size() + " ids are too few for " + shapes.size() + " parts.");
        }
        List<Booth> made = booths(plan, whole, shapes);
        made.forEach(Edits::requireSimple);
        Reshaping reshaping = new Reshaping(plan, Set.of(id), made);
        Plan after = plan.withLayout(reshaping.layout());
        return PlanChange.of(plan, after, reshaping.touched());
    }

    @Override
    public String labelKey() {
        return "edit.split";
    }

    private List<Booth> booths(Plan plan, Booth whole, List<Shape> shapes) {
        List<String> numbers = MergedNumbers.ofParts(plan, whole.number(), shapes.size());
        int stays = largest(shapes);
        List<Booth> made = new ArrayList<>();
        List<Stand> stands = StandShare.ofParts(whole, shapes, stays);
        int next = 0;
        for (int i = 0; i < shapes.size(); i++) {
            String number = numbers.isEmpty() ? (i == stays ? whole.number() : "") : numbers.get(i);
            Booth part = i == stays ? whole : whole.copyAs(fresh(plan, newIds.get(next++)));
            made.add(part.shaped(shapes.get(i), stands.get(i)).withNumber(number));
        }
        return made;
    }

    private static ElementId fresh(Plan plan, ElementId newId) {
        if (plan.usesId(newId)) {
            throw new IllegalArgumentException("id \"" + newId + "\" is already used.");
        }
        return newId;
    }

    /** Numbers begin where the plan's do. */
    private List<Shape> ordered(Plan plan, List<Shape> shapes) {
        Corner corner = plan.numbers().rules().way().corner();
        boolean reversed = (cut instanceof Cut.Equal equal && isReversed(corner, equal.across()))
                || (cut instanceof Cut.Width width && isReversed(corner, width.across()));
        List<Shape> ordered = new ArrayList<>(shapes);
        if (reversed) {
            Collections.reverse(ordered);
        }
        return ordered;
    }

    private static boolean isReversed(Corner corner, boolean across) {
        return across ? corner.isBottom() : corner.isRight();
    }

    private static int largest(List<Shape> shapes) {
        int largest = 0;
        for (int i = 1; i < shapes.size(); i++) {
            if (shapes.get(i).areaMm2() > shapes.get(largest).areaMm2()) {
                largest = i;
            }
        }
        return largest;
    }
}

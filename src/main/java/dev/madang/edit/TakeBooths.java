package dev.madang.edit;

import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.model.Shape;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Takes booths as they are somewhere else, such as in a drawing: adds new ones, gives others another outline, number or
 * build kind, and removes those that are gone there. Who takes them and how far they are let stays as it is.
 *
 * @param added booths to add; their ids must be new to the plan
 * @param changed what becomes of booths that are there
 * @param gone booths to remove
 */
public record TakeBooths(List<Booth> added, List<Changed> changed, Set<ElementId> gone) implements EditCommand {

    /**
     * What becomes of a booth.
     *
     * @param id the booth
     * @param shape its outline
     * @param number its number
     * @param build its build kind
     */
    public record Changed(ElementId id, Shape shape, String number, String build) {

        /** Checks that all is given. */
        public Changed {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(shape, "shape");
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(build, "build");
        }

        private Booth of(Booth booth) {
            Booth shaped = shape.equals(booth.shape()) ? booth : booth.withShape(shape);
            return shaped.withNumber(number).withBuild(build);
        }
    }

    /** Copies the lists. */
    public TakeBooths {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        gone = Set.copyOf(gone);
    }

    @Override
    public PlanChange apply(Plan plan) {
        Map<ElementId, Changed> byId = new LinkedHashMap<>();
        changed.forEach(one -> byId.put(one.id(), one));
        gone.forEach(id -> Edits.booth(plan, id));
        PlanChange first = Edits.replaceBooths(
                plan,
                byId.keySet(),
                booth -> byId.containsKey(booth.id()) ? byId.get(booth.id()).of(booth) : booth);
        PlanChange second = new RemoveElements(gone).apply(first.after());
        PlanChange third = new AddElements(List.copyOf(added)).apply(second.after());
        Set<ElementId> touched = new LinkedHashSet<>();
        List.<Collection<ElementId>>of(first.touched(), second.touched(), third.touched())
                .forEach(touched::addAll);
        return touched.isEmpty() ? PlanChange.none(plan) : PlanChange.of(plan, third.after(), touched);
    }

    @Override
    public String labelKey() {
        return "edit.takeBooths";
    }
}

package dev.madang.edit;

import dev.madang.geometry.Outlines;
import dev.madang.model.Anchor;
import dev.madang.model.AreaElement;
import dev.madang.model.Booth;
import dev.madang.model.Dimension;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.model.Polygon;
import dev.madang.model.Shape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What the edits share: replacing elements one by one while unchanged ones stay the same objects. */
final class Edits {

    private Edits() {}

    /** Replaces every element of the given ids by what {@code change} makes of it. */
    static PlanChange replace(Plan plan, Collection<ElementId> ids, UnaryOperator<PlanElement> change) {
        List<PlanElement> changed = new ArrayList<>();
        Set<ElementId> touched = new LinkedHashSet<>();
        for (ElementId id : ids) {
            PlanElement element = element(plan, id);
            PlanElement next = change.apply(element);
            if (!next.equals(element)) {
                requireSimple(next);
                changed.add(next);
                touched.add(id);
            }
        }
        if (changed.isEmpty()) {
            return PlanChange.none(plan);
        }
        for (Dimension follower : followers(plan, changed)) {
            changed.add(follower);
            touched.add(follower.id());
        }
        return PlanChange.of(plan, plan.withElements(changed), touched);
    }

    /** Returns the dimensions of which an end is held to what has changed, with that end where it is now. */
    private static List<Dimension> followers(Plan plan, List<PlanElement> changed) {
        if (plan.layout().dimensions().isEmpty()) {
            return List.of();
        }
        Map<ElementId, PlanElement> byId =
                changed.stream().collect(Collectors.toMap(PlanElement::id, Function.identity()));
        List<Dimension> followers = new ArrayList<>();
        for (Dimension dimension : plan.layout().dimensions().values()) {
            if (dimension.isHeldTo(byId.keySet())) {
                Dimension base = byId.get(dimension.id()) instanceof Dimension moved ? moved : dimension;
                followers.add(new Dimension(
                        base.id(),
                        base.level(),
                        following(dimension.from(), base.from(), byId),
                        following(dimension.to(), base.to(), byId),
                        base.offsetMm()));
            }
        }
        return followers;
    }

    private static Anchor following(Anchor held, Anchor otherwise, Map<ElementId, PlanElement> changed) {
        ElementId holder = held.element();
        PlanElement now = holder == null ? null : changed.get(holder);
        return now instanceof AreaElement area ? held.following(area) : otherwise;
    }

    /** Replaces every booth of the given ids by what {@code change} makes of it. */
    static PlanChange replaceBooths(Plan plan, Collection<ElementId> ids, UnaryOperator<Booth> change) {
        ids.forEach(id -> booth(plan, id));
        return replace(plan, ids, element -> change.apply((Booth) element));
    }

    /**
     * Checks that an outline does not cross itself. Rounding after a turn can make it do so; the file that was saved
     * then could not be read again.
     */
    static void requireSimple(PlanElement element) {
        if (element instanceof AreaElement area) {
            requireSimple(element, area.shape());
        }
        if (element instanceof Booth booth) {
            booth.stand().decks().forEach(deck -> requireSimple(element, deck.shape()));
        }
    }

    private static void requireSimple(PlanElement element, Shape shape) {
        if (shape instanceof Polygon outline && !Outlines.isSimple(outline)) {
            throw new IllegalArgumentException("The outline of \"" + element.id() + "\" would cross or touch itself.");
        }
    }

    static PlanElement element(Plan plan, ElementId id) {
        return plan.element(id)
                .orElseThrow(
                        () -> new IllegalArgumentException("There is nothing with id \"" + id + "\" in the plan."));
    }

    static AreaElement area(PlanElement element) {
        if (element instanceof AreaElement area) {
            return area;
        }
        throw new IllegalArgumentException("\"" + element.id() + "\" has no shape of its own.");
    }

    static Booth booth(Plan plan, ElementId id) {
        return plan.booths()
                .get(id)
                .orElseThrow(() -> new IllegalArgumentException("There is no booth with id \"" + id + "\"."));
    }
}

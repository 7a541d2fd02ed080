package dev.madang.check;

import dev.madang.edit.PlanChange;
import dev.madang.geometry.Footprint;
import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.rules.LimitKind;
import dev.madang.rules.RuleBook;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Checks plans against rule books. Immutable; any thread may use it.
 *
 * <p>Law: {@link #update} after any edit says the same as {@link #full} of the plan it led to.
 */
public final class Checker {

    private final List<RuleBook> books;
    private final List<String> missing;
    private final List<UnreadBook> unread;
    private final List<LocalRule> localRules = LocalRules.ALL;

    /** Makes a checker that applies the strictest limits of some books. */
    public Checker(List<RuleBook> books) {
        this(books, List.of(), List.of());
    }

    /**
     * Makes a checker that applies the strictest limits of some books, and says which others are not at hand.
     *
     * @param missing ids of the books by which plans are to be checked as well, but which are not at hand
     * @param unread files that cannot be read
     */
    public Checker(List<RuleBook> books, List<String> missing, List<UnreadBook> unread) {
        this.books = List.copyOf(books);
        this.missing = List.copyOf(missing);
        this.unread = List.copyOf(unread);
    }

    /** Returns the books whose limits are applied. */
    public List<RuleBook> books() {
        return books;
    }

    /** Returns the ids of the books that are not at hand. */
    public List<String> missing() {
        return missing;
    }

    /** Tells whether another checker says the same of every plan. */
    public boolean saysTheSameAs(Checker other) {
        return books.equals(other.books) && missing.equals(other.missing) && unread.equals(other.unread);
    }

    /** Checks a whole plan by the local rules. Costs n log n. */
    public CheckResult full(Plan plan) {
        PerLevel<Ground> grounds = grounds(plan);
        PerLevel<Surroundings> arounds = surroundings(plan, grounds, id -> true);
        Set<Finding> found = new LinkedHashSet<>();
        Measurements measurements = new Measurements();
        Outcome outcome = Outcome.of(found, measurements);
        plan.elements().forEach(element -> checkElement(element, arounds.on(element.level()), outcome));
        return result(plan, grounds, arounds, measurements, found);
    }

    /**
     * Returns the same as {@link #full} of the plan after a change, but runs the local rules only on what changed and
     * on what stands within reach of where it was or is.
     *
     * @param before the result for the plan before the change; any other is not used, and all is checked
     */
    public CheckResult update(CheckResult before, PlanChange change) {
        if (change.everywhere() || before.plan() != change.before()) {
            return full(change.after());
        }
        Plan plan = change.after();
        PerLevel<Ground> grounds = before.grounds();
        Set<ElementId> again = new LinkedHashSet<>(change.touched());
        PerLevel<Surroundings> arounds = surroundings(plan, grounds, again::contains);
        addWithinReach(change, arounds, again);
        Set<Finding> found = new LinkedHashSet<>();
        before.localFindings().stream()
                .filter(finding -> !DuplicateNumberRule.isOwn(finding))
                .filter(finding -> finding.subjects().stream().noneMatch(again::contains))
                .forEach(found::add);
        Measurements measurements = before.measurements().without(again);
        Outcome outcome = Outcome.of(found, measurements);
        for (ElementId id : again) {
            plan.element(id).ifPresent(e -> checkElement(e, arounds.on(e.level()), outcome));
        }
        return result(plan, grounds, arounds, measurements, found);
    }

    /** Prepares for a gesture that begins with a plan: what does not move is indexed once. */
    public Preview preview(Plan start) {
        return new Preview(this, start, surroundings(start, grounds(start), id -> false));
    }

    /** Prepares for a gesture that begins with a plan that has been checked, which costs next to nothing. */
    public Preview preview(CheckResult start) {
        return new Preview(this, start.plan(), start.arounds());
    }

    /** Returns the rules that run while something is dragged. */
    List<LocalRule> localRules() {
        return localRules;
    }

    void checkElement(PlanElement element, Surroundings around, Outcome outcome) {
        if (Placed.takesFloor(element)) {
            Placed placed = Placed.of(element);
            localRules.forEach(rule -> rule.check(placed, around, outcome));
        }
    }

    /** What is said of those near to what changed may be another now. */
    private void addWithinReach(PlanChange change, PerLevel<Surroundings> arounds, Set<ElementId> again) {
        for (ElementId id : change.touched()) {
            for (Plan plan : List.of(change.before(), change.after())) {
                plan.element(id).filter(Placed::takesFloor).ifPresent(element -> {
                    Surroundings around = arounds.on(element.level());
                    Bounds near = element.shape().bounds().grown(around.ground().reachMm() + Footprint.TOLERANCE_MM);
                    around.touching(near)
                            .forEach(other -> again.add(other.element().id()));
                });
            }
        }
    }

    private CheckResult result(
            Plan plan,
            PerLevel<Ground> grounds,
            PerLevel<Surroundings> arounds,
            Measurements measurements,
            Set<Finding> found) {
        DuplicateNumberRule.check(plan, found::add);
        MissingBookRule.check(plan, missing, found::add);
        UnreadBookRule.check(plan, unread, found::add);
        return new CheckResult(plan, books, found, limits(grounds, measurements), measurements, grounds, arounds);
    }

    private static List<LimitResult> limits(PerLevel<Ground> grounds, Measurements measurements) {
        return grounds.all()
                .flatMap(ground -> {
                    String level = ground.level().id();
                    Map<LimitKind, OptionalDouble> worst = measurements.worst(level);
                    return ground.limits()
                            .all()
                            .filter(limit ->
                                    LocalRules.KINDS.contains(limit.limit().kind()))
                            .map(limit -> new LimitResult(
                                    level,
                                    limit,
                                    worst.getOrDefault(limit.limit().kind(), OptionalDouble.empty())));
                })
                .toList();
    }

    private PerLevel<Ground> grounds(Plan plan) {
        return PerLevel.of(plan, level -> Ground.of(plan, level, books));
    }

    private static PerLevel<Surroundings> surroundings(
            Plan plan, PerLevel<Ground> grounds, Predicate<ElementId> checked) {
        return PerLevel.of(plan, level -> Surroundings.of(plan, grounds.on(level.id()), checked));
    }
}

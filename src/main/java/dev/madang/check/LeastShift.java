package dev.madang.check;

import dev.madang.edit.EditCommand;
import dev.madang.edit.MoveElements;
import dev.madang.model.Angle;
import dev.madang.model.ElementId;
import dev.madang.model.Group;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.model.Rect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How far the subject of a finding must move, along the page or along its own sides, to be rid of it. Members of a
 * group move together.
 */
final class LeastShift {

    /** Farther, it would be another plan. */
    private static final int FARTHEST_MM = 20_000;

    private final Plan plan;
    private final Set<FindingKey> before;
    private final Preview preview;

    /** A way to move something: a direction and how far at least. */
    private record Shift(Set<ElementId> ids, double directionX, double directionY, int mm) {

        MoveElements edit() {
            return new MoveElements(ids, rounded(directionX), rounded(directionY));
        }

        /** Away from where it is, so that rounding does not fall short. */
        private int rounded(double direction) {
            double step = direction * mm;
            return Math.toIntExact(
                    Math.round(Math.abs(step) < 1e-6 ? 0 : Math.signum(step) * Math.ceil(Math.abs(step) - 1e-6)));
        }
    }

    LeastShift(Plan plan, Preview preview, Set<FindingKey> before) {
        this.plan = plan;
        this.preview = preview;
        this.before = before;
    }

    /** Returns the shifts that rid what moves of a finding and bring it no other, the least first. */
    Stream<EditCommand> shifts(Finding finding) {
        List<Shift> shifts = new ArrayList<>();
        for (ElementId subject : finding.subjects()) {
            movable(subject).ifPresent(ids -> directions(subject).values().forEach(direction -> {
                least(finding, ids, direction[0], direction[1]).ifPresent(shifts::add);
            }));
        }
        return shifts.stream()
                .sorted(Comparator.comparingInt(Shift::mm))
                .filter(this::bringsNothing)
                .map(Shift::edit);
    }

    /** Returns what moves along; empty if any of it is locked. */
    private Optional<Set<ElementId>> movable(ElementId subject) {
        Set<ElementId> ids = new LinkedHashSet<>(Set.of(subject));
        plan.layout().groupOf(subject).map(Group::members).ifPresent(ids::addAll);
        return ids.stream().anyMatch(plan.layout().locked()::contains) ? Optional.empty() : Optional.of(ids);
    }

    private Map<Integer, double[]> directions(ElementId subject) {
        Map<Integer, double[]> directions = new LinkedHashMap<>();
        int own = plan.element(subject)
                .map(PlanElement::shape)
                .filter(Rect.class::isInstance)
                .map(shape -> ((Rect) shape).rotation() % Angle.QUARTER_CDEG)
                .orElse(0);
        for (int first : List.of(0, own)) {
            for (int quarter = 0; quarter < 4; quarter++) {
                int angle = first + quarter * Angle.QUARTER_CDEG;
                directions.put(angle, new double[] {Angle.cos(angle), Angle.sin(angle)});
            }
        }
        return directions;
    }

    /** Doubles the way until the finding is gone, then halves what lies between. */
    private Optional<Shift> least(Finding finding, Set<ElementId> ids, double x, double y) {
        FindingKey key = FindingKey.of(finding);
        int enough = 1;
        while (enough <= FARTHEST_MM && isThere(key, new Shift(ids, x, y, enough))) {
            enough *= 2;
        }
        if (enough > FARTHEST_MM) {
            return Optional.empty();
        }
        int tooLittle = enough / 2;
        while (enough - tooLittle > 1) {
            int middle = (enough + tooLittle) / 2;
            if (isThere(key, new Shift(ids, x, y, middle))) {
                tooLittle = middle;
            } else {
                enough = middle;
            }
        }
        return Optional.of(new Shift(ids, x, y, enough));
    }

    private boolean isThere(FindingKey key, Shift shift) {
        return FindingKey.of(found(shift)).contains(key);
    }

    private boolean bringsNothing(Shift shift) {
        return before.containsAll(FindingKey.of(found(shift)));
    }

    private List<Finding> found(Shift shift) {
        MoveElements edit = shift.edit();
        List<PlanElement> moved = edit.ids().stream()
                .flatMap(id -> plan.element(id).stream())
                .map(element -> element.moved(edit.dx(), edit.dy()))
                .toList();
        return preview.of(moved);
    }
}

package dev.madang.check;

import dev.madang.edit.ChangeBuild;
import dev.madang.edit.ChangeStands;
import dev.madang.edit.EditCommand;
import dev.madang.edit.EditRefused;
import dev.madang.edit.Locks;
import dev.madang.edit.PlanChange;
import dev.madang.edit.RenumberBooth;
import dev.madang.geometry.OpenSides;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.model.Promise;
import dev.madang.model.Wall;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds plain repairs. A repair rids the plan of the finding and brings no other: that is checked before it is offered.
 * Nothing that is locked is moved, and no number that was sold is taken away.
 *
 * <p>Costs some dozens of previews; meant for one finding that somebody looks at.
 */
public final class Repairs {

    private static final Set<String> BY_MOVING = Set.of(
            OverlapRule.ID,
            OutsideHallRule.ID,
            ObstacleRule.ON_COLUMN,
            ObstacleRule.IN_KEEP_CLEAR,
            ClosedPartitionRule.ID,
            ShutterRule.UNDER,
            DemandRule.ID,
            "exit-clearance",
            "freight-clearance",
            "hydrant-clearance",
            "extinguisher-clearance",
            "panel-clearance",
            "cover-clearance",
            "shutter-clearance",
            "wall-gap",
            "aisle-width");

    private final CheckResult result;
    private final Plan plan;
    private final Checker checker;
    private final Set<FindingKey> before;

    private Repairs(CheckResult result) {
        this.result = result;
        this.plan = result.plan();
        this.checker = new Checker(result.books());
        this.before = FindingKey.of(result.localFindings());
    }

    /** Returns a repair of one of the findings of a result; empty if there is none that is plain. */
    public static Optional<Repair> of(Finding finding, CheckResult result) {
        return new Repairs(result).repair(finding);
    }

    private Optional<Repair> repair(Finding finding) {
        if (BY_MOVING.contains(finding.rule())) {
            return new LeastShift(plan, checker.preview(result), before)
                    .shifts(finding)
                    .map(edit -> new Repair(labelOf(finding), edit))
                    .filter(repair -> isRid(finding, repair.edit()))
                    .findFirst();
        }
        return others(finding).filter(repair -> isRid(finding, repair.edit())).findFirst();
    }

    private static String labelOf(Finding finding) {
        return finding.rule().equals(OutsideHallRule.ID) ? "repair.inside" : "repair.move";
    }

    private Stream<Repair> others(Finding finding) {
        Optional<Booth> booth = finding.subjects().stream().findFirst().flatMap(plan.booths()::get);
        return switch (finding.rule()) {
            case DuplicateNumberRule.ID, DuplicateNumberRule.DOUBLE_LET -> renumbered(finding);
            case PromiseRule.NUMBER ->
                booth.stream().flatMap(own -> promised(own)
                        .map(sold -> new Repair("repair.soldNumber", new RenumberBooth(own.id(), sold.number()))));
            case PromiseRule.KIND ->
                booth.stream().flatMap(own -> promised(own)
                        .filter(sold -> plan.buildKinds().stream()
                                .anyMatch(kind -> kind.id().equals(sold.build())))
                        .map(sold -> new Repair("repair.soldKind", new ChangeBuild(Set.of(own.id()), sold.build()))));
            case "open-side-walls" -> booth.stream().map(own -> withoutWalls(own, finding.limit()));
            default -> Stream.empty();
        };
    }

    private static Stream<Promise> promised(Booth booth) {
        return booth.promised().stream();
    }

    /** Of booths that share a number, one that is not sold takes the next free one; the last of them first. */
    private Stream<Repair> renumbered(Finding finding) {
        List<ElementId> subjects = finding.subjects();
        return Stream.iterate(subjects.size() - 1, i -> i >= 0, i -> i - 1)
                .flatMap(i -> plan.booths().get(subjects.get(i)).stream())
                .filter(booth -> !plan.isSold(booth))
                .flatMap(booth -> FreeNumbers.next(plan, booth.number())
                        .map(number -> new Repair("repair.renumber", new RenumberBooth(booth.id(), number)))
                        .stream());
    }

    private Repair withoutWalls(Booth booth, double limitPercent) {
        Surroundings around = Surroundings.of(plan, result.grounds().on(booth.level()), id -> false);
        OpenSides sides = around.openSides(booth);
        List<Wall> kept = booth.stand().walls().stream()
                .filter(wall -> !sides.isOpen(wall.side()) || wall.sharePercent() <= limitPercent)
                .toList();
        return new Repair(
                "repair.walls", ChangeStands.of(booth.id(), booth.stand().withWalls(kept)));
    }

    private boolean isRid(Finding finding, EditCommand edit) {
        try {
            PlanChange change = edit.apply(plan);
            return !change.isNone()
                    && Locks.broken(change).isEmpty()
                    && isBetter(finding, checker.update(result, change).localFindings());
        } catch (EditRefused refused) {
            return false;
        }
    }

    private boolean isBetter(Finding finding, List<Finding> after) {
        Set<FindingKey> now = FindingKey.of(after);
        return !now.contains(FindingKey.of(finding)) && before.containsAll(now);
    }
}

package dev.madang.check;

import dev.madang.geometry.CeilingHeight;
import dev.madang.geometry.Footprint;
import dev.madang.geometry.Region;
import dev.madang.model.Booth;
import dev.madang.model.BuildKind;
import dev.madang.model.FactKind;
import dev.madang.model.Hall;
import dev.madang.model.LocalText;
import dev.madang.model.Wall;
import dev.madang.rules.AppliedLimit;
import dev.madang.rules.LimitKind;
import dev.madang.rules.Measure;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A stand is no higher than its build kind allows and keeps the gap to the ceiling, which is lowest over one of its
 * corners. A stand of which no height is said is not looked at. A stand through the ceiling is wrong whatever the books
 * say.
 */
final class StandHeightRule implements LocalRule {

    @Override
    public Set<LimitKind> kinds() {
        return Set.of(LimitKind.SHELL_HEIGHT, LimitKind.RAW_HEIGHT, LimitKind.CEILING_GAP);
    }

    @Override
    public void check(Placed placed, Surroundings around, Outcome outcome) {
        placed.booth().ifPresent(booth -> {
            int height = heightMm(booth);
            if (height > 0) {
                checkKind(placed, booth, height, around, outcome);
                checkCeiling(placed, booth, height, around.ground(), outcome);
            }
        });
    }

    static int heightMm(Booth booth) {
        int height = booth.stand().heightMm();
        for (Wall wall : booth.stand().walls()) {
            height = Math.max(height, wall.heightMm());
        }
        return height;
    }

    private static void checkKind(Placed placed, Booth booth, int height, Surroundings around, Outcome outcome) {
        boolean isShell = around.plan().buildKindOf(booth).base() == BuildKind.Base.SHELL;
        LimitKind kind = isShell ? LimitKind.SHELL_HEIGHT : LimitKind.RAW_HEIGHT;
        outcome.measured(kind, placed, height);
        around.ground()
                .limits()
                .broken(kind, height)
                .ifPresent(limit -> outcome.found(placed.breaking(limit, height, List.of())));
    }

    private static void checkCeiling(Placed placed, Booth booth, int height, Ground ground, Outcome outcome) {
        for (Hall hall : ground.leasedHalls()) {
            CeilingHeight ceiling = CeilingHeight.over(hall, booth.shape());
            if (ceiling.mm().isPresent() && standsIn(hall, placed.footprint())) {
                double gap = ceiling.mm().getAsDouble() - height;
                outcome.measured(LimitKind.CEILING_GAP, placed, gap);
                finding(placed, gap, hall, ground)
                        .map(found -> ceiling.basis() == CeilingHeight.Basis.LOWEST ? assumingLowest(found) : found)
                        .ifPresent(outcome::found);
            }
        }
    }

    private static boolean standsIn(Hall hall, Footprint footprint) {
        return footprint.bounds().touches(hall.outline().bounds())
                && Region.of(List.of(hall.outline())).overlaps(footprint);
    }

    private static Optional<Finding> finding(Placed placed, double gap, Hall hall, Ground ground) {
        List<String> parts = List.of(hall.id());
        Optional<AppliedLimit> broken = ground.limits().broken(LimitKind.CEILING_GAP, gap);
        if (broken.isPresent() || gap >= -AppliedLimit.SLACK_MM) {
            return broken.map(limit -> placed.breaking(limit, gap, parts));
        }
        return Optional.of(new Finding(
                LimitKind.CEILING_GAP.id(),
                Severity.ERROR,
                ground.level().id(),
                placed.footprint().bounds().center(),
                gap,
                0,
                Measure.LENGTH_MM,
                List.of(placed.element().id()),
                parts,
                "",
                Set.of(),
                "",
                LocalText.NONE));
    }

    /** The ceiling may be higher there, but nobody says where it rises. */
    private static Finding assumingLowest(Finding found) {
        EnumSet<FactKind> assumed = EnumSet.of(FactKind.CEILING_RISES);
        assumed.addAll(found.assumed());
        return found.withAssumed(assumed);
    }
}

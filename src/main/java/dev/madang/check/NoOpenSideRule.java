package dev.madang.check;

import dev.madang.model.ElementId;
import dev.madang.rules.Measure;
import java.util.List;
import java.util.Set;

/**
 * A booth must have a side that faces an aisle. Booths of one exhibitor that stand against each other are entered
 * through each other: one of them with an open side is enough.
 */
final class NoOpenSideRule implements LocalRule {

    static final String ID = "no-open-side";

    @Override
    public void check(Placed placed, Surroundings around, Outcome outcome) {
        around.tenancies()
                .unseen(placed, around)
                .filter(tenancy -> tenancy.stream().allMatch(booth -> isEnclosed(booth, around)))
                .ifPresent(tenancy -> outcome.found(finding(tenancy, around.ground())));
    }

    private static boolean isEnclosed(Placed placed, Surroundings around) {
        return placed.booth().stream().allMatch(booth -> around.openSides(booth).count() == 0);
    }

    private static Finding finding(List<Placed> tenancy, Ground ground) {
        List<ElementId> subjects =
                tenancy.stream().map(booth -> booth.element().id()).toList();
        return new Finding(
                ID,
                Severity.ERROR,
                ground.level().id(),
                tenancy.get(0).footprint().bounds().center(),
                0,
                1,
                Measure.COUNT,
                subjects,
                List.of(),
                "",
                Set.of(),
                "");
    }
}

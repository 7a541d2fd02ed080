package dev.madang.check;

import dev.madang.geometry.Footprint;
import dev.madang.geometry.Side;
import dev.madang.geometry.Solid;
import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.model.LocalText;
import dev.madang.rules.Measure;
import java.util.EnumSet;
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
        return isSurrounded(placed, around)
                && placed.booth().stream()
                        .allMatch(booth -> around.openSides(booth).count() == 0);
    }

    /** Most booths have a side before which there is nothing at all; for upright ones boxes tell that. */
    private static boolean isSurrounded(Placed placed, Surroundings around) {
        if (!placed.solid().isBox()) {
            return true;
        }
        Bounds own = placed.footprint().bounds();
        Bounds near = own.grown(Solid.CLOSED_MM + Footprint.TOLERANCE_MM);
        Set<Side> taken = EnumSet.noneOf(Side.class);
        for (Placed other : around.touching(near)) {
            if (!other.element().id().equals(placed.element().id())) {
                addSides(own, other.footprint().bounds(), taken);
            }
        }
        around.ground()
                .built()
                .forEachTouching(near, built -> addSides(own, built.solid().bounds(), taken));
        return taken.size() == Side.values().length;
    }

    private static void addSides(Bounds own, Bounds other, Set<Side> taken) {
        if (other.minY() < own.maxY() && own.minY() < other.maxY()) {
            addIf(other.minX() <= own.minX(), Side.LEFT, taken);
            addIf(other.maxX() >= own.maxX(), Side.RIGHT, taken);
        }
        if (other.minX() < own.maxX() && own.minX() < other.maxX()) {
            addIf(other.minY() <= own.minY(), Side.TOP, taken);
            addIf(other.maxY() >= own.maxY(), Side.BOTTOM, taken);
        }
    }

    private static void addIf(boolean isTaken, Side side, Set<Side> taken) {
        if (isTaken) {
            taken.add(side);
        }
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
                "",
                LocalText.NONE);
    }
}

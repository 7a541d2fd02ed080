package dev.madang.check;

import dev.madang.geometry.Footprint;
import dev.madang.model.Bounds;
import dev.madang.model.Fixture;
import dev.madang.model.Opening;
import dev.madang.model.Vec;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/**
 * The floor before exits and entrances must stay free, as wide as the door and as deep as the book says. Touching the
 * edge of that floor is legal. The floor outside a door, in a lobby or in the open, is not looked at.
 */
final class ExitClearanceRule implements LocalRule {

    static final String ID = "exit-clearance";

    /** Farther away nothing is measured: it would say nothing about the door. */
    private static final double LOOK_MM = 20_000;

    private final List<AppliedLimit> limits;

    ExitClearanceRule(List<AppliedLimit> limits) {
        this.limits = List.copyOf(limits);
    }

    @Override
    public void check(Placed placed, Surroundings around, Consumer<Finding> found) {
        for (Fixture door : around.ground().waysOut()) {
            Opening opening = (Opening) door.place();
            for (AppliedLimit applied : limits) {
                int depth = applied.limit().value();
                if (depth > 0
                        && mayReach(opening, depth, placed)
                        && placed.footprint().overlaps(Footprint.before(opening, depth))) {
                    found.accept(finding(placed, door, applied, around.ground()));
                    break; // The binding limit comes first; one finding a door is enough.
                }
            }
        }
    }

    /** Most things are far from most doors; that is told without the corners of the floor before the door. */
    private static boolean mayReach(Opening opening, int depth, Placed placed) {
        Vec door = opening.at().toVec();
        double reach = (double) opening.width() + depth;
        Bounds box = placed.footprint().bounds();
        return box.minX() - reach <= door.x()
                && door.x() <= box.maxX() + reach
                && box.minY() - reach <= door.y()
                && door.y() <= box.maxY() + reach;
    }

    /** Returns the free depth before the most obstructed door of a level; empty if nothing stands before any. */
    OptionalDouble leastDepth(Surroundings around) {
        double least = Double.POSITIVE_INFINITY;
        for (Fixture door : around.ground().waysOut()) {
            Opening opening = (Opening) door.place();
            Footprint corridor = Footprint.before(opening, LOOK_MM);
            for (Placed placed : around.touching(corridor.bounds())) {
                if (placed.footprint().overlaps(corridor)) {
                    least = Math.min(least, placed.footprint().distanceWithin(corridor, opening));
                }
            }
        }
        return Double.isInfinite(least) ? OptionalDouble.empty() : OptionalDouble.of(least);
    }

    private static Finding finding(Placed placed, Fixture door, AppliedLimit applied, Ground ground) {
        Opening opening = (Opening) door.place();
        int depth = applied.limit().value();
        Footprint needed = Footprint.before(opening, depth);
        return new Finding(
                ID,
                applied.severity(),
                ground.level().id(),
                placed.footprint()
                        .sharedWith(needed)
                        .map(Footprint.Shared::place)
                        .orElse(opening.at().toVec()),
                placed.footprint().distanceWithin(needed, opening),
                depth,
                Measure.LENGTH_MM,
                List.of(placed.element().id()),
                List.of(door.id()),
                applied.book().id());
    }
}

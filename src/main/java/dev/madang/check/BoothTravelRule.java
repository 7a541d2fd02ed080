package dev.madang.check;

import dev.madang.geometry.OpenSides;
import dev.madang.geometry.WayOut;
import dev.madang.model.Booth;
import dev.madang.model.Rect;
import dev.madang.model.Stand;
import dev.madang.rules.LimitKind;
import java.util.List;
import java.util.Set;

/**
 * From any place within a stand it is not too far to the aisle: straight to the nearest side that faces one and is not
 * walled from end to end.
 */
final class BoothTravelRule implements LocalRule {

    private static final LimitKind KIND = LimitKind.BOOTH_TRAVEL;

    @Override
    public Set<LimitKind> kinds() {
        return Set.of(KIND);
    }

    @Override
    public void check(Placed placed, Surroundings around, Outcome outcome) {
        if (!around.ground().limits().of(KIND).isEmpty()) {
            placed.booth().ifPresent(booth -> check(placed, booth, around, outcome));
        }
    }

    private static void check(Placed placed, Booth booth, Surroundings around, Outcome outcome) {
        if (!outcome.measures() && isShort(booth, around)) {
            return;
        }
        OpenSides sides = around.openSides(booth);
        Stand stand = booth.stand();
        double longest = WayOut.longest(booth.shape(), side -> sides.isOpen(side) && !stand.isWalled(side));
        if (Double.isFinite(longest)) {
            outcome.measured(KIND, placed, longest);
            around.ground()
                    .limits()
                    .broken(KIND, longest)
                    .ifPresent(limit -> outcome.found(placed.breaking(limit, longest, List.of())));
        }
    }

    /** From one end of a rectangle to the other it is no farther than its longer side, whichever are open. */
    private static boolean isShort(Booth booth, Surroundings around) {
        return booth.shape() instanceof Rect rect
                && Math.max(rect.width(), rect.depth())
                        <= around.ground().limits().strictest(KIND, 0);
    }
}

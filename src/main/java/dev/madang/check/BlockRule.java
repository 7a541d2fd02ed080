package dev.madang.check;

import dev.madang.geometry.Extent;
import dev.madang.model.ElementId;
import dev.madang.rules.LimitKind;
import dev.madang.rules.Limits;
import java.util.List;
import java.util.Set;

/**
 * A block of booths, between which nobody passes, may be only so long without a cross aisle and only so deep. Both are
 * measured on the rectangle around the block along its own direction, so that rotated rows measure like upright ones.
 * Booths that meet at corners only are one block: there is no way through.
 */
final class BlockRule implements LocalRule {

    @Override
    public Set<LimitKind> kinds() {
        return Set.of(LimitKind.BLOCK_LENGTH, LimitKind.BLOCK_DEPTH);
    }

    @Override
    public void check(Placed placed, Surroundings around, Outcome outcome) {
        Limits limits = around.ground().limits();
        if (kinds().stream().allMatch(kind -> limits.of(kind).isEmpty())) {
            return;
        }
        around.blocks().unseen(placed, around).ifPresent(block -> check(block, around.ground(), outcome));
    }

    private static void check(List<Placed> block, Ground ground, Outcome outcome) {
        Extent extent = Extent.of(block.stream().map(Placed::solid).toList());
        measured(LimitKind.BLOCK_LENGTH, extent.lengthMm(), block, extent, ground, outcome);
        measured(LimitKind.BLOCK_DEPTH, extent.depthMm(), block, extent, ground, outcome);
    }

    private static void measured(
            LimitKind kind, double value, List<Placed> block, Extent extent, Ground ground, Outcome outcome) {
        if (outcome.measures()) {
            block.forEach(booth -> outcome.measuredAnew(kind, booth, value));
        }
        ground.limits().broken(kind, value).ifPresent(limit -> {
            List<ElementId> subjects =
                    block.stream().map(booth -> booth.element().id()).toList();
            outcome.found(Finding.of(limit, ground.level().id(), extent.middle(), value, subjects, List.of()));
        });
    }
}

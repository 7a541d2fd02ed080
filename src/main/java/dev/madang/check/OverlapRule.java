package dev.madang.check;

import dev.madang.geometry.Footprint;
import dev.madang.model.LocalText;
import dev.madang.rules.Measure;
import java.util.List;
import java.util.Set;

/** Booths and features must not overlap each other. Touching is legal. */
final class OverlapRule implements LocalRule {

    static final String ID = "overlap";

    @Override
    public void check(Placed placed, Surroundings around, Outcome outcome) {
        for (Placed other : around.touching(placed.footprint().bounds())) {
            int order = placed.element().id().compareTo(other.element().id());
            boolean seenFromThere =
                    order > 0 && around.isChecked(other.element().id());
            if (order != 0 && !seenFromThere && placed.footprint().overlaps(other.footprint())) {
                // In the order of ids, so that both sides of a pair compute the same numbers.
                outcome.found(order < 0 ? finding(placed, other, around) : finding(other, placed, around));
            }
        }
    }

    @Override
    public boolean comparesPairsOnly() {
        return true;
    }

    private static Finding finding(Placed one, Placed other, Surroundings around) {
        Footprint.Shared shared = one.footprint()
                .sharedWith(other.footprint())
                .orElseGet(
                        () -> new Footprint.Shared(0, one.footprint().bounds().center()));
        return new Finding(
                ID,
                Severity.ERROR,
                around.ground().level().id(),
                shared.place(),
                shared.size(),
                0,
                Measure.AREA_MM2,
                List.of(one.element().id(), other.element().id()),
                List.of(),
                "",
                Set.of(),
                "",
                LocalText.NONE);
    }
}

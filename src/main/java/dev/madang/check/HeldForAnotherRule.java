package dev.madang.check;

import dev.madang.model.Booth;
import dev.madang.model.Exhibitor;
import dev.madang.model.Hold;
import dev.madang.model.LocalText;
import dev.madang.rules.Measure;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A booth that is kept for somebody must not be given to somebody else: that would be letting it twice. */
final class HeldForAnotherRule implements LocalRule {

    static final String ID = "held-for-another";

    @Override
    public void check(Placed placed, Surroundings around, Outcome outcome) {
        placed.booth().ifPresent(booth -> {
            Optional<Hold> hold = booth.letting().currentHold();
            Optional<Exhibitor> exhibitor = around.plan().exhibitorOf(booth);
            if (hold.isPresent() && exhibitor.isPresent() && !isSame(hold.get(), exhibitor.get())) {
                outcome.found(finding(booth, hold.get()));
            }
        });
    }

    private static boolean isSame(Hold hold, Exhibitor exhibitor) {
        String holder = hold.holder().strip();
        return holder.equalsIgnoreCase(exhibitor.name().ko().strip())
                || holder.equalsIgnoreCase(exhibitor.name().en().strip());
    }

    private static Finding finding(Booth booth, Hold hold) {
        return new Finding(
                ID,
                Severity.WARNING,
                booth.level(),
                booth.shape().bounds().center(),
                2,
                1,
                Measure.COUNT,
                List.of(booth.id()),
                List.of(),
                "",
                Set.of(),
                "",
                LocalText.of(hold.holder()));
    }
}

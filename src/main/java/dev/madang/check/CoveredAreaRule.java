package dev.madang.check;

import dev.madang.model.Booth;
import dev.madang.model.Deck;
import dev.madang.rules.LimitKind;
import java.util.List;
import java.util.Set;

/**
 * Only so much of a stand may be closed from above, and an upper deck may be only so large. A deck closes what lies
 * below it from above, so that a stand is covered at least as far as its decks reach.
 */
final class CoveredAreaRule implements LocalRule {

    @Override
    public Set<LimitKind> kinds() {
        return Set.of(LimitKind.COVERED_AREA, LimitKind.DECK_AREA);
    }

    @Override
    public void check(Placed placed, Surroundings around, Outcome outcome) {
        placed.booth().ifPresent(booth -> {
            long decks = 0;
            long largest = 0;
            for (Deck deck : booth.stand().decks()) {
                decks += deck.shape().areaMm2();
                largest = Math.max(largest, deck.shape().areaMm2());
            }
            // Decks above each other cover no more than the stand.
            long covered = Math.max(booth.stand().coveredMm2(), Math.min(decks, area(booth)));
            check(LimitKind.COVERED_AREA, covered, placed, around.ground(), outcome);
            check(LimitKind.DECK_AREA, largest, placed, around.ground(), outcome);
        });
    }

    private static long area(Booth booth) {
        return booth.shape().areaMm2();
    }

    private static void check(LimitKind kind, long value, Placed placed, Ground ground, Outcome outcome) {
        if (value > 0) {
            outcome.measured(kind, placed, value);
            ground.limits()
                    .broken(kind, value)
                    .ifPresent(limit -> outcome.found(placed.breaking(limit, value, List.of())));
        }
    }
}

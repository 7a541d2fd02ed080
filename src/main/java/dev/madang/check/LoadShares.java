package dev.madang.check;

import dev.madang.geometry.Footprint;
import dev.madang.model.LocalText;
import dev.madang.model.Vec;
import dev.madang.rules.AppliedLimit;
import dev.madang.rules.LimitKind;
import dev.madang.rules.Measure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The loads of one booth on whatever bears them: of each thing on each, the greatest. */
final class LoadShares {

    static final String BEARS_NOTHING = "bears-nothing";

    private final Placed placed;
    private final Ground ground;
    private final Outcome outcome;
    private final Map<List<Object>, Share> greatest = new LinkedHashMap<>();

    private record Share(String part, LocalText name, double load, Measure measure, double percent, Vec place) {}

    LoadShares(Placed placed, Ground ground, Outcome outcome) {
        this.placed = placed;
        this.ground = ground;
        this.outcome = outcome;
    }

    /**
     * Takes a load on a part of the level that bears so much, both in the same unit. Any load is endlessly more than
     * nothing; that is told by itself.
     *
     * @param measure the unit
     * @param name what it is the load of
     * @param below where it bears on the part
     */
    void add(String part, double load, double borne, Measure measure, LocalText name, Footprint below) {
        double percent = load == 0 ? 0 : load / borne * 100;
        Share share =
                new Share(part, name, load, measure, percent, below.bounds().center());
        greatest.merge(List.of(part, name), share, (one, other) -> one.percent >= other.percent ? one : other);
    }

    void tell() {
        for (Share share : greatest.values()) {
            outcome.measured(LimitKind.LOAD_SHARE, placed, share.percent);
            ground.limits()
                    .broken(LimitKind.LOAD_SHARE, share.percent)
                    .ifPresent(limit -> outcome.found(
                            Double.isInfinite(share.percent) ? onNothing(limit, share) : tooMuch(limit, share)));
        }
    }

    private Finding tooMuch(AppliedLimit limit, Share share) {
        return Finding.of(
                        limit,
                        ground.level().id(),
                        share.place,
                        share.percent,
                        List.of(placed.element().id()),
                        List.of(share.part))
                .withNote(share.name);
    }

    private Finding onNothing(AppliedLimit limit, Share share) {
        return new Finding(
                BEARS_NOTHING,
                Severity.of(limit),
                ground.level().id(),
                share.place,
                share.load,
                0,
                share.measure,
                List.of(placed.element().id()),
                List.of(share.part),
                limit.book().id(),
                limit.assumed(),
                "",
                share.name);
    }
}

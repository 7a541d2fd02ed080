package dev.madang.check;

import dev.madang.geometry.Footprint;
import dev.madang.model.LocalText;
import dev.madang.model.Vec;
import dev.madang.rules.LimitKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The loads of one booth on whatever bears them: of each thing on each, the greatest. */
final class LoadShares {

    private final Placed placed;
    private final Ground ground;
    private final Outcome outcome;
    private final Map<List<Object>, Share> greatest = new LinkedHashMap<>();

    private record Share(String part, LocalText name, double percent, Vec place) {}

    LoadShares(Placed placed, Ground ground, Outcome outcome) {
        this.placed = placed;
        this.ground = ground;
        this.outcome = outcome;
    }

    /**
     * Takes a load on a part of the level that bears so much, both in the same unit.
     *
     * @param name what it is the load of
     * @param below where it bears on the part
     */
    void add(String part, double load, double borne, LocalText name, Footprint below) {
        double percent = borne == 0 ? Double.MAX_VALUE : load / borne * 100;
        Share share = new Share(part, name, percent, below.bounds().center());
        greatest.merge(List.of(part, name), share, (one, other) -> one.percent >= other.percent ? one : other);
    }

    void tell() {
        for (Share share : greatest.values()) {
            outcome.measured(LimitKind.LOAD_SHARE, placed, share.percent);
            ground.limits()
                    .broken(LimitKind.LOAD_SHARE, share.percent)
                    .ifPresent(limit -> outcome.found(Finding.of(
                                    limit,
                                    ground.level().id(),
                                    share.place,
                                    share.percent,
                                    List.of(placed.element().id()),
                                    List.of(share.part))
                            .withNote(share.name)));
        }
    }
}

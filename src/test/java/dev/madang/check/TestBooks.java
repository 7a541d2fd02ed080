package dev.madang.check;

import dev.madang.model.LocalText;
import dev.madang.model.PartRef;
import dev.madang.model.PlanFixtures;
import dev.madang.model.Rect;
import dev.madang.rules.Demand;
import dev.madang.rules.Limit;
import dev.madang.rules.LimitKind;
import dev.madang.rules.Origin;
import dev.madang.rules.RuleBook;
import java.util.List;
import java.util.Map;

/** Rule books for tests. */
final class TestBooks {

    /** A value for every limit that local rules apply. */
    private static final Map<LimitKind, Double> VALUES = Map.ofEntries(
            Map.entry(LimitKind.AISLE_WIDTH, 3_000.0),
            Map.entry(LimitKind.EXIT_CLEARANCE, 3_000.0),
            Map.entry(LimitKind.FREIGHT_CLEARANCE, 4_000.0),
            Map.entry(LimitKind.HYDRANT_CLEARANCE, 1_000.0),
            Map.entry(LimitKind.EXTINGUISHER_CLEARANCE, 800.0),
            Map.entry(LimitKind.PANEL_CLEARANCE, 1_200.0),
            Map.entry(LimitKind.COVER_CLEARANCE, 300.0),
            Map.entry(LimitKind.SHUTTER_CLEARANCE, 500.0),
            Map.entry(LimitKind.WALL_GAP, 500.0),
            Map.entry(LimitKind.BLOCK_LENGTH, 12_000.0),
            Map.entry(LimitKind.BLOCK_DEPTH, 6_000.0),
            Map.entry(LimitKind.SHELL_HEIGHT, 2_500.0),
            Map.entry(LimitKind.RAW_HEIGHT, 5_000.0),
            Map.entry(LimitKind.CEILING_GAP, 1_000.0),
            Map.entry(LimitKind.LOAD_SHARE, 100.0),
            Map.entry(LimitKind.OPEN_SIDE_WALLS, 50.0),
            Map.entry(LimitKind.COVERED_AREA, 28_000_000.0),
            Map.entry(LimitKind.DECK_AREA, 28_000_000.0),
            Map.entry(LimitKind.BOOTH_TRAVEL, 4_000.0));

    /** All of them, and a demand. */
    static final RuleBook EVERYTHING = new RuleBook(
            "everything",
            1,
            LocalText.of("Everything"),
            LocalText.NONE,
            VALUES.entrySet().stream()
                    .map(entry -> Limit.of(entry.getKey(), entry.getValue(), true, Origin.SETTING))
                    .toList(),
            List.of(),
            List.of(new Demand(
                    "front",
                    new LocalText("전면 통로", "Front aisle"),
                    PlanFixtures.plan().venue().id(),
                    PartRef.parse("l1/a"),
                    Rect.of(0, 12_000, 30_000, 1_000),
                    false,
                    Origin.SETTING)));

    private TestBooks() {}

    /** A book of one binding limit. */
    static RuleBook of(LimitKind kind, double value) {
        return new RuleBook("test", 1, LocalText.of("Test"), List.of(Limit.of(kind, value, true, Origin.SETTING)));
    }

    /** A checker that applies one binding limit. */
    static Checker checker(LimitKind kind, double value) {
        return new Checker(List.of(of(kind, value)));
    }
}

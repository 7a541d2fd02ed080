package dev.madang.check;

import dev.madang.rules.LimitKind;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** All rules that run while something is dragged. */
final class LocalRules {

    static final List<LocalRule> ALL = List.of(
            new OverlapRule(),
            new OutsideHallRule(),
            new ObstacleRule(),
            new ClosedPartitionRule(),
            new DoorClearanceRule(LimitKind.EXIT_CLEARANCE),
            new DoorClearanceRule(LimitKind.FREIGHT_CLEARANCE),
            new FixtureClearanceRule(),
            new ShutterRule(),
            new WallGapRule(),
            new DemandRule(),
            new AisleRule(),
            new FreightFreeRule(),
            new BlockRule(),
            new LeastAreaRule(),
            new NoOpenSideRule(),
            new OpenSideWallsRule(),
            new BoothTravelRule(),
            new StandHeightRule(),
            new CoveredAreaRule(),
            new LoadRule(),
            new FreightRule(),
            new PromiseRule(),
            new HeldForAnotherRule());

    /** The limits that they apply. */
    static final Set<LimitKind> KINDS = kinds();

    private LocalRules() {}

    /** Returns how far from an element any of them looks at others, in millimetres. */
    static double reachMm(Ground ground) {
        return ALL.stream().mapToDouble(rule -> rule.reachMm(ground)).max().orElse(0);
    }

    private static Set<LimitKind> kinds() {
        EnumSet<LimitKind> kinds = EnumSet.noneOf(LimitKind.class);
        ALL.forEach(rule -> kinds.addAll(rule.kinds()));
        return Collections.unmodifiableSet(kinds);
    }
}

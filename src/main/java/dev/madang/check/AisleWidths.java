package dev.madang.check;

import dev.madang.geometry.Passage;
import dev.madang.geometry.Passages;
import dev.madang.geometry.Solid;
import dev.madang.model.Booth;
import dev.madang.model.Bounds;
import dev.madang.model.Vec;
import dev.madang.rules.LimitKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The clear widths of aisles as the rule about them measures them, for drawings. */
public final class AisleWidths {

    /** Wider than that, people walk on a place rather than in an aisle. */
    private static final double WIDEST_MM = 8_000;

    /** Cosine of the angle from which on a way is no longer square to a side. */
    private static final double SQUARE = 0.01;

    private AisleWidths() {}

    /**
     * Returns the narrowest way before each side of each booth of a level that has one, so that an aisle is told from
     * both its sides. Ways from corner to corner, where aisles cross, are told only if they break the limit. Costs as
     * much for each booth as has a place near it.
     */
    public static List<Passage> on(CheckResult result, String level) {
        Surroundings around = Surroundings.of(result.plan(), result.grounds().on(level), id -> false);
        double look = Math.max(WIDEST_MM, 2 * around.ground().limits().strictest(LimitKind.AISLE_WIDTH, 0));
        List<Passage> widths = new ArrayList<>();
        for (Booth booth : result.plan().booths().values()) {
            if (booth.level().equals(level)) {
                widths.addAll(before(booth, around, look));
            }
        }
        return widths;
    }

    private static List<Passage> before(Booth booth, Surroundings around, double look) {
        Placed placed = Placed.of(booth);
        Solid solid = placed.solid();
        @Nullable Passage[] least = new Passage[solid.corners().size()];
        Bounds box = solid.bounds().grown(look);
        List<Optional<Passage>> ways = new ArrayList<>();
        around.touching(box).stream()
                .filter(other -> AisleRule.isAisleBetween(placed, other))
                .forEach(other -> ways.add(AisleRule.passage(placed, other, around, look)));
        around.ground().built().forEachTouching(box, built -> ways.add(AisleRule.passage(placed, built, around, look)));
        for (Optional<Passage> way : ways) {
            if (way.isPresent()) {
                int side = Passages.side(solid, way.get());
                boolean isLess = least[side] == null || way.get().widthMm() < least[side].widthMm();
                least[side] = isLess ? way.get() : least[side];
            }
        }
        List<Passage> found = new ArrayList<>();
        double needed = around.ground().limits().strictest(LimitKind.AISLE_WIDTH, 0);
        for (int side = 0; side < least.length; side++) {
            Passage passage = least[side];
            if (passage != null && (isSquare(solid, side, passage) || passage.widthMm() < needed)) {
                found.add(passage);
            }
        }
        return found;
    }

    private static boolean isSquare(Solid solid, int side, Passage way) {
        List<Vec> corners = solid.corners();
        Vec from = corners.get(side);
        Vec to = corners.get((side + 1) % corners.size());
        double across = (to.x() - from.x()) * (way.to().x() - way.from().x())
                + (to.y() - from.y()) * (way.to().y() - way.from().y());
        return Math.abs(across) <= SQUARE * from.distanceTo(to) * way.widthMm();
    }
}

package dev.madang.check;

import dev.madang.geometry.Passage;
import dev.madang.geometry.Passages;
import dev.madang.geometry.Solid;
import dev.madang.geometry.Turning;
import dev.madang.model.Booth;
import dev.madang.model.Bounds;
import dev.madang.model.Vec;
import dev.madang.rules.LimitKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The clear widths of aisles as the rule about them measures them, for drawings. */
public final class AisleWidths {

    /** So far each booth looks at all that stands around it. */
    private static final double NEAR_MM = 8_000;

    /** So far it looks straight ahead where nothing is that near: over a place on which people walk. */
    private static final double FAR_MM = 30_000;

    /** Cosine of the angle from which on a way is no longer square to a side. */
    private static final double SQUARE = 0.01;

    private AisleWidths() {}

    /**
     * Returns the narrowest way before each side of each booth of a level that has one, so that an aisle is told from
     * both its sides. Ways from corner to corner, where aisles cross, are told only if they break the limit; where
     * nothing stands within {@value #FAR_MM} mm before a side, it has none. Costs as much for each booth as has a place
     * near it.
     */
    public static List<Passage> on(CheckResult result, String level) {
        Surroundings around = Surroundings.of(result.plan(), result.grounds().on(level), id -> false);
        double look = Math.max(NEAR_MM, 2 * around.ground().limits().strictest(LimitKind.AISLE_WIDTH, 0));
        List<Passage> widths = new ArrayList<>();
        for (Booth booth : result.plan().booths().values()) {
            if (booth.level().equals(level)) {
                widths.addAll(before(Placed.of(booth), around, look));
            }
        }
        return widths;
    }

    private static List<Passage> before(Placed placed, Surroundings around, double look) {
        Solid solid = placed.solid();
        @Nullable Passage[] least = new Passage[solid.corners().size()];
        ways(placed, around, solid.bounds().grown(look), look).forEach(way -> takeLess(least, solid, way));
        double needed = around.ground().limits().strictest(LimitKind.AISLE_WIDTH, 0);
        List<Passage> found = new ArrayList<>();
        for (int side = 0; side < least.length; side++) {
            Passage passage = least[side];
            if (passage == null) {
                ahead(placed, side, around).ifPresent(found::add);
            } else if (isSquare(solid, side, passage) || passage.widthMm() < needed) {
                found.add(passage);
            }
        }
        return found;
    }

    private static void takeLess(@Nullable Passage[] least, Solid solid, Passage way) {
        int side = Passages.side(solid, way);
        Passage known = least[side];
        least[side] = known == null || way.widthMm() < known.widthMm() ? way : known;
    }

    /** Returns the free ways to all that stands in a box. */
    private static Stream<Passage> ways(Placed placed, Surroundings around, Bounds box, double within) {
        Stream<Optional<Passage>> toOthers = around.touching(box).stream()
                .filter(other -> AisleRule.isAisleBetween(placed, other))
                .map(other -> AisleRule.passage(placed, other, around, within));
        Stream<Optional<Passage>> toBuilding = around.ground().built().touching(box).stream()
                .map(built -> AisleRule.passage(placed, built, around, within));
        return Stream.concat(toOthers, toBuilding).flatMap(Optional::stream);
    }

    /** Returns the way over open floor before a side; none where others stand against it. */
    private static Optional<Passage> ahead(Placed placed, int side, Surroundings around) {
        Solid solid = placed.solid();
        boolean isOpen = placed.booth()
                .map(booth -> around.openSides(booth).isOpen(side))
                .orElse(false);
        return isOpen
                ? ways(placed, around, strip(solid, side), FAR_MM)
                        .filter(way -> Passages.side(solid, way) == side && isSquare(solid, side, way))
                        .min(Comparator.comparingDouble(Passage::widthMm))
                : Optional.empty();
    }

    /** The box around what lies straight before a side. */
    private static Bounds strip(Solid solid, int side) {
        List<Vec> corners = solid.corners();
        Vec from = corners.get(side);
        Vec to = corners.get((side + 1) % corners.size());
        double far = (Turning.of(corners) > 0 ? FAR_MM : -FAR_MM) / Math.max(1, from.distanceTo(to));
        double dx = (to.y() - from.y()) * far;
        double dy = (from.x() - to.x()) * far;
        return Bounds.between(from, to).union(Bounds.between(from.plus(dx, dy), to.plus(dx, dy)));
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

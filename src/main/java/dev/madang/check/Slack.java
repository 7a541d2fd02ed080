package dev.madang.check;

import dev.madang.geometry.Passage;
import dev.madang.geometry.Passages;
import dev.madang.geometry.Solid;
import dev.madang.model.Booth;
import dev.madang.model.Bounds;
import dev.madang.model.Point;
import dev.madang.model.Rect;
import dev.madang.model.Vec;
import dev.madang.rules.LimitKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;

/**
 * How far booths may grow, and how much their aisles could still lose. Immutable; any thread may ask.
 *
 * <p>Growing is tried out with all local rules, to {@link #STEP_MM}: some twenty previews a booth, a few milliseconds,
 * so that whoever paints it asks for what is in view only.
 */
public final class Slack {

    /** Farther, nothing is tried. */
    public static final int MOST_MM = 10_000;

    /** How exactly growing is told. */
    public static final int STEP_MM = 10;

    private final Preview preview;
    private final PerLevel<Surroundings> arounds;

    private Slack(CheckResult result) {
        this.preview = new Checker(result.books()).preview(result);
        this.arounds = PerLevel.of(
                result.plan(),
                level -> Surroundings.of(result.plan(), result.grounds().on(level.id()), id -> false));
    }

    /** Prepares to tell the slack of the booths of a checked plan. */
    public static Slack of(CheckResult result) {
        return new Slack(result);
    }

    /** Returns the slack of each side of a booth of the plan. */
    public List<SideSlack> of(Booth booth) {
        return sides(booth, side -> grow(booth, side));
    }

    /** Returns the slack of the aisles before each side, which takes some microseconds; growing is not tried. */
    public List<SideSlack> aislesOf(Booth booth) {
        return sides(booth, side -> OptionalDouble.empty());
    }

    private List<SideSlack> sides(Booth booth, IntFunction<OptionalDouble> growing) {
        Solid solid = Solid.of(booth.shape());
        double[] aisles = aisles(booth);
        double needed = arounds.on(booth.level()).ground().limits().strictest(LimitKind.AISLE_WIDTH, 0);
        List<SideSlack> sides = new ArrayList<>();
        List<Vec> corners = solid.corners();
        for (int side = 0; side < corners.size(); side++) {
            OptionalDouble aisle =
                    Double.isFinite(aisles[side]) ? OptionalDouble.of(aisles[side]) : OptionalDouble.empty();
            OptionalDouble slack =
                    aisle.isPresent() ? OptionalDouble.of(aisle.getAsDouble() - needed) : OptionalDouble.empty();
            Vec end = corners.get((side + 1) % corners.size());
            sides.add(new SideSlack(side, corners.get(side), end, aisle, slack, growing.apply(side)));
        }
        return List.copyOf(sides);
    }

    /** Returns the narrowest way before each side; infinite where there is none. */
    private double[] aisles(Booth booth) {
        Surroundings around = arounds.on(booth.level());
        double look = 2 * around.ground().limits().strictest(LimitKind.AISLE_WIDTH, 0);
        Placed placed = Placed.of(booth);
        Solid solid = placed.solid();
        double[] least = new double[solid.corners().size()];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        if (look > 0) {
            Bounds box = solid.bounds().grown(look);
            List<Optional<Passage>> ways = new ArrayList<>();
            around.touching(box).stream()
                    .filter(other -> AisleRule.isAisleBetween(placed, other))
                    .forEach(other -> ways.add(AisleRule.passage(placed, other, around, look)));
            around.ground()
                    .built()
                    .forEachTouching(box, built -> ways.add(AisleRule.passage(placed, built, around, look)));
            ways.stream().flatMap(Optional::stream).forEach(way -> {
                int side = Passages.side(solid, way);
                least[side] = Math.min(least[side], way.widthMm());
            });
        }
        return least;
    }

    private OptionalDouble grow(Booth booth, int side) {
        if (!(booth.shape() instanceof Rect rect)) {
            return OptionalDouble.empty();
        }
        Map<FindingKey, Finding> now = byKey(preview.of(List.of(booth)));
        int tooMuch = STEP_MM;
        while (tooMuch <= MOST_MM && mayGrow(booth, grown(rect, side, tooMuch), now)) {
            tooMuch *= 2;
        }
        int enough = tooMuch == STEP_MM ? 0 : tooMuch / 2;
        tooMuch = Math.min(tooMuch, MOST_MM + STEP_MM);
        while (tooMuch - enough > STEP_MM) {
            int middle = (enough + tooMuch) / 2 / STEP_MM * STEP_MM;
            if (mayGrow(booth, grown(rect, side, middle), now)) {
                enough = middle;
            } else {
                tooMuch = middle;
            }
        }
        return OptionalDouble.of(enough);
    }

    private boolean mayGrow(Booth booth, Rect grown, Map<FindingKey, Finding> now) {
        for (Finding found : preview.of(List.of(booth.withShape(grown)))) {
            Finding before = now.get(FindingKey.of(found));
            if (before == null || isWorse(found, before)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWorse(Finding found, Finding before) {
        double worse = LimitKind.of(found.rule())
                .map(kind ->
                        kind.margin(before.measured(), before.limit()) - kind.margin(found.measured(), found.limit()))
                .orElse(Math.abs(found.measured() - found.limit()) - Math.abs(before.measured() - before.limit()));
        return worse > 1;
    }

    private static Map<FindingKey, Finding> byKey(List<Finding> findings) {
        Map<FindingKey, Finding> byKey = new HashMap<>();
        findings.forEach(finding -> byKey.put(FindingKey.of(finding), finding));
        return byKey;
    }

    /** Sides are counted from the corner about which the rectangle is turned: along its width first. */
    private static Rect grown(Rect rect, int side, int byMm) {
        Vec at = rect.at().toVec();
        Vec corner = side == 0 ? at.plus(0, -byMm) : side == 3 ? at.plus(-byMm, 0) : at;
        boolean isDeeper = side % 2 == 0;
        return new Rect(
                Point.ofRounded(corner.rotated(rect.rotation(), at)),
                isDeeper ? rect.width() : rect.width() + byMm,
                isDeeper ? rect.depth() + byMm : rect.depth(),
                rect.rotation());
    }
}

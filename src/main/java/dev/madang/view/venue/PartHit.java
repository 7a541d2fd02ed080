package dev.madang.view.venue;

import dev.madang.geometry.Footprint;
import dev.madang.model.Bounds;
import dev.madang.model.Fixture;
import dev.madang.model.FixtureKind;
import dev.madang.model.Hall;
import dev.madang.model.Level;
import dev.madang.model.LevelPart;
import dev.madang.model.Place;
import dev.madang.model.Shape;
import dev.madang.model.Vec;
import dev.madang.view.VenueState;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Tells which parts of a level lie under the pointer: what stands on the floor first, then partitions, then areas to be
 * kept clear, then the outer wall, then halls, then the ground beside them.
 */
final class PartHit {

    private final Level level;
    private final double toleranceMm;

    PartHit(Level level, double toleranceMm) {
        this.level = level;
        this.toleranceMm = toleranceMm;
    }

    /** Returns the ids of everything at a place, the top-most first. */
    List<String> stackAt(Vec place) {
        List<String> stack = new ArrayList<>();
        List<LevelPart> fixtures = new ArrayList<>(level.fixtures());
        java.util.Collections.reverse(fixtures);
        add(stack, fixtures, place, part -> !isArea(part));
        add(stack, level.partitions(), place, part -> true);
        add(stack, fixtures, place, part -> isArea(part) && !isGround(part));
        boolean onWall =
                Side.of(level.floor().corners()).stream().anyMatch(side -> side.distance(place) <= toleranceMm);
        if (onWall) {
            stack.add(VenueState.FLOOR);
        }
        add(stack, level.halls(), place, part -> true);
        add(stack, fixtures, place, PartHit::isGround);
        return stack;
    }

    /** Returns the ids of everything but halls and floor that lies inside a box. */
    Set<String> within(Bounds box) {
        Set<String> caught = new LinkedHashSet<>();
        level.parts()
                .filter(part -> !(part instanceof Hall))
                .filter(part -> box.contains(part.place().bounds()))
                .forEach(part -> caught.add(part.id()));
        return caught;
    }

    private void add(List<String> stack, List<? extends LevelPart> parts, Vec place, Predicate<LevelPart> condition) {
        for (LevelPart part : parts) {
            if (condition.test(part) && isAt(part.place(), place)) {
                stack.add(part.id());
            }
        }
    }

    private boolean isAt(Place where, Vec place) {
        if (!where.bounds().grown(toleranceMm).contains(place)) {
            return false;
        }
        if (where instanceof Shape shape) {
            return Footprint.of(shape).distanceTo(place) <= toleranceMm;
        }
        List<Vec> ends = where.corners();
        return new Side(ends.get(0), ends.get(1)).distance(place) <= toleranceMm;
    }

    private static boolean isArea(LevelPart part) {
        return part instanceof Fixture fixture && (fixture.kind() == FixtureKind.KEEP_CLEAR || isGround(part));
    }

    private static boolean isGround(LevelPart part) {
        return part instanceof Fixture fixture && fixture.kind().isGround();
    }
}

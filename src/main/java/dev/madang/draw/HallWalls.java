package dev.madang.draw;

import dev.madang.model.Hall;
import dev.madang.model.Level;
import dev.madang.model.Partition;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The walls of halls that are neither the outer wall nor a partition, each drawn once. */
final class HallWalls {

    private static final double NEAR_MM = 10;

    private final List<Vec[]> known = new ArrayList<>();
    private final Level level;

    HallWalls(Level level) {
        this.level = level;
        known.addAll(sides(level.floor().corners()));
        for (Partition partition : level.partitions()) {
            List<Vec> ends = partition.line().corners();
            known.add(new Vec[] {ends.get(0), ends.get(1)});
        }
    }

    List<DrawItem> draw() {
        Set<Set<Vec>> drawn = new HashSet<>();
        List<DrawItem> walls = new ArrayList<>();
        for (Hall hall : level.halls()) {
            StyleKey style = hall.outlineEvidence().isGuess() ? StyleKey.OUTER_WALL_ASSUMED : StyleKey.OUTER_WALL;
            for (Vec[] side : sides(hall.outline().corners())) {
                boolean elsewhere = known.stream().anyMatch(wall -> runsAlong(side, wall));
                if (!elsewhere && drawn.add(Set.of(side[0], side[1]))) {
                    walls.add(DrawItem.Figure.line(style, null, List.of(side[0], side[1])));
                }
            }
        }
        return walls;
    }

    private static List<Vec[]> sides(List<Vec> corners) {
        List<Vec[]> sides = new ArrayList<>();
        Vec from = corners.get(corners.size() - 1);
        for (Vec to : corners) {
            sides.add(new Vec[] {from, to});
            from = to;
        }
        return sides;
    }

    private static boolean runsAlong(Vec[] side, Vec[] wall) {
        return isOn(side[0], wall) && isOn(side[1], wall);
    }

    /** Tells whether a point lies on a line between its ends: the two ways over it are as long as the line. */
    private static boolean isOn(Vec point, Vec[] line) {
        double detour = point.distanceTo(line[0]) + point.distanceTo(line[1]) - line[0].distanceTo(line[1]);
        return detour < NEAR_MM * NEAR_MM / line[0].distanceTo(line[1]);
    }
}

package dev.madang.walk;

import dev.madang.model.Opening;
import dev.madang.model.Segment;
import dev.madang.model.Shape;
import java.util.List;

/**
 * What people walk on and around.
 *
 * @param floor halls and lobbies; where they touch people may pass, all other outline is wall
 * @param obstacles booths, features, columns; they may touch, overlap and stick out
 * @param walls closed partitions and other walls on the floor
 * @param exits doors in outlines or walls at which a way may end
 */
public record WalkGround(
        List<? extends Shape> floor, List<? extends Shape> obstacles, List<Segment> walls, List<Opening> exits) {

    /** Copies the lists. */
    public WalkGround {
        floor = List.copyOf(floor);
        obstacles = List.copyOf(obstacles);
        walls = List.copyOf(walls);
        exits = List.copyOf(exits);
    }
}

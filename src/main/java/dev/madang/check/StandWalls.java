package dev.madang.check;

import dev.madang.geometry.Solid;
import dev.madang.model.Booth;
import dev.madang.model.BuildKind;
import dev.madang.model.Wall;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Where the walls of a stand run: as its booth says; else those of a shell scheme along all sides that face no aisle,
 * and all around whatever else of which nothing is said.
 */
final class StandWalls {

    private StandWalls() {}

    static List<Solid> of(Placed placed, Surroundings around) {
        Optional<Booth> booth = placed.booth();
        if (booth.isEmpty()) {
            return sides(placed, side -> true);
        }
        List<Wall> walls = booth.get().stand().walls();
        if (!walls.isEmpty()) {
            return sides(placed, side -> walls.stream().anyMatch(wall -> wall.side() == side));
        }
        boolean isShell = around.plan().buildKindOf(booth.get()).base() == BuildKind.Base.SHELL;
        return isShell
                ? sides(placed, side -> !around.openSides(booth.get()).isOpen(side))
                : sides(placed, side -> true);
    }

    private static List<Solid> sides(Placed placed, IntPredicate hasWall) {
        List<Solid> outline = placed.solid().outline();
        List<Solid> walls = new ArrayList<>();
        for (int side = 0; side < outline.size(); side++) {
            if (hasWall.test(side)) {
                walls.add(outline.get(side));
            }
        }
        return walls;
    }
}

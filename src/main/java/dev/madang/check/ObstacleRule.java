package dev.madang.check;

import dev.madang.model.FixtureKind;
import dev.madang.rules.Measure;
import java.util.List;

/** Nothing may stand on columns or in keep-clear areas. Touching is legal. */
final class ObstacleRule implements LocalRule {

    static final String ON_COLUMN = "on-column";
    static final String IN_KEEP_CLEAR = "keep-clear";

    @Override
    public void check(Placed placed, Surroundings around, Outcome outcome) {
        for (Ground.Obstacle obstacle :
                around.ground().obstacles().touching(placed.footprint().bounds())) {
            if (placed.footprint().overlaps(obstacle.footprint())) {
                outcome.found(finding(placed, obstacle, around.ground()));
            }
        }
    }

    private static Finding finding(Placed placed, Ground.Obstacle obstacle, Ground ground) {
        String rule = obstacle.fixture().kind() == FixtureKind.COLUMN ? ON_COLUMN : IN_KEEP_CLEAR;
        List<String> parts = List.of(obstacle.fixture().id());
        return placed.error(rule, ground, placed.footprint().sharedWith(obstacle.footprint()), Measure.AREA_MM2, parts);
    }
}

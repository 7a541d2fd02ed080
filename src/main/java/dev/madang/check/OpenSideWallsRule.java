package dev.madang.check;

import dev.madang.model.Booth;
import dev.madang.model.Wall;
import dev.madang.rules.LimitKind;
import java.util.List;
import java.util.Set;

/** Of a side that faces an aisle, only so much may be walled. The side that is walled most is told. */
final class OpenSideWallsRule implements LocalRule {

    private static final LimitKind KIND = LimitKind.OPEN_SIDE_WALLS;

    @Override
    public Set<LimitKind> kinds() {
        return Set.of(KIND);
    }

    @Override
    public void check(Placed placed, Surroundings around, Outcome outcome) {
        placed.booth()
                .filter(booth -> !booth.stand().walls().isEmpty())
                .ifPresent(booth -> check(placed, booth, around, outcome));
    }

    private static void check(Placed placed, Booth booth, Surroundings around, Outcome outcome) {
        int share = 0;
        for (Wall wall : booth.stand().walls()) {
            boolean isOpen = around.openSides(booth).isOpen(wall.side());
            share = isOpen ? Math.max(share, wall.sharePercent()) : share;
        }
        int most = share;
        outcome.measured(KIND, placed, most);
        around.ground()
                .limits()
                .broken(KIND, most)
                .ifPresent(limit -> outcome.found(placed.breaking(limit, most, List.of())));
    }
}

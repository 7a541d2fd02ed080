package dev.madang.check;

import dev.madang.model.Booth;
import dev.madang.model.Exhibit;
import dev.madang.model.Fixture;
import dev.madang.model.LocalText;
import dev.madang.model.Opening;
import dev.madang.model.Rect;
import dev.madang.rules.Measure;
import java.util.List;
import java.util.Set;

/**
 * An exhibit fits through the door by which it comes in: its narrower side through the clear width of a door, both of
 * its sides into a lift. What bears it on its way is told with the loads.
 */
final class FreightRule implements LocalRule {

    static final String ID = "freight-width";

    @Override
    public void check(Placed placed, Surroundings around, Outcome outcome) {
        placed.booth().ifPresent(booth -> booth.stand().exhibits().stream()
                .filter(exhibit -> !exhibit.door().isEmpty())
                .forEach(exhibit -> check(booth, exhibit, around.ground(), outcome)));
    }

    private static void check(Booth booth, Exhibit exhibit, Ground ground, Outcome outcome) {
        int narrow = Math.min(exhibit.width(), exhibit.depth());
        int wide = Math.max(exhibit.width(), exhibit.depth());
        for (Fixture door : ground.freightDoors()) {
            if (!door.id().equals(exhibit.door())) {
                continue;
            }
            if (door.place() instanceof Opening opening && narrow > opening.width()) {
                outcome.found(finding(booth, exhibit, door, narrow, opening.width()));
            } else if (door.place() instanceof Rect lift) {
                int room = Math.max(lift.width(), lift.depth());
                int opening = Math.min(lift.width(), lift.depth());
                if (wide > room) {
                    outcome.found(finding(booth, exhibit, door, wide, room));
                } else if (narrow > opening) {
                    outcome.found(finding(booth, exhibit, door, narrow, opening));
                }
            }
        }
    }

    private static Finding finding(Booth booth, Exhibit exhibit, Fixture door, int measured, int limit) {
        return new Finding(
                ID,
                Severity.ERROR,
                booth.level(),
                door.place().bounds().center(),
                measured,
                limit,
                Measure.LENGTH_MM,
                List.of(booth.id()),
                List.of(door.id()),
                "",
                Set.of(),
                "",
                LocalText.of(exhibit.name()));
    }
}

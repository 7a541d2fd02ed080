package dev.madang.check.global;

import dev.madang.crowd.Crowding;
import dev.madang.crowd.Evacuation;
import dev.madang.model.Fixture;
import dev.madang.walk.DeadEnds;
import dev.madang.walk.WalkField;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a level with leased halls.
 *
 * @param level its id
 * @param areas the areas that codes refer to
 * @param loads how many persons each book counts that says how, the checked ones and all others, in the order of ids
 * @param headcount for how many the level is judged, what its exits take, and whom the event lets expect
 * @param doors the doors by which people leave
 * @param usable those that can be reached and passed
 * @param field the walking distances of the show as planned
 * @param deadEnds where there is one way only
 * @param evacuation how long everybody takes to get out, of those {@link Headcount#evacuated}
 * @param crowding how crowded the aisles are at the busiest time; empty without expected visitors
 */
public record LevelResult(
        String level,
        LevelAreas areas,
        List<BookLoad> loads,
        Headcount headcount,
        List<Fixture> doors,
        List<Fixture> usable,
        WalkField field,
        DeadEnds deadEnds,
        Evacuation evacuation,
        Optional<Crowding> crowding) {

    /** Copies the lists. */
    public LevelResult {
        loads = List.copyOf(loads);
        doors = List.copyOf(doors);
        usable = List.copyOf(usable);
    }

    /** Returns the load with which exits are reckoned. */
    public long persons() {
        return headcount.judged();
    }
}

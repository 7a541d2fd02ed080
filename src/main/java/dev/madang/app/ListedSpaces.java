package dev.madang.app;

import dev.madang.io.json.Catalogue;
import dev.madang.model.ListedSpace;
import dev.madang.model.Plan;
import dev.madang.view.support.BackgroundTasks;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which spaces the venues of the catalogue name but cannot draw; none until they have been read. */
final class ListedSpaces {

    private Map<String, List<ListedSpace>> byVenue = Map.of();

    /** Reads all venues, which takes longer than the window should need to appear, and then says so. */
    void load(Catalogue catalogue, BackgroundTasks tasks, Runnable onLoaded) {
        tasks.run("task.venues", catalogue::venues).onDone(venues -> {
            byVenue = venues.stream().collect(Collectors.toMap(venue -> venue.id(), venue -> venue.listed()));
            onLoaded.run();
        });
    }

    List<ListedSpace> of(Plan plan) {
        return byVenue.getOrDefault(plan.venue().id(), List.of());
    }
}

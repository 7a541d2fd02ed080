package dev.madang.view.venue;

import dev.madang.edit.venue.UpdateLevels;
import dev.madang.io.json.Catalogue;
import dev.madang.model.Plan;
import dev.madang.model.Venue;
import dev.madang.model.VenueRef;
import dev.madang.view.Workspace;
import dev.madang.view.support.BackgroundTasks;
import dev.madang.view.support.Disposable;
import dev.madang.view.support.LaterOnce;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Tells whether the catalogue has a newer revision of the plan's venue, and takes the plan's levels from it. */
public final class VenueUpdates implements Disposable {

    private final Workspace workspace;
    private final Catalogue catalogue;
    private final BackgroundTasks tasks;
    private final ReadOnlyObjectWrapper<Optional<Venue>> newer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Map<String, Venue> venues = new HashMap<>();
    private final Subscription subscription;
    private @Nullable VenueRef dismissed;

    /** Watches the plan of a workspace. */
    public VenueUpdates(Workspace workspace, Catalogue catalogue, BackgroundTasks tasks) {
        this.workspace = workspace;
        this.catalogue = catalogue;
        this.tasks = tasks;
        LaterOnce later = workspace.later(this::compare);
        subscription = workspace.watched().plan().subscribe(plan -> later.request());
    }

    /** The newer entry of the catalogue, unless the user keeps the plan as it is. */
    public ReadOnlyObjectProperty<Optional<Venue>> newer() {
        return newer.getReadOnlyProperty();
    }

    /** Reads the catalogue again, in the background. */
    public void reload() {
        tasks.run("task.venueUpdates", catalogue::venues).onDone(all -> {
            venues.clear();
            all.forEach(venue -> venues.put(venue.id(), venue));
            compare();
        });
    }

    /** Takes the levels of the newer entry; one step back brings the old ones back. */
    public void update() {
        newer.get().ifPresent(venue -> workspace.execute(new UpdateLevels(venue)));
    }

    /** Keeps the plan as it is. */
    public void dismiss() {
        dismissed = workspace.plan().venue();
        compare();
    }

    @Override
    public void dispose() {
        subscription.unsubscribe();
    }

    private void compare() {
        Plan plan = workspace.plan();
        newer.set(Optional.ofNullable(venues.get(plan.venue().id()))
                .filter(known -> known.revision() > plan.venue().revision())
                .filter(known -> !plan.venue().equals(dismissed)));
    }
}

package dev.madang.view.window;

import dev.madang.model.ListedSpace;
import dev.madang.model.Plan;
import dev.madang.view.support.Disposable;
import dev.madang.view.venue.VenueDeeds;
import dev.madang.view.venue.VenueEditor;
import dev.madang.view.venue.VenueUpdates;
import java.util.List;
import java.util.function.Function;

/**
 * What edits the building in one window.
 *
 * @param editor lies on the canvas
 * @param deeds what asks first
 * @param updates whether the catalogue has a newer revision of the venue
 * @param listed which spaces of a plan's venue cannot be drawn
 */
public record VenueParts(
        VenueEditor editor, VenueDeeds deeds, VenueUpdates updates, Function<Plan, List<ListedSpace>> listed)
        implements Disposable {

    @Override
    public void dispose() {
        editor.dispose();
        updates.dispose();
    }
}

package dev.madang.view.window;

import dev.madang.view.venue.VenueDeeds;
import dev.madang.view.venue.VenueEditor;
import dev.madang.view.venue.VenueUpdates;

/**
 * What edits the building in one window.
 *
 * @param editor lies on the canvas
 * @param deeds what asks first
 * @param updates whether the catalogue has a newer revision of the venue
 */
public record VenueParts(VenueEditor editor, VenueDeeds deeds, VenueUpdates updates) {}

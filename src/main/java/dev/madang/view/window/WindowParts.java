package dev.madang.view.window;

import dev.madang.model.ElementId;
import dev.madang.view.PanelState;
import dev.madang.view.Workspace;
import dev.madang.view.document.Dialogs;
import dev.madang.view.sales.SalesBoard;
import dev.madang.view.support.Disposable;
import java.util.function.Supplier;

/**
 * What one window is made of, by theme. It outlives the views, which are loaded anew with each language.
 *
 * @param workspace what all of it works on
 * @param newIds ids for what is added
 * @param panels which panels are shown
 * @param ring the way of the keyboard from part to part
 * @param documents the plan as a document
 * @param hall what shows the hall
 * @param booths what changes many booths at once
 * @param search what leads to things and deeds
 * @param sales the window of totals, journal and holds
 * @param venue what edits the building
 * @param underlays what lays drawings from elsewhere beneath the levels
 * @param safety what is known of capacity and safety
 */
public record WindowParts(
        Workspace workspace,
        Supplier<ElementId> newIds,
        PanelState panels,
        FocusRing ring,
        DocumentParts documents,
        HallParts hall,
        BoothParts booths,
        SearchParts search,
        SalesBoard sales,
        VenueParts venue,
        UnderlayParts underlays,
        SafetyParts safety)
        implements Disposable {

    /** Returns how the user is asked. */
    public Dialogs dialogs() {
        return documents.services().dialogs();
    }

    @Override
    public void dispose() {
        documents.comparisons().dispose();
        safety.dispose();
        sales.dispose();
        booths.numbering().dispose();
        underlays.dispose();
        venue.dispose();
        hall.dispose();
        workspace.watched().dispose();
    }
}

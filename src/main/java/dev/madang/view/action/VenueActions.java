package dev.madang.view.action;

import dev.madang.view.PartTool;
import dev.madang.view.VenueState;
import dev.madang.view.Workspace;
import dev.madang.view.venue.VenueDeeds;
import dev.madang.view.venue.VenueEditor;
import dev.madang.view.venue.VenueUpdates;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** Actions on the building. */
public final class VenueActions {

    private final Workspace workspace;
    private final VenueState venue;

    private VenueActions(Workspace workspace) {
        this.workspace = workspace;
        this.venue = workspace.state().venue();
    }

    /** Returns the actions; taking up a tool begins to edit the building. */
    public static List<Action> of(Workspace workspace, VenueEditor editor, VenueDeeds deeds, VenueUpdates updates) {
        return new VenueActions(workspace).actions(editor, deeds, updates);
    }

    private List<Action> actions(VenueEditor editor, VenueDeeds deeds, VenueUpdates updates) {
        List<Action> actions = new ArrayList<>();
        actions.add(Action.of("file.newVenue", deeds::newVenue).icon("fth-home"));
        actions.add(
                Action.toggle("venue.edit", venue.editing()).icon("fth-home").keys("Shortcut+Shift+B"));
        for (PartTool tool : PartTool.values()) {
            actions.add(Action.toggle(tool.key(), taken(tool))
                    .icon(tool.icon())
                    .named(workspace.state().messages().map(messages -> messages.get(tool.key()))));
        }
        BooleanBinding selected = Bindings.createBooleanBinding(
                () -> venue.selection().get().stream().anyMatch(id -> !id.equals(VenueState.FLOOR)), venue.selection());
        BooleanBinding newer =
                Bindings.createBooleanBinding(() -> updates.newer().get().isPresent(), updates.newer());
        actions.add(Action.of("venue.columnGrid", deeds::columnGrid).icon("fth-grid"));
        actions.add(Action.of("venue.utilityGrid", deeds::utilityGrid).icon("fth-grid"));
        actions.add(Action.of("venue.delete", editor::removeSelected)
                .icon("fth-trash-2")
                .when(selected, "reason.noPart"));
        actions.add(Action.of("venue.addLevel", deeds::addLevel).icon("fth-plus"));
        actions.add(Action.of("venue.removeLevel", deeds::removeLevel));
        actions.add(Action.of("venue.keep", deeds::keep)
                .icon("fth-save")
                .when(new ReadOnlyBooleanWrapper(deeds.canKeep()), "reason.noOwnFolder"));
        actions.add(Action.of("venue.update", updates::update)
                .icon("fth-refresh-cw")
                .when(newer, "reason.noNewerVenue"));
        return actions;
    }

    /** A switch that is on while the tool is taken up; switching it off returns to selecting. */
    private BooleanProperty taken(PartTool tool) {
        BooleanProperty on = new SimpleBooleanProperty();
        venue.tool().subscribe(now -> on.set(now == tool));
        on.subscribe((before, isOn) -> {
            if (isOn) {
                venue.tool().set(tool);
            } else if (venue.tool().get() == tool) {
                venue.tool().set(PartTool.SELECT);
                // The select tool cannot be switched off, only be replaced by another.
                workspace.ui().execute(() -> on.set(venue.tool().get() == tool));
            }
        });
        return on;
    }
}

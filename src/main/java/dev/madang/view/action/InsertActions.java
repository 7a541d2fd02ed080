package dev.madang.view.action;

import dev.madang.view.Placeable;
import dev.madang.view.Placeables;
import dev.madang.view.ViewState;
import dev.madang.view.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/** Actions that choose what the next press on the canvas puts there. */
public final class InsertActions {

    /** Key of the action that puts nothing, but selects. */
    public static final String SELECT = "tool.select";

    private final Workspace workspace;

    private InsertActions(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Returns the actions, the select tool first. */
    public static List<Action> of(Workspace workspace) {
        return new InsertActions(workspace).actions();
    }

    /** Returns the key of the action that puts a thing. */
    public static String keyOf(Placeable placeable) {
        return "insert." + placeable.labelKey();
    }

    private List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        actions.add(Action.toggle(SELECT, placing(null)).icon("fth-mouse-pointer"));
        for (int i = 0; i < Placeables.BOOTHS.size(); i++) {
            actions.add(insert(Placeables.BOOTHS.get(i)).keys("Shortcut+Shift+" + (i + 1)));
        }
        Placeables.FEATURES.forEach(feature -> actions.add(insert(feature)));
        actions.add(insert(Placeables.ZONE));
        return actions;
    }

    private Action insert(Placeable placeable) {
        return Action.toggle(keyOf(placeable), placing(placeable))
                .named(workspace.state().messages().map(placeable::name));
    }

    /** A switch that is on while the given thing is what would be put; switching it off returns to selecting. */
    private BooleanProperty placing(@Nullable Placeable placeable) {
        ViewState state = workspace.state();
        Predicate<@Nullable Placeable> isIt = placed -> placed == placeable;
        BooleanProperty on = new SimpleBooleanProperty();
        state.placing().subscribe(placed -> on.set(isIt.test(placed)));
        on.subscribe(isOn -> {
            if (isOn) {
                state.placing().set(placeable);
            } else if (isIt.test(state.placing().get())) {
                state.placing().set(null);
                // The select tool cannot be switched off, only be replaced by another.
                workspace.ui().execute(() -> on.set(isIt.test(state.placing().get())));
            }
        });
        return on;
    }
}

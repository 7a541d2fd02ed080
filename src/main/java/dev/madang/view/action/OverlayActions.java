package dev.madang.view.action;

import dev.madang.draw.overlay.OverlayKind;
import dev.madang.view.OverlayState;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;

/** Actions that lay over the floor what was reckoned; one overlay at a time. */
public final class OverlayActions {

    private OverlayActions() {}

    /** Returns the actions. */
    public static List<Action> of(OverlayState state) {
        return List.of(
                Action.toggle("overlay.walking", shows(state, OverlayKind.WALKING))
                        .keys("Shortcut+Alt+V"),
                Action.toggle("overlay.margin", shows(state, OverlayKind.MARGIN))
                        .keys("Shortcut+Alt+M"),
                Action.toggle("overlay.crowding", shows(state, OverlayKind.CROWDING))
                        .keys("Shortcut+Alt+O"),
                Action.toggle("overlay.fold", state.legendFolded())
                        .keys("Shortcut+Alt+Shift+O")
                        .when(isSeen(state), "reason.noOverlay"));
    }

    private static ObservableBooleanValue isSeen(OverlayState state) {
        BooleanProperty seen = new SimpleBooleanProperty();
        state.kind().subscribe(now -> seen.set(now.isPresent()));
        return seen;
    }

    private static BooleanProperty shows(OverlayState state, OverlayKind kind) {
        BooleanProperty shown = new SimpleBooleanProperty();
        state.kind().subscribe(now -> shown.set(now.equals(Optional.of(kind))));
        shown.subscribe(on -> {
            boolean isShown = state.kind().get().equals(Optional.of(kind));
            if (on != isShown) {
                state.kind().set(on ? Optional.of(kind) : Optional.empty());
            }
        });
        return shown;
    }
}

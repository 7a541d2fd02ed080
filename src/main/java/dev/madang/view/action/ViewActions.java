package dev.madang.view.action;

import dev.madang.text.Messages;
import dev.madang.text.UnitSystem;
import dev.madang.view.PanelState;
import dev.madang.view.Theme;
import dev.madang.view.ViewState;
import dev.madang.view.Workspace;
import dev.madang.view.canvas.PlanCanvas;
import dev.madang.view.panel.LevelFit;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** Actions on how the plan is seen. */
public final class ViewActions {

    private static final double ZOOM_STEP = 1.25;

    private ViewActions() {}

    /** Returns the actions; {@code nextPart} and {@code previousPart} lead the keyboard through the window. */
    public static List<Action> of(
            Workspace workspace,
            PlanCanvas canvas,
            LevelFit levelFit,
            PanelState panels,
            Runnable nextPart,
            Runnable previousPart) {
        ViewState state = workspace.state();
        var selection = workspace.watched().selection();
        BooleanBinding selected =
                Bindings.createBooleanBinding(() -> !selection.get().isEmpty(), selection);
        return List.of(
                Action.of("view.zoomIn", () -> canvas.zoomBy(ZOOM_STEP))
                        .icon("fth-zoom-in")
                        .keys("Shortcut+Equals"),
                Action.of("view.zoomOut", () -> canvas.zoomBy(1 / ZOOM_STEP))
                        .icon("fth-zoom-out")
                        .keys("Shortcut+Minus"),
                Action.of("view.fit", levelFit::fit).icon("fth-maximize").keys("Shortcut+0"),
                Action.of("view.fitSelection", canvas::fitSelection)
                        .keys("Shortcut+2")
                        .when(selected, "reason.nothingSelected"),
                Action.toggle("view.snap", state.snapping())
                        .icon("fth-crosshair")
                        .keys("F9"),
                Action.toggle("view.snapOptions", state.optionsShown()).keys("Shift+F9"),
                Action.toggle("view.grid", state.gridShown()).icon("fth-hash").keys("F7"),
                Action.toggle("view.left", panels.leftShown())
                        .icon("fth-sidebar")
                        .keys("Shortcut+Alt+L"),
                Action.toggle("view.right", panels.rightShown()).keys("Shortcut+Alt+R"),
                Action.of("view.nextPart", nextPart).keys("F6"),
                Action.of("view.previousPart", previousPart).keys("Shift+F6"),
                Action.toggle("view.feet", feet(state)).keys("Shortcut+Alt+U"),
                Action.toggle("view.dark", dark(state)).icon("fth-moon").keys("Shortcut+Alt+D"),
                Action.of("view.language", () -> switchLanguage(state))
                        .icon("fth-globe")
                        .keys("Shortcut+Alt+K"));
    }

    private static BooleanProperty dark(ViewState state) {
        BooleanProperty dark = new SimpleBooleanProperty();
        state.theme().subscribe(theme -> dark.set(theme == Theme.DARK));
        dark.subscribe(on -> state.theme().set(on ? Theme.DARK : Theme.LIGHT));
        return dark;
    }

    private static BooleanProperty feet(ViewState state) {
        BooleanProperty feet = new SimpleBooleanProperty();
        state.messages().subscribe(messages -> feet.set(messages.units() == UnitSystem.FEET));
        feet.subscribe(on -> {
            UnitSystem wanted = on ? UnitSystem.FEET : UnitSystem.METRES;
            Messages now = state.messages().get();
            if (now.units() != wanted) {
                state.messages().set(now.with(wanted));
            }
        });
        return feet;
    }

    private static void switchLanguage(ViewState state) {
        Messages now = state.messages().get();
        Locale next = Locale.KOREAN.equals(now.language()) ? Locale.ENGLISH : Locale.KOREAN;
        state.messages().set(Messages.of(now.units().in(next)));
    }
}

package dev.madang.view.list;

import dev.madang.exchange.list.ListLine;
import dev.madang.exchange.list.ListLine.State;
import dev.madang.exchange.list.ListPreview;
import dev.madang.text.EnumKeys;
import dev.madang.text.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/** Buttons of which one is chosen: one for all rows of a list, and one for each state that any row is in. */
final class StateFilters {

    private final Messages messages;
    private final FlowPane pane;
    private final ToggleGroup chosen = new ToggleGroup();

    /** Makes the filters in a pane; {@code changed} is run whenever another one is chosen. */
    StateFilters(Messages messages, FlowPane pane, Runnable changed) {
        this.messages = messages;
        this.pane = pane;
        chosen.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null && before != null && pane.getChildren().contains(before)) {
                chosen.selectToggle(before);
            }
            changed.run();
        });
    }

    /** Makes the buttons for some rows; what was chosen stays so as long as there are such rows. */
    void show(List<ListLine> lines) {
        Optional<State> before = state();
        List<ToggleButton> buttons = new ArrayList<>();
        buttons.add(button(Optional.empty(), messages.get("list.filter.all", lines.size())));
        Map<State, Long> counts = new ListPreview(lines, List.of(), 0, List.of()).counts();
        counts.forEach((state, count) -> {
            if (count > 0) {
                String name = messages.get(EnumKeys.of("exchange.list.state", state));
                buttons.add(button(Optional.of(state), messages.get("list.filter.state", name, count)));
            }
        });
        chosen.getToggles().clear();
        pane.getChildren().setAll(buttons);
        buttons.forEach(button -> button.setToggleGroup(chosen));
        chosen.selectToggle(buttons.stream()
                .filter(button -> before.isPresent() && button.getUserData() == before.get())
                .findFirst()
                .orElse(buttons.get(0)));
    }

    /** Returns the rows that are to be seen. */
    List<ListLine> of(List<ListLine> lines) {
        Optional<State> state = state();
        return lines.stream()
                .filter(line -> state.isEmpty() || state.get() == line.state())
                .toList();
    }

    private Optional<State> state() {
        return Optional.ofNullable(chosen.getSelectedToggle()).flatMap(button -> Arrays.stream(State.values())
                .filter(state -> state == button.getUserData())
                .findFirst());
    }

    private static ToggleButton button(Optional<State> state, String text) {
        ToggleButton button = new ToggleButton(text);
        button.getStyleClass().add("level-tab");
        state.ifPresent(button::setUserData);
        return button;
    }
}

package dev.madang.view.sales;

import dev.madang.draw.Hues;
import dev.madang.model.Colour;
import dev.madang.model.Hatch;
import dev.madang.model.LocalText;
import dev.madang.model.Status;
import dev.madang.text.EnumKeys;
import dev.madang.text.Messages;
import dev.madang.view.Workspace;
import dev.madang.view.canvas.StatusSwatch;
import dev.madang.view.support.NameOrder;
import dev.madang.view.support.Naming;
import dev.madang.view.support.Tips;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/** One status in the form: how it looks, its names, colour, pattern and stage, and where it stands. */
final class StatusRow {

    /** Colours that also the colour-blind tell apart, by Okabe and Ito, and two without hue. */
    static final List<Colour> COLOURS = List.of(
            Hues.YELLOW,
            Hues.SKY,
            Hues.ORANGE,
            Hues.GREEN,
            Hues.PURPLE,
            Hues.BLUE,
            Hues.VERMILION,
            Hues.WHITE,
            new Colour(0x525252));

    private final Workspace workspace;
    private final Messages messages;
    private final Status original;
    private final Events events;
    private final StackPane swatch = new StackPane();
    private final TextField korean = new TextField();
    private final TextField english = new TextField();
    private final ComboBox<Colour> colour = new ComboBox<>();
    private final ComboBox<Hatch> hatch = new ComboBox<>();
    private final ComboBox<Status.Stage> stage = new ComboBox<>();
    private final Button up;
    private final Button down;
    private final StackPane removal = new StackPane();
    private final HBox box = new HBox();
    private long uses;

    /** Is told what happens in a row. */
    interface Events {

        /** Something is typed or chosen. */
        void changed();

        /** It goes up or down by so many. */
        void moved(StatusRow row, int by);

        /** It goes; another takes its booths. */
        void removed(StatusRow row, Optional<StatusRow> substitute);
    }

    StatusRow(Workspace workspace, Status status, long uses, Events events) {
        this.workspace = workspace;
        this.messages = workspace.messages();
        this.original = status;
        this.uses = uses;
        this.events = events;
        up = button(messages, "fth-arrow-up", "sales.status.up");
        down = button(messages, "fth-arrow-down", "sales.status.down");
        korean.setText(status.name().ko());
        english.setText(status.name().en());
        List<Colour> colours = new ArrayList<>(COLOURS);
        if (!colours.contains(status.colour())) {
            colours.add(status.colour());
        }
        begin(colour, colours, status.colour(), item -> colourName(item));
        begin(hatch, List.of(Hatch.values()), status.hatch(), item -> messages.get(EnumKeys.of("pattern", item)));
        begin(stage, stages(), status.stage(), item -> messages.get(EnumKeys.of("sales.stage", item)));
        stage.setDisable(StatusesController.isFixed(status));
        name(korean, "name.korean", 110);
        name(english, "name.english", 110);
        name(colour, "sales.status.colour", 118);
        name(hatch, "sales.status.pattern", 130);
        name(stage, "sales.status.stage", 156);
        korean.textProperty().subscribe((before, text) -> events.changed());
        english.textProperty().subscribe((before, text) -> events.changed());
        up.setOnAction(event -> events.moved(this, -1));
        down.setOnAction(event -> events.moved(this, 1));
        box.getStyleClass().add("sales-row");
        box.getChildren().setAll(swatch, korean, english, colour, hatch, stage, up, down, removal);
        NameOrder.arrange(messages.locale(), korean, english);
        paint();
    }

    Node node() {
        return box;
    }

    Status original() {
        return original;
    }

    void focus() {
        TextField first = NameOrder.first(messages.locale(), korean, english);
        first.requestFocus();
        first.selectAll();
    }

    /** Says how many booths have it. */
    void use(long booths) {
        uses = booths;
    }

    /** Returns what is filled in, if it makes a status. */
    Optional<Status> draft() {
        String ko = korean.getText().strip();
        String en = english.getText().strip();
        if (ko.isEmpty() || en.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Status(
                original.id(), new LocalText(ko, en), colour.getValue(), hatch.getValue(), stage.getValue()));
    }

    Status status() {
        return draft().orElse(original);
    }

    private String shownName() {
        return status().name().in(messages.locale());
    }

    /** Says where it stands among the others, and which of them could take its booths. */
    void place(boolean canRise, boolean canFall, List<StatusRow> substitutes) {
        up.setDisable(!canRise);
        down.setDisable(!canFall);
        removal.getChildren().setAll(uses == 0 ? plainRemoval() : replacement(substitutes));
    }

    private Node plainRemoval() {
        Button remove = button(messages, "fth-trash-2", "sales.status.remove");
        remove.setDisable(StatusesController.isFixed(original));
        remove.setOnAction(event -> events.removed(this, Optional.empty()));
        return remove;
    }

    /** Booths cannot be without a status, so that one in use goes only where another takes its place. */
    private Node replacement(List<StatusRow> substitutes) {
        MenuButton menu = new MenuButton();
        style(menu, messages, "fth-trash-2", "sales.status.remove");
        menu.setDisable(StatusesController.isFixed(original) || substitutes.isEmpty());
        for (StatusRow next : substitutes) {
            MenuItem item = new MenuItem();
            item.textProperty()
                    .bind(Bindings.createStringBinding(
                            () -> messages.get("sales.status.replace", uses, next.shownName()),
                            next.korean.textProperty(),
                            next.english.textProperty()));
            item.setMnemonicParsing(false);
            item.setOnAction(event -> events.removed(this, Optional.of(next)));
            menu.getItems().add(item);
        }
        return menu;
    }

    /** A status in use keeps what it promises; its booths can be given another status. */
    private List<Status.Stage> stages() {
        return Arrays.stream(Status.Stage.values())
                .filter(item -> uses == 0 || item.promisesAs(original.stage()))
                .toList();
    }

    private <T> void begin(ComboBox<T> field, List<T> items, T value, Function<T, String> words) {
        field.setConverter(new Naming<>(words));
        field.getItems().setAll(items);
        field.setValue(value);
        field.valueProperty().subscribe((before, now) -> {
            paint();
            events.changed();
        });
    }

    private void paint() {
        Colour shown = colour.getValue();
        Hatch pattern = hatch.getValue();
        if (shown != null && pattern != null) {
            swatch.getChildren()
                    .setAll(StatusSwatch.of(
                            shown, pattern, workspace.state().theme().get()));
        }
    }

    private String colourName(Colour item) {
        int index = COLOURS.indexOf(item);
        return index < 0 ? item.toString() : messages.get("sales.colour." + index);
    }

    private void name(Control field, String key, double width) {
        field.setAccessibleText(messages.get(key));
        Tips.install(field, () -> messages.get(key));
        field.setPrefWidth(width);
    }

    private static Button button(Messages messages, String icon, String key) {
        Button button = new Button();
        style(button, messages, icon, key);
        return button;
    }

    private static void style(ButtonBase button, Messages messages, String icon, String key) {
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setAccessibleText(messages.get(key));
        Tips.install(button, () -> messages.get(key));
    }
}

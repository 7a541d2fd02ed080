package dev.madang.view.sales;

import dev.madang.model.BuildKind;
import dev.madang.model.LocalText;
import dev.madang.text.EnumKeys;
import dev.madang.text.Messages;
import dev.madang.view.support.NameOrder;
import dev.madang.view.support.Naming;
import dev.madang.view.support.Tips;
import java.util.Currency;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/** One build kind in the form: names, what it is based on, its minimum and its price. */
final class KindRow {

    private static final double NAME_PX = 190;
    private static final double BASE_PX = 130;
    private static final double MINIMUM_PX = 84;
    private static final double PRICE_PX = 104;

    private final String id;
    private final TextField korean = new TextField();
    private final TextField english = new TextField();
    private final ComboBox<BuildKind.Base> base = new ComboBox<>();
    private final TextField minimum = new TextField();
    private final TextField price = new TextField();
    private final HBox box = new HBox();

    KindRow(BuildKind kind, Currency currency, long uses, Messages messages, Runnable changed, Runnable removed) {
        id = kind.id();
        korean.setText(kind.name().ko());
        english.setText(kind.name().en());
        base.setConverter(new Naming<>(item -> messages.get(EnumKeys.of("build", item))));
        base.getItems().setAll(BuildKind.Base.values());
        base.setValue(kind.base());
        minimum.setText(kind.minAreaMm2() == 0 ? "" : Amounts.squareMetres(kind.minAreaMm2()));
        price.setText(kind.price() == 0 ? "" : Amounts.money(kind.price(), currency));
        name(korean, messages, "name.korean", NAME_PX);
        name(english, messages, "name.english", NAME_PX);
        name(minimum, messages, "event.kind.minimum", MINIMUM_PX);
        name(price, messages, "event.kind.price", PRICE_PX);
        base.setAccessibleText(messages.get("event.kind.base"));
        base.setPrefWidth(BASE_PX);
        for (TextInputControl field : new TextInputControl[] {korean, english, minimum, price}) {
            field.textProperty().subscribe((before, text) -> changed.run());
        }
        base.valueProperty().subscribe((before, now) -> changed.run());
        box.getStyleClass().add("sales-row");
        box.getChildren().setAll(korean, english, base, minimum, price, removal(uses, messages, removed));
        NameOrder.arrange(messages.locale(), korean, english);
    }

    Node node() {
        return box;
    }

    /** Returns what is filled in, if it makes a kind. */
    Optional<BuildKind> draft(Currency currency) {
        String ko = korean.getText().strip();
        String en = english.getText().strip();
        OptionalLong least = Amounts.areaMm2(minimum.getText());
        OptionalLong cost = Amounts.money(price.getText(), currency);
        boolean isComplete = !ko.isEmpty() && !en.isEmpty() && least.isPresent() && cost.isPresent();
        return isComplete && cost.getAsLong() <= BuildKind.MAX_PRICE
                ? Optional.of(
                        new BuildKind(id, new LocalText(ko, en), base.getValue(), least.getAsLong(), cost.getAsLong()))
                : Optional.empty();
    }

    /** Returns what stands above rows of kinds: prompts are gone once a field is filled. */
    static Node headings(Messages messages) {
        Node spare = removal(0, messages, () -> {});
        spare.setVisible(false);
        HBox row = new HBox(
                heading(messages, NameOrder.first(messages.locale(), "name.korean", "name.english"), NAME_PX),
                heading(messages, NameOrder.second(messages.locale(), "name.korean", "name.english"), NAME_PX),
                heading(messages, "event.kind.base", BASE_PX),
                heading(messages, "event.kind.minimum", MINIMUM_PX),
                heading(messages, "event.kind.price", PRICE_PX),
                spare);
        row.getStyleClass().add("sales-row");
        return row;
    }

    private static Label heading(Messages messages, String key, double width) {
        Label label = new Label(messages.get(key));
        label.getStyleClass().add("hint");
        label.setMinWidth(0);
        label.setPrefWidth(width);
        grow(label, width);
        return label;
    }

    /** Names take the room that is left, so that the buttons stand below those of the other lists. */
    private static void grow(Region field, double width) {
        if (width == NAME_PX) {
            field.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(field, Priority.ALWAYS);
        }
    }

    private static void name(TextField field, Messages messages, String key, double width) {
        field.setAccessibleText(messages.get(key));
        field.setPromptText(messages.get(key));
        Tips.install(field, () -> messages.get(key));
        field.setPrefWidth(width);
        grow(field, width);
    }

    /** A disabled button shows no tooltip, so that its reason hangs on something around it. */
    static Node removal(long uses, Messages messages, Runnable removed) {
        Button remove = new Button(null, new FontIcon("fth-trash-2"));
        remove.getStyleClass().addAll("flat", "button-icon");
        remove.setAccessibleText(messages.get("event.remove"));
        remove.setDisable(uses > 0);
        remove.setOnAction(event -> removed.run());
        StackPane around = new StackPane(remove);
        Tips.install(around, () -> uses > 0 ? messages.get("event.kind.used", uses) : messages.get("event.remove"));
        return around;
    }
}

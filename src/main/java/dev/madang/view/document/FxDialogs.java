package dev.madang.view.document;

import dev.madang.model.Plan;
import dev.madang.text.Messages;
import dev.madang.view.ThemeStyles;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** Dialogs as windows above the main one. */
public final class FxDialogs implements Dialogs {

    private static final int MAX_SHOWN_LINES = 12;

    private final Stage owner;
    private final Supplier<Messages> messages;

    /** Makes dialogs that belong to a window, in the language that it has at that time. */
    public FxDialogs(Stage owner, Supplier<Messages> messages) {
        this.owner = owner;
        this.messages = messages;
    }

    @Override
    public Unsaved askUnsaved(String planName) {
        ButtonType save = new ButtonType(text("dialog.unsaved.save"), ButtonBar.ButtonData.YES);
        ButtonType discard = new ButtonType(text("dialog.unsaved.discard"), ButtonBar.ButtonData.NO);
        ButtonType cancel = new ButtonType(text("dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = alert(Alert.AlertType.CONFIRMATION, text("dialog.unsaved.headline", planName));
        alert.setContentText(text("dialog.unsaved.text"));
        alert.getButtonTypes().setAll(save, discard, cancel);
        ButtonType answer = alert.showAndWait().orElse(cancel);
        return answer == save ? Unsaved.SAVE : answer == discard ? Unsaved.DISCARD : Unsaved.CANCEL;
    }

    @Override
    public void showProblem(String headline, List<String> lines) {
        Alert alert = alert(Alert.AlertType.ERROR, headline);
        TextArea area = new TextArea(String.join("\n", lines));
        area.setEditable(false);
        area.setWrapText(true);
        area.setPrefRowCount(Math.min(MAX_SHOWN_LINES, lines.size() + 1));
        area.setAccessibleText(headline);
        alert.getDialogPane().setContent(area);
        alert.getButtonTypes().setAll(new ButtonType(text("dialog.close"), ButtonBar.ButtonData.OK_DONE));
        alert.showAndWait();
    }

    @Override
    public void showText(String headline, String content) {
        Alert alert = alert(Alert.AlertType.INFORMATION, headline);
        alert.setContentText(content);
        alert.getButtonTypes().setAll(new ButtonType(text("dialog.close"), ButtonBar.ButtonData.OK_DONE));
        alert.showAndWait();
    }

    @Override
    public Optional<String> askText(String headline, String label) {
        TextField field = new TextField();
        Label name = new Label(label);
        name.setLabelFor(field);
        VBox content = new VBox(name, field);
        content.getStyleClass().add("dialog-form");
        Alert alert = alert(Alert.AlertType.NONE, headline);
        alert.getDialogPane().setContent(content);
        ButtonType add = new ButtonType(text("dialog.add"), ButtonBar.ButtonData.OK_DONE);
        alert.getButtonTypes().setAll(add, new ButtonType(text("dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        alert.setOnShown(event -> field.requestFocus());
        return alert.showAndWait().filter(add::equals).map(button -> field.getText());
    }

    @Override
    public Optional<Path> chooseOpen() {
        FileChooser chooser = chooser("dialog.open.title");
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseSave(String suggestedName) {
        FileChooser chooser = chooser("dialog.save.title");
        chooser.setInitialFileName(suggestedName);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Plan> askNewPlan(Offer offer) {
        return Optional.empty();
    }

    private FileChooser chooser(String titleKey) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(text(titleKey));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(text("dialog.filter.plans"), "*.json"));
        return chooser;
    }

    private Alert alert(Alert.AlertType type, String headline) {
        Alert alert = new Alert(type);
        alert.initOwner(owner);
        alert.setTitle(text("dialog.title"));
        alert.setHeaderText(headline);
        ThemeStyles.addTo(alert.getDialogPane().getScene());
        return alert;
    }

    private String text(String key, Object... args) {
        return messages.get().get(key, args);
    }
}

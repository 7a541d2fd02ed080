package dev.madang.view.document;

import dev.madang.io.export.SheetFormat;
import dev.madang.model.Plan;
import dev.madang.text.Messages;
import dev.madang.view.ThemeStyles;
import dev.madang.view.support.BackgroundTasks;
import dev.madang.view.support.Composition;
import dev.madang.view.support.DialogKeys;
import dev.madang.view.support.FirstSize;
import dev.madang.view.support.KeyboardFocus;
import dev.madang.view.support.MessagesBundle;
import dev.madang.view.support.OnScreen;
import dev.madang.view.support.TabKeys;
import dev.madang.view.support.View;
import dev.madang.view.support.Views;
import dev.madang.visitor.VisitorPage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.controlsfx.control.Notifications;
import org.kordamp.ikonli.javafx.FontIcon;

/** Dialogs as windows above the main one, in the language that it has at that time. */
public final class FxDialogs implements Dialogs {

    private static final int MAX_SHOWN_LINES = 12;

    /** So much of a text goes into a line, in quarters of a letter's width. */
    private static final int LINE_QUARTERS = 220;

    /** Forms stand where the right panels are, so that what they change can be seen. */
    private static final double BESIDE_PX = 460;

    private static final double BESIDE_TOP_PX = 120;

    private final Stage owner;
    private final Supplier<Messages> messages;
    private final BackgroundTasks tasks;
    private final FileChoice files;

    /** Makes dialogs that belong to a window. */
    public FxDialogs(Stage owner, Supplier<Messages> messages, BackgroundTasks tasks) {
        this.owner = owner;
        this.messages = messages;
        this.tasks = tasks;
        files = new FileChoice(owner, messages);
    }

    @Override
    public Unsaved askUnsaved(String planName) {
        ButtonType save = new ButtonType(text("dialog.unsaved.save"), ButtonBar.ButtonData.YES);
        ButtonType discard = new ButtonType(text("dialog.unsaved.discard"), ButtonBar.ButtonData.NO);
        ButtonType cancel = cancel();
        Alert alert = alert(Alert.AlertType.CONFIRMATION, text("dialog.unsaved.headline", planName));
        alert.setGraphic(icon("fth-save"));
        alert.setContentText(text("dialog.unsaved.text"));
        alert.getButtonTypes().setAll(save, discard, cancel);
        ButtonType answer = alert.showAndWait().orElse(cancel);
        return answer == save ? Unsaved.SAVE : answer == discard ? Unsaved.DISCARD : Unsaved.CANCEL;
    }

    @Override
    public void showProblem(String headline, List<String> lines) {
        TextArea area = new TextArea(String.join("\n", lines));
        area.setEditable(false);
        area.setWrapText(true);
        area.setPrefRowCount(Math.min(MAX_SHOWN_LINES, 1 + rows(lines)));
        area.setAccessibleText(headline);
        Alert alert = alert(Alert.AlertType.ERROR, headline);
        alert.setGraphic(icon("fth-alert-triangle"));
        alert.getDialogPane().setContent(area);
        showAndClose(alert);
    }

    /** Long lines are broken; Korean letters are nearly twice as wide as others. */
    private static int rows(List<String> lines) {
        return lines.stream()
                .map(String::codePoints)
                .mapToInt(letters ->
                        1 + letters.map(letter -> letter < 0x1100 ? 4 : 7).sum() / LINE_QUARTERS)
                .sum();
    }

    @Override
    public void showDone(String headline, String text) {
        Notifications.create()
                .owner(owner)
                .title(headline)
                .text(text)
                .graphic(icon("fth-check-circle"))
                .styleClass("notice")
                .show();
    }

    @Override
    public void showText(String headline, String content) {
        Label label = wrapped(content);
        label.getStyleClass().add("dialog-text");
        Alert alert = alert(Alert.AlertType.NONE, headline);
        alert.getDialogPane().setContent(label);
        showAndClose(alert);
    }

    @Override
    public void showKeys(String headline, Map<String, String> keys, String remark) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys");
        keys.forEach((key, deed) -> {
            Label cap = new Label(key);
            cap.getStyleClass().add("key-cap");
            cap.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(grid.getRowCount(), cap, wrapped(deed));
        });
        Label below = wrapped(remark);
        below.getStyleClass().add("hint");
        ScrollPane scroll = new ScrollPane(new VBox(grid, below));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("keys-scroll");
        scroll.setAccessibleText(headline);
        Alert alert = alert(Alert.AlertType.NONE, headline);
        alert.setResizable(true);
        alert.getDialogPane().setContent(scroll);
        showAndClose(alert);
    }

    @Override
    public Optional<String> askText(String headline, String label, String deedKey) {
        TextField field = new TextField();
        Label name = wrapped(label);
        name.setLabelFor(field);
        VBox content = new VBox(name, field);
        content.getStyleClass().add("dialog-form");
        Alert alert = form(headline, content, deedKey, Bindings.isNotEmpty(field.textProperty()));
        return isConfirmed(alert) ? Optional.of(field.getText()) : Optional.empty();
    }

    @Override
    public Optional<Integer> askDeed(String headline, String content, List<String> deeds) {
        List<ButtonType> buttons = deeds.stream()
                .map(deed -> new ButtonType(deed, ButtonBar.ButtonData.OTHER))
                .toList();
        Alert alert = alert(Alert.AlertType.NONE, headline);
        alert.getDialogPane().setContent(wrapped(content));
        alert.getButtonTypes().setAll(buttons);
        alert.getButtonTypes().add(cancel());
        alert.getDialogPane().getStyleClass().add("deed-dialog");
        alert.getButtonTypes().forEach(type -> showWhole(alert.getDialogPane().lookupButton(type)));
        return alert.showAndWait().map(buttons::indexOf).filter(index -> index >= 0);
    }

    @Override
    public <T, C extends Form<T>> Optional<T> askForm(Form.Request<T, C> request) {
        View<C> view = views().with(request.type(), request.controller()).load(request.type());
        C form = view.controller();
        Alert alert = form(text(request.headlineKey()), view.root(), request.deedKey(), form.complete());
        placeBeside(alert);
        return isConfirmed(alert) ? Optional.of(form.answer()) : Optional.empty();
    }

    /**
     * At the right edge of the window, as a whole. The size is asked of the content, as a window that moves while it
     * opens may be put back to where it began.
     */
    private void placeBeside(Alert alert) {
        DialogPane pane = alert.getDialogPane();
        pane.applyCss();
        double width = Math.max(BESIDE_PX, pane.prefWidth(-1));
        double top = Math.min(BESIDE_TOP_PX, owner.getHeight() - pane.prefHeight(width));
        pane.setPrefWidth(width);
        alert.setX(Math.max(0, owner.getX() + owner.getWidth() - width));
        alert.setY(Math.max(0, owner.getY() + top));
    }

    @Override
    public Optional<Path> chooseOpen() {
        return files.opened(files.chooser("dialog.open.title", text("dialog.filter.plans"), "*.json"));
    }

    @Override
    public Optional<Path> chooseUnderlay() {
        return files.opened(files.chooser(
                "dialog.underlay.title",
                text("dialog.filter.pictures"),
                "*.png",
                "*.jpg",
                "*.jpeg",
                "*.pdf",
                "*.dxf",
                "*.dwg",
                "*.PNG",
                "*.JPG",
                "*.PDF",
                "*.DXF",
                "*.DWG"));
    }

    @Override
    public Optional<Path> chooseSave(String suggestedName) {
        return files.target(files.chooser("dialog.save.title", text("dialog.filter.plans"), "*.json"), suggestedName);
    }

    @Override
    public Optional<Plan> askNewPlan(Offer offer) {
        View<NewPlanController> view = views().with(
                        NewPlanController.class, () -> new NewPlanController(offer, messages.get()))
                .load(NewPlanController.class);
        Alert alert = form(
                text("newPlan.headline"),
                view.root(),
                "newPlan.create",
                view.controller().complete());
        return isConfirmed(alert) ? Optional.of(view.controller().plan()) : Optional.empty();
    }

    @Override
    public Optional<ExportOrder> askExport(ExportOffer offer, Printers printers) {
        return new FxExportDialog(this, messages.get(), tasks).ask(offer, printers);
    }

    @Override
    public Optional<Path> chooseLogo() {
        return files.opened(files.chooser("export.logo.title", text("export.logo.filter"), "*.png", "*.jpg", "*.jpeg"));
    }

    @Override
    public Optional<Path> chooseExport(String suggestedName, SheetFormat format) {
        return files.target(files.chooser("export.title", format.name(), "*" + format.ending()), suggestedName);
    }

    @Override
    public Optional<Path> chooseList() {
        return files.opened(files.chooser(
                "dialog.list.title",
                text("dialog.list.filter"),
                "*.xlsx",
                "*.xlsm",
                "*.xls",
                "*.csv",
                "*.tsv",
                "*.txt"));
    }

    @Override
    public Optional<Path> chooseListTarget(String suggestedName, String ending) {
        return files.target(files.chooser("dialog.listTarget.title", ending, "*" + ending), suggestedName);
    }

    /** A name without an ending gets that of the chosen format. */
    @Override
    public Optional<Path> chooseReport(String suggestedName) {
        return files.report(suggestedName);
    }

    @Override
    public Optional<Path> chooseMap(String suggestedName) {
        return files.target(files.chooser("visitorMap.title", "HTML", "*" + VisitorPage.ENDING), suggestedName);
    }

    @Override
    public Optional<Path> chooseDrawing() {
        return files.opened(
                files.chooser("importDrawing.title", text("importDrawing.filter"), "*.dxf", "*.DXF", "*.dwg", "*.DWG"));
    }

    @Override
    public Optional<Path> chooseDrawingTarget(String suggestedName) {
        return files.target(files.chooser("exportDrawing.title", "DXF", "*.dxf"), suggestedName);
    }

    @Override
    public RevisionDialogs revisions() {
        return new FxRevisionDialogs(this, messages.get());
    }

    /** A button whose words tell apart what will be done is as wide as they are. */
    private static void showWhole(Node button) {
        ButtonBar.setButtonUniformSize(button, false);
        ((Region) button).setMinWidth(Region.USE_PREF_SIZE);
    }

    private static FontIcon icon(String literal) {
        FontIcon icon = new FontIcon(literal);
        icon.getStyleClass().add("dialog-icon");
        return icon;
    }

    private static Label wrapped(String content) {
        Label label = new Label(content);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    Views views() {
        return new Views(new MessagesBundle(messages.get()));
    }

    /** A form that is asked for in another belongs to that one, and cannot fall behind it. */
    private Window asking() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Stage stage
                        && stage.isShowing()
                        && stage.getModality() == Modality.APPLICATION_MODAL)
                .reduce(owner, (below, above) -> above);
    }

    /** A dialog around a form; its deed is possible only while the form is complete. */
    Alert form(String headline, Node content, String deedKey, ObservableBooleanValue complete) {
        ButtonType deed = new ButtonType(text(deedKey), ButtonBar.ButtonData.OK_DONE);
        Alert alert = alert(Alert.AlertType.NONE, headline);
        alert.setResizable(true);
        alert.getDialogPane().setContent(content);
        alert.getDialogPane().getStyleClass().add("form-dialog");
        alert.getButtonTypes().setAll(deed, cancel());
        alert.getDialogPane().lookupButton(deed).disableProperty().bind(Bindings.not(complete));
        // A dialog tells that it is shown before it is, when nothing can take the keyboard yet.
        alert.getDialogPane()
                .getScene()
                .getWindow()
                .addEventHandler(WindowEvent.WINDOW_SHOWN, event -> focusFirst(content));
        return alert;
    }

    static void focusFirst(Node content) {
        content.lookupAll("*").stream()
                .filter(Node::isFocusTraversable)
                .filter(node -> !node.isDisabled())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    static boolean isConfirmed(Alert alert) {
        return alert.showAndWait()
                .filter(answer -> answer.getButtonData() == ButtonBar.ButtonData.OK_DONE)
                .isPresent();
    }

    private void showAndClose(Alert alert) {
        alert.getButtonTypes().setAll(new ButtonType(text("dialog.close"), ButtonBar.ButtonData.CANCEL_CLOSE));
        alert.showAndWait();
    }

    ButtonType cancel() {
        return new ButtonType(text("dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    }

    Alert alert(Alert.AlertType type, String headline) {
        Alert alert = new Alert(type);
        alert.initOwner(asking());
        alert.setTitle(text("dialog.title"));
        alert.setHeaderText(headline);
        ThemeStyles.addTo(alert.getDialogPane().getScene());
        Composition.guard(alert.getDialogPane().getScene());
        KeyboardFocus.showIn(alert.getDialogPane().getScene());
        TabKeys.leadOn(alert.getDialogPane().getScene());
        DialogKeys.guard(alert.getDialogPane());
        FirstSize.keep(alert);
        OnScreen.keep((Stage) alert.getDialogPane().getScene().getWindow(), asking());
        return alert;
    }

    private String text(String key, Object... args) {
        return messages.get().get(key, args);
    }
}

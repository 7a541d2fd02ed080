package dev.madang.view.find;

import dev.madang.text.EnumKeys;
import dev.madang.view.Workspace;
import dev.madang.view.support.Disposable;
import dev.madang.view.support.LaterOnce;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The field over the canvas in which numbers and names are looked for, and the list of what was found below it. */
public final class FindController implements Disposable {

    private static final double ROW_PX = 28;
    private static final double HEADING_PX = 22;
    private static final double MOST_PX = 380;

    private final Workspace workspace;
    private final Finder finder;
    private final Runnable leave;
    private Subscription subscription = Subscription.EMPTY;

    @FXML
    private VBox root;

    @FXML
    private TextField field;

    @FXML
    private Label countLabel;

    @FXML
    private ListView<Found> list;

    @FXML
    private Label hintLabel;

    /** Makes a controller; {@code leave} leads the keyboard back to the hall. */
    public FindController(Workspace workspace, Finder finder, Runnable leave) {
        this.workspace = workspace;
        this.finder = finder;
        this.leave = leave;
    }

    @FXML
    void initialize() {
        list.setCellFactory(view -> new Cell());
        root.managedProperty().bind(root.visibleProperty());
        list.managedProperty().bind(list.visibleProperty());
        hintLabel.managedProperty().bind(hintLabel.visibleProperty());
        field.textProperty().bindBidirectional(finder.query());
        PickKeys.install(field, list, new PickKeys.Deeds() {
            @Override
            public void choose(boolean back) {
                if (back) {
                    finder.step(-1);
                } else {
                    finder.visit();
                }
            }

            @Override
            public void close() {
                onClose();
            }
        });
        finder.setOnEnter(this::enter);
        LaterOnce again = workspace.later(() -> {
            if (finder.open().get()) {
                finder.search();
            }
        });
        subscription = Subscription.combine(
                finder.open().subscribe(this::opened),
                finder.results().subscribe(results -> show(results)),
                finder.current().subscribe(at -> choose(at.intValue())),
                list.getSelectionModel().selectedIndexProperty().subscribe(at -> chosen(at.intValue())),
                workspace.watched().plan().subscribe((before, now) -> again.request()));
    }

    @Override
    public void dispose() {
        subscription.unsubscribe();
        field.textProperty().unbindBidirectional(finder.query());
    }

    @FXML
    void onClose() {
        finder.open().set(false);
        leave.run();
    }

    private void opened(boolean open) {
        root.setVisible(open);
        if (open) {
            // Without its skin, which would come with the next frame, it loses what is typed until then.
            root.applyCss();
            finder.search();
            enter();
        }
    }

    private void enter() {
        field.requestFocus();
        field.selectAll();
    }

    private void show(FindResults results) {
        boolean asked = !finder.query().get().isBlank();
        list.getItems().setAll(results.shown());
        list.setVisible(!results.shown().isEmpty());
        double rows = results.shown().size() * ROW_PX + results.counts().size() * HEADING_PX;
        list.setPrefHeight(Math.min(MOST_PX, rows + 4));
        hintLabel.setVisible(results.shown().isEmpty());
        hintLabel.setText(workspace.messages().get(asked ? "find.nothing" : "find.hint"));
        countLabel.setText(asked ? workspace.formats().count(results.total()) : "");
        choose(finder.current().get());
    }

    private void choose(int at) {
        if (at >= 0 && at < list.getItems().size() && list.getSelectionModel().getSelectedIndex() != at) {
            list.getSelectionModel().select(at);
            list.scrollTo(Math.max(0, at - 3));
        }
    }

    private void chosen(int at) {
        if (at >= 0) {
            finder.current().set(at);
            field.setAccessibleHelp(list.getItems().get(at).title());
        }
    }

    /** Shows a title and at the right where it is; the first of a group also what the group is. */
    private final class Cell extends ListCell<Found> {

        private final Label heading = new Label();
        private final Label title = new Label();
        private final Label detail = new Label();
        private final VBox rows;

        Cell() {
            heading.getStyleClass().add("panel-heading");
            detail.getStyleClass().add("hint");
            title.setMinWidth(Region.USE_PREF_SIZE);
            Region spacer = new Region();
            HBox.setHgrow(spacer, Priority.ALWAYS);
            HBox line = new HBox(title, spacer, detail);
            line.getStyleClass().add("found-line");
            rows = new VBox(heading, line);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Found found, boolean empty) {
            super.updateItem(found, empty);
            if (empty || found == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            boolean begins = finder.results().get().beginsGroup(getIndex());
            heading.setVisible(begins);
            heading.setManaged(begins);
            String group = groupText(found.group());
            heading.setText(group);
            title.setText(found.title());
            detail.setText(found.detail());
            Node content = rows;
            setGraphic(content);
            setAccessibleText(group + ": " + found.title() + ", " + found.detail());
        }

        private String groupText(Found.Group group) {
            int count = finder.results().get().counts().getOrDefault(group, 0);
            String name = workspace.messages().get(EnumKeys.of("find", group));
            return workspace
                    .messages()
                    .get("find.group", name, workspace.formats().count(count));
        }
    }
}

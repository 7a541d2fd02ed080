package dev.madang.view.find;

import dev.madang.view.Workspace;
import dev.madang.view.find.Commands.Command;
import dev.madang.view.support.Disposable;
import java.util.List;
import javafx.css.PseudoClass;
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

/** The list of all deeds, in which one types some letters of what one wants done. */
public final class CommandsController implements Disposable {

    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");

    private final Workspace workspace;
    private final Commands commands;
    private final Runnable leave;
    private Subscription subscription = Subscription.EMPTY;
    private @Nullable Node before;

    @FXML
    private VBox root;

    @FXML
    private TextField field;

    @FXML
    private ListView<Command> list;

    @FXML
    private Label hintLabel;

    /** Makes a controller; {@code leave} leads the keyboard back to the hall. */
    public CommandsController(Workspace workspace, Commands commands, Runnable leave) {
        this.workspace = workspace;
        this.commands = commands;
        this.leave = leave;
    }

    @FXML
    void initialize() {
        list.setCellFactory(view -> new Cell());
        root.managedProperty().bind(root.visibleProperty());
        hintLabel.managedProperty().bind(hintLabel.visibleProperty());
        list.managedProperty().bind(list.visibleProperty());
        PickKeys.install(field, list, new PickKeys.Deeds() {
            @Override
            public void choose(boolean back) {
                run();
            }

            @Override
            public void close() {
                CommandsController.this.close();
            }
        });
        subscription = Subscription.combine(
                commands.open().subscribe(this::opened),
                field.textProperty().subscribe(text -> search()),
                field.focusedProperty().subscribe((was, now) -> {
                    if (was && !now) {
                        workspace.ui().execute(this::closeIfLeft);
                    }
                }),
                list.getSelectionModel().selectedItemProperty().subscribe(this::speak));
    }

    @Override
    public void dispose() {
        subscription.unsubscribe();
    }

    private void opened(boolean open) {
        if (open) {
            before = root.getScene() == null ? null : root.getScene().getFocusOwner();
            field.clear();
            search();
        }
        root.setVisible(open);
        if (open) {
            // Without its skin, which would come with the next frame, it loses what is typed until then.
            root.applyCss();
            field.requestFocus();
        }
    }

    /** A click elsewhere leaves the list, as with a menu. */
    private void closeIfLeft() {
        if (!field.isFocused() && !list.isFocused()) {
            commands.open().set(false);
        }
    }

    private void close() {
        commands.open().set(false);
        Node back = before;
        if (back != null && back.getScene() == root.getScene()) {
            back.requestFocus();
        } else {
            leave.run();
        }
    }

    private void search() {
        List<Command> found = commands.search(field.getText());
        list.getItems().setAll(found);
        list.setVisible(!found.isEmpty());
        hintLabel.setVisible(found.isEmpty());
        if (!found.isEmpty()) {
            list.getSelectionModel().select(0);
            list.scrollTo(0);
        }
    }

    /** What is not possible now stays, and says why; the list stays open. */
    private void run() {
        Command chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null && chosen.possible()) {
            commands.chosen(chosen);
            close();
            workspace.ui().execute(chosen.action().deed());
        }
    }

    private void speak(@Nullable Command command) {
        field.setAccessibleHelp(command == null ? "" : command.spoken());
    }

    /** Shows name, the other language, why not, menu and keys. */
    private static final class Cell extends ListCell<Command> {

        private final Label name = new Label();
        private final Label other = new Label();
        private final Label menu = new Label();
        private final Label keys = new Label();
        private final HBox line;

        Cell() {
            other.getStyleClass().add("hint");
            menu.getStyleClass().addAll("hint", "command-menu");
            keys.getStyleClass().add("key-cap");
            name.setMinWidth(Region.USE_PREF_SIZE);
            menu.setMinWidth(Region.USE_PREF_SIZE);
            keys.setMinWidth(Region.USE_PREF_SIZE);
            Region spacer = new Region();
            HBox.setHgrow(spacer, Priority.ALWAYS);
            line = new HBox(name, other, spacer, menu, keys);
            line.getStyleClass().add("found-line");
            keys.managedProperty().bind(keys.visibleProperty());
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Command command, boolean empty) {
            super.updateItem(command, empty);
            pseudoClassStateChanged(OFF, command != null && !command.possible());
            if (empty || command == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            name.setText(command.name());
            other.setText(command.reason().isEmpty() ? command.otherName() : command.reason());
            menu.setText(command.menu());
            keys.setText(command.keys());
            keys.setVisible(!command.keys().isEmpty());
            setGraphic(line);
            setAccessibleText(command.spoken());
        }
    }
}

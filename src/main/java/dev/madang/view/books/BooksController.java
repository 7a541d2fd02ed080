package dev.madang.view.books;

import dev.madang.edit.SetRules;
import dev.madang.io.PlanIoException;
import dev.madang.model.LocalText;
import dev.madang.rules.RuleBook;
import dev.madang.text.Messages;
import dev.madang.view.Workspace;
import dev.madang.view.document.Dialogs;
import dev.madang.view.document.Form;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Form of all rule books at hand: which of them the plan is checked by, and a way to change them. Books are kept as
 * soon as they are changed; the choice is made with the form's deed.
 */
public final class BooksController implements Form<SetRules> {

    private static final Logger LOG = LoggerFactory.getLogger(BooksController.class);

    private final Workspace workspace;
    private final Messages messages;
    private final BookDesk desk;
    private final Dialogs dialogs;
    private final Supplier<String> newIds;
    private final Map<String, CheckBox> checks = new LinkedHashMap<>();
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper();
    private final Set<String> ticked;

    @FXML
    private VBox list;

    @FXML
    private Label problemLabel;

    @FXML
    private Label unreadLabel;

    @FXML
    private Button newButton;

    @FXML
    private TextField folderField;

    /** Makes a controller that begins with the plan's books; new books and demands take ids from {@code newIds}. */
    public BooksController(Workspace workspace, BookDesk desk, Dialogs dialogs, Supplier<String> newIds) {
        this.workspace = workspace;
        this.messages = workspace.messages();
        this.desk = desk;
        this.dialogs = dialogs;
        this.newIds = newIds;
        ticked = new LinkedHashSet<>(workspace.plan().rules());
    }

    @FXML
    void initialize() {
        folderField.setText(desk.folder().map(Path::toString).orElse(""));
        newButton.setDisable(desk.folder().isEmpty());
        unreadLabel.managedProperty().bind(unreadLabel.visibleProperty());
        onReadAgain();
    }

    @Override
    public ObservableBooleanValue complete() {
        return complete.getReadOnlyProperty();
    }

    /** Books keep the order in which the plan names them; further ones come after them. */
    @Override
    public SetRules answer() {
        return new SetRules(List.copyOf(ticked));
    }

    @FXML
    void onNew() {
        edit(new RuleBook(
                "book-" + newIds.get(),
                1,
                LocalText.of(messages.get("books.new.name")),
                LocalText.NONE,
                List.of(),
                List.of(),
                List.of()));
    }

    @FXML
    void onReadAgain() {
        desk.readAgain();
        layOut();
    }

    @FXML
    void onCopyPath() {
        ClipboardContent content = new ClipboardContent();
        content.putString(folderField.getText());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void edit(RuleBook book) {
        Supplier<BookController> form = () -> new BookController(workspace, desk, dialogs, newIds, book);
        dialogs.askForm(new Form.Request<>(BookController.class, form, "books.edit.headline", "books.edit.go"))
                .ifPresent(this::keep);
    }

    private void keep(RuleBook book) {
        boolean isNew = desk.book(book.id()).isEmpty();
        try {
            desk.keep(book);
            if (isNew) {
                ticked.add(book.id());
            }
        } catch (PlanIoException e) {
            LOG.warn("The rule book {} cannot be kept.", book.id(), e);
            dialogs.showProblem(messages.get("books.failed"), e.lines(messages::get));
        }
        layOut();
    }

    private void layOut() {
        checks.clear();
        List<Node> rows = new ArrayList<>();
        for (RuleBook book : desk.books()) {
            rows.add(row(book));
        }
        for (String id : ticked) {
            if (!checks.containsKey(id)) {
                rows.add(box(check(id, id), new Label(messages.get("books.missing"))));
            }
        }
        list.getChildren().setAll(rows);
        List<PlanIoException> unread = desk.problems();
        unreadLabel.setVisible(!unread.isEmpty());
        unreadLabel.setText(unread.stream()
                .flatMap(problem -> problem.lines(messages::get).stream().limit(1))
                .collect(Collectors.joining("\n")));
        update();
    }

    private Node row(RuleBook book) {
        String name = book.name().in(messages.locale());
        boolean isOwn = desk.isOwn(book);
        Label about = new Label(messages.get(isOwn ? "books.about.own" : "books.about.shipped", book.revision()));
        about.getStyleClass().add("hint");
        Label note = new Label(book.note().in(messages.locale()));
        note.getStyleClass().add("hint");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        Button edit = new Button(messages.get(isOwn ? "books.edit" : "books.edit.copy"));
        edit.setAccessibleText(edit.getText() + " " + name);
        edit.setMinWidth(Region.USE_PREF_SIZE);
        edit.setDisable(desk.folder().isEmpty());
        edit.setOnAction(event -> edit(book));
        VBox words = new VBox(check(book.id(), name), note);
        note.managedProperty().set(!note.getText().isEmpty());
        return box(words, about, edit);
    }

    private static Node box(Region first, Region... others) {
        HBox box = new HBox(first);
        box.getChildren().addAll(others);
        box.getStyleClass().addAll("sales-row", "book-row");
        first.setMinWidth(0);
        first.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(first, Priority.ALWAYS);
        for (Region other : others) {
            other.setMinWidth(Region.USE_PREF_SIZE);
        }
        return box;
    }

    private CheckBox check(String id, String name) {
        CheckBox check = new CheckBox(name);
        check.setSelected(ticked.contains(id));
        check.selectedProperty().subscribe((before, on) -> {
            if (on) {
                ticked.add(id);
            } else {
                ticked.remove(id);
            }
            update();
        });
        checks.put(id, check);
        return check;
    }

    private void update() {
        Optional<String> problem =
                ticked.isEmpty() ? Optional.of(messages.get("books.problem.none")) : Optional.empty();
        problemLabel.setText(problem.orElseGet(() -> messages.get("books.hint")));
        problemLabel.getStyleClass().removeAll("hint", "problem");
        problemLabel.getStyleClass().add(problem.isPresent() ? "problem" : "hint");
        complete.set(problem.isEmpty());
    }
}

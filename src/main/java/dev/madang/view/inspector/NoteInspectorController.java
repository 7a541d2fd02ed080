package dev.madang.view.inspector;

import dev.madang.edit.ChangeNote;
import dev.madang.model.ElementId;
import dev.madang.model.LocalText;
import dev.madang.model.Note;
import dev.madang.model.Plan;
import dev.madang.view.Workspace;
import dev.madang.view.support.NameOrder;
import dev.madang.view.support.ValueField;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.fxml.FXML;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Form of a note. Its texts are kept when the keyboard goes elsewhere, as Enter begins a line. */
public final class NoteInspectorController implements Inspected {

    private final Workspace workspace;
    private Optional<Note> shown = Optional.empty();

    @FXML
    private TextArea koreanArea;

    @FXML
    private TextArea englishArea;

    @FXML
    private TextField letterField;

    @FXML
    private ShapeFieldsController shapeFieldsController;

    private ValueField<Integer> letter;

    /** Makes a controller. */
    public NoteInspectorController(Workspace workspace) {
        this.workspace = workspace;
    }

    @FXML
    void initialize() {
        NameOrder.arrange(workspace.locale(), koreanArea, englishArea);
        letter = new ValueField<>(
                letterField,
                LengthFormat.of(workspace.locale(), Note.MIN_LETTER_MM, Note.MAX_LETTER_MM),
                workspace.pending(),
                mm -> change(note -> new Note(note.id(), note.level(), note.text(), note.shape(), mm)));
        commitOnLeaving(koreanArea);
        commitOnLeaving(englishArea);
    }

    @Override
    public void show(Plan plan, Set<ElementId> ids) {
        shown = ids.stream()
                .flatMap(id -> plan.layout().notes().get(id).stream())
                .findFirst();
        shown.ifPresent(note -> {
            showUnlessSame(koreanArea, note.text().ko());
            showUnlessSame(englishArea, note.text().en());
            letter.show(note.letterMm());
            shapeFieldsController.show(plan, Set.of(note.id()));
        });
    }

    @Override
    public void focusFirst() {
        TextArea first = NameOrder.first(workspace.locale(), koreanArea, englishArea);
        first.requestFocus();
        first.selectAll();
    }

    private void commitOnLeaving(TextArea area) {
        Runnable flush = this::commitTexts;
        area.focusedProperty().subscribe(focused -> {
            if (focused) {
                workspace.pending().begin(flush);
            } else {
                flush.run();
                workspace.pending().end(flush);
            }
        });
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && shown.isPresent() && revert(shown.get())) {
                event.consume();
            }
        });
    }

    /** Typing the text of one language fills both while they are the same. */
    private void commitTexts() {
        shown.ifPresent(note -> {
            LocalText before = note.text();
            String korean = koreanArea.getText().strip();
            String english = englishArea.getText().strip();
            boolean same = before.ko().equals(before.en());
            LocalText typed = new LocalText(korean, english);
            if (same && korean.equals(before.ko())) {
                typed = LocalText.of(english);
            } else if (same && english.equals(before.en())) {
                typed = LocalText.of(korean);
            }
            LocalText after = typed;
            if (after.isEmpty()) {
                revert(note);
            } else if (!after.equals(before)) {
                change(n -> new Note(n.id(), n.level(), after, n.shape(), n.letterMm()));
            }
        });
    }

    private boolean revert(Note note) {
        boolean differs = !koreanArea.getText().equals(note.text().ko())
                || !englishArea.getText().equals(note.text().en());
        showUnlessSame(koreanArea, note.text().ko());
        showUnlessSame(englishArea, note.text().en());
        return differs;
    }

    private static void showUnlessSame(TextInputControl area, String text) {
        if (!area.getText().equals(text)) {
            area.setText(text);
        }
    }

    private void change(UnaryOperator<Note> change) {
        shown.map(change)
                .ifPresent(note ->
                        workspace.execute(new ChangeNote(note.id(), note.text(), note.shape(), note.letterMm())));
    }
}

package dev.madang.view.canvas;

import dev.madang.draw.Typesetter;
import dev.madang.edit.AddElements;
import dev.madang.edit.ChangeNote;
import dev.madang.model.Bounds;
import dev.madang.model.LocalText;
import dev.madang.model.Note;
import dev.madang.model.Rect;
import dev.madang.view.ToolKind;
import dev.madang.view.Viewport;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * The field in which a note is typed, where it will stand. Enter or going elsewhere keeps what is typed, Shift+Enter
 * begins a line, Escape forgets it. While an input method composes a syllable, Enter belongs to that.
 */
final class NoteEditor extends TextArea {

    private static final double LEAST_PX = 11;
    private static final double MOST_PX = 40;
    private static final double LEAST_WIDTH_PX = 180;
    private static final double LINE = 1.35;
    private static final double EDGE_PX = 16;
    private static final int WIDEST_LETTERS = 60;

    private final Board board;
    private final CanvasFonts fonts;
    private final Runnable done;
    private @Nullable NoteRequest request;

    /** Makes a hidden field; {@code done} is told when typing is over. */
    NoteEditor(Board board, CanvasFonts fonts, Runnable done) {
        this.board = board;
        this.fonts = fonts;
        this.done = done;
        getStyleClass().add("note-editor");
        setWrapText(true);
        setManaged(false);
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        focusedProperty().subscribe(focused -> {
            if (!focused && request != null) {
                commit();
            }
        });
    }

    /** Begins to type a note. */
    void open(NoteRequest next) {
        request = next;
        Note note = next.note();
        setText(note == null ? "" : note.text().in(locale()));
        setAccessibleText(board.messages().get("canvas.note.field"));
        setPromptText(board.messages().get("canvas.note.prompt"));
        board.setEditing(true);
        place();
        setVisible(true);
        requestFocus();
        selectAll();
        board.hint("canvas.hint.note.typing");
    }

    /** Follows the view. */
    void place() {
        NoteRequest now = request;
        if (now == null) {
            return;
        }
        Viewport v = board.viewport();
        double letters = Math.max(LEAST_PX, Math.min(MOST_PX, letterMm(now) * v.scalePxPerMm()));
        setFont(fonts.font(letters, false));
        double width = Math.max(LEAST_WIDTH_PX, now.box().width() * v.scalePxPerMm() + EDGE_PX);
        double height = Math.max(2 * LINE * letters, now.box().depth() * v.scalePxPerMm()) + EDGE_PX;
        resizeRelocate(
                v.toScreenX(now.box().at().x()), v.toScreenY(now.box().at().y()), width, height);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            if (event.isShiftDown()) {
                replaceSelection("\n");
            } else {
                commit();
            }
        }
    }

    private void commit() {
        NoteRequest asked = request;
        String typed = getText().strip();
        close();
        if (asked == null || typed.isEmpty()) {
            return;
        }
        Note note = asked.note();
        Rect box = fitted(asked, typed);
        if (note == null) {
            board.session()
                    .execute(new AddElements(List.of(new Note(
                            board.newId(), board.scene().level().id(), LocalText.of(typed), box, letterMm(asked)))));
            board.state().tool().set(ToolKind.SELECT);
        } else if (board.plan().layout().notes().get(note.id()).isPresent()
                && !typed.equals(note.text().in(locale()))) {
            board.session().execute(new ChangeNote(note.id(), changed(note.text(), typed), box, note.letterMm()));
        }
    }

    private void close() {
        request = null;
        board.setEditing(false);
        setVisible(false);
        board.hint("");
        done.run();
    }

    /** A text that is the same in both languages stays so; else only the one that is seen changes. */
    private LocalText changed(LocalText before, String typed) {
        if (before.ko().equals(before.en())) {
            return LocalText.of(typed);
        }
        return "ko".equals(locale().getLanguage())
                ? new LocalText(typed, before.en())
                : new LocalText(before.ko(), typed);
    }

    /** Nothing that is typed is cut: the box is as deep as the text, and as wide unless its width was drawn. */
    private Rect fitted(NoteRequest asked, String typed) {
        double letter = letterMm(asked);
        double atMost = asked.isSized() ? asked.box().width() : WIDEST_LETTERS * letter;
        Bounds room = Typesetter.room(fonts, typed.lines().toList(), letter, atMost);
        double width = asked.isSized() ? asked.box().width() : room.width() + 1;
        double depth = asked.isSized() ? Math.max(room.height(), asked.box().depth()) : room.height();
        return new Rect(asked.box().at(), side(width), side(depth), asked.box().rotation());
    }

    private static int side(double mm) {
        return Math.toIntExact(Math.round(Math.max(Resizing.LEAST_MM, Math.min(Rect.MAX_SIDE_MM, Math.ceil(mm)))));
    }

    private int letterMm(NoteRequest asked) {
        Note note = asked.note();
        return note == null ? board.state().options().get().letterMm() : note.letterMm();
    }

    private Locale locale() {
        return board.messages().locale();
    }
}

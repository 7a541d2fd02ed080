package dev.madang.view.venue;

import dev.madang.model.Rect;
import dev.madang.model.Vec;
import dev.madang.text.LengthText;
import dev.madang.view.canvas.Typing;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;

/** A length in the units of the window that is typed while a part is drawn, and shown in its sketch. */
final class TypedLength {

    private final Typing typing = new Typing();
    private final VenueBoard board;
    private final LengthText lengths;

    TypedLength(VenueBoard board) {
        this.board = board;
        lengths = new LengthText(board.workspace().locale());
    }

    boolean isEmpty() {
        return typing.isEmpty();
    }

    void clear() {
        typing.clear();
    }

    /** Takes a key; tells whether it belongs to a length, which then is shown. */
    boolean take(KeyCode code, Runnable show) {
        boolean taken = typing.take(code);
        if (taken) {
            show.run();
        }
        return taken;
    }

    /** Takes a key of a length that counts from Enter on; tells whether it was used. */
    boolean takeUntilEnter(KeyCode code, IntConsumer entered, Runnable show) {
        if (code != KeyCode.ENTER) {
            return take(code, show);
        }
        boolean any = !isEmpty();
        millimetres().ifPresent(entered);
        clear();
        show.run();
        return any;
    }

    /** Returns the length; nothing if none that a part can have is typed. */
    OptionalInt millimetres() {
        return typing.mm(lengths).stream()
                .filter(mm -> mm > 0 && mm <= Rect.MAX_SIDE_MM)
                .mapToInt(mm -> Math.toIntExact(Math.round(mm)))
                .findFirst();
    }

    /** Returns a sketch with what is typed, else with what is measured. */
    Sketch on(Sketch sketch, Vec at, Supplier<String> measured) {
        return isEmpty()
                ? sketch.note(at, measured.get())
                : sketch.typed(at, board.messages().get("venue.sketch.typed", typing.text()));
    }
}

package dev.madang.view.find;

import dev.madang.view.support.RowPick;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

/** A field above a list: the keyboard stays in the field, and the arrow keys choose in the list. */
final class PickKeys {

    private static final int PAGE = 8;

    private final ListView<?> list;
    private final Deeds deeds;

    /** What Enter, a click and Escape do. */
    interface Deeds {

        /** Something is chosen; {@code back} if Shift was held. */
        void choose(boolean back);

        /** The field is left. */
        void close();
    }

    private PickKeys(ListView<?> list, Deeds deeds) {
        this.list = list;
        this.deeds = deeds;
    }

    /** Makes field and list work together. */
    static void install(TextField field, ListView<?> list, Deeds deeds) {
        PickKeys keys = new PickKeys(list, deeds);
        field.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        list.setFocusTraversable(false);
        RowPick.onClick(list, () -> {
            deeds.choose(false);
            field.requestFocus();
        });
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN, KP_DOWN -> move(1);
            case UP, KP_UP -> move(-1);
            case PAGE_DOWN -> move(PAGE);
            case PAGE_UP -> move(-PAGE);
            case ENTER -> deeds.choose(event.isShiftDown());
            case ESCAPE -> deeds.close();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        int count = list.getItems().size();
        if (count == 0) {
            return;
        }
        int now = list.getSelectionModel().getSelectedIndex();
        int next = Math.abs(by) == 1 ? Math.floorMod(now + by, count) : Math.max(0, Math.min(count - 1, now + by));
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - PAGE / 2));
    }
}

package dev.madang.view.table;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * Keys and clicks in a table: Enter, F2 or typing edits the cell under the cursor, left and right move that, Ctrl+C and
 * Ctrl+V copy and paste, a double click leads to the place.
 */
final class GridKeys<R extends TableRow> {

    private final GridTable<R> table;
    private final Grid<R> grid;
    private final Deeds deeds;

    /** What is done beyond the table. */
    interface Deeds {

        /** Leads to what is selected. */
        void fly();

        /** Copies the selected rows; with headings if asked. */
        void copy(boolean headings);

        /** Pastes a block of cells. */
        void paste();

        /** Removes what is selected. */
        void remove();
    }

    GridKeys(GridTable<R> table, Grid<R> grid, Deeds deeds) {
        this.table = table;
        this.grid = grid;
        this.deeds = deeds;
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        table.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) {
            return;
        }
        if (event.isShortcutDown() && !event.isAltDown()) {
            if (isClipboard(event)) {
                event.consume();
            }
        } else if (!event.isAltDown() && !event.isControlDown() && isPlain(event.getCode())) {
            event.consume();
        }
    }

    private boolean isClipboard(KeyEvent event) {
        if (event.getCode() == KeyCode.C) {
            deeds.copy(event.isShiftDown());
            return true;
        }
        if (event.getCode() == KeyCode.V && !event.isShiftDown()) {
            deeds.paste();
            return true;
        }
        return false;
    }

    /** Letters and digits begin an edit when they are typed; pressed, they must not take up a tool. */
    private boolean isPlain(KeyCode code) {
        if (code.isLetterKey() || code.isDigitKey()) {
            return true;
        }
        switch (code) {
            case ENTER, F2 -> grid.edit("");
            case LEFT, KP_LEFT -> grid.moveCursor(-1);
            case RIGHT, KP_RIGHT -> grid.moveCursor(1);
            case DELETE -> deeds.remove();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Whoever begins to type replaces what the cell holds. A composition of Korean letters begins with F2 instead. */
    private void typed(KeyEvent event) {
        boolean inField = event.getTarget() instanceof TextInputControl;
        String text = event.getCharacter();
        boolean isText = text.length() == 1 && !Character.isISOControl(text.charAt(0)) && !text.isBlank();
        if (!inField && isText && !event.isShortcutDown() && !event.isAltDown() && !event.isControlDown()) {
            grid.edit(text);
            event.consume();
        }
    }

    private void clicked(MouseEvent event) {
        boolean isDouble = event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY;
        if (isDouble && isOnRow(event)) {
            deeds.fly();
            event.consume();
        }
    }

    private boolean isOnRow(MouseEvent event) {
        Node at = event.getPickResult().getIntersectedNode();
        while (at != null && at != table) {
            if (at instanceof TextInputControl) {
                return false;
            }
            if (at instanceof GridCell<?> cell) {
                return !cell.isEmpty();
            }
            at = at.getParent();
        }
        return false;
    }
}

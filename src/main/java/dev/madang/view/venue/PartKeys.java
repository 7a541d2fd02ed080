package dev.madang.view.venue;

import dev.madang.edit.venue.MoveParts;
import dev.madang.edit.venue.PutParts;
import dev.madang.edit.venue.RemoveParts;
import dev.madang.model.Evidence;
import dev.madang.model.LevelPart;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyEvent;

/** What keys do to parts of the building: nudge, remove, copy, select all, and walk from one to the next. */
final class PartKeys {

    private static final int FINE_MM = 10;
    private static final int FAR_STEPS = 10;

    private final VenueBoard board;

    PartKeys(VenueBoard board) {
        this.board = board;
    }

    /** Does what a key means; returns false if it means nothing here. */
    boolean isUsed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        boolean command = event.isShortcutDown() && !event.isShiftDown() && !event.isAltDown();
        return switch (event.getCode()) {
            case LEFT, KP_LEFT -> nudge(event, -1, 0);
            case RIGHT, KP_RIGHT -> nudge(event, 1, 0);
            case UP, KP_UP -> nudge(event, 0, -1);
            case DOWN, KP_DOWN -> nudge(event, 0, 1);
            case DELETE, BACK_SPACE -> plain && remove();
            case TAB -> plain && walk(event.isShiftDown() ? -1 : 1);
            case A -> command && selectAll();
            case D -> command && duplicate();
            default -> false;
        };
    }

    /** Removes what is selected; the floor stays. */
    boolean remove() {
        Set<String> ids = ids(board.selected());
        if (!ids.isEmpty()) {
            board.execute(new RemoveParts(board.level().id(), ids));
        }
        return true;
    }

    private boolean nudge(KeyEvent event, int x, int y) {
        Set<String> ids = ids(board.selected());
        if (ids.isEmpty() || event.isAltDown()) {
            return false;
        }
        int grid = board.state().gridMm().get();
        int step = event.isShortcutDown() ? FINE_MM : event.isShiftDown() ? FAR_STEPS * grid : grid;
        board.nudge(new MoveParts(board.level().id(), ids, x * step, y * step));
        return true;
    }

    private boolean selectAll() {
        board.venue().selection().set(ids(board.level().parts().toList()));
        return true;
    }

    /** Copies lie a little to the right and below, so that they are seen. */
    private boolean duplicate() {
        int step = 2 * board.state().gridMm().get();
        List<LevelPart> copies = board.selected().stream()
                .<LevelPart>map(part -> part.withId(part.id().replaceAll("-[^-]*$", "") + "-" + board.shortId())
                        .withPlace(part.place().moved(step, step), Evidence.ENTERED))
                .toList();
        if (!copies.isEmpty()) {
            board.execute(new PutParts(board.level().id(), copies));
            board.venue().selection().set(ids(copies));
        }
        return true;
    }

    /** Selects the next part in the order of the level; past either end the key goes on to the next control. */
    private boolean walk(int step) {
        List<String> order = board.level().parts().map(LevelPart::id).toList();
        Set<String> selection = board.venue().selection().get();
        int current = selection.isEmpty()
                ? (step > 0 ? -1 : order.size())
                : order.indexOf(selection.iterator().next());
        int next = current + step;
        if (next < 0 || next >= order.size()) {
            return false;
        }
        board.venue().selection().set(Set.of(order.get(next)));
        return true;
    }

    private static Set<String> ids(List<LevelPart> parts) {
        Set<String> ids = new LinkedHashSet<>();
        parts.forEach(part -> ids.add(part.id()));
        return ids;
    }
}

package dev.madang.view.underlay;

import dev.madang.edit.underlay.MoveUnderlay;
import dev.madang.model.Underlay;
import dev.madang.model.Vec;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyEvent;

/** What keys do to underlays: nudge, remove, walk from one to the next, and set points. */
final class UnderlayKeys {

    private static final int FINE_MM = 10;
    private static final int FAR_STEPS = 10;
    private static final double STEP_PX = 10;

    private final UnderlayDesk desk;
    private final CalibratePoints points;

    UnderlayKeys(UnderlayDesk desk, CalibratePoints points) {
        this.desk = desk;
        this.points = points;
    }

    /** Does what a key means to the selected underlay; returns false if it means nothing. */
    boolean isUsed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        return switch (event.getCode()) {
            case LEFT, KP_LEFT -> nudge(event, -1, 0);
            case RIGHT, KP_RIGHT -> nudge(event, 1, 0);
            case UP, KP_UP -> nudge(event, 0, -1);
            case DOWN, KP_DOWN -> nudge(event, 0, 1);
            case DELETE, BACK_SPACE -> plain && remove();
            case TAB -> plain && walk(event.isShiftDown() ? -1 : 1);
            default -> false;
        };
    }

    /**
     * Moves the place of the next point or sets it there: arrows by 10 pixels, with Shift by one; Enter and Space set.
     * Returns where the next point would be set then; nothing if the key means nothing.
     */
    Optional<Vec> pointed(KeyEvent event, Vec at) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return Optional.empty();
        }
        double step = (event.isShiftDown() ? 1 : STEP_PX)
                / desk.workspace().state().viewport().get().scalePxPerMm();
        return switch (event.getCode()) {
            case LEFT, KP_LEFT -> Optional.of(at.plus(-step, 0));
            case RIGHT, KP_RIGHT -> Optional.of(at.plus(step, 0));
            case UP, KP_UP -> Optional.of(at.plus(0, -step));
            case DOWN, KP_DOWN -> Optional.of(at.plus(0, step));
            case ENTER, SPACE -> {
                points.set(at, false);
                yield Optional.of(at);
            }
            case BACK_SPACE, DELETE -> points.takeBack() ? Optional.of(at) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private boolean remove() {
        desk.remove();
        return true;
    }

    private boolean nudge(KeyEvent event, int x, int y) {
        Optional<Underlay> selected = desk.selected();
        if (selected.isEmpty() || event.isAltDown()) {
            return false;
        }
        int grid = desk.workspace().state().gridMm().get();
        int step = event.isShortcutDown() ? FINE_MM : event.isShiftDown() ? FAR_STEPS * grid : grid;
        desk.nudge(new MoveUnderlay(selected.get().id(), x * step, y * step));
        return true;
    }

    /** Selects the next one; past either end the key goes on to the next control. */
    private boolean walk(int step) {
        List<Underlay> all = desk.onLevel();
        int current = desk.selected().map(all::indexOf).orElse(step > 0 ? -1 : all.size());
        int next = current + step;
        if (next < 0 || next >= all.size()) {
            return false;
        }
        desk.select(all.get(next));
        return true;
    }
}

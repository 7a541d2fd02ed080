package dev.madang.view.canvas;

import dev.madang.model.Angle;
import dev.madang.view.ToolKind;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/**
 * Turns keys into deeds. Goes by key codes, as letters are others while a Korean input method is on, and consumes only
 * the keys that it uses.
 */
final class KeyInput {

    private static final int FINE_MM = 10;
    private static final int FAR_STEPS = 10;
    private static final int SMALL_TURN_CDEG = 1_500;
    private static final double SCROLL_PX = 60;

    private final Board board;
    private final MouseInput mouse;
    private final Navigation navigation;
    private final Deeds deeds;
    private final Consumer<SceneElement> edit;

    KeyInput(Region region, Board board, MouseInput mouse, Navigation navigation, Consumer<SceneElement> edit) {
        this.board = board;
        this.mouse = mouse;
        this.navigation = navigation;
        this.deeds = new Deeds(board);
        this.edit = edit;
        region.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        region.addEventHandler(KeyEvent.KEY_RELEASED, this::released);
        region.focusedProperty().subscribe(focused -> {
            if (!focused) {
                mouse.holdSpace(false);
                mouse.cancelAll();
            }
        });
    }

    private void pressed(KeyEvent event) {
        if (event.getCode().isModifierKey()) {
            mouse.keysHeld(keys(event));
        } else if (isUsed(event)) {
            event.consume();
        }
    }

    private void released(KeyEvent event) {
        if (event.getCode().isModifierKey()) {
            mouse.keysHeld(keys(event));
        } else if (event.getCode() == KeyCode.SPACE) {
            mouse.holdSpace(false);
            event.consume();
        }
    }

    private boolean isUsed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ESCAPE) {
            return stepBack();
        }
        if (code == KeyCode.SPACE) {
            mouse.holdSpace(true);
            return true;
        }
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if ((plain || event.getCode() == KeyCode.ENTER) && mouse.take(event.getCode())) {
            return true;
        }
        // While something is dragged, other keys would change the plan under it.
        return !mouse.isPressed() && (isArrow(event) || isDeed(event));
    }

    private boolean isArrow(KeyEvent event) {
        return switch (event.getCode()) {
            case LEFT, KP_LEFT -> go(event, -1, 0);
            case RIGHT, KP_RIGHT -> go(event, 1, 0);
            case UP, KP_UP -> go(event, 0, -1);
            case DOWN, KP_DOWN -> go(event, 0, 1);
            default -> false;
        };
    }

    private boolean isDeed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        boolean bare = plain && !event.isShiftDown();
        return switch (event.getCode()) {
            case DELETE, BACK_SPACE -> bare && deeds.remove();
            case R -> plain && deeds.rotate(event.isShiftDown() ? SMALL_TURN_CDEG : Angle.QUARTER_CDEG);
            case TAB -> plain && walk(event.isShiftDown() ? -1 : 1);
            case F10 -> plain && event.isShiftDown() && menu();
            case ENTER -> bare && (mouse.put() || editSelected());
            case F2 -> bare && editSelected();
            case A -> event.isShortcutDown() && !event.isShiftDown() && !event.isAltDown() && deeds.selectAll();
            default -> false;
        };
    }

    /** Cancel what is under way, then take up the select tool, then select nothing, then stop comparing. */
    boolean stepBack() {
        if (mouse.stepBack()) {
            return true;
        }
        if (board.state().tool().get() != ToolKind.SELECT) {
            board.state().tool().set(ToolKind.SELECT);
            return true;
        }
        return deeds.deselect() || stopComparing();
    }

    private boolean stopComparing() {
        boolean compares = board.state().comparison().get().isPresent();
        board.state().comparison().set(Optional.empty());
        return compares;
    }

    private boolean go(KeyEvent event, int x, int y) {
        // With these keys the arrows align.
        if (event.isAltDown() || (event.isShortcutDown() && event.isShiftDown())) {
            return false;
        }
        int grid = board.state().gridMm().get();
        int step = event.isShortcutDown() ? FINE_MM : event.isShiftDown() ? FAR_STEPS * grid : grid;
        if (!deeds.nudge(x * step, y * step)) {
            navigation.panBy(-x * SCROLL_PX, -y * SCROLL_PX);
        }
        return true;
    }

    private boolean walk(int step) {
        return deeds.walk(step)
                .map(element -> {
                    navigation.reveal(element.bounds().center(), element.bounds());
                    return true;
                })
                .orElse(false);
    }

    private boolean menu() {
        mouse.menuAtSelection();
        return true;
    }

    private boolean editSelected() {
        boolean single = board.selected().size() == 1;
        if (single) {
            edit.accept(board.selected().get(0));
        }
        return single;
    }

    private static Pointer.Keys keys(KeyEvent event) {
        return new Pointer.Keys(event.isShiftDown(), event.isAltDown(), event.isShortcutDown());
    }
}

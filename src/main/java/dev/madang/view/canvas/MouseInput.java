package dev.madang.view.canvas;

import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

/** Turns mouse events into presses, gestures and movements of the view. */
final class MouseInput {

    private static final double ZOOM_PER_PX = 0.0046;

    private final Region region;
    private final Board board;
    private final GestureDriver driver;
    private final Tool tool;

    MouseInput(Region region, Board board) {
        this.region = region;
        this.board = board;
        this.tool = new SelectTool(board);
        this.driver = new GestureDriver(board::clear);
        region.setOnMousePressed(this::pressed);
        region.setOnMouseDragged(event -> driver.drag(pointer(event)));
        region.setOnMouseReleased(event -> driver.release(pointer(event)));
        region.setOnMouseMoved(
                event -> region.setCursor(tool.shapeAt(pointer(event)).cursor()));
        region.setOnScroll(this::scrolled);
    }

    private void pressed(MouseEvent event) {
        region.requestFocus();
        Pointer pointer = pointer(event);
        if (event.getButton() == MouseButton.MIDDLE) {
            driver.press(pointer, PanGesture.press(board));
        } else if (event.getButton() == MouseButton.PRIMARY) {
            driver.press(pointer, tool.press(pointer));
        }
    }

    private void scrolled(ScrollEvent event) {
        Viewport next = board.viewport().zoomAt(Math.exp(event.getDeltaY() * ZOOM_PER_PX), event.getX(), event.getY());
        board.state().viewport().set(next);
    }

    private Pointer pointer(MouseEvent event) {
        Pointer.Keys keys = new Pointer.Keys(event.isShiftDown(), event.isAltDown(), event.isShortcutDown());
        return board.pointer(event.getX(), event.getY(), keys);
    }
}

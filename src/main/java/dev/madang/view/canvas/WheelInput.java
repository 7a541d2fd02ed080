package dev.madang.view.canvas;

import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;

/**
 * Turns wheel and touchpad into movements of the view: the wheel zooms about the pointer, two fingers on a touchpad
 * pan, pinching zooms, and Ctrl always zooms.
 *
 * <p>No event says which device it is from. Between {@code SCROLL_STARTED} and {@code SCROLL_FINISHED}, with inertia,
 * with touches, sideways, or by other than whole notches it is a touchpad.
 */
final class WheelInput {

    private static final double ZOOM_PER_NOTCH = 1.2;

    private final Navigation navigation;
    private boolean isTouchpad;

    WheelInput(Region region, Navigation navigation) {
        this.navigation = navigation;
        region.addEventHandler(ScrollEvent.SCROLL_STARTED, event -> isTouchpad = true);
        region.addEventHandler(ScrollEvent.SCROLL_FINISHED, event -> isTouchpad = false);
        region.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        region.addEventHandler(ZoomEvent.ZOOM, this::pinched);
    }

    private void scrolled(ScrollEvent event) {
        if (event.isShortcutDown() || event.isControlDown() || !pans(event)) {
            double notches = event.getDeltaY() / event.getMultiplierY();
            navigation.zoomBy(Math.pow(ZOOM_PER_NOTCH, notches), event.getX(), event.getY());
        } else {
            navigation.panBy(event.getDeltaX(), event.getDeltaY());
        }
        event.consume();
    }

    private boolean pans(ScrollEvent event) {
        return isTouchpad
                || event.isInertia()
                || event.isDirect()
                || event.getTouchCount() > 0
                || event.isShiftDown()
                || event.getDeltaX() != 0
                || event.getDeltaY() % event.getMultiplierY() != 0;
    }

    private void pinched(ZoomEvent event) {
        navigation.zoomBy(event.getZoomFactor(), event.getX(), event.getY());
        event.consume();
    }
}

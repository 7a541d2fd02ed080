package dev.madang.view.support;

import javafx.animation.PauseTransition;
import javafx.scene.control.Dialog;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

/**
 * Gives a dialog back the size in which it was shown. Some window managers (openbox) now and then forget it, and leave
 * a window of 200 pixels in a corner.
 */
public final class FirstSize {

    /** Time for a window manager to have its say. */
    private static final Duration SETTLED = Duration.millis(400);

    private FirstSize() {}

    /** Watches over a dialog that is not yet shown. */
    public static void keep(Dialog<?> dialog) {
        // A dialog tells that it is shown before it is.
        Window window = dialog.getDialogPane().getScene().getWindow();
        window.addEventHandler(WindowEvent.WINDOW_SHOWN, event -> {
            double width = window.getWidth();
            double height = window.getHeight();
            PauseTransition settling = new PauseTransition(SETTLED);
            settling.setOnFinished(settled -> {
                if (window.isShowing() && (window.getWidth() < width / 2 || window.getHeight() < height / 2)) {
                    window.setWidth(width);
                    window.setHeight(height);
                    window.centerOnScreen();
                }
            });
            settling.play();
        });
    }
}

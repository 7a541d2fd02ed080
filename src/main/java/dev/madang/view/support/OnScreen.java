package dev.madang.view.support;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/** Keeps windows within the part of the screen that is free, so that their buttons can be reached. */
public final class OnScreen {

    private OnScreen() {}

    /**
     * Lets a window, not yet shown, grow no larger than the screen of another, and moves it back when it hangs over.
     */
    public static void keep(Stage stage, Window beside) {
        Rectangle2D screen = Screen.getScreensForRectangle(place(beside)).stream()
                .findFirst()
                .orElseGet(Screen::getPrimary)
                .getVisualBounds();
        stage.setMaxWidth(screen.getWidth());
        stage.setMaxHeight(screen.getHeight());
        stage.addEventHandler(WindowEvent.WINDOW_SHOWN, event -> moveInto(stage, screen));
        stage.heightProperty().subscribe(height -> moveInto(stage, screen));
    }

    private static void moveInto(Stage stage, Rectangle2D screen) {
        if (stage.isShowing()) {
            Rectangle2D kept = within(place(stage), screen);
            if (!kept.equals(place(stage))) {
                stage.setX(kept.getMinX());
                stage.setY(kept.getMinY());
            }
        }
    }

    private static Rectangle2D place(Window window) {
        return new Rectangle2D(window.getX(), window.getY(), window.getWidth(), window.getHeight());
    }

    /** Returns what of a window, moved as little as may be, has room on a screen. */
    static Rectangle2D within(Rectangle2D window, Rectangle2D screen) {
        double width = Math.min(window.getWidth(), screen.getWidth());
        double height = Math.min(window.getHeight(), screen.getHeight());
        double x = Math.max(screen.getMinX(), Math.min(window.getMinX(), screen.getMaxX() - width));
        double y = Math.max(screen.getMinY(), Math.min(window.getMinY(), screen.getMaxY() - height));
        return new Rectangle2D(x, y, width, height);
    }
}

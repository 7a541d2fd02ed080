package dev.madang.view.window;

import dev.madang.view.Settings.WindowPlace;
import dev.madang.view.support.Disposable;
import dev.madang.view.support.LaterOnce;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Where the window is: it opens where it was, as far as the screens of today have room for it. While it fills the
 * screen or is put away, the place to which it will come back is kept, not the one where it is.
 */
final class WindowPlacement implements Disposable {

    private static final double DEFAULT_WIDTH = 1480;
    private static final double DEFAULT_HEIGHT = 860;
    private static final double MIN_WIDTH = 900;
    private static final double MIN_HEIGHT = 560;

    /** This much of a window must be seen for it to stay where it is. */
    private static final double SEEN = 0.95;

    /** Frames that window managers draw differ by some pixels. */
    private static final double NEAR = 40;

    /** Time for a window manager to have its say. */
    private static final Duration SETTLED = Duration.millis(400);

    private final Stage stage;
    private final PauseTransition settling = new PauseTransition(SETTLED);
    private final LaterOnce follow;
    private final Subscription subscription;
    private @Nullable WindowPlace normal;

    /** Puts a window that is not yet shown where it was kept. */
    WindowPlacement(Stage stage, @Nullable WindowPlace kept, Function<Runnable, LaterOnce> later) {
        this.stage = stage;
        follow = later.apply(this::follow);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(MIN_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(MIN_HEIGHT, screen.getHeight()));
        Optional<WindowPlace> fitted = Optional.ofNullable(kept).flatMap(place -> fitted(place, screens()));
        fitted.ifPresent(place -> {
            stage.setX(place.x());
            stage.setY(place.y());
            stage.setMaximized(place.maximized());
        });
        double width = fitted.map(WindowPlace::width).orElse(Math.min(DEFAULT_WIDTH, screen.getWidth()));
        double height = fitted.map(WindowPlace::height).orElse(Math.min(DEFAULT_HEIGHT, screen.getHeight()));
        stage.setWidth(width);
        stage.setHeight(height);
        settling.setOnFinished(event -> remind(width, height));
        normal = fitted.orElse(null);
        subscription = Subscription.combine(
                stage.xProperty().subscribe(follow::request),
                stage.yProperty().subscribe(follow::request),
                stage.widthProperty().subscribe(follow::request),
                stage.heightProperty().subscribe(follow::request),
                stage.maximizedProperty().subscribe((before, now) -> comeBack()));
    }

    /** Is told that the window is shown. */
    void shown() {
        settling.playFromStart();
    }

    /** Returns where the window is, or comes back to; nothing before it was shown. */
    Optional<WindowPlace> now() {
        follow();
        return Optional.ofNullable(normal)
                .map(place ->
                        new WindowPlace(place.x(), place.y(), place.width(), place.height(), stage.isMaximized()));
    }

    @Override
    public void dispose() {
        settling.stop();
        follow.stop();
        subscription.unsubscribe();
    }

    /**
     * Returns the place that a window takes on some screens: its own if they show nearly all of it, else one on the
     * screen that shows most of it; nothing if none shows any of it, as when a screen was unplugged.
     */
    static Optional<WindowPlace> fitted(WindowPlace kept, List<Rectangle2D> screens) {
        Rectangle2D there = new Rectangle2D(
                kept.x(), kept.y(), Math.max(MIN_WIDTH, kept.width()), Math.max(MIN_HEIGHT, kept.height()));
        double seen =
                screens.stream().mapToDouble(screen -> shared(screen, there)).sum();
        if (seen >= SEEN * there.getWidth() * there.getHeight()) {
            return Optional.of(place(there, kept.maximized()));
        }
        return screens.stream()
                .max(Comparator.comparingDouble(screen -> shared(screen, there)))
                .filter(screen -> shared(screen, there) > 0)
                .map(screen -> place(within(screen, there), kept.maximized()));
    }

    private static Rectangle2D within(Rectangle2D screen, Rectangle2D window) {
        double width = Math.min(window.getWidth(), screen.getWidth());
        double height = Math.min(window.getHeight(), screen.getHeight());
        return new Rectangle2D(
                Math.max(screen.getMinX(), Math.min(window.getMinX(), screen.getMaxX() - width)),
                Math.max(screen.getMinY(), Math.min(window.getMinY(), screen.getMaxY() - height)),
                width,
                height);
    }

    private static double shared(Rectangle2D one, Rectangle2D other) {
        double width = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double height = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return Math.max(0, width) * Math.max(0, height);
    }

    private static WindowPlace place(Rectangle2D box, boolean maximized) {
        return new WindowPlace(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight(), maximized);
    }

    private static List<Rectangle2D> screens() {
        return Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
    }

    /**
     * Some window managers (openbox) forget the size that was asked for before they showed the window, and leave it as
     * small as it can be. Any other size is somebody's wish.
     */
    private void remind(double width, double height) {
        boolean isForgotten =
                stage.getWidth() <= stage.getMinWidth() + NEAR && stage.getHeight() <= stage.getMinHeight() + NEAR;
        if (isForgotten) {
            insist(width, height);
        }
    }

    private void insist(double width, double height) {
        if (!stage.isMaximized()) {
            stage.setWidth(width);
            stage.setHeight(height);
        }
    }

    /** A window that was opened filling the screen has never had the size to which it comes back. */
    private void comeBack() {
        WindowPlace place = normal;
        if (!stage.isMaximized() && place != null) {
            settling.setOnFinished(event -> insist(place.width(), place.height()));
            settling.playFromStart();
        }
    }

    private void follow() {
        if (stage.isShowing() && !stage.isMaximized() && !stage.isIconified() && !isSettling()) {
            normal = new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
        }
    }

    private boolean isSettling() {
        return settling.getStatus() == PauseTransition.Status.RUNNING;
    }
}

package dev.madang.view.canvas;

import static dev.madang.view.canvas.CanvasPlans.id;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.session.EditSession;
import dev.madang.view.ViewState;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/** A canvas in use, beside which a second one is put that shows the same and was painted at once. */
final class CanvasTwin {

    static final int WIDTH = 600;
    static final int HEIGHT = 500;

    private final EditSession session;
    private final ViewState state;
    private final Pane pane = new Pane();
    private final PlanCanvas canvas;

    /** Must be made in the window's thread. */
    CanvasTwin(EditSession session, ViewState state, Stage stage) {
        this.session = session;
        this.state = state;
        canvas = shown(state, 0);
        stage.setScene(new Scene(pane, 2 * WIDTH, HEIGHT));
        stage.show();
    }

    PlanCanvas canvas() {
        return canvas;
    }

    /** Two fingers on a touchpad. */
    void pan(double dx, double dy) {
        run(() -> Event.fireEvent(canvas, WheelInputTest.touchpad(dx, dy)));
    }

    static void run(Runnable deed) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, deed);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Labels are fitted a while after the last change, so that what is painted first may differ for a moment. */
    void assertLooksAsPaintedAtOnce() throws TimeoutException {
        assertLooksAsPaintedAtOnce(0);
    }

    /** {@code rounding} is how much of 255 a pixel may differ: what is scaled piece by piece is rounded elsewhere. */
    void assertLooksAsPaintedAtOnce(int rounding) throws TimeoutException {
        PlanCanvas anew = WaitForAsyncUtils.waitForAsyncFx(5_000, this::anew);
        try {
            WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> difference(pixels(canvas), pixels(anew), rounding)
                    .isEmpty());
        } catch (TimeoutException e) {
            assertEquals("", difference(pixels(canvas), pixels(anew), rounding), "pixels that differ");
            throw e;
        } finally {
            run(() -> {
                anew.dispose();
                pane.getChildren().remove(anew);
            });
        }
    }

    private PlanCanvas anew() {
        ViewState fresh = new ViewState();
        fresh.level().set(state.level().get());
        fresh.today().set(state.today().get());
        fresh.theme().set(state.theme().get());
        fresh.messages().set(state.messages().get());
        fresh.layers().set(state.layers().get());
        fresh.venue().editing().set(state.venue().editing().get());
        fresh.overlay().kind().set(state.overlay().kind().get());
        fresh.overlay().strength().set(state.overlay().strength().get());
        fresh.overlay().shown().set(state.overlay().shown().get());
        fresh.overlay().growth().set(state.overlay().growth().get());
        PlanCanvas anew = shown(fresh, WIDTH);
        fresh.viewport().set(state.viewport().get());
        return anew;
    }

    private PlanCanvas shown(ViewState of, double x) {
        PlanCanvas made = new PlanCanvas(session, of, () -> id("new"));
        made.setManaged(false);
        made.resizeRelocate(x, 0, WIDTH, HEIGHT);
        pane.getChildren().add(made);
        return made;
    }

    /** Returns how many pixels differ by more than {@code rounding}, and by how much; empty if none does. */
    static String difference(int[] one, int[] other, int rounding) {
        int count = 0;
        int most = 0;
        int last = 0;
        for (int i = 0; i < one.length; i++) {
            int apart = one[i] == other[i] ? 0 : apart(one[i], other[i]);
            if (apart > rounding) {
                count++;
                most = Math.max(most, apart);
                last = i;
            }
        }
        String place = "(" + last % WIDTH + ", " + last / WIDTH + ")";
        return count == 0 ? "" : count + ", by up to " + most + " of 255, the last at " + place;
    }

    private static int apart(int argb, int other) {
        return IntStream.of(0, 8, 16, 24)
                .map(bits -> Math.abs((argb >> bits & 0xFF) - (other >> bits & 0xFF)))
                .max()
                .getAsInt();
    }

    private static int[] pixels(PlanCanvas of) {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            WritableImage image = of.snapshot(null, null);
            int[] argb = new int[WIDTH * HEIGHT];
            image.getPixelReader().getPixels(0, 0, WIDTH, HEIGHT, PixelFormat.getIntArgbInstance(), argb, 0, WIDTH);
            return argb;
        });
    }
}

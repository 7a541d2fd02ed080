package dev.madang.view.canvas;

import static dev.madang.view.canvas.CanvasPlans.booth;
import static dev.madang.view.canvas.CanvasPlans.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.model.Vec;
import dev.madang.view.ViewState;
import dev.madang.view.Viewport;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Wheel and touchpad, by the events that the toolkit makes of them. */
@Tag("ui")
class WheelInputTest {

    private static final double NOTCH = 40;
    private static final double X = 300;
    private static final double Y = 200;

    private final ViewState state = new ViewState();
    private PlanCanvas canvas;
    private Viewport before;

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void makeCanvas() {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            state.level().set(CanvasPlans.LEVEL);
            canvas = new PlanCanvas(CanvasPlans.session(booth("a", 6_000, 6_000, 3_000, 3_000)), state, () -> id("n"));
            canvas.resize(800, 600);
            state.viewport().set(new Viewport(0.05, 1_000, 2_000));
        });
        before = state.viewport().get();
    }

    @Test
    void aNotchOfTheWheelZoomsAboutThePointer() {
        fire(scroll(0, NOTCH).build());

        assertZoomed(1.2);
        fire(scroll(0, -NOTCH).build());
        assertEquals(before.scalePxPerMm(), now().scalePxPerMm(), 1e-12);
    }

    @Test
    void twoFingersOnATouchpadPan() {
        fire(scroll(0, 0).of(ScrollEvent.SCROLL_STARTED).build());
        fire(scroll(-12, NOTCH).build());
        assertPanned(-12, NOTCH);

        fire(scroll(0, 0).of(ScrollEvent.SCROLL_FINISHED).build());
        fire(scroll(0, NOTCH).build());
        assertTrue(now().scalePxPerMm() > before.scalePxPerMm(), "after the fingers are lifted the wheel zooms again");
    }

    @Test
    void whatIsLessThanANotchOrSidewaysOrInertiaOrTouchPans() {
        fire(scroll(0, 7).build());
        assertPanned(0, 7);
        fire(scroll(5, 0).build());
        assertPanned(5, 7);
        fire(scroll(0, NOTCH).inertia().build());
        assertPanned(5, 7 + NOTCH);
        fire(scroll(0, NOTCH).touches(2).build());
        assertPanned(5, 7 + 2 * NOTCH);
    }

    @Test
    void panningGoesByWholePixelsAndLosesNothingOfSlowFingers() {
        for (int i = 0; i < 10; i++) {
            fire(scroll(0.4, -0.3).build());
            double moved = now().toScreenX(0) - before.toScreenX(0);
            assertEquals(Math.rint(moved), moved, 1e-6);
        }

        assertPanned(4, -3);
    }

    @Test
    void ctrlZoomsWhateverTheDeviceIs() {
        fire(scroll(0, 0).of(ScrollEvent.SCROLL_STARTED).build());
        fire(scroll(0, NOTCH).ctrl().build());

        assertZoomed(1.2);
    }

    @Test
    void aPinchZoomsAboutItsMiddle() {
        fire(new ZoomEvent(ZoomEvent.ZOOM, X, Y, X, Y, false, false, false, false, false, false, 1.5, 1.5, null));

        assertZoomed(1.5);
    }

    @Test
    void anEventWithoutMovementChangesNothing() {
        fire(scroll(0, 0).build());

        assertEquals(before, now());
    }

    private void assertZoomed(double factor) {
        assertEquals(before.scalePxPerMm() * factor, now().scalePxPerMm(), 1e-12);
        Vec under = before.toModel(X, Y);
        assertEquals(X, now().toScreenX(under.x()), 1e-6);
        assertEquals(Y, now().toScreenY(under.y()), 1e-6);
    }

    private void assertPanned(double dx, double dy) {
        assertEquals(before.scalePxPerMm(), now().scalePxPerMm());
        assertEquals(dx, now().toScreenX(0) - before.toScreenX(0), 1e-6);
        assertEquals(dy, now().toScreenY(0) - before.toScreenY(0), 1e-6);
    }

    private Viewport now() {
        return state.viewport().get();
    }

    private void fire(Event event) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> Event.fireEvent(canvas, event));
    }

    /** Returns two fingers that pan. */
    static ScrollEvent touchpad(double dx, double dy) {
        return scroll(dx, dy).touches(2).build();
    }

    private static Scroll scroll(double dx, double dy) {
        return new Scroll(dx, dy, ScrollEvent.SCROLL, false, false, 0);
    }

    /** A scroll event in the making. */
    private record Scroll(
            double dx, double dy, EventType<ScrollEvent> type, boolean ctrlDown, boolean isInertia, int touchCount) {

        Scroll of(EventType<ScrollEvent> other) {
            return new Scroll(dx, dy, other, ctrlDown, isInertia, touchCount);
        }

        Scroll ctrl() {
            return new Scroll(dx, dy, type, true, isInertia, touchCount);
        }

        Scroll inertia() {
            return new Scroll(dx, dy, type, ctrlDown, true, touchCount);
        }

        Scroll touches(int count) {
            return new Scroll(dx, dy, type, ctrlDown, isInertia, count);
        }

        ScrollEvent build() {
            return new ScrollEvent(
                    type,
                    X,
                    Y,
                    X,
                    Y,
                    false,
                    ctrlDown,
                    false,
                    false,
                    false,
                    isInertia,
                    dx,
                    dy,
                    dx,
                    dy,
                    NOTCH,
                    NOTCH,
                    ScrollEvent.HorizontalTextScrollUnits.NONE,
                    0,
                    ScrollEvent.VerticalTextScrollUnits.NONE,
                    0,
                    touchCount,
                    null);
        }
    }
}

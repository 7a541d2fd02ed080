package dev.madang.view.canvas;

import static dev.madang.view.canvas.CanvasPlans.booth;
import static dev.madang.view.canvas.CanvasPlans.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.model.Hold;
import dev.madang.model.Letting;
import dev.madang.model.Vec;
import dev.madang.session.EditSession;
import dev.madang.view.Layer;
import dev.madang.view.LayerLooks;
import dev.madang.view.ViewState;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** How layers look that are dimmed or hidden, by the pixels of the canvas. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
final class LayerPictureTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Vec INSIDE_FREE = new Vec(12_600, 7_700);
    private static final Vec CORNER_OF_HELD = new Vec(26_000, 6_000);

    private final EditSession session = CanvasPlans.session(
            booth("a", 12_000, 6_000, 6_000, 3_000),
            booth("b", 20_000, 6_000, 6_000, 3_000)
                    .withLetting(Letting.held(new Hold("Example Planning", TODAY.minusDays(1)))));
    private final ViewState state = new ViewState();
    private Optional<PlanCanvas> shown = Optional.empty();

    @Start
    void show(Stage stage) {
        state.level().set(CanvasPlans.LEVEL);
        state.today().set(TODAY);
        PlanCanvas canvas = new PlanCanvas(session, state, () -> id("new"));
        shown = Optional.of(canvas);
        canvas.fitLevel();
        stage.setScene(new Scene(canvas, 1_000, 700));
        stage.show();
    }

    @BeforeEach
    void waitForThePicture() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aDimmedBoothIsPaleAndNotGreyByItsEdge() {
        Color plain = pixel(INSIDE_FREE);

        look(LayerLooks.PLAIN.dimmed(Layer.BOOTHS, true));

        assertEquals(plain.getBrightness(), pixel(INSIDE_FREE).getBrightness(), 0.03);
    }

    @Test
    void theSignOfAHoldGoesWithItsBooth() {
        double plain = redness();
        assertTrue(plain > 0.4, () -> "no sign: " + plain);

        look(LayerLooks.PLAIN.dimmed(Layer.BOOTHS, true));
        double dimmed = redness();
        assertTrue(dimmed < plain * 0.7, () -> "not pale: " + dimmed);

        look(LayerLooks.PLAIN.shown(Layer.BOOTHS, false));
        double hidden = redness();
        assertTrue(hidden < 0.1, () -> "still there: " + hidden);
    }

    private void look(LayerLooks looks) {
        WaitForAsyncUtils.asyncFx(() -> state.layers().set(looks));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** How red the reddest pixel is near the corner where the sign of a hold lies. */
    private double redness() {
        double reddest = 0;
        for (int x = -1_500; x <= 0; x += 100) {
            for (int y = -300; y <= 1_500; y += 100) {
                Color colour = pixel(new Vec(CORNER_OF_HELD.x() + x, CORNER_OF_HELD.y() + y));
                reddest = Math.max(reddest, colour.getRed() - Math.max(colour.getGreen(), colour.getBlue()));
            }
        }
        return reddest;
    }

    private Color pixel(Vec place) {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> shown.orElseThrow()
                .snapshot(null, null)
                .getPixelReader()
                .getColor((int) state.viewport().get().toScreenX(place.x()), (int)
                        state.viewport().get().toScreenY(place.y())));
    }
}

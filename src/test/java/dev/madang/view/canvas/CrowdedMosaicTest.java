package dev.madang.view.canvas;

import dev.madang.bench.BenchPlans;
import dev.madang.check.Checker;
import dev.madang.session.EditSession;
import dev.madang.view.ViewState;
import dev.madang.view.Viewport;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What is left out for speed while thousands of booths are zoomed is there once the view rests. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
final class CrowdedMosaicTest {

    private final EditSession session = new EditSession(BenchPlans.of(4_000), new Checker(List.of()));
    private final ViewState state = new ViewState();
    private CanvasTwin twin;

    @Start
    void show(Stage stage) {
        state.level().set(BenchPlans.LEVEL);
        twin = new CanvasTwin(session, state, stage);
        state.viewport().set(new Viewport(0.00217, 1_003.7, 1_001.3));
    }

    @Test
    void edgesComeBackAfterZooming() throws TimeoutException {
        CanvasTwin.run(() -> twin.canvas().zoomBy(1.02));
        CanvasTwin.run(() -> twin.canvas().zoomBy(1.02));

        twin.assertLooksAsPaintedAtOnce();
    }
}

package dev.madang.view.canvas;

import dev.madang.io.PlanIoException;
import dev.madang.io.json.Catalogue;
import dev.madang.model.Plan;
import dev.madang.session.EditSession;
import dev.madang.view.ViewState;
import dev.madang.view.Viewport;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/** A real plan on a canvas, with a twin of it, on a day on which holds end. */
@ExtendWith(ApplicationExtension.class)
abstract class SampleOnCanvas {

    /** So near that numbers and names of booths are read. */
    static final Viewport NEAR = new Viewport(0.0163, 20_003.7, 6_001.3);

    static final LocalDate TODAY = LocalDate.of(2025, 7, 1);

    private static final Catalogue CATALOGUE = new Catalogue(null, Path.of(""));

    final Plan plan = sample();
    final EditSession session = new EditSession(plan, CATALOGUE.checkerOf(plan));
    final ViewState state = new ViewState();
    CanvasTwin twin;

    /** Each test shows it in its own beginning: the framework looks for that in the class itself. */
    void show(Stage stage) {
        state.level().set(plan.levels().get(0).id());
        state.today().set(TODAY);
        twin = new CanvasTwin(session, state, stage);
        state.viewport().set(NEAR);
    }

    private static Plan sample() {
        try {
            return CATALOGUE.samplePlan("wsce-2025").orElseThrow();
        } catch (PlanIoException e) {
            throw new IllegalStateException(e);
        }
    }
}

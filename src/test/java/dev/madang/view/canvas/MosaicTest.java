package dev.madang.view.canvas;

import static dev.madang.view.canvas.CanvasPlans.id;
import static dev.madang.view.canvas.CanvasTwin.run;

import dev.madang.edit.MoveElements;
import dev.madang.edit.RemoveElements;
import dev.madang.edit.underlay.AddUnderlay;
import dev.madang.model.Booth;
import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.model.Linework;
import dev.madang.model.PlanElement;
import dev.madang.model.Point;
import dev.madang.model.Underlay;
import dev.madang.model.UnderlayLook;
import dev.madang.model.UnderlayPlace;
import dev.madang.model.UnderlaySource;
import dev.madang.view.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.Start;

/**
 * What was moved, and painted piece by piece, looks like what is painted at once: every pixel of a real plan, with its
 * patterns, letters, findings and holds.
 */
@Tag("ui")
final class MosaicTest extends SampleOnCanvas {

    @Start
    void begin(Stage stage) {
        show(stage);
    }

    @Test
    void theFirstPictureIsThatOfALaterOne() throws TimeoutException {
        twin.assertLooksAsPaintedAtOnce();
    }

    @ParameterizedTest
    @CsvSource({"12, 0", "-1, -1", "0, 7", "150, 130", "-151, 0", "700, -600", "3000, 2000", "0.4, -0.3"})
    void whatIsPannedLooksAsPaintedAtOnce(double dx, double dy) throws TimeoutException {
        twin.pan(dx, dy);
        twin.pan(dx, dy);
        twin.pan(-dx / 2, dy);

        twin.assertLooksAsPaintedAtOnce();
    }

    @Test
    void whatIsPannedFarAndBackLooksAsPaintedAtOnce() throws TimeoutException {
        for (int i = 0; i < 40; i++) {
            twin.pan(37, -23);
        }
        for (int i = 0; i < 40; i++) {
            twin.pan(-37, 23);
        }

        twin.assertLooksAsPaintedAtOnce();
    }

    @Test
    void whatIsChangedAfterPanningLooksAsPaintedAtOnce() throws TimeoutException {
        twin.pan(90, 40);
        List<ElementId> seen = seen();
        run(() -> session.execute(new MoveElements(Set.copyOf(seen.subList(0, 3)), 1_500, 700)));
        twin.pan(-300, 20);
        run(() -> session.execute(new RemoveElements(Set.of(seen.get(4)))));
        run(session::undo);
        twin.pan(200, 20);

        twin.assertLooksAsPaintedAtOnce();
    }

    @Test
    void whatChangesOutOfSightIsRightWhenItComesIntoView() throws TimeoutException {
        List<ElementId> seen = seen();
        twin.pan(-CanvasTwin.WIDTH * 0.6, 0);
        ElementId stillSeen = seen().stream().filter(seen::contains).findFirst().orElseThrow();
        ElementId out =
                seen.stream().filter(id -> !seen().contains(id)).findFirst().orElseThrow();
        run(() -> session.execute(new MoveElements(Set.of(out, stillSeen), 0, 400)));
        twin.pan(CanvasTwin.WIDTH * 0.6, 0);

        twin.assertLooksAsPaintedAtOnce();
    }

    @Test
    void whatIsLiftedAndPutBackLooksAsPaintedAtOnce() throws TimeoutException {
        twin.pan(50, 50);
        List<PlanElement> moved = seen().subList(0, 2).stream()
                .map(id -> plan.element(id).orElseThrow().moved(900, 900))
                .toList();
        run(() -> twin.canvas().preview(moved));
        twin.pan(10, 10);
        run(() -> twin.canvas().preview(List.of()));

        twin.assertLooksAsPaintedAtOnce();
    }

    @Test
    void whatIsZoomedAndPannedLooksAsPaintedAtOnce() throws TimeoutException {
        run(() -> twin.canvas().zoomBy(1.37));
        twin.pan(60, 60);
        run(() -> twin.canvas().zoomBy(0.61));
        twin.pan(-180, 60);

        twin.assertLooksAsPaintedAtOnce();
    }

    @Test
    void anotherThemeLooksAsPaintedAtOnce() throws TimeoutException {
        twin.pan(60, 60);
        run(() -> state.theme().set(Theme.DARK));
        twin.pan(-300, 10);

        twin.assertLooksAsPaintedAtOnce();
    }

    @Test
    void aCanvasThatGrowsLooksAsPaintedAtOnce() throws TimeoutException {
        run(() -> twin.canvas().resize(CanvasTwin.WIDTH / 2.0, CanvasTwin.HEIGHT / 3.0));
        twin.pan(60, 60);
        run(() -> twin.canvas().resize(CanvasTwin.WIDTH, CanvasTwin.HEIGHT));

        twin.assertLooksAsPaintedAtOnce();
    }

    @Test
    void anUnderlayIsSharpWhereverItWasPannedTo() throws TimeoutException {
        run(() -> session.execute(new AddUnderlay(lines())));
        for (int i = 0; i < 12; i++) {
            twin.pan(31, 29);
        }
        run(() -> twin.canvas().zoomBy(1.3));
        twin.pan(-333, 0);

        twin.assertLooksAsPaintedAtOnce();
    }

    /** Slanted lines all over the floor, which would show any pixel that is scaled rather than drawn. */
    private Underlay lines() {
        List<Linework.Run> runs = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            runs.add(new Linework.Run(List.of(new Point(i * 1_000, 0), new Point(i * 700, 90_000)), false));
        }
        return new Underlay(
                id("lines"),
                state.level().get(),
                "Lines",
                new UnderlaySource("lines.dxf", 0),
                new Linework(100_000, 90_000, runs, List.of()),
                new UnderlayPlace(new Point(0, 0), 1, 0),
                UnderlayLook.FIRST);
    }

    private List<ElementId> seen() {
        Bounds visible = state.viewport().get().visible(CanvasTwin.WIDTH, CanvasTwin.HEIGHT);
        return plan.booths().values().stream()
                .filter(booth -> booth.level().equals(state.level().get()))
                .filter(booth -> visible.contains(booth.shape().bounds()))
                .map(Booth::id)
                .toList();
    }
}

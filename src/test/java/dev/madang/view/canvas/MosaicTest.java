package dev.madang.view.canvas;

import static dev.madang.view.canvas.CanvasPlans.id;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.edit.MoveElements;
import dev.madang.edit.RemoveElements;
import dev.madang.edit.underlay.AddUnderlay;
import dev.madang.io.PlanIoException;
import dev.madang.io.json.Catalogue;
import dev.madang.model.Booth;
import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.model.Linework;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.model.Point;
import dev.madang.model.Underlay;
import dev.madang.model.UnderlayLook;
import dev.madang.model.UnderlayPlace;
import dev.madang.model.UnderlaySource;
import dev.madang.session.EditSession;
import dev.madang.view.Theme;
import dev.madang.view.ViewState;
import dev.madang.view.Viewport;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * What was moved, and painted piece by piece, looks like what is painted at once: every pixel of a real plan, with its
 * patterns, letters, findings and holds.
 */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
final class MosaicTest {

    private static final int WIDTH = 600;
    private static final int HEIGHT = 500;
    private static final Viewport START = new Viewport(0.0163, 20_003.7, 6_001.3);

    private static final LocalDate TODAY = LocalDate.of(2025, 7, 1);
    private static final Catalogue CATALOGUE = new Catalogue(null, Path.of(""));

    private final Plan plan = sample();
    private final EditSession session = new EditSession(plan, CATALOGUE.checkerOf(plan));
    private final ViewState state = new ViewState();
    private final Pane pane = new Pane();
    private PlanCanvas canvas;
    private PlanCanvas anew;

    @Start
    void show(Stage stage) {
        state.level().set(plan.levels().get(0).id());
        state.today().set(TODAY);
        canvas = shown(state, 0);
        stage.setScene(new Scene(pane, 2 * WIDTH, HEIGHT));
        stage.show();
        state.viewport().set(START);
    }

    @Test
    void theFirstPictureIsThatOfALaterOne() throws TimeoutException {
        assertLooksAsPaintedAtOnce();
    }

    @ParameterizedTest
    @CsvSource({"12, 0", "-1, -1", "0, 7", "150, 130", "-151, 0", "700, -600", "3000, 2000", "0.4, -0.3"})
    void whatIsPannedLooksAsPaintedAtOnce(double dx, double dy) throws TimeoutException {
        pan(dx, dy);
        pan(dx, dy);
        pan(-dx / 2, dy);

        assertLooksAsPaintedAtOnce();
    }

    @Test
    void whatIsPannedFarAndBackLooksAsPaintedAtOnce() throws TimeoutException {
        for (int i = 0; i < 40; i++) {
            pan(37, -23);
        }
        for (int i = 0; i < 40; i++) {
            pan(-37, 23);
        }

        assertLooksAsPaintedAtOnce();
    }

    @Test
    void whatIsChangedAfterPanningLooksAsPaintedAtOnce() throws TimeoutException {
        pan(90, 40);
        List<ElementId> seen = seen();
        run(() -> session.execute(new MoveElements(Set.copyOf(seen.subList(0, 3)), 1_500, 700)));
        pan(-300, 20);
        run(() -> session.execute(new RemoveElements(Set.of(seen.get(4)))));
        run(session::undo);
        pan(200, 20);

        assertLooksAsPaintedAtOnce();
    }

    @Test
    void whatChangesOutOfSightIsRightWhenItComesIntoView() throws TimeoutException {
        List<ElementId> seen = seen();
        pan(-WIDTH * 0.6, 0);
        ElementId stillSeen = seen().stream().filter(seen::contains).findFirst().orElseThrow();
        ElementId out =
                seen.stream().filter(id -> !seen().contains(id)).findFirst().orElseThrow();
        run(() -> session.execute(new MoveElements(Set.of(out, stillSeen), 0, 400)));
        pan(WIDTH * 0.6, 0);

        assertLooksAsPaintedAtOnce();
    }

    @Test
    void whatIsLiftedAndPutBackLooksAsPaintedAtOnce() throws TimeoutException {
        pan(50, 50);
        List<PlanElement> moved = seen().subList(0, 2).stream()
                .map(id -> plan.element(id).orElseThrow().moved(900, 900))
                .toList();
        run(() -> canvas.preview(moved));
        pan(10, 10);
        run(() -> canvas.preview(List.of()));

        assertLooksAsPaintedAtOnce();
    }

    @Test
    void whatIsZoomedAndPannedLooksAsPaintedAtOnce() throws TimeoutException {
        run(() -> canvas.zoomBy(1.37));
        pan(60, 60);
        run(() -> canvas.zoomBy(0.61));
        pan(-180, 60);

        assertLooksAsPaintedAtOnce();
    }

    @Test
    void anotherThemeLooksAsPaintedAtOnce() throws TimeoutException {
        pan(60, 60);
        run(() -> state.theme().set(Theme.DARK));
        pan(-300, 10);

        assertLooksAsPaintedAtOnce();
    }

    @Test
    void aCanvasThatGrowsLooksAsPaintedAtOnce() throws TimeoutException {
        run(() -> canvas.resize(WIDTH / 2.0, HEIGHT / 3.0));
        pan(60, 60);
        run(() -> canvas.resize(WIDTH, HEIGHT));

        assertLooksAsPaintedAtOnce();
    }

    @Test
    void anUnderlayIsSharpWhereverItWasPannedTo() throws TimeoutException {
        run(() -> session.execute(new AddUnderlay(lines())));
        for (int i = 0; i < 12; i++) {
            pan(31, 29);
        }
        run(() -> canvas.zoomBy(1.3));
        pan(-333, 0);

        assertLooksAsPaintedAtOnce();
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

    /** Labels are fitted a while after the last change, so that what is painted first may differ for a moment. */
    private void assertLooksAsPaintedAtOnce() throws TimeoutException {
        ViewState fresh = new ViewState();
        run(() -> {
            fresh.level().set(state.level().get());
            fresh.today().set(TODAY);
            fresh.theme().set(state.theme().get());
            fresh.viewport().set(state.viewport().get());
            anew = shown(fresh, WIDTH);
            fresh.viewport().set(state.viewport().get());
        });
        try {
            WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> Arrays.equals(pixels(canvas), pixels(anew)));
        } catch (TimeoutException e) {
            assertEquals("", difference(pixels(canvas), pixels(anew)), "pixels that differ");
            throw e;
        }
    }

    private static String difference(int[] one, int[] other) {
        int count = 0;
        int first = -1;
        for (int i = 0; i < one.length; i++) {
            if (one[i] != other[i]) {
                count++;
                first = first < 0 ? i : first;
            }
        }
        return count == 0 ? "" : count + " from (" + first % WIDTH + ", " + first / WIDTH + ")";
    }

    private static int[] pixels(PlanCanvas of) {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            WritableImage image = of.snapshot(null, null);
            int[] argb = new int[WIDTH * HEIGHT];
            image.getPixelReader().getPixels(0, 0, WIDTH, HEIGHT, PixelFormat.getIntArgbInstance(), argb, 0, WIDTH);
            return argb;
        });
    }

    /** Two fingers on a touchpad. */
    private void pan(double dx, double dy) {
        run(() -> Event.fireEvent(canvas, WheelInputTest.touchpad(dx, dy)));
    }

    private static void run(Runnable deed) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, deed);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<ElementId> seen() {
        Bounds visible = state.viewport().get().visible(WIDTH, HEIGHT);
        return plan.booths().values().stream()
                .filter(booth -> booth.level().equals(state.level().get()))
                .filter(booth -> visible.contains(booth.shape().bounds()))
                .map(Booth::id)
                .toList();
    }

    private static Plan sample() {
        try {
            return CATALOGUE.samplePlan("wsce-2025").orElseThrow();
        } catch (PlanIoException e) {
            throw new IllegalStateException(e);
        }
    }

    private PlanCanvas shown(ViewState of, double x) {
        PlanCanvas made = new PlanCanvas(session, of, () -> id("new"));
        made.setManaged(false);
        made.resizeRelocate(x, 0, WIDTH, HEIGHT);
        pane.getChildren().add(made);
        return made;
    }
}

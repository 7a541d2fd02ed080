package dev.madang.bench;

import dev.madang.check.Checker;
import dev.madang.edit.MoveElements;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.model.Vec;
import dev.madang.session.EditSession;
import dev.madang.view.ViewState;
import dev.madang.view.Viewport;
import dev.madang.view.canvas.PlanCanvas;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;

/** A window that does one deed after the other to a canvas, one step a frame, and measures from frame to frame. */
public final class BenchWindow extends Application {

    private static final int WARM_UP_FRAMES = 40;
    private static final int FRAMES = 180;

    private final List<Deed> deeds = new ArrayList<>();
    private final AtomicInteger nextId = new AtomicInteger();
    private ViewState state = new ViewState();
    private PlanCanvas canvas = canvas(BenchPlans.of(1));
    private EditSession session = session(BenchPlans.of(1));

    private record Deed(String name, int booths, Runnable begin, Step step, Runnable end) {}

    private interface Step {
        void frame(int frame);
    }

    @Override
    public void start(Stage stage) {
        Scene scene = new Scene(canvas, 1_600, 900);
        stage.setScene(scene);
        stage.show();
        System.out.println(line("deed", "booths", "median ms", "p95 ms", "worst ms", "fx cpu ms", "draw cpu ms"));
        for (int booths : java.util.Arrays.stream(
                        System.getProperty("sizes", "400,2500,10000").split(","))
                .mapToInt(Integer::parseInt)
                .toArray()) {
            addDeeds(scene, booths);
        }
        Platform.runLater(this::next);
    }

    private void addDeeds(Scene scene, int booths) {
        deeds.add(new Deed(
                "drag 1 booth",
                booths,
                () -> beginDrag(scene, booths, 1),
                this::dragStep,
                () -> mouse(MouseEvent.MOUSE_RELEASED, 420, 300)));
        deeds.add(new Deed(
                "drag 500 booths",
                booths,
                () -> beginDrag(scene, booths, 500),
                this::dragStep,
                () -> mouse(MouseEvent.MOUSE_RELEASED, 420, 300)));
        deeds.add(new Deed("pan", booths, () -> show(scene, booths), this::panStep, () -> {}));
        deeds.add(new Deed("pan, zoomed in", booths, () -> showZoomed(scene, booths), this::panStep, () -> {}));
        deeds.add(new Deed("undo and redo all", booths, () -> beginUndo(scene, booths), this::undoStep, () -> {}));
        deeds.add(new Deed("zoom", booths, () -> show(scene, booths), this::zoomStep, () -> {}));
    }

    private void next() {
        if (deeds.isEmpty()) {
            Platform.exit();
            return;
        }
        Deed deed = deeds.remove(0);
        deed.begin().run();
        new Measuring(deed).start();
    }

    private void show(Scene scene, int booths) {
        Plan plan = BenchPlans.of(booths);
        canvas.dispose();
        state = new ViewState();
        state.level().set(BenchPlans.LEVEL);
        session = session(plan);
        canvas = new PlanCanvas(session, state, () -> new ElementId("n" + nextId.incrementAndGet()));
        scene.setRoot(canvas);
        canvas.resize(scene.getWidth(), scene.getHeight());
        canvas.fitLevel();
    }

    private void showZoomed(Scene scene, int booths) {
        show(scene, booths);
        state.viewport().set(new Viewport(0.03, 5_000, 5_000));
    }

    private void beginDrag(Scene scene, int booths, int dragged) {
        show(scene, booths);
        Set<ElementId> ids =
                session.plan().booths().ids().stream().limit(dragged).collect(Collectors.toSet());
        session.select(ids);
        Vec place = new Vec(7_500, 7_500);
        Viewport v = state.viewport().get();
        mouse(MouseEvent.MOUSE_PRESSED, v.toScreenX(place.x()), v.toScreenY(place.y()));
    }

    private void beginUndo(Scene scene, int booths) {
        show(scene, booths);
        session.execute(new MoveElements(session.plan().booths().ids(), 500, 500));
    }

    private void undoStep(int frame) {
        if (frame % 2 == 0) {
            session.undo();
        } else {
            session.redo();
        }
    }

    private void dragStep(int frame) {
        mouse(MouseEvent.MOUSE_DRAGGED, 300 + 120 * Math.sin(frame / 15.0), 200 + 100 * Math.cos(frame / 11.0));
    }

    private void panStep(int frame) {
        Viewport v = state.viewport().get();
        state.viewport().set(v.panned(12 * Math.cos(frame / 20.0), 8 * Math.sin(frame / 20.0)));
    }

    private void zoomStep(int frame) {
        boolean in = frame / 30 % 2 == 0;
        Event.fireEvent(canvas, scroll(in ? 12 : -12));
    }

    private void mouse(EventType<MouseEvent> type, double x, double y) {
        boolean down = type != MouseEvent.MOUSE_RELEASED;
        Event.fireEvent(
                canvas,
                new MouseEvent(
                        type,
                        x,
                        y,
                        x,
                        y,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        down,
                        false,
                        false,
                        true,
                        false,
                        true,
                        null));
    }

    /** A touchpad that zooms: a third of a notch, with Ctrl held. */
    private static ScrollEvent scroll(double deltaY) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                800,
                450,
                800,
                450,
                false,
                true,
                false,
                false,
                false,
                false,
                0,
                deltaY,
                0,
                deltaY,
                40,
                40,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }

    private PlanCanvas canvas(Plan plan) {
        return new PlanCanvas(session(plan), state, () -> new ElementId("n" + nextId.incrementAndGet()));
    }

    private static EditSession session(Plan plan) {
        return new EditSession(plan, new Checker(List.of()));
    }

    private static String line(Object... cells) {
        return String.format(Locale.ROOT, "%-18s %7s %10s %8s %9s %10s %12s", cells);
    }

    /** Runs one deed. The first frames are not counted: code is still being compiled. */
    private final class Measuring extends AnimationTimer {

        private final Deed deed;
        private final double[] frameMs = new double[FRAMES];
        private long fxCpu;
        private long drawCpu;
        private int frame = -WARM_UP_FRAMES;
        private long before;

        Measuring(Deed deed) {
            this.deed = deed;
        }

        @Override
        public void handle(long ignored) {
            long now = System.nanoTime();
            if (frame >= 0 && frame < FRAMES) {
                frameMs[frame] = (now - before) / 1e6;
            }
            before = now;
            frame++;
            if (frame == 0) {
                fxCpu = Cpu.of("JavaFX Application Thread");
                drawCpu = Cpu.of("QuantumRenderer-0");
            }
            if (frame == FRAMES) {
                stop();
                print();
                deed.end().run();
                next();
                return;
            }
            deed.step().frame(frame + WARM_UP_FRAMES);
        }

        private void print() {
            double[] sorted = frameMs.clone();
            Arrays.sort(sorted);
            System.out.println(line(
                    deed.name(),
                    deed.booths(),
                    ms(sorted[FRAMES / 2]),
                    ms(sorted[FRAMES * 95 / 100]),
                    ms(sorted[FRAMES - 1]),
                    ms((Cpu.of("JavaFX Application Thread") - fxCpu) / 1e6 / FRAMES),
                    ms((Cpu.of("QuantumRenderer-0") - drawCpu) / 1e6 / FRAMES)));
        }

        private static String ms(double value) {
            return String.format(Locale.ROOT, "%.1f", value);
        }
    }
}

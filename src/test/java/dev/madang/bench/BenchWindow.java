package dev.madang.bench;

import dev.madang.app.RealWindow;
import dev.madang.edit.MoveElements;
import dev.madang.edit.underlay.AddUnderlay;
import dev.madang.model.ElementId;
import dev.madang.model.Vec;
import dev.madang.session.EditSession;
import dev.madang.view.ViewState;
import dev.madang.view.Viewport;
import dev.madang.view.canvas.PlanCanvas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Does one deed after the other in the real window with all its panels, one step a frame, and measures from frame to
 * frame.
 *
 * <p>The first round is that of a program just started, whose code is still being compiled while it checks the plan.
 *
 * <p>Deeds that rest do a step every {@value #REST_FRAMES} frames; of them the frames right after a step are counted,
 * and the processor time of the whole rest.
 */
public final class BenchWindow extends Application {

    private static final int WARM_UP_FRAMES = 40;
    private static final int FRAMES = 180;
    private static final int REST_FRAMES = 12;
    private static final Duration SETTLES = Duration.seconds(2);
    private static final String USUAL_SIZES = "400,2500,10000";

    private final List<Deed> deeds = new ArrayList<>();
    private Path folder = Path.of("");
    private @Nullable RealWindow window;

    private record Deed(String name, int booths, boolean tables, int every, Runnable begin, Step step, Runnable end) {

        Deed(String name, int booths, boolean tables, int every, Runnable begin, Step step) {
            this(name, booths, tables, every, begin, step, () -> {});
        }
    }

    private interface Step {
        void frame(int frame);
    }

    @Override
    public void start(Stage stage) throws IOException {
        folder = Files.createTempDirectory("madang-bench");
        Platform.setImplicitExit(false);
        System.out.println(line("deed", "booths", "median ms", "p95 ms", "worst ms", "fx cpu ms", "draw cpu ms"));
        List<String> args = getParameters().getRaw();
        String sizes = args.isEmpty() ? USUAL_SIZES : args.get(0);
        Stream.of(sizes.split(",")).map(Integer::valueOf).forEach(this::addDeeds);
        deeds.removeIf(deed -> args.size() > 1 && !deed.name().startsWith(args.get(1)));
        Platform.runLater(this::next);
    }

    private void addDeeds(int booths) {
        addMoves(booths, false, ", just started");
        addMoves(booths, false, "");
        addMoves(booths, true, ", tables");
        addUnderlaid(booths);
        deeds.add(new Deed("pan, zoomed in", booths, false, 1, this::zoomIn, this::panStep));
        deeds.add(new Deed("select all", booths, true, REST_FRAMES, () -> {}, this::selectStep));
        deeds.add(new Deed("type in filter", booths, true, REST_FRAMES, () -> {}, this::filterStep));
        deeds.add(new Deed("type in find", booths, true, REST_FRAMES, () -> press(KeyCode.F), this::findStep));
    }

    private void addMoves(int booths, boolean tables, String where) {
        deeds.add(drag("drag 1 booth" + where, booths, tables, 1));
        deeds.add(drag("drag 500 booths" + where, booths, tables, 500));
        deeds.add(new Deed("pan" + where, booths, tables, 1, () -> {}, this::panStep));
        deeds.add(new Deed("zoom" + where, booths, tables, 1, () -> {}, this::zoomStep));
        deeds.add(new Deed("undo all" + where, booths, tables, REST_FRAMES, this::moveAll, this::undoStep));
    }

    private void addUnderlaid(int booths) {
        Deed drag = drag("drag 1 booth, underlay", booths, false, 1);
        deeds.add(new Deed(
                drag.name(),
                booths,
                false,
                1,
                () -> {
                    layLines();
                    drag.begin().run();
                },
                drag.step(),
                drag.end()));
        deeds.add(new Deed("pan, underlay", booths, false, 1, this::layLines, this::panStep));
        deeds.add(new Deed("zoom, underlay", booths, false, 1, this::layLines, this::zoomStep));
    }

    private Deed drag(String name, int booths, boolean tables, int dragged) {
        return new Deed(
                name,
                booths,
                tables,
                1,
                () -> beginDrag(dragged),
                this::dragStep,
                () -> mouse(MouseEvent.MOUSE_RELEASED, 420, 300));
    }

    private void next() {
        if (deeds.isEmpty()) {
            Platform.exit();
            return;
        }
        Deed deed = deeds.remove(0);
        show(deed.booths(), deed.tables());
        PauseTransition settled = new PauseTransition(SETTLES);
        settled.setOnFinished(event -> {
            deed.begin().run();
            new Measuring(deed).start();
        });
        settled.play();
    }

    private void show(int booths, boolean tables) {
        RealWindow before = window;
        window = new RealWindow(new Stage(), BenchPlans.of(booths), tables, folder);
        if (before != null) {
            before.close();
        }
    }

    private void zoomIn() {
        state().viewport().set(new Viewport(0.03, 5_000, 5_000));
    }

    private void layLines() {
        session().execute(new AddUnderlay(BenchPlans.lines(session().plan())));
    }

    private void beginDrag(int dragged) {
        Set<ElementId> ids =
                session().plan().booths().ids().stream().limit(dragged).collect(Collectors.toSet());
        session().select(ids);
        Vec place = new Vec(7_500, 7_500);
        Viewport v = state().viewport().get();
        mouse(MouseEvent.MOUSE_PRESSED, v.toScreenX(place.x()), v.toScreenY(place.y()));
    }

    private void moveAll() {
        session().execute(new MoveElements(session().plan().booths().ids(), 500, 500));
    }

    private void undoStep(int step) {
        press(step % 2 == 0 ? KeyCode.Z : KeyCode.Y);
    }

    private void selectStep(int step) {
        if (step % 2 == 0) {
            canvas().requestFocus();
            press(KeyCode.A);
        } else {
            session().select(Set.of());
        }
    }

    private void filterStep(int step) {
        type("#boothFilter", step);
    }

    private void findStep(int step) {
        type(".find .text-field", step);
    }

    private void type(String field, int step) {
        TextField into = (TextField) Objects.requireNonNull(scene().lookup(field), field);
        String word = "A1234";
        into.setText(word.substring(0, step % (word.length() + 1)));
    }

    /** Presses a key with Ctrl where the keyboard is. */
    private void press(KeyCode code) {
        Node focused = Objects.requireNonNullElse(scene().getFocusOwner(), canvas());
        Event.fireEvent(focused, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false));
        Event.fireEvent(focused, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, true, false, false));
    }

    private RealWindow window() {
        return Objects.requireNonNull(window, "window");
    }

    private Scene scene() {
        return window().scene();
    }

    private EditSession session() {
        return window().session();
    }

    private ViewState state() {
        return window().state();
    }

    private PlanCanvas canvas() {
        return (PlanCanvas) Objects.requireNonNull(scene().lookup(".plan-canvas"), "canvas");
    }

    private void dragStep(int frame) {
        mouse(MouseEvent.MOUSE_DRAGGED, 300 + 120 * Math.sin(frame / 15.0), 200 + 100 * Math.cos(frame / 11.0));
    }

    private void panStep(int frame) {
        Event.fireEvent(canvas(), scroll(12 * Math.cos(frame / 20.0), 8 * Math.sin(frame / 20.0), false));
    }

    private void zoomStep(int frame) {
        boolean in = frame / 30 % 2 == 0;
        Event.fireEvent(canvas(), scroll(0, in ? 12 : -12, true));
    }

    private void mouse(EventType<MouseEvent> type, double x, double y) {
        boolean down = type != MouseEvent.MOUSE_RELEASED;
        Point2D at = canvas().localToScene(x, y);
        Event.fireEvent(
                canvas(),
                new MouseEvent(
                        type,
                        at.getX(),
                        at.getY(),
                        at.getX(),
                        at.getY(),
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

    /** Two fingers on a touchpad: they pan, and zoom while Ctrl is held. */
    private static ScrollEvent scroll(double deltaX, double deltaY, boolean zooms) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                800,
                450,
                800,
                450,
                false,
                zooms,
                false,
                false,
                false,
                false,
                deltaX,
                deltaY,
                deltaX,
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

    private static String line(Object... cells) {
        return String.format(Locale.ROOT, "%-30s %7s %10s %8s %9s %10s %12s", cells);
    }

    /** Runs one deed. The first frames are not counted: code is still being compiled. */
    private final class Measuring extends AnimationTimer {

        private final Deed deed;
        private final List<Double> frameMs = new ArrayList<>();
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
            boolean isRightAfter = Math.floorMod(frame, deed.every()) == 0;
            if (frame >= 0 && frame < FRAMES && isRightAfter) {
                frameMs.add((now - before) / 1e6);
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
            if (Math.floorMod(frame, deed.every()) == 0) {
                deed.step().frame((frame + WARM_UP_FRAMES) / deed.every());
            }
        }

        private void print() {
            List<Double> sorted = frameMs.stream().sorted().toList();
            int count = sorted.size();
            System.out.println(line(
                    deed.name(),
                    deed.booths(),
                    ms(sorted.get(count / 2)),
                    ms(sorted.get(count * 95 / 100)),
                    ms(sorted.get(count - 1)),
                    ms((Cpu.of("JavaFX Application Thread") - fxCpu) / 1e6 / count),
                    ms((Cpu.of("QuantumRenderer-0") - drawCpu) / 1e6 / count)));
        }

        private static String ms(double value) {
            return String.format(Locale.ROOT, "%.1f", value);
        }
    }
}

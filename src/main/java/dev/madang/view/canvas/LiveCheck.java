package dev.madang.view.canvas;

import dev.madang.check.Finding;
import dev.madang.check.MovePreview;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What would be wrong with a load that is dragged. A few things are checked at once. Many are checked beside the
 * window's thread, always at the latest place, so that the picture follows the hand and the findings follow the
 * picture; between two checks there is a rest as long as the last took, or on few cores the picture would wait for the
 * findings. Belongs to the window's thread.
 */
final class LiveCheck {

    /** So many are checked within a frame. */
    static final int FEW = 40;

    private final MovePreview preview;
    private final @Nullable Beside beside;
    private final Consumer<List<Finding>> onNewer;
    private List<Finding> latest = List.of();
    private @Nullable Offset running;
    private @Nullable Offset wanted;
    private boolean ended;

    /**
     * Where work is done that takes longer than a frame.
     *
     * @param background runs it
     * @param window the window's thread
     * @param pause does something on the window's thread after so many nanoseconds
     */
    record Beside(Executor background, Executor window, Pause pause) {

        /** Waits for nothing. */
        Beside(Executor background, Executor window) {
            this(background, window, (nanos, work) -> work.run());
        }

        /** Waits. */
        interface Pause {
            void then(long nanos, Runnable work);
        }
    }

    private record Offset(int dx, int dy) {}

    /**
     * Makes a check of a load.
     *
     * @param count how many things are dragged
     * @param beside where many of them are checked; null to check at once whatever it takes
     * @param onNewer told what was found after {@link #at} has returned something older
     */
    LiveCheck(MovePreview preview, int count, @Nullable Beside beside, Consumer<List<Finding>> onNewer) {
        this.preview = preview;
        this.beside = count <= FEW ? null : beside;
        this.onNewer = onNewer;
    }

    /** Returns what is wrong at a place; of a large load what was found last. */
    List<Finding> at(int dx, int dy) {
        if (beside == null) {
            return preview.at(dx, dy);
        }
        wanted = new Offset(dx, dy);
        if (running == null) {
            start(beside);
        }
        return latest;
    }

    /** Nothing is told any more. */
    void end() {
        ended = true;
    }

    private void start(Beside where) {
        Offset offset = wanted;
        if (offset == null || ended) {
            return;
        }
        running = offset;
        wanted = null;
        where.background().execute(() -> {
            long begin = System.nanoTime();
            List<Finding> found = preview.at(offset.dx(), offset.dy());
            long took = System.nanoTime() - begin;
            where.window().execute(() -> done(found, took, where));
        });
    }

    private void done(List<Finding> found, long took, Beside where) {
        if (!ended) {
            latest = found;
            onNewer.accept(found);
            where.pause().then(took, () -> {
                running = null;
                start(where);
            });
        }
    }
}

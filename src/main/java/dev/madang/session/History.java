package dev.madang.session;

import dev.madang.edit.MoveElements;
import dev.madang.edit.PlanChange;
import dev.madang.model.Plan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Steps that can be undone and redone. Undo shows an earlier plan; nothing has to be inverted.
 *
 * <p>A new step forgets what could be redone. At most {@value #MAX_STEPS} steps are kept.
 */
final class History {

    static final int MAX_STEPS = 200;
    private static final long MERGE_WITHIN_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Deque<HistoryEntry> done = new ArrayDeque<>();
    private final Deque<HistoryEntry> undone = new ArrayDeque<>();

    /**
     * Keeps a step. Moves by a key that is held down become one step, but never across the saved plan. Two drags in
     * quick succession stay two: each was a decision.
     */
    void push(HistoryEntry entry, Plan saved) {
        undone.clear();
        HistoryEntry last = done.peek();
        if (last != null && canMerge(last, entry) && last.change().after() != saved) {
            done.pop();
            done.push(merged(last, entry));
        } else {
            done.push(entry);
        }
        if (done.size() > MAX_STEPS) {
            done.removeLast();
        }
    }

    Optional<HistoryEntry> nextUndo() {
        return Optional.ofNullable(done.peek());
    }

    Optional<HistoryEntry> nextRedo() {
        return Optional.ofNullable(undone.peek());
    }

    /** Returns the steps that can be undone, the latest first. */
    List<HistoryEntry> steps() {
        return new ArrayList<>(done);
    }

    /** Returns the steps that can be redone, the next first. */
    List<HistoryEntry> undoneSteps() {
        return new ArrayList<>(undone);
    }

    HistoryEntry undo() {
        HistoryEntry entry = done.pop();
        undone.push(entry);
        return entry;
    }

    HistoryEntry redo() {
        HistoryEntry entry = undone.pop();
        done.push(entry);
        return entry;
    }

    void clear() {
        done.clear();
        undone.clear();
    }

    private static boolean canMerge(HistoryEntry last, HistoryEntry next) {
        return last.repeats()
                && next.repeats()
                && last.edit() instanceof MoveElements one
                && next.edit() instanceof MoveElements other
                && one.ids().equals(other.ids())
                && next.nanoTime() - last.nanoTime() < MERGE_WITHIN_NANOS;
    }

    private static HistoryEntry merged(HistoryEntry last, HistoryEntry next) {
        MoveElements one = (MoveElements) last.edit();
        MoveElements other = (MoveElements) next.edit();
        return new HistoryEntry(
                new MoveElements(one.ids(), one.dx() + other.dx(), one.dy() + other.dy()),
                PlanChange.of(
                        last.change().before(),
                        next.change().after(),
                        next.change().touched()),
                last.selectionBefore(),
                next.selectionAfter(),
                next.nanoTime(),
                true,
                next.at());
    }
}

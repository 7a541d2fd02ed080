package dev.madang.session;

import dev.madang.edit.Nudge;
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
        Optional<HistoryEntry> both =
                last == null || last.change().after() == saved ? Optional.empty() : merged(last, entry);
        if (both.isPresent()) {
            done.pop();
        }
        done.push(both.orElse(entry));
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

    /** Returns both as one step, if they are presses of one key in quick succession. */
    private static Optional<HistoryEntry> merged(HistoryEntry last, HistoryEntry next) {
        boolean isQuick = next.nanoTime() - last.nanoTime() < MERGE_WITHIN_NANOS;
        return last.repeats() && next.repeats() && isQuick && last.edit() instanceof Nudge nudge
                ? nudge.and(next.edit()).map(both -> merged(both, last, next))
                : Optional.empty();
    }

    private static HistoryEntry merged(Nudge both, HistoryEntry last, HistoryEntry next) {
        PlanChange one = last.change();
        PlanChange other = next.change();
        return new HistoryEntry(
                both,
                new PlanChange(one.before(), other.after(), other.touched(), one.everywhere() || other.everywhere()),
                last.selectionBefore(),
                next.selectionAfter(),
                next.nanoTime(),
                true,
                next.at());
    }
}

package dev.madang.view.safety;

import dev.madang.check.CheckResult;
import dev.madang.check.global.GlobalChecker;
import dev.madang.check.global.GlobalResult;
import dev.madang.rules.RuleBook;
import dev.madang.session.EditSession;
import dev.madang.session.SessionListener;
import dev.madang.view.GlobalRun;
import dev.madang.view.ViewState;
import dev.madang.view.Workspace;
import dev.madang.view.support.BackgroundTask;
import dev.madang.view.support.BackgroundTasks;
import dev.madang.view.support.Disposable;
import dev.madang.view.support.Gate;
import dev.madang.walk.WalkWatch;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javafx.util.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks whole levels in the background once the hand rests, and hands what comes of it to the session. While something
 * is dragged or the view moves, the check pauses, so that the hand has the processor. A result for an older plan is
 * dropped. Results of plans shown lately are kept, so that undoing shows them at once.
 */
public final class LevelCheck implements SessionListener, Disposable {

    /** So long nothing must have changed before the check begins. */
    static final Duration REST = Duration.ofMillis(300);

    /** What is known already need not wait but for the session, which is telling of the change. */
    private static final Duration SOON = Duration.ofMillis(1);

    /** So long the view must have rested before a check that is under way goes on. */
    private static final Duration VIEW_REST = Duration.ofMillis(150);

    static final String TASK = "task.walk";

    private static final Logger LOG = LoggerFactory.getLogger(LevelCheck.class);

    /** Each holds the walking distances of all levels. */
    private static final int RESULTS_KEPT = 4;

    private static final double STEP = 0.01;

    private final Workspace workspace;
    private final BackgroundTasks tasks;
    private final Supplier<List<RuleBook>> known;
    private final Deque<Outcome> kept = new ArrayDeque<>();
    private final Gate gate = new Gate();
    private final Subscription subscription;
    private Optional<Run> running = Optional.empty();
    private int requests;
    private int viewMoves;
    private boolean afterDrag;
    private boolean disposed;

    /**
     * Begins with the current plan of a workspace.
     *
     * @param known reads all books whose loads are set beside each other; asked in the background
     */
    public LevelCheck(Workspace workspace, BackgroundTasks tasks, Supplier<List<RuleBook>> known) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.known = known;
        subscription = Subscription.combine(
                session().listen(this)::run,
                state().dragging().subscribe(this::dragged),
                state().viewport().subscribe((was, is) -> viewMoved()));
        request();
    }

    @Override
    public void dispose() {
        disposed = true;
        subscription.unsubscribe();
        cancelRunning();
    }

    @Override
    public void planOpened() {
        kept.clear();
        state().global().set(Optional.empty());
        request();
    }

    @Override
    public void checkChanged() {
        Optional<Outcome> same = kept();
        if (same.isPresent() && session().check().isWhole()) {
            requests++;
            cancelRunning();
            show(same.get());
        } else {
            request();
        }
    }

    /** Stops the check; the next change of the plan begins it again. */
    public void stop() {
        if (state().globalRun().get().isUnderWay()) {
            requests++;
            cancelRunning();
            state().globalRun().set(GlobalRun.STOPPED);
        }
    }

    /** Checks now, without waiting. */
    public void again() {
        if (!disposed) {
            requests++;
            start();
        }
    }

    private EditSession session() {
        return workspace.session();
    }

    private ViewState state() {
        return workspace.state();
    }

    private void request() {
        int request = ++requests;
        cancelRunning();
        state().globalRun().set(GlobalRun.WAITING);
        workspace.ui().after(kept().isPresent() ? SOON : REST, () -> due(request));
    }

    private void due(int request) {
        if (request != requests || disposed) {
            return;
        }
        if (state().dragging().get()) {
            afterDrag = true;
        } else {
            start();
        }
    }

    private void dragged(boolean goesOn) {
        gate.setClosed(goesOn);
        if (afterDrag && !goesOn) {
            afterDrag = false;
            if (state().globalRun().get().equals(GlobalRun.WAITING)) {
                request();
            }
        }
    }

    /** Each frame of a pan or zoom begins the rest anew. */
    private void viewMoved() {
        int move = ++viewMoves;
        gate.setClosed(true);
        workspace.ui().after(VIEW_REST, () -> viewRested(move));
    }

    private void viewRested(int move) {
        if (move == viewMoves) {
            gate.setClosed(state().dragging().get());
        }
    }

    private void start() {
        cancelRunning();
        CheckResult local = session().check();
        Optional<Outcome> same = kept();
        if (same.isPresent()) {
            finish(same.get());
            return;
        }
        Run run = new Run(gate);
        running = Optional.of(run);
        state().globalRun().set(GlobalRun.running(0));
        run.task = Optional.of(tasks.runQuietly(TASK, () -> reckon(local, run))
                .onDone(outcome -> end(run, outcome))
                .onFailed(failure -> fail(run, failure)));
    }

    /** Runs in the background. */
    private Outcome reckon(CheckResult local, Run run) {
        GlobalChecker checker = new GlobalChecker(local.books(), known.get());
        GlobalResult result = checker.check(local.plan(), new WalkWatch(run::isOver, share -> tell(run, share)));
        return new Outcome(result, local.with(result.said()));
    }

    /** Runs in the background; the window is told in steps that can be seen. */
    private void tell(Run run, double share) {
        if (share - run.told >= STEP) {
            run.told = share;
            workspace.ui().execute(() -> {
                if (running.filter(run::equals).isPresent()) {
                    state().globalRun().set(GlobalRun.running(share));
                }
            });
        }
    }

    private void end(Run run, Outcome outcome) {
        if (disposed || run.cancelled.get()) {
            return;
        }
        running = Optional.empty();
        if (outcome.isOf(session())) {
            kept.addFirst(outcome);
            if (kept.size() > RESULTS_KEPT) {
                kept.removeLast();
            }
            finish(outcome);
        }
    }

    private void finish(Outcome outcome) {
        show(outcome);
        session().complete(outcome.check());
    }

    private void show(Outcome outcome) {
        Optional<GlobalResult> result = Optional.of(outcome.result());
        if (!state().global().get().equals(result)) {
            state().global().set(result);
        }
        state().globalRun().set(GlobalRun.DONE);
    }

    private void fail(Run run, Exception failure) {
        if (running.filter(run::equals).isPresent()) {
            running = Optional.empty();
            state().globalRun().set(GlobalRun.FAILED);
            if (!(failure instanceof CancellationException)) {
                LOG.warn("Whole levels cannot be checked.", failure);
            }
        }
    }

    private void cancelRunning() {
        running.ifPresent(run -> {
            run.cancelled.set(true);
            run.task.ifPresent(BackgroundTask::cancel);
        });
        running = Optional.empty();
    }

    private Optional<Outcome> kept() {
        return kept.stream()
                .filter(outcome -> outcome.isOf(session()))
                .findFirst()
                .or(() -> kept.stream()
                        .filter(outcome -> outcome.holdsFor(session()))
                        .findFirst()
                        .map(outcome -> outcome.of(session())));
    }

    /** One check under way. */
    private static final class Run {
        private final AtomicBoolean cancelled = new AtomicBoolean();
        private Optional<BackgroundTask<?>> task = Optional.empty();
        private final Gate gate;
        private double told;

        Run(Gate gate) {
            this.gate = gate;
        }

        /** Asked at each step. The window that wanted to know may be gone. */
        boolean isOver() {
            try {
                gate.pass();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return cancelled.get() || Thread.currentThread().isInterrupted();
        }
    }

    /**
     * What came of it.
     *
     * @param result all that is known of the levels
     * @param check the same joined with the local rules
     */
    private record Outcome(GlobalResult result, CheckResult check) {

        boolean isOf(EditSession session) {
            return result.plan() == session.plan() && isByBooksOf(session);
        }

        /** Tells whether all that was looked at is as it was. */
        boolean holdsFor(EditSession session) {
            return result.holdsFor(session.plan()) && isByBooksOf(session);
        }

        Outcome of(EditSession session) {
            return new Outcome(result.of(session.plan()), session.check().with(result.said()));
        }

        private boolean isByBooksOf(EditSession session) {
            return check.books().equals(session.check().books());
        }
    }
}

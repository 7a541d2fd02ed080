package dev.madang.session;

import dev.madang.check.CheckResult;
import dev.madang.check.Checker;
import dev.madang.edit.EditCommand;
import dev.madang.edit.LettingJournal;
import dev.madang.edit.Locks;
import dev.madang.edit.Nudge;
import dev.madang.edit.PlanChange;
import dev.madang.edit.Signature;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * The one place where the current plan changes.
 *
 * <p>Belongs to one thread. While listeners are being told, a further change is refused, so that none sees plans out of
 * order.
 */
public final class EditSession {

    /** How many earlier checks are kept for undoing and redoing; most steps back are a few. */
    private static final int CHECKS_KEPT = 12;

    private Checker checker;
    private final LongSupplier nanoClock;
    private Optional<Supplier<Signature>> signatures = Optional.empty();
    private final Clock clock;
    private final boolean lookOnly;
    private final History history = new History();
    private final List<SessionListener> listeners = new ArrayList<>();
    private final Deque<CheckResult> checks = new ArrayDeque<>();
    private Plan plan;
    private Plan saved;
    private Set<ElementId> selection = Set.of();
    private CheckResult check;
    private boolean notifying;

    /** Begins with a plan that counts as saved. */
    public EditSession(Plan plan, Checker checker) {
        this(plan, checker, System::nanoTime);
    }

    /** Begins with a plan that counts as saved; {@code nanoClock} tells quick repetitions from slow ones. */
    public EditSession(Plan plan, Checker checker, LongSupplier nanoClock) {
        this(plan, checker, nanoClock, Clock.systemUTC());
    }

    /** Begins with a plan that counts as saved; {@code clock} says when each step was done. */
    public EditSession(Plan plan, Checker checker, LongSupplier nanoClock, Clock clock) {
        this(plan, checker, nanoClock, clock, false);
    }

    private EditSession(Plan plan, Checker checker, LongSupplier nanoClock, Clock clock, boolean lookOnly) {
        this.lookOnly = lookOnly;
        this.plan = Objects.requireNonNull(plan, "plan");
        this.saved = plan;
        this.checker = Objects.requireNonNull(checker, "checker");
        this.nanoClock = Objects.requireNonNull(nanoClock, "nanoClock");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.check = checker.full(plan);
    }

    /** From now on every change of a letting is written into the plan's journal, signed as given at that moment. */
    public void signWith(Supplier<Signature> signer) {
        signatures = Optional.of(signer);
    }

    /** Returns a session in which the plan can be looked at only: deeds do nothing. */
    public static EditSession toLookAt(Plan plan, Checker checker) {
        return new EditSession(plan, checker, System::nanoTime, Clock.systemUTC(), true);
    }

    /** Returns the current plan. */
    public Plan plan() {
        return plan;
    }

    /** Returns the check of the current plan. */
    public CheckResult check() {
        return check;
    }

    /** Returns what checks this session's plans. */
    public Checker checker() {
        return checker;
    }

    /** Tells whether the current plan is another than the saved one. Undoing back to it makes it unchanged again. */
    public boolean isChanged() {
        return plan != saved;
    }

    /** Returns the ids of what is selected, in the order of selecting; all of them are in the plan. */
    public Set<ElementId> selection() {
        return selection;
    }

    /**
     * Does a deed as one step. Nothing happens if it changes nothing, nor if it would move, turn, resize or remove what
     * is locked; then listeners are told so.
     *
     * @throws IllegalArgumentException if the deed does not fit the plan; then nothing has changed
     */
    public void execute(EditCommand edit) {
        execute(edit, false);
    }

    /**
     * Does a move for one press of a key that may be held down. Quick repetitions become one step.
     *
     * @throws IllegalArgumentException if the move does not fit the plan; then nothing has changed
     */
    public void nudge(Nudge move) {
        execute(move, true);
    }

    private void execute(EditCommand edit, boolean repeats) {
        requireQuiet();
        PlanChange applied = lookOnly ? PlanChange.none(plan) : edit.apply(plan);
        PlanChange change = signatures
                .map(signature -> LettingJournal.signed(applied, signature.get()))
                .orElse(applied);
        if (change.isNone()) {
            return;
        }
        Set<ElementId> kept = Locks.broken(change);
        if (!kept.isEmpty()) {
            tell(listener -> listener.lockedKept(kept));
            return;
        }
        // Checked first: should that fail, nothing has changed yet.
        CheckResult checked = checker.update(check, change);
        Set<ElementId> after = selectionAfter(change);
        HistoryEntry entry =
                new HistoryEntry(edit, change, selection, after, nanoClock.getAsLong(), repeats, clock.instant());
        history.push(entry, saved);
        show(change, after, checked);
    }

    /** Shows the plan before the latest step, with what was selected then. Does nothing if there is none. */
    public void undo() {
        requireQuiet();
        if (history.nextUndo().isPresent()) {
            HistoryEntry entry = history.undo();
            PlanChange back = entry.change().reversed();
            show(back, entry.selectionBefore(), checked(back));
        }
    }

    /** Shows the plan after the step undone last. Does nothing if there is none. */
    public void redo() {
        requireQuiet();
        if (history.nextRedo().isPresent()) {
            HistoryEntry entry = history.redo();
            show(entry.change(), entry.selectionAfter(), checked(entry.change()));
        }
    }

    /** Returns the step that {@link #undo()} would take back. */
    public Optional<HistoryEntry> nextUndo() {
        return history.nextUndo();
    }

    /** Returns the step that {@link #redo()} would repeat. */
    public Optional<HistoryEntry> nextRedo() {
        return history.nextRedo();
    }

    /** Returns the steps that can be undone, the latest first. */
    public List<HistoryEntry> steps() {
        return history.steps();
    }

    /** Returns all steps that can be undone or redone, and between which of them the plan stands. */
    public Timeline timeline() {
        return Timeline.of(history.steps(), history.undoneSteps(), saved, plan);
    }

    /**
     * Undoes or redoes as many steps as it takes to stand after that many of them; listeners are told once.
     *
     * @throws IllegalArgumentException if there are not that many steps
     */
    public void goTo(int position) {
        requireQuiet();
        Timeline line = timeline();
        if (position < 0 || position > line.steps().size()) {
            throw new IllegalArgumentException(
                    "position (" + position + ") must be 0 to " + line.steps().size() + ".");
        }
        if (position == line.position()) {
            return;
        }
        // Checked first: should that fail, nothing has changed yet.
        PlanChange way = line.wayTo(position);
        CheckResult checked = checked(way);
        Set<ElementId> there = selection;
        for (int at = line.position(); at < position; at++) {
            there = history.redo().selectionAfter();
        }
        for (int at = line.position(); at > position; at--) {
            there = history.undo().selectionBefore();
        }
        show(way, there, checked);
    }

    /**
     * Returns which of some elements may be moved, turned, resized or removed; listeners are told of those that may
     * not, as they are locked.
     */
    public Set<ElementId> free(Set<ElementId> ids) {
        requireQuiet();
        Set<ElementId> free = Locks.free(plan, ids);
        if (free.size() < ids.size()) {
            Set<ElementId> kept = new LinkedHashSet<>(ids);
            kept.removeAll(free);
            tell(listener -> listener.lockedKept(kept));
        }
        return Collections.unmodifiableSet(free);
    }

    /**
     * Selects the given elements and nothing else, in that order. Ids that are not in the plan are left out. The last
     * one is what others are aligned to.
     */
    public void select(Set<ElementId> ids) {
        requireQuiet();
        Set<ElementId> next = present(ids, plan);
        if (!List.copyOf(next).equals(List.copyOf(selection))) {
            selection = next;
            tell(listener -> listener.selectionChanged(next));
        }
    }

    /** Opens another document, which counts as saved; history and selection are forgotten. */
    public void open(Plan other) {
        open(other, checker);
    }

    /** Opens another document that is checked by other books. */
    public void open(Plan other, Checker itsChecker) {
        begin(other, other, itsChecker);
    }

    /** Opens another document that does not count as saved, such as one that was rescued. */
    public void openUnsaved(Plan other, Checker itsChecker) {
        begin(other, other.withName(other.name()), itsChecker);
    }

    private void begin(Plan other, Plan itsSaved, Checker itsChecker) {
        requireQuiet();
        checker = Objects.requireNonNull(itsChecker, "itsChecker");
        plan = Objects.requireNonNull(other, "other");
        saved = itsSaved;
        selection = Set.of();
        history.clear();
        check = checker.full(other);
        checks.clear();
        tell(SessionListener::planOpened);
    }

    /**
     * Takes a check that knows more of the current plan, such as walking distances that took their time; listeners are
     * told. One of another plan or by other books comes too late and is dropped.
     *
     * @return whether it was taken
     */
    public boolean complete(CheckResult whole) {
        requireQuiet();
        if (whole.plan() != plan || !whole.books().equals(check.books())) {
            return false;
        }
        if (whole != check) {
            check = whole;
            tell(SessionListener::checkChanged);
        }
        return true;
    }

    /** Checks by other books from now on: the current plan at once, and listeners are told. Costs a whole check. */
    public void checkWith(Checker other) {
        requireQuiet();
        check = other.full(plan);
        checker = other;
        checks.clear();
        tell(SessionListener::checkChanged);
    }

    /** Says that a plan has been written to its file; it may be an earlier one than the current. */
    public void markSaved(Plan written) {
        requireQuiet();
        saved = Objects.requireNonNull(written, "written");
        tell(SessionListener::planSaved);
    }

    /** Adds a listener; running the returned action takes it away. */
    public Runnable listen(SessionListener listener) {
        listeners.add(Objects.requireNonNull(listener, "listener"));
        return () -> listeners.remove(listener);
    }

    /** Returns what a check says of the plan after a step; plans shown lately need no second check. */
    private CheckResult checked(PlanChange change) {
        return checks.stream()
                .filter(known -> known.plan() == change.after())
                .findFirst()
                .orElseGet(() -> checker.update(check, change));
    }

    private void remember(CheckResult result) {
        checks.remove(result);
        checks.addFirst(result);
        if (checks.size() > CHECKS_KEPT) {
            checks.removeLast();
        }
    }

    private void show(PlanChange change, Set<ElementId> nextSelection, CheckResult checked) {
        remember(check);
        plan = change.after();
        check = checked;
        boolean reselected = !nextSelection.equals(selection);
        selection = nextSelection;
        tell(listener -> listener.planChanged(change));
        if (reselected) {
            tell(listener -> listener.selectionChanged(nextSelection));
        }
        tell(SessionListener::checkChanged);
    }

    /** After each deed what was made is selected, so that the next key acts on it; but not a whole plan. */
    private Set<ElementId> selectionAfter(PlanChange change) {
        if (change.everywhere()) {
            return present(selection, change.after());
        }
        Set<ElementId> made = new LinkedHashSet<>();
        for (ElementId id : change.touched()) {
            if (change.after().element(id).isPresent()
                    && change.before().element(id).isEmpty()) {
                made.add(id);
            }
        }
        return made.isEmpty() ? present(selection, change.after()) : Collections.unmodifiableSet(made);
    }

    private static Set<ElementId> present(Set<ElementId> ids, Plan plan) {
        Set<ElementId> present = new LinkedHashSet<>();
        ids.stream().filter(id -> plan.element(id).isPresent()).forEach(present::add);
        return Collections.unmodifiableSet(present);
    }

    private void tell(Consumer<SessionListener> message) {
        notifying = true;
        try {
            List.copyOf(listeners).forEach(message);
        } finally {
            notifying = false;
        }
    }

    private void requireQuiet() {
        if (notifying) {
            throw new IllegalStateException("A listener must not change the session while it is being told.");
        }
    }
}

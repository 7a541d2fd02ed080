package dev.madang.view.booth;

import dev.madang.arrange.Numbering;
import dev.madang.arrange.NumberingRequest;
import dev.madang.arrange.PatternFault;
import dev.madang.model.ElementId;
import dev.madang.model.NumberBook;
import dev.madang.model.NumberRange;
import dev.madang.model.NumberRules;
import dev.madang.model.Plan;
import dev.madang.view.NumberPreview;
import dev.madang.view.Workspace;
import dev.madang.view.support.BackgroundTasks;
import dev.madang.view.support.Disposable;
import dev.madang.view.support.LaterOnce;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is being chosen for numbering, and what it gives: worked out anew in the background whenever the choice, the
 * plan or the selection changes while the panel is open. Has no controls, so that it outlives a change of language.
 */
public final class NumberingDesk implements Disposable {

    private static final Logger LOG = LoggerFactory.getLogger(NumberingDesk.class);

    private final Workspace workspace;
    private final BackgroundTasks tasks;
    private final LaterOnce refresh;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ObjectProperty<Where> where = new SimpleObjectProperty<>(Where.LEVEL);
    private final ObjectProperty<NumberRules> rules = new SimpleObjectProperty<>(NumberRules.DEFAULT);
    private final ObjectProperty<List<NumberRange>> reserved = new SimpleObjectProperty<>(List.of());
    private final BooleanProperty alsoSold = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<Outcome>> outcome = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean current;
    private final Subscription subscription;
    private boolean wished;

    /** Makes a desk that is closed. */
    public NumberingDesk(Workspace workspace, BackgroundTasks tasks) {
        this.workspace = workspace;
        this.tasks = tasks;
        refresh = workspace.later(this::refresh);
        subscription = Subscription.combine(
                workspace.watched().plan().subscribe((before, now) -> changed()),
                workspace.watched().selection().subscribe((before, now) -> changed()),
                workspace.state().level().subscribe((before, now) -> changed()),
                workspace.state().venue().editing().subscribe((before, now) -> open.set(open.get() && !now)),
                workspace.state().messages().subscribe((before, now) -> changed()),
                where.subscribe((before, now) -> changed()),
                rules.subscribe((before, now) -> changed()),
                reserved.subscribe((before, now) -> changed()),
                alsoSold.subscribe((before, now) -> changed()),
                open.subscribe((before, now) -> opened(now)));
    }

    /** Whether the panel is shown. */
    public BooleanProperty open() {
        return open;
    }

    ObjectProperty<Where> where() {
        return where;
    }

    ObjectProperty<NumberRules> rules() {
        return rules;
    }

    ObjectProperty<List<NumberRange>> reserved() {
        return reserved;
    }

    BooleanProperty alsoSold() {
        return alsoSold;
    }

    /** What the choice gives; empty while it is not yet known. */
    ReadOnlyObjectProperty<Optional<Outcome>> outcome() {
        return outcome.getReadOnlyProperty();
    }

    /** Returns which booths would be numbered. */
    Set<ElementId> booths() {
        return booths(where.get());
    }

    Set<ElementId> booths(Where asked) {
        return asked.booths(
                workspace.plan(),
                workspace.state().level().get(),
                workspace.session().selection());
    }

    /** Gives the booths the numbers that are shown, as one step; if they are still worked out, as soon as they are. */
    void apply() {
        if (!current) {
            wished = true;
            return;
        }
        outcome.get()
                .filter(shown -> shown.plan() == workspace.plan())
                .flatMap(Outcome::numbers)
                .ifPresent(numbering -> workspace.execute(numbering.edit()));
    }

    @Override
    public void dispose() {
        subscription.unsubscribe();
    }

    /** Begins with the rules of the plan, and with the selection if booths are selected. */
    private void opened(boolean isOpen) {
        wished = false;
        if (isOpen) {
            NumberBook book = workspace.plan().numbers();
            reserved.set(book.reserved());
            rules.set(book.rules());
            alsoSold.set(false);
            where.set(booths(Where.SELECTED).isEmpty() ? Where.LEVEL : Where.SELECTED);
        }
        changed();
    }

    /** What is shown no longer fits the choice. */
    private void changed() {
        current = false;
        refresh.request();
    }

    private void refresh() {
        if (!open.get()) {
            outcome.set(Optional.empty());
            workspace.state().numberPreview().set(NumberPreview.NONE);
            return;
        }
        Plan plan = workspace.plan();
        rules.set(rules.get().withMerged(plan.numbers().rules().merged()));
        NumberingRequest request =
                new NumberingRequest(plan, booths(), rules.get(), reserved.get(), alsoSold.get(), workspace.locale());
        tasks.run("task.numbering", () -> outcomeOf(request))
                .onDone(this::show)
                .onFailed(failure -> LOG.warn("Booths cannot be numbered.", failure));
    }

    private static Outcome outcomeOf(NumberingRequest request) {
        try {
            return Outcome.of(request.plan(), Numbering.of(request));
        } catch (PatternFault fault) {
            return Outcome.of(request.plan(), fault);
        }
    }

    private void show(Outcome found) {
        if (open.get() && found.plan() == workspace.plan()) {
            outcome.set(Optional.of(found));
            current = true;
            if (wished) {
                wished = false;
                workspace.ui().execute(this::apply);
            }
            workspace.state().numberPreview().set(found.preview());
        }
    }
}

package dev.madang.view;

import dev.madang.check.CheckResult;
import dev.madang.edit.PlanChange;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.session.EditSession;
import dev.madang.session.HistoryEntry;
import dev.madang.session.SessionListener;
import dev.madang.view.support.Disposable;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The session as observable properties, for bindings.
 *
 * <p>They change while the session tells its listeners; whoever observes them must not change the session at once.
 */
public final class SessionProperties implements Disposable {

    private final EditSession session;
    private final Runnable silence;
    private final ReadOnlyObjectWrapper<Plan> plan;
    private final ReadOnlyObjectWrapper<CheckResult> check;
    private final ReadOnlyObjectWrapper<Set<ElementId>> selection;
    private final ReadOnlyObjectWrapper<Optional<HistoryEntry>> nextUndo;
    private final ReadOnlyObjectWrapper<Optional<HistoryEntry>> nextRedo;
    private final ReadOnlyBooleanWrapper changed;

    /** Watches a session until disposed of. */
    public SessionProperties(EditSession session) {
        this.session = session;
        plan = new ReadOnlyObjectWrapper<>(session.plan());
        check = new ReadOnlyObjectWrapper<>(session.check());
        selection = new ReadOnlyObjectWrapper<>(session.selection());
        nextUndo = new ReadOnlyObjectWrapper<>(session.nextUndo());
        nextRedo = new ReadOnlyObjectWrapper<>(session.nextRedo());
        changed = new ReadOnlyBooleanWrapper(session.isChanged());
        silence = session.listen(new Watcher());
    }

    /** The current plan. */
    public ReadOnlyObjectProperty<Plan> plan() {
        return plan.getReadOnlyProperty();
    }

    /** The check of the current plan. */
    public ReadOnlyObjectProperty<CheckResult> check() {
        return check.getReadOnlyProperty();
    }

    /** What is selected. */
    public ReadOnlyObjectProperty<Set<ElementId>> selection() {
        return selection.getReadOnlyProperty();
    }

    /** The step that would be undone. */
    public ReadOnlyObjectProperty<Optional<HistoryEntry>> nextUndo() {
        return nextUndo.getReadOnlyProperty();
    }

    /** The step that would be redone. */
    public ReadOnlyObjectProperty<Optional<HistoryEntry>> nextRedo() {
        return nextRedo.getReadOnlyProperty();
    }

    /** Whether the plan differs from the saved one. */
    public ReadOnlyBooleanProperty changed() {
        return changed.getReadOnlyProperty();
    }

    @Override
    public void dispose() {
        silence.run();
    }

    private void update() {
        plan.set(session.plan());
        check.set(session.check());
        selection.set(session.selection());
        nextUndo.set(session.nextUndo());
        nextRedo.set(session.nextRedo());
        changed.set(session.isChanged());
    }

    /** Brings everything up to date, whatever happened. */
    private final class Watcher implements SessionListener {

        @Override
        public void planChanged(PlanChange change) {
            update();
        }

        @Override
        public void planOpened() {
            update();
        }

        @Override
        public void selectionChanged(Set<ElementId> ids) {
            update();
        }

        @Override
        public void planSaved() {
            update();
        }

        @Override
        public void checkChanged() {
            update();
        }
    }
}

package dev.madang.view.panel;

import dev.madang.check.Checker;
import dev.madang.io.PlanIoException;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.session.EditSession;
import dev.madang.view.Workspace;
import dev.madang.view.document.DocumentServices;
import dev.madang.view.support.Disposable;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows two levels of a plan, or two plans, beside each other. At most one second view is there. */
public final class SideBySide implements Disposable {

    private static final Logger LOG = LoggerFactory.getLogger(SideBySide.class);

    private final Workspace workspace;
    private final DocumentServices services;
    private final Supplier<ElementId> newIds;
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final BooleanProperty together = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<SecondView>> second = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Subscription subscription;

    /** Begins with the main view alone; new elements of the second take their ids from {@code newIds}. */
    public SideBySide(Workspace workspace, DocumentServices services, Supplier<ElementId> newIds) {
        this.workspace = workspace;
        this.services = services;
        this.newIds = newIds;
        subscription = Subscription.combine(
                shown.subscribe((before, now) -> show(now)),
                together.subscribe((before, now) -> second.get().ifPresent(view -> view.moveTogether(now))));
    }

    /** Whether there is a second view; switching it on shows another level. */
    public BooleanProperty shown() {
        return shown;
    }

    /** Whether both views show the same place at the same scale. */
    public BooleanProperty together() {
        return together;
    }

    /** The second view. */
    public ReadOnlyObjectProperty<Optional<SecondView>> second() {
        return second.getReadOnlyProperty();
    }

    /** Tells whether the second view shows the level on which elements of the plan lie. */
    public boolean isOnLevelOf(Collection<? extends PlanElement> elements) {
        return second.get()
                .filter(view -> view.file().isEmpty())
                .map(view -> view.workspace().state().level().get())
                .filter(level -> elements.stream()
                        .findFirst()
                        .filter(element -> element.level().equals(level))
                        .isPresent())
                .isPresent();
    }

    /** Asks for a plan and shows it in the second view, to be looked at only. */
    public void showPlan() {
        services.dialogs().chooseOpen().ifPresent(file -> services.tasks()
                .run("task.side", () -> services.files().read(file))
                .onDone(plan -> showPlan(plan, file))
                .onFailed(this::showFailure));
    }

    @Override
    public void dispose() {
        subscription.unsubscribe();
        replace(Optional.empty());
    }

    private void showPlan(Plan plan, Path file) {
        EditSession session = EditSession.toLookAt(plan, new Checker(List.of()));
        replace(Optional.of(SecondView.ofPlan(workspace, session, String.valueOf(file.getFileName()))));
        shown.set(true);
    }

    private void show(boolean isShown) {
        if (!isShown) {
            replace(Optional.empty());
        } else if (second.get().isEmpty()) {
            replace(Optional.of(SecondView.ofLevel(workspace, newIds, services.tasks())));
        }
    }

    private void replace(Optional<SecondView> next) {
        Optional<SecondView> former = second.get();
        next.ifPresent(view -> view.moveTogether(together.get()));
        second.set(next);
        former.ifPresent(SecondView::dispose);
    }

    private void showFailure(Exception failure) {
        LOG.warn("The plan to look at cannot be read.", failure);
        List<String> lines = failure instanceof PlanIoException known
                ? known.lines(workspace.messages()::get)
                : List.of(workspace.messages().get("document.failed.unexpected"));
        services.dialogs().showProblem(workspace.messages().get("document.open.failed"), lines);
    }
}

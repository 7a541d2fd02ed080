package dev.madang.view.document;

import dev.madang.compare.PlanDiff;
import dev.madang.compare.Snapshot;
import dev.madang.io.PlanIoException;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.model.Revision;
import dev.madang.session.SessionListener;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import dev.madang.view.Comparison;
import dev.madang.view.Workspace;
import dev.madang.view.support.Disposable;
import dev.madang.view.support.LaterOnce;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the plan is compared with. The comparison follows the plan: after each edit it is made anew in the background,
 * until it is ended or another plan is opened.
 */
public final class Comparisons implements Disposable {

    private static final Logger LOG = LoggerFactory.getLogger(Comparisons.class);

    private final Workspace workspace;
    private final DocumentServices services;
    private final BooleanProperty sinceLatest = new SimpleBooleanProperty();
    private final LaterOnce refresh;
    private final Subscription subscription;
    private Optional<Base> base = Optional.empty();

    /**
     * What is compared with.
     *
     * @param name how it is called
     * @param isLatest whether it is the latest revision, whichever that is
     * @param of returns what it is for a plan; nothing if it is gone
     */
    private record Base(LocalText name, boolean isLatest, Function<Plan, Optional<Snapshot>> of) {}

    /** Makes comparisons of the session's plan. */
    public Comparisons(Workspace workspace, DocumentServices services) {
        this.workspace = workspace;
        this.services = services;
        refresh = workspace.later(this::compare);
        Runnable silence = workspace.session().listen(new SessionListener() {
            @Override
            public void planOpened() {
                end();
            }
        });
        subscription = Subscription.combine(
                silence::run,
                workspace.watched().plan().subscribe((before, now) -> planChanged()),
                workspace.state().comparison().subscribe((before, now) -> shownChanged(now)),
                sinceLatest.subscribe((before, now) -> switchLatest(now)));
    }

    @Override
    public void dispose() {
        subscription.unsubscribe();
    }

    /** Whether it is shown what has changed since the latest revision. */
    public BooleanProperty sinceLatest() {
        return sinceLatest;
    }

    /** Asks for a plan and shows what differs from it. */
    public void withFile() {
        services.dialogs().chooseOpen().ifPresent(this::withFile);
    }

    /** Shows what differs from the plan in a file. */
    public void withFile(Path file) {
        services.tasks()
                .run("task.compare.read", () -> services.files().read(file))
                .onDone(plan -> {
                    Snapshot other = Snapshot.of(plan);
                    begin(new Base(LocalText.of(String.valueOf(file.getFileName())), false, now -> Optional.of(other)));
                })
                .onFailed(this::showFailure);
    }

    /** Shows what has changed since a revision. */
    public void with(Revision revision) {
        String number = revision.number();
        begin(new Base(nameOf(revision), false, plan -> plan.revisions().stream()
                .filter(candidate -> candidate.number().equals(number))
                .findFirst()
                .map(found -> Snapshot.of(found, plan))));
    }

    /** Compares no more. */
    public void end() {
        base = Optional.empty();
        sinceLatest.set(false);
        workspace.state().comparison().set(Optional.empty());
    }

    /** Returns what a revision is called in messages. */
    static LocalText nameOf(Revision revision) {
        return new LocalText(nameIn(Locale.KOREAN, revision), nameIn(Locale.ENGLISH, revision));
    }

    private static String nameIn(Locale language, Revision revision) {
        String day = new Formats(language).date(revision.date());
        return Messages.of(language).get("compare.revision", revision.number(), day);
    }

    /** Returns the latest revision of a plan. */
    static Optional<Revision> latest(Plan plan) {
        List<Revision> revisions = plan.revisions();
        return revisions.isEmpty() ? Optional.empty() : Optional.of(revisions.get(revisions.size() - 1));
    }

    private void switchLatest(boolean on) {
        if (on) {
            latest(workspace.plan())
                    .ifPresentOrElse(
                            latest -> begin(new Base(
                                    LocalText.NONE, true, plan -> latest(plan).map(r -> Snapshot.of(r, plan)))),
                            () -> sinceLatest.set(false));
        } else if (base.filter(Base::isLatest).isPresent()) {
            end();
        }
    }

    private void begin(Base next) {
        base = Optional.of(next);
        sinceLatest.set(next.isLatest());
        compare();
    }

    private void planChanged() {
        if (base.isPresent()) {
            refresh.request();
        }
    }

    /** Escape on the canvas ends what is shown without asking here. */
    private void shownChanged(Optional<Comparison> shown) {
        if (shown.isEmpty() && base.isPresent()) {
            end();
        }
    }

    private void compare() {
        Plan plan = workspace.plan();
        Optional<Base> asked = base;
        Optional<Snapshot> before = asked.flatMap(known -> known.of().apply(plan));
        if (before.isEmpty()) {
            end();
            return;
        }
        LocalText name = asked.filter(Base::isLatest)
                .flatMap(known -> latest(plan))
                .map(Comparisons::nameOf)
                .orElseGet(() -> asked.map(Base::name).orElse(LocalText.NONE));
        services.tasks()
                .run("task.compare", () -> new Comparison(name, PlanDiff.of(before.get(), Snapshot.of(plan))))
                .onDone(comparison -> {
                    if (base.equals(asked) && workspace.plan() == plan) {
                        workspace.state().comparison().set(Optional.of(comparison));
                    }
                });
    }

    private void showFailure(Exception failure) {
        LOG.warn("The plan to compare with cannot be read.", failure);
        List<String> lines = failure instanceof PlanIoException known
                ? known.lines(workspace.messages()::get)
                : List.of(workspace.messages().get("document.failed.unexpected"));
        services.dialogs().showProblem(workspace.messages().get("document.open.failed"), lines);
    }
}

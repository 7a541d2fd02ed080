package dev.madang.view.document;

import dev.madang.io.PlanIoException;
import dev.madang.io.json.Catalogue;
import dev.madang.model.Plan;
import dev.madang.view.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The plan in the window as a document: where it is kept, and what may replace it. Nothing replaces changes that are
 * not saved unless the user says so.
 */
public final class Documents {

    private static final Logger LOG = LoggerFactory.getLogger(Documents.class);
    private static final String TASK_OPEN = "task.open";
    private static final String TASK_SAVE = "task.save";

    private final Workspace workspace;
    private final DocumentServices services;
    private final RecentFiles recent;
    private final ReadOnlyObjectWrapper<Optional<Path>> file = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<LocalTime>> savedAt = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    private Runnable quitting = () -> {};
    private Optional<Path> recovered = Optional.empty();

    /** Begins with the session's plan as an untitled document. */
    public Documents(Workspace workspace, DocumentServices services, RecentFiles recent) {
        this.workspace = workspace;
        this.services = services;
        this.recent = recent;
    }

    /** The file of the document; none for an untitled one. */
    public ReadOnlyObjectProperty<Optional<Path>> file() {
        return file.getReadOnlyProperty();
    }

    /** When the document was saved last. */
    public ReadOnlyObjectProperty<Optional<LocalTime>> savedAt() {
        return savedAt.getReadOnlyProperty();
    }

    /** Whether a plan is being read or written. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Returns what was opened lately. */
    public RecentFiles recent() {
        return recent;
    }

    /** Says that the session's plan was read from a file before the window opened. */
    public void openedFrom(Path path) {
        file.set(Optional.of(path));
        recent.add(path);
    }

    /** Asks for a new plan and shows it. */
    public void newPlan() {
        guarded(() -> inBackground(
                TASK_OPEN,
                this::offer,
                offer -> services.dialogs().askNewPlan(offer).ifPresent(plan -> show(plan, null)),
                failure -> showFailure("document.catalogue.failed", failure)));
    }

    /** Shows the plan that {@code asked} comes to as an untitled document, unless it comes to none. */
    public void begin(Supplier<Optional<Plan>> asked) {
        guarded(() -> asked.get().ifPresent(plan -> show(plan, null)));
    }

    private Offer offer() throws PlanIoException {
        Catalogue catalogue = services.catalogue();
        Map<String, Plan> templates = new TreeMap<>();
        for (String name : catalogue.templates()) {
            try {
                catalogue.template(name).ifPresent(plan -> templates.put(name, plan));
            } catch (PlanIoException e) {
                LOG.warn("The template {} cannot be read and is not offered.", name, e);
            }
        }
        return new Offer(catalogue.venues(), catalogue.events(), catalogue.ruleBooks(), templates, this::askForCopy);
    }

    private void askForCopy(Consumer<Plan> next) {
        services.dialogs()
                .chooseOpen()
                .ifPresent(path -> inBackground(
                        TASK_OPEN,
                        () -> services.files().read(path),
                        next,
                        failure -> showFailure("document.open.failed", failure)));
    }

    /** Shows the sample as an untitled copy. */
    public void openSample() {
        Locale locale = workspace.locale();
        guarded(() -> inBackground(
                TASK_OPEN,
                () -> Samples.read(services.catalogue(), locale),
                plan -> show(plan, null),
                failure -> showFailure("document.open.failed", failure)));
    }

    /** Shows a plan that has no file yet. */
    public void showUntitled(Plan plan) {
        guarded(() -> show(plan, null));
    }

    /** Shows what was rescued, as a document that is not saved; the copy goes once it is. */
    public void recover(Path copy) {
        inBackground(
                TASK_OPEN,
                () -> services.files().read(copy),
                plan -> {
                    workspace.session().openUnsaved(plan, services.catalogue().checkerOf(plan));
                    shown(plan, null);
                    recovered = Optional.of(copy);
                },
                failure -> showFailure("document.open.failed", failure));
    }

    /** Asks which plan to open and shows it. */
    public void open() {
        guarded(() -> services.dialogs().chooseOpen().ifPresent(this::read));
    }

    /** Shows the plan in a file. */
    public void open(Path path) {
        guarded(() -> read(path));
    }

    /** Writes the plan to its file, or asks for one. */
    public void save() {
        save(() -> {});
    }

    /** Asks for a file and writes the plan there. */
    public void saveAs() {
        workspace.pending().flush();
        saveAs(() -> {});
    }

    /** Asks whoever shows the document to close. */
    public void quit() {
        quitting.run();
    }

    /** Says how to close. */
    public void onQuit(Runnable action) {
        quitting = action;
    }

    /** Runs {@code next}, which forgets the plan, unless the user wants to keep unsaved changes. */
    public void guarded(Runnable next) {
        workspace.pending().flush();
        if (!workspace.session().isChanged()) {
            next.run();
            return;
        }
        switch (services.dialogs().askUnsaved(workspace.plan().name())) {
            case SAVE -> save(next);
            case DISCARD -> next.run();
            case CANCEL -> LOG.debug("kept the unsaved plan");
        }
    }

    private void save(Runnable next) {
        workspace.pending().flush();
        file.get().ifPresentOrElse(path -> write(path, next), () -> saveAs(next));
    }

    private void saveAs(Runnable next) {
        String suggestion = file.get()
                .map(path -> String.valueOf(path.getFileName()))
                .orElseGet(() -> FileNames.of(workspace.plan().name(), ".json"));
        services.dialogs().chooseSave(suggestion).ifPresent(path -> write(FileNames.withEnding(path, ".json"), next));
    }

    private void forgetCopy() {
        recovered.ifPresent(copy -> {
            try {
                Files.deleteIfExists(copy);
            } catch (IOException e) {
                LOG.warn("The recovery copy {} cannot be deleted.", copy, e);
            }
        });
        recovered = Optional.empty();
    }

    private void read(Path path) {
        inBackground(TASK_OPEN, () -> services.files().read(path), plan -> show(plan, path), failure -> {
            if (Files.notExists(path)) {
                recent.remove(path);
            }
            showFailure("document.open.failed", failure);
        });
    }

    private void write(Path path, Runnable next) {
        Plan snapshot = workspace.plan();
        Callable<Path> work = () -> {
            services.files().write(snapshot, path);
            return path;
        };
        Consumer<Path> written = target -> {
            workspace.session().markSaved(snapshot);
            forgetCopy();
            keep(target);
            savedAt.set(Optional.of(LocalTime.now(services.clock())));
            next.run();
        };
        inBackground(TASK_SAVE, work, written, failure -> showFailure("document.save.failed", failure));
    }

    private void show(Plan plan, @Nullable Path path) {
        workspace.session().open(plan, services.catalogue().checkerOf(plan));
        shown(plan, path);
    }

    private void shown(Plan plan, @Nullable Path path) {
        recovered = Optional.empty();
        workspace.state().level().set(plan.levels().get(0).id());
        savedAt.set(Optional.empty());
        if (path == null) {
            file.set(Optional.empty());
        } else {
            keep(path);
        }
    }

    private void keep(Path path) {
        file.set(Optional.of(path));
        recent.add(path);
    }

    private <T> void inBackground(
            String name, Callable<T> work, Consumer<T> next, Consumer<? super Exception> onFailed) {
        busy.set(true);
        services.tasks()
                .run(name, work)
                .onDone(result -> {
                    busy.set(false);
                    next.accept(result);
                })
                .onFailed(failure -> {
                    busy.set(false);
                    onFailed.accept(failure);
                });
    }

    private void showFailure(String headlineKey, Exception failure) {
        LOG.warn("{}", headlineKey, failure);
        List<String> lines = failure instanceof PlanIoException known
                ? known.lines(workspace.messages()::get)
                : List.of(workspace.messages().get("document.failed.unexpected"));
        services.dialogs().showProblem(workspace.messages().get(headlineKey), lines);
    }
}

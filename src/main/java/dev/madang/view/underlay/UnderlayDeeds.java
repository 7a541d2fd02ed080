package dev.madang.view.underlay;

import dev.madang.edit.EditRefused;
import dev.madang.edit.underlay.AddUnderlay;
import dev.madang.exchange.Remark;
import dev.madang.io.PlanIoException;
import dev.madang.io.picture.TakenPicture;
import dev.madang.model.ElementId;
import dev.madang.model.Level;
import dev.madang.model.Plan;
import dev.madang.model.Underlay;
import dev.madang.model.UnderlayLook;
import dev.madang.model.UnderlayPlace;
import dev.madang.model.UnderlaySource;
import dev.madang.model.Vec;
import dev.madang.text.Messages;
import dev.madang.view.Layer;
import dev.madang.view.RefusalText;
import dev.madang.view.Workspace;
import dev.madang.view.document.Dialogs;
import dev.madang.view.document.Form;
import dev.madang.view.support.BackgroundTasks;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes pictures from files as underlays: looks into the file, asks, and says what became of it. */
public final class UnderlayDeeds {

    private static final Logger LOG = LoggerFactory.getLogger(UnderlayDeeds.class);
    private static final List<String> ENDINGS = List.of(".png", ".jpg", ".jpeg", ".jfif", ".pdf");

    private final UnderlayDesk desk;
    private final Workspace workspace;
    private final Dialogs dialogs;
    private final BackgroundTasks tasks;
    private final Supplier<ElementId> newIds;

    /** Makes deeds for a window; new underlays take their ids from {@code newIds}. */
    public UnderlayDeeds(UnderlayDesk desk, Dialogs dialogs, BackgroundTasks tasks, Supplier<ElementId> newIds) {
        this.desk = desk;
        this.dialogs = dialogs;
        this.tasks = tasks;
        this.newIds = newIds;
        workspace = desk.workspace();
    }

    /** Tells whether a file's name says that it is a picture and no plan. */
    public static boolean isPicture(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    /** Asks for a file and takes it. */
    public void importFile() {
        dialogs.chooseUnderlay().ifPresent(file -> importFile(file, Optional.empty()));
    }

    /** Takes a file; its middle comes to lie at a place on the level if one is given. */
    public void importFile(Path file, Optional<Vec> middle) {
        tasks.run("task.underlay.open", () -> looked(file))
                .onDone(looked -> ask(looked, middle))
                .onFailed(failure -> refuse(file, failure));
    }

    /**
     * A file that was looked into.
     *
     * @param file the file
     * @param first its first page
     */
    private record Looked(UnderlayFile file, UnderlayFile.Preview first) {}

    private static Looked looked(Path path) throws PlanIoException {
        UnderlayFile file = UnderlayFile.open(path);
        try {
            return new Looked(file, file.preview(Math.min(1, file.pages())));
        } catch (PlanIoException e) {
            file.close();
            throw e;
        }
    }

    private void ask(Looked looked, Optional<Vec> middle) {
        Optional<ImportUnderlayController.Wanted> wanted = dialogs.askForm(new Form.Request<>(
                ImportUnderlayController.class,
                () -> new ImportUnderlayController(looked.file(), looked.first(), tasks, messages()),
                "importUnderlay.headline",
                "importUnderlay.import"));
        wanted.ifPresentOrElse(what -> take(looked.file(), what, middle), looked.file()::close);
    }

    private void take(UnderlayFile file, ImportUnderlayController.Wanted wanted, Optional<Vec> middle) {
        Path name = Path.of(file.name());
        tasks.run("task.underlay.take", () -> {
                    try (file) {
                        return file.take(wanted.page());
                    }
                })
                .onDone(taken -> add(file.name(), taken, wanted, middle))
                .onFailed(failure -> refuse(name, failure));
    }

    private void add(String file, TakenPicture taken, ImportUnderlayController.Wanted wanted, Optional<Vec> middle) {
        Level level = level();
        OptionalDouble scale = wanted.scale().isPresent() && taken.paperMmPerPx() > 0
                ? OptionalDouble.of(taken.paperMmPerPx() * wanted.scale().get())
                : OptionalDouble.empty();
        if (scale.isPresent() && !Underlay.fits(taken.raster(), scale.getAsDouble())) {
            refuse(file, messages().get("refused.underlay.size", wanted.name()));
            return;
        }
        UnderlayPlace place = FirstPlace.of(
                taken.raster(),
                level.floor().bounds(),
                scale,
                middle.orElse(level.floor().bounds().center()));
        Underlay underlay = new Underlay(
                newIds.get(),
                level.id(),
                wanted.name(),
                new UnderlaySource(file, wanted.page()),
                taken.raster(),
                place,
                UnderlayLook.FIRST);
        workspace.state().layers().set(workspace.state().layers().get().shown(Layer.UNDERLAYS, true));
        try {
            workspace.execute(new AddUnderlay(underlay));
        } catch (EditRefused refused) {
            refuse(file, RefusalText.of(refused, messages()));
            return;
        }
        desk.state().editing().set(true);
        desk.select(underlay);
        tell(file, TakenRemarks.of(taken, scale.isEmpty(), storedBytes()));
        if (wanted.isCalibrated()) {
            desk.calibrate();
        }
    }

    private long storedBytes() {
        return workspace.plan().site().underlays().storedBytes();
    }

    private void tell(String file, List<Remark> remarks) {
        String lines =
                remarks.stream().map(remark -> "• " + remark.text(messages())).collect(Collectors.joining("\n"));
        dialogs.showText(messages().get("underlay.taken", file), lines);
    }

    private void refuse(Path file, Exception failure) {
        LOG.warn("The underlay {} cannot be taken.", file, failure);
        List<String> lines = failure instanceof PlanIoException known
                ? known.lines(messages()::get)
                : List.of(messages().get("document.failed.unexpected"));
        dialogs.showProblem(messages().get("underlay.failed", String.valueOf(file.getFileName())), lines);
    }

    private void refuse(String file, String reason) {
        dialogs.showProblem(messages().get("underlay.failed", file), List.of(reason));
    }

    private Level level() {
        Plan plan = workspace.plan();
        return plan.level(workspace.state().level().get()).orElse(plan.levels().get(0));
    }

    private Messages messages() {
        return workspace.messages();
    }
}

package dev.madang.view.underlay;

import dev.madang.exchange.drawing.DrawingUnderlay;
import dev.madang.io.PlanIoException;
import dev.madang.io.dxf.DrawingFile;
import dev.madang.io.picture.TakenPicture;
import dev.madang.model.ElementId;
import dev.madang.model.Level;
import dev.madang.model.Linework;
import dev.madang.model.Plan;
import dev.madang.model.Underlay;
import dev.madang.model.UnderlayLook;
import dev.madang.model.UnderlayPlace;
import dev.madang.model.UnderlaySource;
import dev.madang.model.Vec;
import dev.madang.text.Messages;
import dev.madang.view.Workspace;
import dev.madang.view.document.Dialogs;
import dev.madang.view.document.Form;
import dev.madang.view.drawing.DrawingOffer;
import dev.madang.view.drawing.ImportLinesController;
import dev.madang.view.support.BackgroundTasks;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;

/** Takes pictures and drawings from files as underlays: looks into the file, asks, and says what became of it. */
public final class UnderlayDeeds {

    private static final List<String> PICTURES = List.of(".png", ".jpg", ".jpeg", ".jfif", ".pdf");
    private static final List<String> DRAWINGS = List.of(".dxf", ".dwg");

    private final Workspace workspace;
    private final Dialogs dialogs;
    private final BackgroundTasks tasks;
    private final UnderlayTaking taking;

    /** Makes deeds for a window; new underlays take their ids from {@code newIds}. */
    public UnderlayDeeds(UnderlayDesk desk, Dialogs dialogs, BackgroundTasks tasks, Supplier<ElementId> newIds) {
        this.dialogs = dialogs;
        this.tasks = tasks;
        taking = new UnderlayTaking(desk, dialogs, newIds);
        workspace = desk.workspace();
    }

    /** Tells whether a file's name says that it is a picture or a drawing and no plan. */
    public static boolean canBeUnderlay(Path file) {
        return isOf(PICTURES, file) || isDrawing(file);
    }

    private static boolean isDrawing(Path file) {
        return isOf(DRAWINGS, file);
    }

    private static boolean isOf(List<String> endings, Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(name::endsWith);
    }

    /** Asks for a file and takes it. */
    public void importFile() {
        dialogs.chooseUnderlay().ifPresent(file -> importFile(file, Optional.empty()));
    }

    /**
     * Takes a file. The middle of a picture comes to lie at a place on the level if one is given; a drawing lies where
     * its own places say.
     */
    public void importFile(Path file, Optional<Vec> middle) {
        if (isDrawing(file)) {
            importDrawing(file);
            return;
        }
        tasks.run("task.underlay.open", () -> looked(file))
                .onDone(looked -> ask(looked, middle))
                .onFailed(failure -> taking.refuse(file, failure));
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
                .onFailed(failure -> taking.refuse(name, failure));
    }

    private void add(String file, TakenPicture taken, ImportUnderlayController.Wanted wanted, Optional<Vec> middle) {
        Level level = level();
        OptionalDouble scale = wanted.scale().isPresent() && taken.paperMmPerPx() > 0
                ? OptionalDouble.of(taken.paperMmPerPx() * wanted.scale().get())
                : OptionalDouble.empty();
        if (scale.isPresent() && !Underlay.fits(taken.raster(), scale.getAsDouble())) {
            taking.refuse(file, messages().get("refused.underlay.size", wanted.name()));
            return;
        }
        UnderlayPlace place = FirstPlace.of(
                taken.raster(),
                level.floor().bounds(),
                scale,
                middle.orElse(level.floor().bounds().center()));
        UnderlaySource source = new UnderlaySource(file, wanted.page());
        taking.lay(
                id -> new Underlay(id, level.id(), wanted.name(), source, taken.raster(), place, UnderlayLook.FIRST),
                stored -> TakenRemarks.of(taken, scale.isEmpty(), stored),
                wanted.isCalibrated());
    }

    private void importDrawing(Path file) {
        tasks.run("task.drawing.read", () -> DrawingFile.ofThisMachine().read(file, Optional.empty()))
                .onDone(drawing -> ask(new DrawingOffer(file, drawing, workspace.plan(), level())))
                .onFailed(failure -> taking.refuse(file, failure));
    }

    private void ask(DrawingOffer offer) {
        dialogs.askForm(new Form.Request<>(
                        ImportLinesController.class,
                        () -> new ImportLinesController(offer, messages(), tasks),
                        "importUnderlay.headline",
                        "importUnderlay.import"))
                .ifPresent(taken -> add(taken, offer));
    }

    private void add(ImportLinesController.Taken taken, DrawingOffer offer) {
        DrawingUnderlay traced = taken.traced();
        Linework lines = traced.lines().orElseThrow();
        UnderlaySource source = new UnderlaySource(offer.fileName(), 0);
        String level = offer.level().id();
        taking.lay(
                id -> new Underlay(id, level, taken.name(), source, lines, traced.place(), UnderlayLook.FIRST),
                stored -> TakenRemarks.of(traced, stored),
                taken.isCalibrated());
    }

    private Level level() {
        Plan plan = workspace.plan();
        return plan.level(workspace.state().level().get()).orElse(plan.levels().get(0));
    }

    private Messages messages() {
        return workspace.messages();
    }
}

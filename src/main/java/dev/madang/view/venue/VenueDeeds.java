package dev.madang.view.venue;

import dev.madang.edit.venue.AddLevel;
import dev.madang.edit.venue.PutParts;
import dev.madang.edit.venue.RemoveLevel;
import dev.madang.edit.venue.SetVenue;
import dev.madang.io.PlanIoException;
import dev.madang.io.json.Catalogue;
import dev.madang.model.Level;
import dev.madang.model.LevelPart;
import dev.madang.model.Plan;
import dev.madang.model.Venue;
import dev.madang.text.Messages;
import dev.madang.view.PartTool;
import dev.madang.view.VenueState;
import dev.madang.view.Workspace;
import dev.madang.view.document.Dialogs;
import dev.madang.view.document.Documents;
import dev.madang.view.document.Form;
import dev.madang.view.support.BackgroundTasks;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deeds on the building that ask first: grids, levels, a venue from nothing, and keeping a venue. */
public final class VenueDeeds {

    private static final Logger LOG = LoggerFactory.getLogger(VenueDeeds.class);
    static final int COLUMN_STEP_MM = 12_000;

    /** Half of that of columns: beginning half a step from the corner, none of the one lies upon one of the other. */
    static final int UTILITY_STEP_MM = COLUMN_STEP_MM / 2;

    private final Workspace workspace;
    private final Dialogs dialogs;
    private final Documents documents;
    private final Catalogue catalogue;
    private final BackgroundTasks tasks;
    private final Supplier<String> newIds;
    private Runnable catalogueChanged = () -> {};

    /** Makes deeds for a window; new parts and venues take their ids from {@code newIds}. */
    public VenueDeeds(
            Workspace workspace,
            Dialogs dialogs,
            Documents documents,
            Catalogue catalogue,
            BackgroundTasks tasks,
            Supplier<String> newIds) {
        this.workspace = workspace;
        this.dialogs = dialogs;
        this.documents = documents;
        this.catalogue = catalogue;
        this.tasks = tasks;
        this.newIds = newIds;
    }

    /** Is told that the catalogue has another venue. */
    public void onCatalogueChanged(Runnable listener) {
        catalogueChanged = listener;
    }

    /** Whether there is a folder in which venues can be kept. */
    public boolean canKeep() {
        return catalogue.ownVenues().isPresent();
    }

    /** Asks for columns in rows and sets them. */
    public void columnGrid() {
        grid(PartTool.COLUMN, COLUMN_STEP_MM, "partGrid.columns");
    }

    /** Asks for floor boxes in rows and sets them. */
    public void utilityGrid() {
        grid(PartTool.UTILITY_POINT, UTILITY_STEP_MM, "partGrid.utilities");
    }

    /** Asks for one more level and shows it. */
    public void addLevel() {
        read(venues -> {
            Plan plan = workspace.plan();
            List<Level> offered =
                    Optional.ofNullable(venues.get(plan.venue().id())).map(Venue::levels).orElse(List.of()).stream()
                            .filter(level -> plan.level(level.id()).isEmpty())
                            .toList();
            String id = "level-" + newIds.get();
            dialogs.askForm(new Form.Request<>(
                            AddLevelController.class,
                            () -> new AddLevelController(offered, id, messages()),
                            "addLevel.headline",
                            "addLevel.add"))
                    .ifPresent(level -> {
                        workspace.execute(new AddLevel(level));
                        workspace.state().level().set(level.id());
                    });
        });
    }

    /** Takes the level that is seen out of the plan, or says why it stays. */
    public void removeLevel() {
        Level level = level();
        long left = workspace.plan().elementsOn(level.id()).count();
        String name = level.name().in(workspace.locale());
        if (workspace.plan().levels().size() == 1) {
            refuse(messages().get("venue.level.last", name));
        } else if (left > 0) {
            refuse(messages().get("venue.level.filled", name, left));
        } else {
            String next = workspace.plan().levels().stream()
                    .map(Level::id)
                    .filter(id -> !id.equals(level.id()))
                    .findFirst()
                    .orElseThrow();
            workspace.execute(new RemoveLevel(level.id()));
            workspace.state().level().set(next);
        }
    }

    /** Asks for a venue from nothing and begins a plan on it; a hall that is to be drawn is drawn next. */
    public void newVenue() {
        documents.begin(() -> dialogs.askForm(new Form.Request<>(
                        NewVenueController.class,
                        () -> new NewVenueController(
                                "venue-" + newIds.get(), List.of(Catalogue.HOUSE_BOOK), messages()),
                        "newVenue.headline",
                        "newVenue.create"))
                .map(made -> {
                    workspace.ui().execute(() -> beginDrawing(made.isDrawn()));
                    return made.plan();
                }));
    }

    /** Asks under which id to keep the building in the planner's own catalogue, and keeps it there. */
    public void keep() {
        workspace.pending().flush();
        Plan plan = workspace.plan();
        read(venues -> {
            Set<String> own = venues.keySet().stream()
                    .filter(id -> catalogue.ownVenue(id).isPresent())
                    .collect(Collectors.toSet());
            SaveOffer offer = new SaveOffer(plan, venues, own);
            dialogs.askForm(new Form.Request<>(
                            SaveVenueController.class,
                            () -> new SaveVenueController(offer, messages()),
                            "saveVenue.headline",
                            "saveVenue.save"))
                    .ifPresent(this::write);
        });
    }

    private void beginDrawing(boolean drawn) {
        VenueState venue = workspace.state().venue();
        venue.editing().set(true);
        if (drawn) {
            venue.tool().set(PartTool.FLOOR);
        }
    }

    private void grid(PartTool tool, int stepMm, String headlineKey) {
        VenueState venue = workspace.state().venue();
        venue.editing().set(true);
        venue.tool().set(PartTool.SELECT);
        VenueBoard board = new VenueBoard(workspace, newIds);
        PartMaker maker = new PartMaker(board, tool);
        Level level = level();
        PartGrid begin = PartGrid.filling(level.floor().bounds(), stepMm, maker.width(), maker.depth());
        dialogs.askForm(new Form.Request<>(
                        PartGridController.class,
                        () -> new PartGridController(level, begin, messages()),
                        headlineKey,
                        "partGrid.set"))
                .ifPresent(places -> {
                    List<LevelPart> parts =
                            places.stream().<LevelPart>map(maker::fixtureAt).toList();
                    workspace.execute(new PutParts(level.id(), parts));
                    venue.selection()
                            .set(parts.stream()
                                    .map(LevelPart::id)
                                    .collect(Collectors.toCollection(LinkedHashSet::new)));
                });
    }

    private void write(Venue venue) {
        tasks.run("task.venue.keep", () -> catalogue.keepVenue(venue))
                .onDone(file -> kept(venue, file))
                .onFailed(this::showFailure);
    }

    private void kept(Venue venue, Path file) {
        workspace.execute(new SetVenue(venue.ref()));
        catalogueChanged.run();
        dialogs.showDone(messages().get("saveVenue.done", venue.name().in(workspace.locale())), file.toString());
    }

    private void read(Consumer<Map<String, Venue>> next) {
        tasks.run("task.venue.read", catalogue::venues)
                .onDone(all -> {
                    Map<String, Venue> byId = new HashMap<>();
                    all.forEach(venue -> byId.put(venue.id(), venue));
                    next.accept(byId);
                })
                .onFailed(this::showFailure);
    }

    private void refuse(String reason) {
        dialogs.showProblem(messages().get("venue.level.stays"), List.of(reason));
    }

    private void showFailure(Exception failure) {
        LOG.warn("venue", failure);
        List<String> lines = failure instanceof PlanIoException known
                ? known.lines(messages()::get)
                : List.of(messages().get("document.failed.unexpected"));
        dialogs.showProblem(messages().get("saveVenue.failed"), lines);
    }

    private Level level() {
        Plan plan = workspace.plan();
        return plan.level(workspace.state().level().get()).orElse(plan.levels().get(0));
    }

    private Messages messages() {
        return workspace.messages();
    }
}

package dev.madang.view.venue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.edit.AddElements;
import dev.madang.edit.venue.AddLevel;
import dev.madang.io.json.Catalogue;
import dev.madang.io.json.VenueWriter;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Facts;
import dev.madang.model.Level;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.model.PlanFixtures;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import dev.madang.model.Venue;
import dev.madang.model.VenueRef;
import dev.madang.view.Workspace;
import dev.madang.view.WorkspaceFixtures;
import dev.madang.view.document.DocumentServices;
import dev.madang.view.document.Documents;
import dev.madang.view.document.FakeDialogs;
import dev.madang.view.document.JsonFiles;
import dev.madang.view.document.RecentFiles;
import dev.madang.view.support.FakeUi;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Venues of one's own: under which id they are kept, and how plans hear of newer ones. */
class OwnVenuesTest {

    private static final Level NEWER =
            PlanFixtures.level().withName(LocalText.of("Renewed")).withFacts(Facts.NONE);

    @TempDir
    Path folder;

    private final FakeUi ui = new FakeUi();
    private final FakeDialogs dialogs = new FakeDialogs();
    private final Workspace workspace = WorkspaceFixtures.of(PlanFixtures.plan(), ui);

    @Test
    void aVenueOfThisPlanAloneIsCalledAfterItsName() {
        SaveOffer offer = offer("venue-x2y", "Seaside  Hall 3", Map.of(), Set.of());

        assertEquals("seaside-hall-3", offer.suggestedId());
        assertEquals(1, offer.nextRevision("seaside-hall-3"));
    }

    @Test
    void aShippedVenueIsNotHiddenUnlessThePlannerSaysSo() {
        Venue shipped = venue("bexco", 4, PlanFixtures.level());
        SaveOffer offer = offer("bexco", "BEXCO", Map.of("bexco", shipped), Set.of());

        assertEquals("bexco-own", offer.suggestedId());
        assertEquals(5, offer.nextRevision("bexco"));
    }

    @Test
    void ownVenuesKeepTheirIdAndCountTheirRevisionsUp() {
        SaveOffer offer = offer("mine", "Mine", Map.of("mine", venue("mine", 2, PlanFixtures.level())), Set.of("mine"));

        assertEquals("mine", offer.suggestedId());
        assertEquals(3, offer.nextRevision("mine"));
    }

    @Test
    void levelsThatThePlanDoesNotUseAreKeptInTheirOrder() {
        Level attic = level("attic");
        Venue known = new Venue(
                "mine",
                1,
                LocalText.of("Mine"),
                LocalText.NONE,
                false,
                LocalText.NONE,
                Facts.NONE,
                List.of(attic, NEWER),
                List.of());
        SaveOffer offer = offer("mine", "Mine", Map.of("mine", known), Set.of("mine"));

        assertEquals(List.of(attic), offer.otherLevels());
        assertEquals(List.of(attic, PlanFixtures.level()), offer.levels(true));
        assertEquals(List.of(PlanFixtures.level()), offer.levels(false));
    }

    @Test
    void aNewerRevisionIsOfferedTakenInOneStepAndCanBeUndone() throws Exception {
        VenueUpdates updates = updates(venue("test", 3, NEWER));
        assertEquals(3, updates.newer().get().orElseThrow().revision());
        Plan before = workspace.plan();

        updates.update();

        assertEquals(List.of(NEWER), workspace.plan().levels());
        assertEquals(Optional.empty(), updates.newer().get());
        workspace.session().undo();
        assertEquals(before, workspace.plan());
        assertTrue(updates.newer().get().isPresent());
    }

    @Test
    void whoeverKeepsThePlanAsItIsIsNotAskedAgain() throws Exception {
        VenueUpdates updates = updates(venue("test", 3, NEWER));

        updates.dismiss();
        workspace.execute(new AddLevel(level("attic")));

        assertEquals(Optional.empty(), updates.newer().get());
    }

    @Test
    void theSameRevisionIsNoNews() throws Exception {
        assertEquals(Optional.empty(), updates(venue("test", 1, NEWER)).newer().get());
    }

    @Test
    void aLevelWithBoothsStaysAndTheReasonIsSaid() {
        workspace.execute(new AddLevel(level("attic")));
        workspace.execute(new AddElements(List.of(Booth.of(new ElementId("b"), "attic", Rect.of(0, 0, 3_000, 3_000)))));
        workspace.state().level().set("attic");

        deeds(new Catalogue(folder, null)).removeLevel();

        assertEquals(2, workspace.plan().levels().size());
        assertTrue(dialogs.asked.get(0).contains("attic still holds a booth"), dialogs.asked.toString());
    }

    @Test
    void anEmptyLevelGoesAndAnotherIsSeen() {
        workspace.execute(new AddLevel(level("attic")));
        workspace.state().level().set("attic");

        deeds(new Catalogue(folder, null)).removeLevel();

        assertEquals(PlanFixtures.plan(), workspace.plan());
        assertEquals(PlanFixtures.LEVEL, workspace.state().level().get());
    }

    @Test
    void aLevelOfTheCatalogueIsAddedAndShown() throws Exception {
        Level attic = level("attic");
        dialogs.answers.put(AddLevelController.class, attic);

        deeds(new Catalogue(folder, null)).addLevel();

        assertEquals(List.of(PlanFixtures.level(), attic), workspace.plan().levels());
        assertEquals("attic", workspace.state().level().get());
    }

    @Test
    void theVenueIsKeptAndThePlanKnowsItsEntry() throws Exception {
        Catalogue catalogue = new Catalogue(folder, null);
        dialogs.answers.put(SaveVenueController.class, venue("kept", 1, PlanFixtures.level()));

        deeds(catalogue).keep();

        assertEquals("kept", workspace.plan().venue().id());
        assertEquals(
                List.of(PlanFixtures.level()),
                catalogue.venue("kept").orElseThrow().levels());
    }

    private VenueUpdates updates(Venue known) throws Exception {
        VenueWriter.write(known, folder.resolve("venues/known.json"));
        VenueUpdates updates = new VenueUpdates(workspace, new Catalogue(folder, null), ui.tasks());
        updates.reload();
        return updates;
    }

    private VenueDeeds deeds(Catalogue catalogue) {
        DocumentServices services =
                new DocumentServices(new JsonFiles(), catalogue, dialogs, ui.tasks(), Clock.systemUTC());
        Documents documents = new Documents(workspace, services, new RecentFiles(List.of()));
        return new VenueDeeds(workspace, dialogs, documents, catalogue, ui.tasks(), () -> "id");
    }

    private static SaveOffer offer(String id, String name, Map<String, Venue> venues, Set<String> own) {
        Plan plan = PlanFixtures.plan();
        VenueRef ref = new VenueRef(id, 1, LocalText.of(name), false);
        return new SaveOffer(plan.withLevels(ref, plan.levels()), venues, own);
    }

    private static Venue venue(String id, int revision, Level level) {
        return new Venue(
                id,
                revision,
                LocalText.of("Test"),
                LocalText.NONE,
                false,
                LocalText.NONE,
                Facts.NONE,
                List.of(level),
                List.of());
    }

    private static Level level(String id) {
        return new Level(
                id,
                LocalText.of(id),
                Polygon.rectangle(0, 0, 9_000, 9_000),
                Facts.NONE,
                List.of(),
                List.of(),
                List.of());
    }
}

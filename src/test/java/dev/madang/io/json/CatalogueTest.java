package dev.madang.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.check.CheckResult;
import dev.madang.check.Finding;
import dev.madang.check.Severity;
import dev.madang.io.PlanIoException;
import dev.madang.model.Event;
import dev.madang.model.Facts;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.model.PlanArbitraries;
import dev.madang.model.Venue;
import dev.madang.model.VenueArbitraries;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CatalogueTest {

    private static final String VENUE =
            "{\"format\": \"madang-venue\", \"version\": 1, \"id\": \"%s\", \"revision\": %d, \"name\": \"%s\"}";
    private static final String EVENT =
            "{\"format\": \"madang-event\", \"version\": 1, \"id\": \"%s\", \"revision\": 1, \"name\": \"E\", \"year\": 2025}";

    @TempDir
    Path first;

    @TempDir
    Path second;

    @Test
    void venuesComeInTheOrderOfTheirIds() throws IOException {
        put(first, "venues/one.json", VENUE.formatted("coex", 1, "COEX"));
        put(second, "venues/two.json", VENUE.formatted("bexco", 1, "BEXCO"));

        assertEquals(List.of("bexco", "coex"), ids(catalogue()));
    }

    @Test
    void theUsersOwnVenueHidesTheOneThatIsShipped() throws IOException {
        put(first, "venues/mine.json", VENUE.formatted("bexco", 7, "Mine"));
        put(second, "venues/bexco.json", VENUE.formatted("bexco", 1, "Shipped"));

        assertEquals(7, catalogue().venue("bexco").orElseThrow().revision());
    }

    @Test
    void aBrokenFileIsReportedAndTakesNoOtherAlong() throws IOException {
        put(first, "venues/bexco.json", "{\"format\": ");
        put(first, "venues/coex.json", VENUE.formatted("coex", 1, "COEX"));
        put(second, "venues/bexco.json", VENUE.formatted("bexco", 1, "Shipped"));

        Catalogue catalogue = catalogue();

        assertEquals(List.of("bexco", "coex"), ids(catalogue));
        assertEquals(1, catalogue.problems().size());
        assertTrue(catalogue.problems().get(0).getMessage().contains("bexco.json breaks off at line 1"));
    }

    @Test
    void twoFilesOfOneFolderWithTheSameIdAreReported() throws IOException {
        put(first, "venues/a.json", VENUE.formatted("bexco", 1, "A"));
        put(first, "venues/b.json", VENUE.formatted("bexco", 2, "B"));

        Catalogue catalogue = catalogue();

        assertEquals(1, catalogue.venue("bexco").orElseThrow().revision());
        assertTrue(catalogue
                .problems()
                .get(0)
                .getMessage()
                .endsWith("b.json: the id \"bexco\" is already used by a.json in the same folder."));
    }

    @Test
    void eventsAreFoundById() throws IOException {
        put(first, "events/wsce.json", EVENT.formatted("wsce-2025"));

        Catalogue catalogue = catalogue();

        assertEquals(Optional.of("wsce-2025"), catalogue.event("wsce-2025").map(Event::id));
        assertEquals(Optional.empty(), catalogue.event("wsce-2026"));
        assertEquals(1, catalogue.events().size());
    }

    @Test
    void foldersThatAreNotThereHoldNothing() throws PlanIoException {
        Catalogue catalogue = new Catalogue(List.of(AssetRoot.folder(first.resolve("nowhere"))));

        assertEquals(List.of(), catalogue.venues());
        assertEquals(List.of(), catalogue.samplePlans());
        assertEquals(List.of(), catalogue.problems());
    }

    @Test
    void venuesAreFoundInAJar() throws IOException {
        Path jar = first.resolve("program.jar");
        try (FileSystem files = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            Files.createDirectories(files.getPath("assets", "venues"));
            Files.writeString(files.getPath("assets", "venues", "bexco.json"), VENUE.formatted("bexco", 1, "B"));
        }

        assertEquals(List.of("bexco"), ids(new Catalogue(List.of(new AssetRoot(jar, "assets")))));
    }

    @Test
    void aPlanIsCheckedByTheBooksItNamesElseByTheHouseBook() throws IOException {
        for (String id : List.of("house", "mine")) {
            Files.createDirectories(first.resolve("rules"));
            Files.writeString(
                    first.resolve("rules").resolve(id + ".json"),
                    "{\"format\": \"madang-rules\", \"version\": 1, \"id\": \"" + id
                            + "\", \"revision\": 1, \"name\": \"" + id + "\", \"limits\": []}");
        }
        Catalogue catalogue = new Catalogue(List.of(AssetRoot.folder(first)));
        Plan plan = PlanArbitraries.plan(3);

        assertEquals(List.of("mine"), books(catalogue, plan.withRules(List.of("mine", "gone", "mine"))));
        assertEquals(List.of("house"), books(catalogue, plan.withRules(List.of("gone"))));
        assertEquals(List.of("house"), books(catalogue, plan.withRules(List.of())));
        assertEquals(
                List.of("gone"),
                catalogue.checkerOf(plan.withRules(List.of("mine", "gone"))).missing());
        assertEquals(List.of(), catalogue.checkerOf(plan.withRules(List.of())).missing());
    }

    @Test
    void aBrokenBookOfTheUserIsToldByTheCheckThoughTheShippedOneTakesItsPlace() throws IOException {
        String book = "{\"format\": \"madang-rules\", \"version\": 1, \"id\": \"%s\", \"revision\": 1,"
                + " \"name\": \"B\", \"limits\": []}";
        put(first, "rules/house.json", "{\"format\": ");
        put(first, "rules/house-2.json", "{\"format\": ");
        put(first, "rules/house-old.json", "{\"format\": ");
        put(second, "rules/house.json", book.formatted("house"));
        Plan plan = PlanArbitraries.plan(3).withRules(List.of());

        CheckResult result = catalogue().checkerOf(plan).full(plan);

        List<Finding> unread = result.findings().stream()
                .filter(finding -> finding.rule().equals("unread-book"))
                .toList();
        assertEquals(List.of("house"), books(catalogue(), plan));
        assertEquals(
                List.of(Severity.WARNING, Severity.WARNING, Severity.HINT),
                unread.stream().map(Finding::severity).toList());
        assertTrue(
                unread.stream().anyMatch(finding -> finding.note()
                        .en()
                        .equals("house.json breaks off at line 1, column 12: its end is missing.")),
                unread.toString());
        assertTrue(unread.stream().noneMatch(finding -> finding.note().ko().contains(first.toString())));
    }

    private static List<String> books(Catalogue catalogue, Plan plan) {
        return catalogue.ruleBooksOf(plan).stream().map(book -> book.id()).toList();
    }

    @Test
    void aJarThatIsNoJarIsReported() throws IOException {
        Path jar = Files.writeString(first.resolve("program.jar"), "no zip");

        Catalogue catalogue = new Catalogue(List.of(new AssetRoot(jar, "assets")));

        assertEquals(List.of(), catalogue.venues());
        assertEquals(3, catalogue.problems().size(), "one each for venues, events and rule books");
    }

    @Test
    void samplePlansAreListedAndRead() throws IOException, PlanIoException {
        Plan plan = PlanArbitraries.plan(3);
        Files.createDirectories(second.resolve("plans"));
        PlanWriter.write(plan, second.resolve("plans/sample.json"));

        assertEquals(List.of("sample"), catalogue().samplePlans());
        assertEquals(Optional.of(plan), catalogue().samplePlan("sample"));
        assertEquals(Optional.empty(), catalogue().samplePlan("other"));
    }

    @Test
    void aBrokenSamplePlanSaysSo() throws IOException {
        put(first, "plans/sample.json", "");

        Catalogue catalogue = catalogue();

        assertThrows(PlanIoException.class, () -> catalogue.samplePlan("sample"));
    }

    @Test
    void allThatIsShippedCanBeRead() throws PlanIoException {
        Catalogue shipped = new Catalogue(null, Path.of(System.getProperty("madang.home", ".")));

        assertEquals(List.of(), shipped.problems());
        for (String name : shipped.samplePlans()) {
            assertTrue(shipped.samplePlan(name).isPresent(), name);
        }
    }

    @Test
    void whatIsPackedWithTheProgramIsAlwaysAtHand() {
        assertEquals(List.of(), new Catalogue(null, null).problems());
    }

    private Catalogue catalogue() {
        return new Catalogue(List.of(AssetRoot.folder(first), AssetRoot.folder(second)));
    }

    private static List<String> ids(Catalogue catalogue) {
        return catalogue.venues().stream().map(Venue::id).toList();
    }

    private static void put(Path root, String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    @Test
    void aVenueOfOnesOwnIsKeptInOnesOwnFolderAndOfferedAtOnce() throws Exception {
        put(second, "assets/venues/bexco.json", VENUE.formatted("bexco", 1, "Shipped"));
        Catalogue catalogue = new Catalogue(first.resolve("Madang"), second);
        Venue own = catalogue.venue("bexco").orElseThrow();
        Venue mine = new VenueArbitraries(new Random(7)).venue();

        Path file = catalogue.keepVenue(mine);

        assertEquals(first.resolve("Madang/venues/" + mine.id() + ".json"), file);
        assertEquals(mine, VenueReader.read(file));
        assertEquals(Optional.of(mine), catalogue.venue(mine.id()));
        assertEquals(Optional.of(mine), catalogue.ownVenue(mine.id()));
        assertEquals(Optional.empty(), catalogue.ownVenue(own.id()));
    }

    @Test
    void keepingAVenueAgainReplacesOnesOwnFileAndNoOther() throws Exception {
        put(first, "venues/hall.json", VENUE.formatted("mine", 1, "Mine"));
        put(first, "venues/other.json", VENUE.formatted("somebody-elses", 1, "Other"));
        Catalogue catalogue = new Catalogue(first, second);

        Path again = catalogue.keepVenue(revision("mine", 2));
        Path beside = catalogue.keepVenue(revision("other", 1));

        assertEquals(first.resolve("venues/hall.json"), again);
        assertEquals(2, catalogue.venue("mine").orElseThrow().revision());
        assertEquals(first.resolve("venues/other-2.json"), beside);
        assertEquals(
                "Other", catalogue.venue("somebody-elses").orElseThrow().name().en());
    }

    private static Venue revision(String id, int revision) {
        return new Venue(
                id,
                revision,
                LocalText.of("V"),
                LocalText.NONE,
                false,
                LocalText.NONE,
                Facts.NONE,
                List.of(),
                List.of());
    }
}

package dev.madang.view.document;

import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.id;
import static dev.madang.model.PlanFixtures.planWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.compare.Difference.Kind;
import dev.madang.compare.NoticeText;
import dev.madang.edit.IssueRevision;
import dev.madang.edit.MoveElements;
import dev.madang.edit.RemoveElements;
import dev.madang.edit.RenumberBooth;
import dev.madang.io.json.Catalogue;
import dev.madang.io.json.PlanWriter;
import dev.madang.model.Elements;
import dev.madang.model.Exhibitor;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.model.Revision;
import dev.madang.view.Comparison;
import dev.madang.view.Workspace;
import dev.madang.view.WorkspaceFixtures;
import dev.madang.view.support.FakeUi;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comparing and revisions, without a window. */
class ComparisonsTest {

    private static final Exhibitor ACME = new Exhibitor(id("acme"), LocalText.of("Acme"), Exhibitor.Kind.COMPANY, "");

    @TempDir
    private Path folder;

    private final FakeUi ui = new FakeUi();
    private final FakeDialogs dialogs = new FakeDialogs();
    private final Workspace workspace = WorkspaceFixtures.of(
            planWith(booth("a", 0, 0, 3_000, 3_000), booth("b", 9_000, 0, 3_000, 3_000))
                    .withExhibitors(Elements.of(List.of(ACME))),
            ui);
    private final DocumentServices services = new DocumentServices(
            new JsonFiles(),
            new Catalogue(null, null),
            dialogs,
            ui.tasks(),
            Clock.fixed(Instant.parse("2025-07-15T14:02:00Z"), ZoneOffset.UTC));
    private final Documents documents = new Documents(workspace, services, new RecentFiles(List.of()));
    private final Comparisons comparisons = new Comparisons(workspace, services);
    private final Revisions revisions = new Revisions(workspace, services, documents, comparisons);

    @Test
    void aComparisonWithAFileFollowsThePlan() throws Exception {
        Path file = folder.resolve("어제.json");
        PlanWriter.write(workspace.plan(), file);
        dialogs.openFile = Optional.of(file);
        move("a");

        comparisons.withFile();
        assertEquals(Map.of(Kind.MOVED, 1), counts());
        assertEquals("어제.json", shown().base().in(Locale.ENGLISH));

        workspace.execute(new RemoveElements(Set.of(id("b"))));
        assertEquals(Map.of(Kind.MOVED, 1, Kind.REMOVED, 1), counts());

        workspace.session().undo();
        workspace.session().undo();
        assertEquals(Map.of(), counts());
    }

    @Test
    void aFileThatCannotBeReadIsExplained() {
        comparisons.withFile(folder.resolve("nope.json"));

        assertTrue(dialogs.asked.get(0).startsWith("problem"), dialogs.asked.toString());
        assertTrue(comparison().isEmpty());
    }

    @Test
    void whatChangedSinceTheLatestRevisionIsSwitchedOnAndOff() {
        issue("1");
        move("a");

        comparisons.sinceLatest().set(true);
        assertEquals(Map.of(Kind.MOVED, 1), counts());
        assertEquals("revision 1 (15 Jul 2025)", shown().base().in(Locale.ENGLISH));

        issue("2");
        assertEquals(Map.of(), counts());
        assertEquals("revision 2 (15 Jul 2025)", shown().base().in(Locale.ENGLISH));

        comparisons.sinceLatest().set(false);
        assertTrue(comparison().isEmpty());
    }

    @Test
    void withoutARevisionThereIsNothingToSwitchOn() {
        comparisons.sinceLatest().set(true);

        assertFalse(comparisons.sinceLatest().get());
        assertTrue(comparison().isEmpty());
    }

    @Test
    void undoingTheRevisionThatIsComparedWithEndsTheComparison() {
        issue("1");
        comparisons.sinceLatest().set(true);

        workspace.session().undo();

        assertTrue(comparison().isEmpty());
        assertFalse(comparisons.sinceLatest().get());
    }

    @Test
    void whoeverTakesTheComparisonAwayEndsIt() {
        issue("1");
        comparisons.sinceLatest().set(true);

        workspace.state().comparison().set(Optional.empty());
        move("a");

        assertTrue(comparison().isEmpty());
        assertFalse(comparisons.sinceLatest().get());
    }

    @Test
    void openingAnotherPlanEndsTheComparison() {
        issue("1");
        comparisons.with(workspace.plan().revisions().get(0));
        dialogs.unsaved = Dialogs.Unsaved.DISCARD;

        documents.showUntitled(planWith());

        assertTrue(comparison().isEmpty());
    }

    @Test
    void issuingProposesTheNextNumberAndTheDayOfTheClock() {
        issue("A1");
        move("a");
        revisions.issue();

        RevisionDialogs.Proposal proposal = dialogs.revisions.proposal.orElseThrow();
        assertEquals("A2", proposal.number());
        assertEquals(LocalDate.of(2025, 7, 15), proposal.date());
        assertEquals("moved 1", proposal.changes());
        assertEquals(1, workspace.plan().revisions().size());
    }

    @Test
    void numbersGoOnAsTheyBegan() {
        assertEquals("1", next());
        assertEquals("10", next("9"));
        assertEquals("R-010", next("R-009"));
        assertEquals("C", next("B"));
        assertEquals("3", next("2", "1"));
        assertEquals("2", next("999999999999"));
    }

    @Test
    void aRevisionIsBroughtBackAsOneStep() {
        issue("1");
        Plan issued = workspace.plan();
        move("a");
        workspace.execute(new RenumberBooth(id("b"), "Z"));
        dialogs.revisions.deed = Optional.of(RevisionDialogs.Deed.RESTORE);

        revisions.choose();
        assertEquals(issued, workspace.plan());

        workspace.session().undo();
        assertEquals("Z", workspace.plan().booths().get(id("b")).orElseThrow().number());
    }

    @Test
    void aRevisionIsOpenedAsANewPlan() {
        issue("1");
        Plan issued = workspace.plan();
        move("a");
        dialogs.unsaved = Dialogs.Unsaved.DISCARD;
        dialogs.revisions.deed = Optional.of(RevisionDialogs.Deed.OPEN);

        revisions.choose();

        assertEquals(issued.layout(), workspace.plan().layout());
        assertEquals("Test (revision 1)", workspace.plan().name());
        assertEquals(List.of(), workspace.plan().revisions());
    }

    @Test
    void theNoticeIsWrittenAsAPdfInTheLanguageChosen() throws Exception {
        workspace.execute(new dev.madang.edit.AssignExhibitor(Set.of(id("a")), ACME.id()));
        issue("1");
        move("a");
        Path pdf = folder.resolve("안내.pdf");
        dialogs.saveFile = Optional.of(pdf);
        dialogs.revisions.printIn = Optional.of(Locale.KOREAN);

        revisions.notice();

        NoticeText notice = dialogs.revisions.shownNotice.orElseThrow();
        assertEquals(1, notice.rows().size());
        assertTrue(
                notice.facts().toString().contains("개정 1 (2025. 7. 15.)"),
                notice.facts().toString());
        String head = new String(Files.readAllBytes(pdf), 0, 5, StandardCharsets.US_ASCII);
        assertEquals("%PDF-", head);
        assertTrue(dialogs.asked.contains("done " + pdf), dialogs.asked.toString());
    }

    private String next(String... issued) {
        return Revisions.next(Stream.of(issued)
                .map(number -> Revision.of(workspace.plan(), number, LocalDate.of(2025, 5, 2), "", ""))
                .toList());
    }

    private void issue(String number) {
        workspace.execute(new IssueRevision(number, LocalDate.of(2025, 7, 15), "", ""));
    }

    private void move(String boothId) {
        workspace.execute(new MoveElements(Set.of(id(boothId)), 1_000, 0));
    }

    private Optional<Comparison> comparison() {
        return workspace.state().comparison().get();
    }

    private Comparison shown() {
        return comparison().orElseThrow();
    }

    private Map<Kind, Integer> counts() {
        return shown().diff().counts();
    }
}

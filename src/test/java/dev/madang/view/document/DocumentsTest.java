package dev.madang.view.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.edit.RenamePlan;
import dev.madang.io.PlanIoException;
import dev.madang.io.json.Catalogue;
import dev.madang.model.Plan;
import dev.madang.model.PlanFixtures;
import dev.madang.view.Workspace;
import dev.madang.view.WorkspaceFixtures;
import dev.madang.view.support.FakeUi;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentsTest {

    private static final Path FILE = Path.of("plan.json").toAbsolutePath();
    private static final Path OTHER = Path.of("other.json").toAbsolutePath();

    private final FakeUi ui = new FakeUi();
    private final FakeDialogs dialogs = new FakeDialogs();
    private final FakeFiles files = new FakeFiles();
    private final Workspace workspace = WorkspaceFixtures.of(PlanFixtures.plan(), ui);
    private final RecentFiles recent = new RecentFiles(List.of());
    private final List<String> happened = new ArrayList<>();
    private final Documents documents = new Documents(
            workspace,
            new DocumentServices(
                    files,
                    new Catalogue(null, null),
                    dialogs,
                    ui.tasks(),
                    Clock.fixed(Instant.parse("2025-07-15T14:02:00Z"), ZoneOffset.UTC)),
            recent);

    @Test
    void savingAnUntitledPlanAsksWhereTo() {
        rename("A: plan/1");
        dialogs.saveFile = Optional.of(Path.of("plan").toAbsolutePath());

        documents.save();

        assertEquals(List.of("save A- plan-1.json"), dialogs.asked);
        assertEquals(Map.of(FILE, workspace.plan()), files.plans);
        assertEquals(Optional.of(FILE), documents.file().get());
        assertEquals(Optional.of(LocalTime.of(14, 2)), documents.savedAt().get());
        assertFalse(workspace.session().isChanged());
    }

    @Test
    void savingAgainAsksNothing() {
        dialogs.saveFile = Optional.of(FILE);
        documents.save();
        rename("second");
        dialogs.asked.clear();

        documents.save();

        assertEquals(List.of(), dialogs.asked);
        assertEquals("second", files.plans.get(FILE).name());
    }

    @Test
    void aSaveThatFailsIsExplainedAndThePlanStaysChanged() {
        rename("precious");
        dialogs.saveFile = Optional.of(FILE);
        files.broken = true;

        documents.save();

        assertEquals(2, dialogs.asked.size());
        assertTrue(dialogs.asked.get(1).startsWith("problem The plan cannot be saved"));
        assertTrue(workspace.session().isChanged());
        assertEquals(Optional.empty(), documents.file().get());
        assertFalse(documents.busy().get());
    }

    @Test
    void anUnchangedPlanIsLeftWithoutAsking() {
        documents.guarded(() -> happened.add("left"));

        assertEquals(List.of("left"), happened);
        assertEquals(List.of(), dialogs.asked);
    }

    @Test
    void cancellingKeepsTheChanges() {
        rename("precious");
        dialogs.unsaved = Dialogs.Unsaved.CANCEL;

        documents.guarded(() -> happened.add("left"));

        assertEquals(List.of(), happened);
        assertTrue(workspace.session().isChanged());
    }

    @Test
    void discardingLeavesWithoutSaving() {
        rename("precious");
        dialogs.unsaved = Dialogs.Unsaved.DISCARD;

        documents.guarded(() -> happened.add("left"));

        assertEquals(List.of("left"), happened);
        assertEquals(Map.of(), files.plans);
    }

    @Test
    void savingFirstLeavesOnlyOnceItIsSaved() {
        rename("precious");
        dialogs.unsaved = Dialogs.Unsaved.SAVE;
        files.broken = true;
        dialogs.saveFile = Optional.of(FILE);
        documents.guarded(() -> happened.add("left"));
        assertEquals(List.of(), happened);

        files.broken = false;
        documents.guarded(() -> happened.add("left"));

        assertEquals(List.of("left"), happened);
        assertEquals("precious", files.plans.get(FILE).name());
    }

    @Test
    void openingReplacesPlanFileAndHistory() {
        rename("before");
        dialogs.unsaved = Dialogs.Unsaved.DISCARD;
        Plan stored = PlanFixtures.plan().withName("stored");
        files.plans.put(OTHER, stored);

        documents.open(OTHER);

        assertEquals(stored, workspace.plan());
        assertEquals(Optional.of(OTHER), documents.file().get());
        assertTrue(workspace.session().nextUndo().isEmpty());
        assertEquals(List.of(OTHER), recent.files());
    }

    @Test
    void aPlanThatCannotBeOpenedLeavesTheCurrentOne() {
        Plan before = workspace.plan();

        documents.open(OTHER);

        assertEquals(before, workspace.plan());
        assertTrue(dialogs.asked.get(0).startsWith("problem The plan cannot be opened"));
    }

    @Test
    void whatIsBeingTypedIsSavedToo() {
        dialogs.saveFile = Optional.of(FILE);
        workspace.pending().begin(() -> rename("typed"));

        documents.save();

        assertEquals("typed", files.plans.get(FILE).name());
    }

    @Test
    void aNewPlanIsUntitled() {
        dialogs.saveFile = Optional.of(FILE);
        documents.save();
        Plan fresh = PlanFixtures.plan().withName("fresh");
        dialogs.newPlan = Optional.of(fresh);

        documents.newPlan();

        assertEquals(fresh, workspace.plan());
        assertEquals(Optional.empty(), documents.file().get());
        assertFalse(workspace.session().isChanged());
    }

    @Test
    void recentFilesAreListedOnceTheLatestFirst() {
        List<Path> many = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            many.add(Path.of("p" + i + ".json").toAbsolutePath());
        }
        RecentFiles list = new RecentFiles(many);
        assertEquals(RecentFiles.MAX, list.files().size());

        list.add(many.get(3));

        assertEquals(many.get(3), list.files().get(0));
        assertEquals(RecentFiles.MAX, list.files().stream().distinct().count());
    }

    private void rename(String name) {
        workspace.execute(new RenamePlan(name));
    }

    /** Keeps plans in memory, or refuses to. */
    private static final class FakeFiles implements PlanFiles {

        private final Map<Path, Plan> plans = new HashMap<>();
        private boolean broken;

        @Override
        public Plan read(Path file) throws PlanIoException {
            Plan plan = plans.get(file);
            if (plan == null) {
                throw new PlanIoException(null, "io.read.missing", file);
            }
            return plan;
        }

        @Override
        public void write(Plan plan, Path file) throws PlanIoException {
            if (broken) {
                throw new PlanIoException(null, "io.read.missing", file);
            }
            plans.put(file, plan);
        }
    }
}

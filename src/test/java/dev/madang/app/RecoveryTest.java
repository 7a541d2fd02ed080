package dev.madang.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.io.json.Catalogue;
import dev.madang.io.json.PlanWriter;
import dev.madang.model.Plan;
import dev.madang.model.PlanFixtures;
import dev.madang.view.Workspace;
import dev.madang.view.WorkspaceFixtures;
import dev.madang.view.document.DocumentServices;
import dev.madang.view.document.Documents;
import dev.madang.view.document.FakeDialogs;
import dev.madang.view.document.JsonFiles;
import dev.madang.view.document.RecentFiles;
import dev.madang.view.support.FakeUi;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the next start makes of the copies that a crash left. */
class RecoveryTest {

    private static final Plan RESCUED = PlanFixtures.plan().withName("Rescued");

    @TempDir
    private Path folder;

    private final FakeUi ui = new FakeUi();
    private final FakeDialogs dialogs = new FakeDialogs();
    private final Workspace workspace = WorkspaceFixtures.of(PlanFixtures.plan(), ui);
    private final Documents documents = new Documents(
            workspace,
            new DocumentServices(new JsonFiles(), new Catalogue(null, null), dialogs, ui.tasks(), Clock.systemUTC()),
            new RecentFiles(List.of()));
    private Path older;
    private Path newer;

    @BeforeEach
    void crashTwice() throws Exception {
        older = folder.resolve("recovery-20250714-090000.json");
        newer = folder.resolve("recovery-20250715-140200.json");
        PlanWriter.write(RESCUED.withName("Older"), older);
        PlanWriter.write(RESCUED, newer);
        Files.writeString(folder.resolve("preferences.json"), "{}");
    }

    @Test
    void theLatestCopyIsOpenedAsUnsavedAndGoesOnceItIsSaved() {
        dialogs.deed = Optional.of(0);
        dialogs.saveFile = Optional.of(folder.resolve("saved.json"));

        offer();
        assertEquals(RESCUED, workspace.plan());
        assertTrue(workspace.session().isChanged());
        assertTrue(Files.exists(newer));

        documents.save();
        assertFalse(Files.exists(newer));
        assertTrue(Files.exists(older));
    }

    @Test
    void aCopyThatIsOpenedAndDiscardedIsStillThere() {
        dialogs.deed = Optional.of(0);
        offer();
        dialogs.unsaved = dev.madang.view.document.Dialogs.Unsaved.DISCARD;

        documents.showUntitled(PlanFixtures.plan());
        dialogs.saveFile = Optional.of(folder.resolve("other.json"));
        documents.save();

        assertTrue(Files.exists(newer));
    }

    @Test
    void allCopiesCanBeDeleted() {
        dialogs.deed = Optional.of(2);

        offer();

        assertFalse(Files.exists(newer) || Files.exists(older));
        assertTrue(Files.exists(folder.resolve("preferences.json")));
    }

    @Test
    void keptCopiesAreEachAskedForAndStay() {
        dialogs.deed = Optional.of(1);

        offer();

        assertEquals(2, dialogs.asked.size());
        assertTrue(Files.exists(newer) && Files.exists(older));
    }

    @Test
    void whoGivesNoAnswerIsAskedAnotherTime() {
        offer();

        assertEquals(1, dialogs.asked.size());
        assertTrue(Files.exists(newer) && Files.exists(older));
    }

    @Test
    void aCopyThatCannotBeReadIsExplainedAndKept() throws Exception {
        Files.writeString(newer, "{");
        Plan before = workspace.plan();
        dialogs.deed = Optional.of(0);

        offer();

        assertEquals(before, workspace.plan());
        assertTrue(dialogs.asked.stream().anyMatch(text -> text.startsWith("problem")), dialogs.asked.toString());
        assertTrue(Files.exists(newer));
    }

    private void offer() {
        new Recovery(workspace, documents, dialogs, folder, ZoneOffset.UTC).offer();
    }
}

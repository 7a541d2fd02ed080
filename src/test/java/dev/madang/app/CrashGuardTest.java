package dev.madang.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.edit.RenamePlan;
import dev.madang.io.json.PlanReader;
import dev.madang.model.PlanFixtures;
import dev.madang.view.Workspace;
import dev.madang.view.WorkspaceFixtures;
import dev.madang.view.document.FakeDialogs;
import dev.madang.view.document.JsonFiles;
import dev.madang.view.support.FakeUi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashGuardTest {

    private static final Logger LOG = Logger.getLogger(CrashGuard.class.getName());

    @TempDir
    private Path folder;

    private final FakeDialogs dialogs = new FakeDialogs();
    private final Workspace workspace = WorkspaceFixtures.of(PlanFixtures.plan(), new FakeUi());

    /** What these tests throw is no news. */
    @BeforeEach
    void quieten() {
        LOG.setLevel(Level.OFF);
    }

    @AfterEach
    void speakAgain() {
        LOG.setLevel(null);
    }

    @Test
    void unsavedWorkIsCopiedAndItIsSaidWhere() throws Exception {
        workspace.execute(new RenamePlan("precious"));
        Path copy = folder.resolve("kept").resolve("recovery-20250715-140200.json");

        crash(folder.resolve("kept"));

        assertEquals(workspace.plan(), PlanReader.read(copy));
        assertEquals(1, dialogs.asked.size());
        assertTrue(dialogs.asked.get(0).contains(copy.toString()), dialogs.asked.get(0));
        assertTrue(workspace.session().isChanged());
    }

    @Test
    void withoutChangesThereIsNothingToCopy() throws IOException {
        crash(folder);

        assertEquals(1, dialogs.asked.size());
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void aCopyThatCannotBeWrittenIsSaidToo() throws IOException {
        workspace.execute(new RenamePlan("precious"));
        Path file = Files.writeString(folder.resolve("file"), "no folder");

        crash(file);

        assertTrue(dialogs.asked.get(0).contains("could not be written"), dialogs.asked.get(0));
    }

    private void crash(Path where) {
        Clock clock = Clock.fixed(Instant.parse("2025-07-15T14:02:00Z"), ZoneOffset.UTC);
        new CrashGuard(workspace, new JsonFiles(), dialogs, where, clock)
                .uncaughtException(Thread.currentThread(), new IllegalStateException("a bug"));
    }
}

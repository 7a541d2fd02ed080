package dev.madang.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.edit.RenamePlan;
import dev.madang.io.json.PlanReader;
import dev.madang.model.PlanFixtures;
import dev.madang.view.Workspace;
import dev.madang.view.WorkspaceFixtures;
import dev.madang.view.document.Dialogs;
import dev.madang.view.document.FakeDialogs;
import dev.madang.view.document.JsonFiles;
import dev.madang.view.support.FakeUi;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashGuardTest {

    private static final Logger LOG = Logger.getLogger(CrashGuard.class.getPackageName());

    @TempDir
    private Path folder;

    private final FakeDialogs dialogs = new FakeDialogs();
    private final FakeUi ui = new FakeUi();
    private final Workspace workspace = WorkspaceFixtures.of(PlanFixtures.plan(), ui);

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
        Path copy = folder.resolve("kept").resolve("recovery-20250715-140200-precious-w1.json");

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

    @Test
    void howeverOftenItCrashesThereIsOneCopyAndItGoesOnceTheWorkIsSaved() throws IOException {
        SafetyCopy copy = copyIn(folder.resolve("kept"));
        workspace.session().listen(copy);
        workspace.execute(new RenamePlan("precious"));
        ui.letTimePass();

        crash(copy);
        workspace.execute(new RenamePlan("more precious"));
        crash(copy);
        assertEquals(1, copies(folder.resolve("kept")));

        workspace.session().markSaved(workspace.plan());
        assertEquals(0, copies(folder.resolve("kept")));
    }

    @Test
    void whatCannotBeToldIsNotTriedWithoutEnd() throws IOException {
        List<String> tried = new ArrayList<>();
        Dialogs broken = (Dialogs) Proxy.newProxyInstance(
                Dialogs.class.getClassLoader(), new Class<?>[] {Dialogs.class}, (proxy, method, args) -> {
                    tried.add(method.getName());
                    throw new NoClassDefFoundError("a part of the program is gone");
                });
        CrashGuard guard = new CrashGuard(workspace, broken, copyIn(folder.resolve("kept")));
        workspace.execute(new RenamePlan("precious"));

        guard.uncaughtException(Thread.currentThread(), new IllegalStateException("a bug"));
        guard.uncaughtException(Thread.currentThread(), new IllegalStateException("the next"));

        assertEquals(List.of("showProblem"), tried);
        assertEquals(1, copies(folder.resolve("kept")));
    }

    private static long copies(Path where) throws IOException {
        try (var files = Files.list(where)) {
            return files.filter(file -> file.toString().endsWith(".json")).count();
        }
    }

    private void crash(Path where) {
        crash(copyIn(where));
    }

    private void crash(SafetyCopy copy) {
        new CrashGuard(workspace, dialogs, copy)
                .uncaughtException(Thread.currentThread(), new IllegalStateException("a bug"));
    }

    private SafetyCopy copyIn(Path where) {
        Clock clock = Clock.fixed(Instant.parse("2025-07-15T14:02:00Z"), ZoneOffset.UTC);
        return new SafetyCopy(workspace, new JsonFiles(), ui.tasks(), where, clock, "w1");
    }
}

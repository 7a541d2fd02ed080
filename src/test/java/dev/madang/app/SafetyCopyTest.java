package dev.madang.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.check.Checker;
import dev.madang.edit.RenamePlan;
import dev.madang.io.json.Catalogue;
import dev.madang.io.json.PlanReader;
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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left of unsaved work when the program ends without being asked to. */
class SafetyCopyTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-07-15T14:02:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final FakeUi ui = new FakeUi();
    private final FakeDialogs dialogs = new FakeDialogs();
    private final Workspace workspace = WorkspaceFixtures.of(PlanFixtures.plan(), ui);
    private SafetyCopy copy;

    @BeforeEach
    void watch() {
        copy = new SafetyCopy(workspace, new JsonFiles(), ui.tasks(), folder.resolve("kept"), CLOCK, "w1");
        workspace.session().listen(copy);
    }

    @Test
    void unsavedWorkIsCopiedAfterAWhileAndAgainAsItGrows() throws Exception {
        workspace.execute(new RenamePlan("Morning: 1/2"));
        assertEquals(List.of(), copies());

        ui.letTimePass();
        assertEquals(List.of("recovery-20250715-140200-Morning 1 2-w1.json"), copies());
        workspace.execute(new RenamePlan("Evening"));
        ui.letTimePass();

        assertEquals(1, copies().size());
        assertEquals(workspace.plan(), onlyCopy());
    }

    @Test
    void savedWorkNeedsNoCopy() throws IOException {
        workspace.execute(new RenamePlan("Morning"));
        ui.letTimePass();

        workspace.session().markSaved(workspace.plan());

        assertEquals(List.of(), copies());
    }

    @Test
    void whatWasDoneWhileSavingIsStillCopied() throws Exception {
        workspace.execute(new RenamePlan("Morning"));
        Plan written = workspace.plan();
        workspace.execute(new RenamePlan("Noon"));
        ui.letTimePass();

        workspace.session().markSaved(written);

        assertEquals("Noon", onlyCopy().name());
    }

    @Test
    void workThatIsUndoneOrGivenUpLeavesNoCopy() throws IOException {
        workspace.execute(new RenamePlan("Morning"));
        ui.letTimePass();
        workspace.session().undo();
        ui.letTimePass();
        assertEquals(List.of(), copies());

        workspace.execute(new RenamePlan("Noon"));
        ui.letTimePass();
        workspace.session().open(PlanFixtures.plan());
        assertEquals(List.of(), copies());

        workspace.execute(new RenamePlan("Evening"));
        ui.letTimePass();
        copy.close();
        try (Stream<Path> left = Files.list(folder.resolve("kept"))) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void whatIsRescuedIsCopiedAnewWhenItIsChangedAndBothGoOnceItIsSaved() throws IOException {
        Files.createDirectories(folder.resolve("kept"));
        Path rescued = Files.writeString(folder.resolve("kept/recovery-20250714-090000-old.json"), "{}");
        workspace.session().openUnsaved(PlanFixtures.plan(), new Checker(List.of()));
        assertTrue(Files.exists(rescued));

        workspace.execute(new RenamePlan("Rescued and changed"));
        ui.letTimePass();

        assertEquals(2, copies().size());
    }

    @Test
    void theCopyOfAWindowThatIsOpenIsNotOfferedToAnother() {
        workspace.execute(new RenamePlan("Morning"));
        ui.letTimePass();

        recovery().offer();

        assertEquals(List.of(), dialogs.asked);
    }

    @Test
    void theCopyOfAWindowThatIsGoneIsOffered() throws IOException {
        workspace.execute(new RenamePlan("Morning"));
        ui.letTimePass();
        Path file = folder.resolve("kept").resolve(copies().get(0));
        Path abandoned = Files.copy(file, file.resolveSibling("recovery-20250715-150000-Morning-w0.json"));
        Path lock = Files.writeString(folder.resolve("kept/window-w0.lock"), "");
        dialogs.deed = Optional.of(0);

        recovery().offer();

        assertEquals(1, dialogs.asked.size());
        assertTrue(dialogs.asked.get(0).contains(abandoned.toString()), dialogs.asked.get(0));
        assertTrue(Files.notExists(lock));
    }

    private Recovery recovery() {
        DocumentServices services =
                new DocumentServices(new JsonFiles(), new Catalogue(null, null), dialogs, ui.tasks(), CLOCK);
        Workspace other = WorkspaceFixtures.of(PlanFixtures.plan(), ui);
        Documents documents = new Documents(other, services, new RecentFiles(List.of()));
        return new Recovery(other, documents, dialogs, folder.resolve("kept"), ZoneOffset.UTC);
    }

    private Plan onlyCopy() throws Exception {
        return PlanReader.read(folder.resolve("kept").resolve(copies().get(0)));
    }

    private List<String> copies() throws IOException {
        if (Files.notExists(folder.resolve("kept"))) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder.resolve("kept"))) {
            return found.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}

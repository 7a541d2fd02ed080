package dev.madang.view.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.io.json.Catalogue;
import dev.madang.model.PlanFixtures;
import dev.madang.view.Workspace;
import dev.madang.view.WorkspaceFixtures;
import dev.madang.view.support.FakeUi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Maps for visitors of the plan in the window, without a window. */
class VisitorMapsTest {

    @TempDir
    private Path folder;

    private final FakeUi ui = new FakeUi();
    private final FakeDialogs dialogs = new FakeDialogs();
    private final Workspace workspace = WorkspaceFixtures.of(PlanFixtures.plan(), ui);
    private final VisitorMaps maps = new VisitorMaps(
            workspace,
            new DocumentServices(new JsonFiles(), new Catalogue(null, null), dialogs, ui.tasks(), Clock.systemUTC()));

    @Test
    void theMapIsWrittenInTheWindowsLanguage() throws IOException {
        dialogs.saveFile = Optional.of(folder.resolve("map"));

        maps.write();

        assertEquals(List.of("mapTo Map Test.html"), dialogs.asked.subList(0, 1));
        assertTrue(Files.readString(folder.resolve("map.html")).contains("Find by name or booth number"));
    }
}

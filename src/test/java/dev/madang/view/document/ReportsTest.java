package dev.madang.view.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.io.json.Catalogue;
import dev.madang.model.PlanFixtures;
import dev.madang.view.Workspace;
import dev.madang.view.WorkspaceFixtures;
import dev.madang.view.support.FakeUi;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Safety reports of the plan in the window, without a window. */
class ReportsTest {

    @TempDir
    private Path folder;

    private final FakeUi ui = new FakeUi();
    private final FakeDialogs dialogs = new FakeDialogs();
    private final Workspace workspace = WorkspaceFixtures.of(PlanFixtures.plan(), ui);
    private final Reports reports = new Reports(
            workspace,
            new DocumentServices(
                    new JsonFiles(),
                    new Catalogue(null, null),
                    dialogs,
                    ui.tasks(),
                    Clock.fixed(Instant.parse("2026-03-05T14:02:00Z"), ZoneOffset.UTC)));

    @Test
    void theReportIsWrittenWhereItIsAskedFor() throws IOException {
        Path file = folder.resolve("report.html");
        dialogs.saveFile = Optional.of(file);

        reports.write();

        assertEquals(List.of("reportTo Safety report Test.pdf"), dialogs.asked.subList(0, 1));
        String page = Files.readString(file);
        assertTrue(page.contains("Safety report: Test"));
        assertTrue(page.contains("5 Mar 2026"));
        assertFalse(workspace.session().isChanged());
    }

    @Test
    void withoutAnEndingItIsAPdf() throws IOException {
        dialogs.saveFile = Optional.of(folder.resolve("report"));

        reports.write();

        assertTrue(Files.readString(folder.resolve("report.pdf"), StandardCharsets.ISO_8859_1)
                .startsWith("%PDF-"));
    }

    @Test
    void nothingIsWrittenWhenNobodySaysWhereTo() {
        dialogs.saveFile = Optional.empty();

        reports.write();

        assertEquals(1, dialogs.asked.size());
    }
}

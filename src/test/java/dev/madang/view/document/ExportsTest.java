package dev.madang.view.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.draw.HallFixtures;
import dev.madang.draw.paper.KindOptions;
import dev.madang.draw.paper.Margins;
import dev.madang.draw.paper.PageSplit;
import dev.madang.draw.paper.Paper;
import dev.madang.draw.paper.Scale;
import dev.madang.draw.paper.SheetKind;
import dev.madang.io.export.SheetFormat;
import dev.madang.io.json.Catalogue;
import dev.madang.model.Plan;
import dev.madang.view.PrintSettings;
import dev.madang.view.Workspace;
import dev.madang.view.WorkspaceFixtures;
import dev.madang.view.support.FakeUi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of the plan in the window, without a window. */
class ExportsTest {

    @TempDir
    private Path folder;

    private final FakeUi ui = new FakeUi();
    private final FakeDialogs dialogs = new FakeDialogs();
    private final FakePrinters printers = new FakePrinters();
    private final Plan plan = HallFixtures.large();
    private final Workspace workspace = WorkspaceFixtures.of(plan, ui);
    private final Exports exports = new Exports(
            workspace,
            new DocumentServices(
                    new JsonFiles(),
                    new Catalogue(null, null),
                    dialogs,
                    ui.tasks(),
                    Clock.fixed(Instant.parse("2026-03-05T14:02:00Z"), ZoneOffset.UTC)),
            printers);

    @Test
    void whatIsWrittenIsToldWithItsMeasuredScale() {
        Path file = folder.resolve("map.pdf");
        dialogs.exportOrder = Optional.of(order(Paper.A0, Optional.empty()));
        dialogs.saveFile = Optional.of(file);

        exports.export();

        String told = dialogs.asked.get(dialogs.asked.size() - 1);
        assertTrue(told.contains("Scale measured: 1:250, error 0.00 mm."), told);
        assertTrue(Files.exists(file));
    }

    @Test
    void aListAsPicturesHasANumberedFileForEachPageAndIsToldInOneSentence() throws IOException {
        dialogs.exportOrder = Optional.of(list(SheetFormat.SVG));
        dialogs.saveFile = Optional.of(folder.resolve("list.svg"));

        exports.export();

        List<String> names;
        try (Stream<Path> files = Files.list(folder)) {
            names = files.map(file -> file.getFileName().toString()).sorted().toList();
        }
        assertTrue(names.size() > 2, names::toString);
        assertTrue(names.get(0).startsWith("list-01-"), names::toString);
        assertEquals(
                "done Wrote " + names.size() + " files, from " + folder.resolve(names.get(0)) + " to "
                        + names.get(names.size() - 1) + ".",
                dialogs.asked.get(dialogs.asked.size() - 1));
    }

    @Test
    void aPrinterGetsThePagesAtFullSize() {
        dialogs.exportOrder = Optional.of(order(Paper.A0, Optional.of("Plotter")));

        exports.print();

        assertEquals(1, printers.printed.size());
        assertEquals(972, printers.printed.get(0).floor().width(), 1e-9);
        assertEquals(
                List.of("done One page at full size, on Plotter."),
                dialogs.asked.subList(dialogs.asked.size() - 1, dialogs.asked.size()));
    }

    @Test
    void aPrinterThatDoesNotTakeThemIsAProblem() {
        printers.takes = false;
        dialogs.exportOrder = Optional.of(order(Paper.A0, Optional.of("Plotter")));

        exports.print();

        String told = dialogs.asked.get(dialogs.asked.size() - 1);
        assertTrue(told.startsWith("problem The pages cannot be printed"), told);
    }

    @Test
    void whatWasChosenIsRemembered() {
        dialogs.exportOrder = Optional.of(order(Paper.A0.portrait(), Optional.of("Plotter")));

        exports.print();

        assertEquals(
                new PrintSettings("A0-portrait", "1:250", Margins.all(8), PageSplit.NONE, SheetFormat.PDF, 200, ""),
                workspace.state().print().get());
    }

    private ExportOrder list(SheetFormat format) {
        return new ExportOrder(
                SheetKind.LIST_NAME,
                plan.levels(),
                new PageWish(Paper.A4.portrait(), null, Margins.all(8), PageSplit.NONE, ""),
                Locale.ENGLISH,
                Optional.empty(),
                KindOptions.NONE,
                new ExportOrder.Target(format, 200, Optional.empty()));
    }

    private ExportOrder order(Paper paper, Optional<String> printer) {
        return new ExportOrder(
                SheetKind.PLAN,
                plan.levels(),
                new PageWish(paper, new Scale(250), Margins.all(8), PageSplit.NONE, ""),
                Locale.ENGLISH,
                Optional.empty(),
                KindOptions.NONE,
                new ExportOrder.Target(SheetFormat.PDF, 200, printer));
    }
}

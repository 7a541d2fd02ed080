package dev.madang.view.document;

import static dev.madang.view.document.ExportForms.choose;
import static dev.madang.view.document.ExportForms.onFx;
import static dev.madang.view.document.ExportForms.text;
import static dev.madang.view.document.ExportForms.type;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.draw.HallFixtures;
import dev.madang.draw.overlay.OverlayKind;
import dev.madang.draw.paper.Margins;
import dev.madang.draw.paper.PageSplit;
import dev.madang.draw.paper.Paper;
import dev.madang.draw.paper.Scale;
import dev.madang.draw.paper.SheetKind;
import dev.madang.io.export.SheetFormat;
import dev.madang.model.Plan;
import dev.madang.view.PrintSettings;
import dev.madang.view.support.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** The form for pages, without its window. */
@Tag("ui")
class ExportFormTest {

    private final FakePrinters printers = new FakePrinters();
    private Plan plan = HallFixtures.large();
    private PrintSettings last = PrintSettings.FIRST;
    private boolean toPrinter;

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aSheetThatDoesNotFitIsRefusedWithWhatWouldFit() {
        onFx(() -> {
            View<ExportController> form = form();
            assertTrue(form.controller().fits().get());

            choose(form, "scaleBox", Optional.of(new Scale(250)));
            assertFalse(form.controller().fits().get());
            assertEquals(3, options(form).size());

            options(form).get(0).fire();

            assertTrue(form.controller().fits().get());
            assertEquals(Optional.of(new Scale(250)), form.controller().order().wantedScale());
            assertEquals(
                    Paper.A0.name(), form.controller().order().pages().paper().name());
        });
    }

    @Test
    void whatDoesNotFitCanBeTiledByAClick() {
        onFx(() -> {
            View<ExportController> form = form();
            choose(form, "scaleBox", Optional.of(new Scale(250)));

            options(form).get(2).fire();

            assertTrue(form.controller().fits().get());
            assertEquals(
                    PageSplit.Way.TILES,
                    form.controller().order().pages().split().way());
            assertTrue(form.root().lookup("#overlapField").isVisible());
            assertTrue(text(form, "pageLabel").startsWith("1 / 3"), text(form, "pageLabel"));
        });
    }

    @Test
    void aSheetCanBearAnOverlay() {
        onFx(() -> {
            View<ExportController> form = form();
            choose(form, "paperBox", Paper.A0);

            choose(form, "overlayBox", Optional.of(OverlayKind.WALKING));

            assertTrue(form.controller().fits().get());
            assertEquals(
                    Optional.of(OverlayKind.WALKING), form.controller().order().overlay());
        });
    }

    @Test
    void aKindOfSheetIsChosenAndSaysHowManyPagesItTakes() {
        onFx(() -> {
            View<ExportController> form = form();
            choose(form, "kindBox", SheetKind.VENUE);

            assertTrue(form.controller().fits().get());
            assertEquals(SheetKind.VENUE, form.controller().order().kind());
            assertEquals(Paper.A3, form.controller().order().pages().paper(), "the paper on which venues ask for it");
            assertTrue(
                    text(form, "resultLabel")
                            .matches("(?s)Fits: .*A3 \\w+ at 1:\\d+, .*A4 portrait without a scale\\..*"),
                    text(form, "resultLabel"));
        });
    }

    @Test
    void aListIsPagesOfTablesInEveryFormat() {
        onFx(() -> {
            View<ExportController> form = form();
            choose(form, "kindBox", SheetKind.LIST_NAME);
            assertTrue(form.controller().fits().get());
            for (String field : List.of("levelBox", "scaleBox", "splitBox", "overlayBox")) {
                assertTrue(form.root().lookup("#" + field).isDisabled(), field + " says nothing of tables");
            }

            String pages = text(form, "resultLabel");
            for (SheetFormat format : SheetFormat.values()) {
                choose(form, "formatBox", Optional.of(format));

                assertTrue(form.controller().fits().get(), format + " holds a page each, or all of them");
                assertEquals(pages, text(form, "resultLabel"));
            }
        });
    }

    @Test
    void pagesAreLeafedByButtonsAndKeys() {
        onFx(() -> {
            View<ExportController> form = form();
            choose(form, "paperBox", Paper.A3);

            assertEquals("1 / 3  Centre 1, 1F - Hall 1", text(form, "pageLabel"));
            assertTrue(text(form, "resultLabel").contains("too small to read on one page"), text(form, "resultLabel"));
            ((Button) form.root().lookup("#nextButton")).fire();
            assertEquals("2 / 3  Centre 1, 1F - Hall 2", text(form, "pageLabel"));
            press(form, KeyCode.PAGE_DOWN);
            press(form, KeyCode.PAGE_DOWN);
            assertEquals("3 / 3  Centre 1, 1F - Hall 3", text(form, "pageLabel"));
            assertTrue(form.root().lookup("#nextButton").isDisabled());
            press(form, KeyCode.PAGE_UP);
            assertEquals("2 / 3  Centre 1, 1F - Hall 2", text(form, "pageLabel"));
        });
    }

    @Test
    void theWholePageIsSeenUntilItIsMadeLarger() {
        onFx(() -> {
            View<ExportController> form = form();
            SheetPreview preview = (SheetPreview) form.root().lookup("#sheetView");
            preview.resize(900, 500);
            double fitted = preview.pxPerMm();
            assertEquals((900 - 32) / 841.0, fitted, 0.3);

            press(form, KeyCode.PLUS);
            assertTrue(preview.pxPerMm() > 1.3 * fitted);
            press(form, KeyCode.DIGIT0);
            assertEquals(fitted, preview.pxPerMm(), 1e-9);
        });
    }

    @Test
    void whatIsTypedWithoutSenseIsSaidAndNotDone() {
        onFx(() -> {
            View<ExportController> form = form();
            Map<String, String> told = Map.of("marginField", "Margins are", "ownField", "Own papers look like");
            told.forEach((field, words) -> {
                type(form, field, "77x");
                assertFalse(form.controller().fits().get());
                assertTrue(text(form, "resultLabel").startsWith(words), text(form, "resultLabel"));
                type(form, field, field.equals("ownField") ? "" : "10");
                assertTrue(form.controller().fits().get());
            });
        });
    }

    @Test
    void whatWasTypedForPicturesKeepsNoOtherPagesFromBeingMade() {
        onFx(() -> {
            View<ExportController> form = form();
            choose(form, "formatBox", Optional.of(SheetFormat.PNG));
            type(form, "dpiField", "fine");
            assertEquals("Pictures have 10 to 1200 dots per inch.", text(form, "resultLabel"));

            choose(form, "formatBox", Optional.of(SheetFormat.PDF));

            assertTrue(form.controller().fits().get());
        });
    }

    @Test
    void ownPaperAndMarginsAreTaken() {
        onFx(() -> {
            View<ExportController> form = form();

            type(form, "ownField", "1300x900");
            type(form, "marginField", "5,5,5,20");

            PageWish wish = form.controller().order().pages();
            assertEquals(1300, wish.paper().widthMm());
            assertEquals(new Margins(5, 5, 5, 20), wish.margins());
        });
    }

    @Test
    void allLevelsCanBePages() {
        plan = HallFixtures.twoLevels();
        onFx(() -> {
            View<ExportController> form = form();
            choose(form, "levelBox", Optional.empty());

            assertEquals(2, form.controller().order().levels().size());
            assertTrue(text(form, "resultLabel").contains("2 pages"), text(form, "resultLabel"));
        });
    }

    @Test
    void withoutAPrinterThatIsSaid() {
        toPrinter = true;
        onFx(() -> {
            View<ExportController> form = form();

            assertFalse(form.controller().fits().get());
            assertTrue(text(form, "resultLabel").contains("No printer is set up"), text(form, "resultLabel"));
        });
    }

    @Test
    void aPrinterGetsThePagesUnlessSomethingIsInTheWay() {
        toPrinter = true;
        printers.names = List.of("Hall office", "Plotter");
        onFx(() -> {
            View<ExportController> form = form();
            assertTrue(form.controller().fits().get());
            assertEquals("Print one page", form.controller().deed().get());
            choose(form, "printerBox", "Plotter");
            assertEquals(
                    Optional.of("Plotter"), form.controller().order().target().printer());

            printers.obstacle = Optional.of(new Printers.Obstacle("print.noPaper", "A1"));
            choose(form, "printerBox", "Hall office");

            assertFalse(form.controller().fits().get());
            assertTrue(text(form, "resultLabel").contains("no paper of A1"), text(form, "resultLabel"));
        });
    }

    @Test
    void whatWasChosenLastIsChosenAgain() {
        PrintSettings chosen = new PrintSettings(
                "A3-portrait", "1:400", Margins.all(7), PageSplit.tiles(12), SheetFormat.PNG, 300, "");
        last = chosen;
        onFx(() -> assertEquals(chosen, form().controller().order().remembered(last)));
        last = new PrintSettings("900.0x600.0", "", Margins.all(7), PageSplit.AUTO, SheetFormat.SVG, 150, "");
        onFx(() -> assertEquals(last, form().controller().order().remembered(last)));
    }

    @Test
    void aLogoThatIsGoneIsSaid() {
        last = new PrintSettings("A1", "", Margins.USUAL, PageSplit.AUTO, SheetFormat.PDF, 150, "gone.png");
        onFx(() -> {
            View<ExportController> form = form();

            assertEquals(
                    "gone.png: there is no such file; a logo is a PNG or JPEG picture.", text(form, "resultLabel"));
            ((Button) form.root().lookup("#dropLogoButton")).fire();
            assertTrue(form.controller().fits().get());
        });
    }

    private View<ExportController> form() {
        return ExportForms.of(plan, last, toPrinter, printers);
    }

    private static void press(View<?> form, KeyCode key) {
        Node preview = form.root().lookup("#sheetView");
        preview.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private static List<Button> options(View<ExportController> form) {
        return form.root().lookup("#options").lookupAll(".button").stream()
                .map(Button.class::cast)
                .toList();
    }
}

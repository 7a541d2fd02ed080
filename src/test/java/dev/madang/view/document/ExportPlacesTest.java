package dev.madang.view.document;

import static dev.madang.view.document.ExportForms.choose;
import static dev.madang.view.document.ExportForms.onFx;
import static dev.madang.view.document.ExportForms.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.draw.HallFixtures;
import dev.madang.draw.paper.Datum;
import dev.madang.draw.paper.Margins;
import dev.madang.draw.paper.PageSplit;
import dev.madang.draw.paper.Paper;
import dev.madang.draw.paper.Scale;
import dev.madang.draw.paper.SheetKind;
import dev.madang.draw.sheet.Sheet;
import dev.madang.io.export.SheetFormat;
import dev.madang.model.Bounds;
import dev.madang.model.Plan;
import dev.madang.model.Point;
import dev.madang.model.Vec;
import dev.madang.text.LengthText;
import dev.madang.view.PrintSettings;
import dev.madang.view.support.View;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** What some kinds of sheets want beyond others: their own paper, or a place on the level. */
@Tag("ui")
class ExportPlacesTest {

    private Plan plan = HallFixtures.large();
    private PrintSettings last = PrintSettings.FIRST;

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void thePaperOfAVenueSubmissionGivesWayToTheOneBefore() {
        onFx(() -> {
            View<ExportController> form = form();
            choose(form, "paperBox", Paper.A0);
            choose(form, "scaleBox", Optional.of(new Scale(250)));

            choose(form, "kindBox", SheetKind.VENUE);
            assertEquals(Paper.A3, form.controller().order().pages().paper());
            assertEquals(Optional.empty(), form.controller().order().wantedScale());

            choose(form, "kindBox", SheetKind.SALES);
            assertEquals(Paper.A0, form.controller().order().pages().paper());
            assertEquals(Optional.of(new Scale(250)), form.controller().order().wantedScale());
        });
    }

    @Test
    void aPaperChosenForAVenueSubmissionStays() {
        onFx(() -> {
            View<ExportController> form = form();
            choose(form, "kindBox", SheetKind.VENUE);
            choose(form, "paperBox", Paper.A2);

            choose(form, "kindBox", SheetKind.PLAN);

            assertEquals(Paper.A2, form.controller().order().pages().paper());
        });
    }

    @Test
    void thePaperOfAVenueSubmissionIsNotKeptForTheNextPlan() {
        last = new PrintSettings("A0", "1:250", Margins.all(7), PageSplit.AUTO, SheetFormat.PDF, 150, "");
        onFx(() -> {
            View<ExportController> form = form();
            choose(form, "kindBox", SheetKind.VENUE);

            assertEquals(last, form.controller().order().remembered(last));
        });
    }

    @Test
    void onlyAVisitorMapAsksWhereItsReaderStands() {
        onFx(() -> {
            View<ExportController> form = form();
            assertFalse(form.root().lookup("#hereGrid").isManaged());
            choose(form, "kindBox", SheetKind.VISITOR);
            assertTrue(form.root().lookup("#hereGrid").isManaged());
            assertFalse(form.root().lookup("#datumGrid").isManaged());
            assertEquals(Optional.empty(), form.controller().order().options().readerAt());

            typeAt(form, "hereGrid", "12.5", "9000 mm");

            assertEquals(
                    Optional.of(new Vec(12_500, 9_000)),
                    form.controller().order().options().readerAt());
            choose(form, "kindBox", SheetKind.PLAN);
            assertEquals(Optional.empty(), form.controller().order().options().readerAt());
        });
    }

    @Test
    void aReaderBesideTheLevelOrOnlyHalfToldIsSaidAndNotDrawn() {
        onFx(() -> {
            View<ExportController> form = form();
            choose(form, "kindBox", SheetKind.VISITOR);
            typeAt(form, "hereGrid", "12.5", "");

            assertFalse(form.controller().fits().get());
            assertTrue(text(form, "resultLabel").contains("two lengths"), text(form, "resultLabel"));

            typeAt(form, "hereGrid", "12.5", "400");
            assertFalse(form.controller().fits().get());
            typeAt(form, "hereGrid", "", "");
            assertTrue(form.controller().fits().get());
        });
    }

    @Test
    void aSetOutSheetBeginsAtTheHallsFirstCornerAndCanBeSetOutFromAnotherOrAnyPoint() {
        onFx(() -> {
            View<ExportController> form = form();
            choose(form, "kindBox", SheetKind.SETOUT);
            assertEquals("hall-1", datum(form).part());
            assertEquals(1, datum(form).corner());

            choose(form, "datumBox", Datum.parse("hall-2:3", plan.levels().get(0)));
            assertEquals(Datum.parse("hall-2:3", plan.levels().get(0)), Optional.of(datum(form)));
            assertEquals(datum(form).at().toVec(), typedAt(form, "datumGrid"));

            typeAt(form, "datumGrid", "1.5 m", "2");
            assertEquals(Datum.at(new Point(1_500, 2_000)), datum(form));
        });
    }

    @Test
    void aDatumBesideTheLevelIsSaidAndNotDrawn() {
        onFx(() -> {
            View<ExportController> form = form();
            choose(form, "kindBox", SheetKind.SETOUT);

            typeAt(form, "datumGrid", "500", "2");

            assertFalse(form.controller().fits().get());
            assertTrue(
                    text(form, "resultLabel")
                            .startsWith("The datum needs two lengths, x and y, on the level, which is"),
                    text(form, "resultLabel"));
            typeAt(form, "datumGrid", "243", "2");
            assertTrue(form.controller().fits().get(), "the edge of the level is on it");
        });
    }

    @Test
    void aClickOnThePreviewChoosesTheDatumAndTakesTheCornerThatItHits() {
        onFx(() -> {
            View<ExportController> form = form();
            choose(form, "kindBox", SheetKind.SETOUT);
            SheetPreview preview = (SheetPreview) form.root().lookup("#sheetView");
            preview.resize(900, 500);
            Vec corner = plan.levels().get(0).halls().get(2).outline().corners().get(2);

            clickAt(form, "datumGrid", preview, corner.plus(-300, -300));
            assertEquals("hall-3", datum(form).part());
            assertEquals(Point.ofRounded(corner), datum(form).at());

            clickAt(form, "datumGrid", preview, corner.plus(-20_000, -9_000));
            assertEquals("", datum(form).part());
            assertEquals(0, datum(form).at().toVec().distanceTo(corner.plus(-20_000, -9_000)), 1);
        });
    }

    @Test
    void aClickOnThePreviewChoosesWhereTheReaderStands() {
        onFx(() -> {
            View<ExportController> form = form();
            choose(form, "kindBox", SheetKind.VISITOR);
            SheetPreview preview = (SheetPreview) form.root().lookup("#sheetView");
            preview.resize(900, 500);

            clickAt(form, "hereGrid", preview, new Vec(40_030, 21_970));

            assertEquals(
                    Optional.of(new Vec(40_000, 22_000)),
                    form.controller().order().options().readerAt());
        });
    }

    @Test
    void ofSeveralLevelsNoPlaceIsAsked() {
        plan = HallFixtures.twoLevels();
        onFx(() -> {
            View<ExportController> form = form();
            choose(form, "kindBox", SheetKind.VISITOR);
            typeAt(form, "hereGrid", "5", "5");
            choose(form, "levelBox", Optional.empty());

            assertFalse(form.root().lookup("#hereGrid").isManaged());
            assertEquals(Optional.empty(), form.controller().order().options().readerAt());
        });
    }

    private View<ExportController> form() {
        return ExportForms.of(plan, last, false, new FakePrinters());
    }

    private static Datum datum(View<ExportController> form) {
        return form.controller().order().options().chosenDatum().orElseThrow();
    }

    private static void typeAt(View<?> form, String grid, String x, String y) {
        ((TextField) form.root().lookup("#" + grid + " #xField")).setText(x);
        ((TextField) form.root().lookup("#" + grid + " #yField")).setText(y);
    }

    private static Vec typedAt(View<?> form, String grid) {
        LengthText lengths = new LengthText(Locale.ENGLISH);
        String x = ((TextField) form.root().lookup("#" + grid + " #xField")).getText();
        String y = ((TextField) form.root().lookup("#" + grid + " #yField")).getText();
        return new Vec(lengths.parse(x).orElseThrow(), lengths.parse(y).orElseThrow());
    }

    /** Presses the mouse where a place of the level is seen, after asking for that. */
    private void clickAt(View<?> form, String grid, SheetPreview preview, Vec place) {
        ((ToggleButton) form.root().lookup("#" + grid + " #pickButton")).fire();
        Sheet sheet = preview.shown().orElseThrow();
        Bounds floor = plan.levels().get(0).floor().bounds();
        double pxPerMm = preview.pxPerMm();
        double paperX = sheet.floor().minX()
                + (place.x() - floor.minX()) / sheet.scale().denominator();
        double paperY = sheet.floor().minY()
                + (place.y() - floor.minY()) / sheet.scale().denominator();
        double x = (preview.getWidth() - sheet.paper().widthMm() * pxPerMm) / 2 + paperX * pxPerMm;
        double y = (preview.getHeight() - sheet.paper().heightMm() * pxPerMm) / 2 + paperY * pxPerMm;
        preview.fireEvent(new MouseEvent(
                MouseEvent.MOUSE_PRESSED,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null));
    }
}

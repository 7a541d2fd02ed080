package dev.madang.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.edit.underlay.TurnUnderlay;
import dev.madang.io.json.Catalogue;
import dev.madang.io.picture.PictureFixtures;
import dev.madang.model.NewPlan;
import dev.madang.model.Plan;
import dev.madang.model.Raster;
import dev.madang.model.Underlay;
import dev.madang.model.UnderlayPlace;
import dev.madang.model.Vec;
import dev.madang.model.Venue;
import dev.madang.view.Layer;
import dev.madang.view.ToolKind;
import dev.madang.view.Viewport;
import dev.madang.view.underlay.ImportUnderlayController;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

/** A scan of a hall is taken as underlay and brought to its true size, as a planner does it. */
class UnderlayJourneyTest extends WindowTest {

    private static final String LEVEL = "center-2-3f";
    private static final int WIDTH_PX = 800;
    private static final int HEIGHT_PX = 400;

    @Override
    protected Plan firstPlan(Catalogue catalogue) {
        Venue venue = catalogue.venue("bexco").orElseThrow();
        return NewPlan.of(
                venue, List.of(venue.level(LEVEL).orElseThrow()), null, List.of(Catalogue.HOUSE_BOOK), Locale.ENGLISH);
    }

    @Test
    void aScanIsImportedAndCalibratedByTwoPointsAndOneUndoTakesItBack() throws IOException {
        importScan(true);
        waitFor(() -> state.underlays().calibrating().get());
        Underlay before = underlay();
        assertTrue(dialogs.asked.contains("text scan.png lies beneath the level"), dialogs.asked.toString());
        assertTrue(onFx(() -> robot.lookup("#trueLengthField").query().isDisabled()));

        click(10, 390);
        click(790, 390);
        waitFor(() -> robot.lookup("#trueLengthField").query().isFocused());
        robot.write("39 m");
        waitFor(() -> text("resultLabel").startsWith("The underlay becomes"));
        assertSame(before, underlay());

        robot.push(KeyCode.ENTER);
        waitFor(() -> underlay() != before);
        assertEquals(40_000, underlay().widthMm(), 400);
        assertTrue(underlay().look().locked());
        assertFalse(state.underlays().calibrating().get());
        Vec corner = new Vec(10, 390);
        double pxInMm = 1 / state.viewport().get().scalePxPerMm();
        assertTrue(before.place().toLevel(corner).distanceTo(underlay().place().toLevel(corner)) < 2 * pxInMm);

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        waitFor(() -> underlay() == before);
    }

    @Test
    void underlaysOfOneNameAreToldApartByTheirFiles() throws IOException {
        importScan(false);
        assertEquals(List.of("Scan"), choices());

        Path other = folder.resolve("survey.png");
        Files.copy(folder.resolve("scan.png"), other);
        importFile(other, new ImportUnderlayController.Wanted(0, "Scan", Optional.empty(), false));
        waitFor(() -> session.plan().site().underlays().all().size() == 2);

        waitFor(() -> choices().equals(List.of("Scan \u00b7 scan.png", "Scan \u00b7 survey.png")));
    }

    @Test
    void aSecondPairOfPointsStraightensTheScan() throws IOException {
        importScan(false);
        Underlay straight = underlay();
        doOnFx(() -> session.execute(new TurnUnderlay(straight.id(), 300, straight.center())));
        doOnFx(() -> canvas().fitLevel());
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("calibrate by two");
        robot.push(KeyCode.ENTER);
        waitFor(() -> state.underlays().calibrating().get());

        click(10, 200);
        click(790, 200);
        robot.write("39");
        click(100, 390);
        click(700, 390);
        waitFor(() -> text("resultLabel").contains("turned by"));
        robot.clickOn("#applyCalibrationButton");

        waitFor(() -> underlay().look().locked());
        int rotation = underlay().place().rotation();
        assertTrue(rotation < 40 || rotation > 35_960, "rotation " + rotation);
    }

    @Test
    void aPageOfAPdfComesAtTheScaleAtWhichItWasDrawn() throws IOException {
        float points = 72 / 25.4f;
        Path file = folder.resolve("hall.pdf");
        Files.write(file, PictureFixtures.pdf("", PDRectangle.A4, new PDRectangle(420 * points, 297 * points)));

        importFile(file, new ImportUnderlayController.Wanted(2, "Page", Optional.of(200), false));
        waitFor(() -> !session.plan().site().underlays().isEmpty());

        assertEquals(84_000, underlay().widthMm(), 60);
        assertEquals(59_400, underlay().heightMm(), 60);
        assertEquals(2, underlay().source().page());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        waitFor(() -> session.plan().site().underlays().isEmpty());
    }

    @Test
    void theFormSaysHowLargeAPageWouldBe() throws IOException {
        Path file = folder.resolve("hall.pdf");
        Files.write(file, PictureFixtures.pdf("", PDRectangle.A4));
        dialogs.hands.put(ImportUnderlayController.class, root -> {
            ((TextField) root.lookup("#drawnScaleField")).setText("1:500");
            dialogs.asked.add(plain(((Label) root.lookup("#summary")).getText()));
        });

        importFile(file, null);
        waitFor(() -> !session.plan().site().underlays().isEmpty());

        assertTrue(
                dialogs.asked.contains("On paper 210 × 297 mm; at this scale 105 × 148.5 m."),
                dialogs.asked.toString());
        assertEquals("hall", underlay().name());
    }

    @Test
    void aBrokenFileIsRefusedInOneSentenceAndNothingChanges() throws IOException {
        Path file = folder.resolve("scan.png");
        Files.writeString(file, "<html>not found</html>");
        Plan before = session.plan();

        importFile(file, null);
        waitFor(() -> dialogs.asked.stream().anyMatch(asked -> asked.startsWith("problem")));

        assertTrue(
                dialogs.asked.contains("problem scan.png cannot be taken as underlay: "
                        + "scan.png is no PNG, JPEG or PDF file, whatever its name says."),
                dialogs.asked.toString());
        assertSame(before, session.plan());
    }

    @Test
    void theHandMovesItAndTheNumbersFollow() throws IOException {
        importScan(false);
        UnderlayPlace before = underlay().place();
        Point2D from = screen(400, 200);

        robot.moveTo(from)
                .press(MouseButton.PRIMARY)
                .moveBy(30, 12)
                .moveBy(10, 8)
                .release(MouseButton.PRIMARY);

        waitFor(() -> !underlay().place().equals(before));
        waitFor(() ->
                !robot.lookup("#xField").queryAs(TextField.class).getText().isEmpty());
        double scale = state.viewport().get().scalePxPerMm();
        assertEquals(40 / scale, underlay().place().at().x() - before.at().x(), 2 / scale);
        doOnFx(() -> canvas().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        waitFor(() -> underlay().place().equals(before));

        robot.push(KeyCode.RIGHT);
        waitFor(() ->
                underlay().place().at().x() == before.at().x() + state.gridMm().get());
        robot.push(KeyCode.ESCAPE);
        waitFor(() -> !state.underlays().editing().get());
    }

    @Test
    void theViewIsMovedWithoutLeavingTheUnderlay() throws IOException {
        importScan(false);
        doOnFx(() -> canvas().requestFocus());
        UnderlayPlace place = underlay().place();
        Viewport before = state.viewport().get();

        robot.push(KeyCode.H);
        waitFor(() -> state.tool().get() == ToolKind.PAN);
        robot.drag(screen(400, 200), MouseButton.PRIMARY).moveBy(40, 30).release(MouseButton.PRIMARY);
        waitFor(() -> !state.viewport().get().equals(before));

        assertEquals(place, underlay().place());
        robot.push(KeyCode.ESCAPE);
        waitFor(() -> state.tool().get() == ToolKind.SELECT);
        assertTrue(state.underlays().editing().get());
    }

    @Test
    void byKeysAloneItIsCalibrated() throws IOException {
        importScan(true);
        waitFor(() -> state.underlays().calibrating().get());
        doOnFx(() -> canvas().requestFocus());

        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        robot.push(KeyCode.ENTER);
        waitFor(() -> robot.lookup("#trueLengthField").query().isFocused());
        double pxPerMm = state.viewport().get().scalePxPerMm();
        double before = underlay().place().mmPerUnit();
        robot.write("3 m").push(KeyCode.ENTER);

        waitFor(() -> underlay().look().locked());
        assertEquals(before * 3_000 * pxPerMm / 40, underlay().place().mmPerUnit(), 0.05);
    }

    @Test
    void itIsSeenBeneathTheHallAndHiddenWithItsLayer() throws IOException {
        importScan(false);
        doOnFx(() -> state.underlays().editing().set(false));
        Vec line = underlay().place().toLevel(new Vec(10, 100));
        doOnFx(() -> state.viewport().set(new Viewport(0.05, line.x() - 5_000, line.y() - 5_000)));

        waitFor(() -> darkness(line) > 0.3);
        doOnFx(() -> state.layers().set(state.layers().get().shown(Layer.UNDERLAYS, false)));
        waitFor(() -> darkness(line) < 0.2);
    }

    /** How dark the darkest pixel near a place is. */
    private double darkness(Vec at) {
        WritableImage image = canvas().snapshot(null, null);
        int x = (int) Math.round(state.viewport().get().toScreenX(at.x()));
        int y = (int) Math.round(state.viewport().get().toScreenY(at.y()));
        double darkest = 0;
        for (int dx = -3; dx <= 3; dx++) {
            Color colour = image.getPixelReader().getColor(x + dx, y);
            darkest = Math.max(darkest, 1 - colour.getBrightness());
        }
        return darkest;
    }

    private void importScan(boolean calibrated) throws IOException {
        Path file = folder.resolve("scan.png");
        Files.write(
                file,
                PictureFixtures.file(PictureFixtures.frame(WIDTH_PX, HEIGHT_PX, BufferedImage.TYPE_INT_RGB), "png"));
        importFile(file, new ImportUnderlayController.Wanted(0, "Scan", Optional.empty(), calibrated));
        waitFor(() -> !session.plan().site().underlays().isEmpty());
        assertEquals(WIDTH_PX, ((Raster) underlay().content()).widthPx());
    }

    private void importFile(Path file, ImportUnderlayController.Wanted wanted) {
        dialogs.openFile = Optional.of(file);
        if (wanted != null) {
            dialogs.answers.put(ImportUnderlayController.class, wanted);
        }
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("underlay (picture");
        robot.push(KeyCode.ENTER);
    }

    private List<String> choices() {
        return onFx(() -> {
            ComboBox<Underlay> box = robot.lookup("#underlayBox").query();
            return box.getItems().stream()
                    .map(box.getConverter()::toString)
                    .sorted()
                    .toList();
        });
    }

    private Underlay underlay() {
        return session.plan().site().underlays().all().get(0);
    }

    private Point2D screen(double unitX, double unitY) {
        Vec at = underlay().place().toLevel(new Vec(unitX, unitY));
        return onScreen(at.x(), at.y());
    }

    private void click(double unitX, double unitY) {
        robot.clickOn(screen(unitX, unitY));
        settle();
    }

    private String text(String id) {
        return plain(robot.lookup("#" + id).queryAs(Label.class).getText());
    }

    /** Numbers and units are held together by blanks at which no line breaks. */
    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}

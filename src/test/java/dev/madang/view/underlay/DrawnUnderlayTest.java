package dev.madang.view.underlay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.exchange.drawing.DrawingUnit;
import dev.madang.model.ElementId;
import dev.madang.model.Linework;
import dev.madang.model.Plan;
import dev.madang.model.PlanFixtures;
import dev.madang.model.Underlay;
import dev.madang.view.Workspace;
import dev.madang.view.WorkspaceFixtures;
import dev.madang.view.document.FakeDialogs;
import dev.madang.view.drawing.ImportLinesController;
import dev.madang.view.support.FakeUi;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Drawings as underlays: what the form shows before anything is taken, and what lies beneath the level then. */
@Tag("ui")
class DrawnUnderlayTest {

    /** A hall of 60 by 40 m, a hidden layer, a text, and a hatch; no unit. */
    private static final String HALL = pairs("0=SECTION 2=TABLES 0=TABLE 2=LAYER 0=LAYER 2=OLD 62=-7 0=ENDTAB 0=ENDSEC"
            + " 0=SECTION 2=ENTITIES"
            + " 0=LINE 8=WALL 10=0 20=0 11=60000 21=0 0=LINE 8=WALL 10=60000 20=0 11=60000 21=40000"
            + " 0=CIRCLE 8=COLUMN 10=30000 20=20000 40=500 0=LINE 8=OLD 10=-9000 20=0 11=0 21=40000"
            + " 0=TEXT 8=NAMES 10=4000 20=35500 40=300 1=HALL-1 0=HATCH 8=X 0=ENDSEC 0=EOF");

    @TempDir
    private Path folder;

    private final FakeUi ui = new FakeUi();
    private final FakeDialogs dialogs = new FakeDialogs();
    private final Workspace workspace = WorkspaceFixtures.of(PlanFixtures.plan(), ui);
    private final UnderlayDesk desk = new UnderlayDesk(workspace);
    private final UnderlayDeeds deeds = new UnderlayDeeds(desk, dialogs, ui.tasks(), () -> new ElementId("u1"));

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static String pairs(String words) {
        return words.replaceAll("(\\S+?)=(\\S+) ?", "$1\n$2\n");
    }

    private void importFile(byte[] content, Consumer<Parent> hand) throws Exception {
        Path file = folder.resolve("도면 1.dxf");
        Files.write(file, content);
        dialogs.openFile = Optional.of(file);
        dialogs.hands.put(ImportLinesController.class, hand);
        WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(30), () -> deeds.importFile());
    }

    private void importHall(Consumer<Parent> hand) throws Exception {
        importFile(HALL.getBytes(StandardCharsets.UTF_8), hand);
    }

    @SuppressWarnings("unchecked")
    private static void choose(Parent form, DrawingUnit unit) {
        ((ComboBox<DrawingUnit>) form.lookup("#unitBox")).setValue(unit);
    }

    private static String label(Parent form, String id) {
        return ((Label) form.lookup("#" + id)).getText().replace('\u00a0', ' ');
    }

    private static CheckBox layer(Parent form, int row) {
        return (CheckBox)
                ((ScrollPane) form.lookup("#layerScroll")).getContent().lookup("#layer-" + row);
    }

    private Underlay underlay() {
        return workspace.plan().site().underlays().all().get(0);
    }

    @Test
    void nothingIsTakenBeforeTheUnitIsChosen() throws Exception {
        Plan before = workspace.plan();

        importHall(form -> {
            assertEquals("Choose the unit in which it is drawn.", label(form, "summaryLabel"));
            assertTrue(
                    label(form, "sizeLabel").startsWith("The drawing names no unit. It measures mm: 69 × 40 m"),
                    label(form, "sizeLabel"));
        });

        assertSame(before, workspace.plan());
    }

    @Test
    void itsLinesAndTextsLieBeneathTheLevelInTheirTrueSizeAndOneUndoTakesThemBack() throws Exception {
        Plan before = workspace.plan();

        importHall(form -> choose(form, DrawingUnit.MILLIMETRE));

        Linework lines = assertInstanceOf(Linework.class, underlay().content());
        assertEquals(60_000, underlay().widthMm(), 1);
        assertEquals(40_000, underlay().heightMm(), 1);
        assertEquals(3, lines.runs().size());
        assertEquals("HALL-1", lines.captions().get(0).text());
        assertEquals("도면 1", underlay().name());
        assertEquals("도면 1.dxf", underlay().source().file());
        assertTrue(desk.state().editing().get());
        assertFalse(desk.state().calibrating().get());

        workspace.session().undo();
        assertSame(before, workspace.plan());
    }

    @Test
    void whereNothingIsToBeSaidThereIsNoBoxForIt() throws Exception {
        String plain = pairs("0=SECTION 2=ENTITIES 0=LINE 8=WALL 10=0 20=0 11=60000 21=0"
                + " 0=LINE 8=WALL 10=60000 20=0 11=60000 21=40000 0=ENDSEC 0=EOF");
        importFile(plain.getBytes(StandardCharsets.UTF_8), form -> {
            assertFalse(form.lookup("#remarkArea").isManaged());
            choose(form, DrawingUnit.MILLIMETRE);
            assertFalse(form.lookup("#remarkArea").isVisible());
            assertFalse(form.lookup("#remarkLabel").isVisible());
        });
    }

    @Test
    void whatIsNotCarriedIsSaidBeforeAndAfter() throws Exception {
        importHall(form -> {
            choose(form, DrawingUnit.MILLIMETRE);
            assertTrue(form.lookup("#remarkArea").isVisible());
            assertTrue(form.lookup("#remarkLabel").isManaged());
            assertEquals(
                    "One HATCH cannot be read and was left out.\nOne layer was left out, as chosen.",
                    ((TextArea) form.lookup("#remarkArea")).getText());
            assertEquals("3 lines and one text; the plan file grows by less than 0.1 MB.", label(form, "summaryLabel"));
        });

        assertEquals(
                List.of(
                        "• One HATCH cannot be read and was left out.",
                        "• One layer was left out, as chosen.",
                        "• Colours, line types and widths are not kept; all lines have one ink.",
                        "• It is kept in the plan file, which grows by less than 0.1 MB; its own file is not needed any more."),
                dialogs.told.lines().toList());
    }

    @Test
    void layersAreChosenOneByOneOrAllAtOnce() throws Exception {
        importHall(form -> {
            choose(form, DrawingUnit.MILLIMETRE);
            assertEquals("OLD", layer(form, 2).getText());
            assertFalse(layer(form, 2).isSelected());
            layer(form, 0).setSelected(false);
            assertEquals("2 lines and one text; the plan file grows by less than 0.1 MB.", label(form, "summaryLabel"));
            List<Button> buttons = form.lookupAll(".button").stream()
                    .filter(Button.class::isInstance)
                    .map(Button.class::cast)
                    .toList();
            buttons.stream().filter(b -> b.getText().equals("None")).forEach(Button::fire);
            assertEquals("There are no lines on the chosen layers.", label(form, "summaryLabel"));
            buttons.stream().filter(b -> b.getText().equals("All")).forEach(Button::fire);
            assertEquals("4 lines and one text; the plan file grows by less than 0.1 MB.", label(form, "summaryLabel"));
        });
    }

    @Test
    void aDrawingLargerThanAKilometreAsksForAnotherUnit() throws Exception {
        Plan before = workspace.plan();

        importHall(form -> {
            choose(form, DrawingUnit.METRE);
            assertTrue(label(form, "summaryLabel").startsWith("In this unit it would be larger than a kilometre."));
        });

        assertSame(before, workspace.plan());
    }

    @Test
    void itCanBeCalibratedNextUnderAnotherName() throws Exception {
        importHall(form -> {
            choose(form, DrawingUnit.MILLIMETRE);
            ((TextField) form.lookup("#underlayNameField")).setText("Survey");
            ((CheckBox) form.lookup("#calibrateBox")).setSelected(true);
        });

        assertEquals("Survey", underlay().name());
        assertTrue(desk.state().calibrating().get());
    }

    @Test
    void aBrokenDrawingIsRefusedInOneSentence() throws Exception {
        Plan before = workspace.plan();

        importFile("AutoCAD Binary DXF\r\n".getBytes(StandardCharsets.US_ASCII), form -> {});

        assertTrue(
                dialogs.asked.stream()
                        .anyMatch(asked -> asked.startsWith("problem 도면 1.dxf cannot be taken as underlay")),
                dialogs.asked.toString());
        assertSame(before, workspace.plan());
    }
}

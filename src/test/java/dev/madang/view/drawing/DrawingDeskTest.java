package dev.madang.view.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.exchange.drawing.DrawingUnit;
import dev.madang.exchange.drawing.LayerRole;
import dev.madang.io.json.Catalogue;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.model.PlanFixtures;
import dev.madang.model.Rect;
import dev.madang.view.Workspace;
import dev.madang.view.WorkspaceFixtures;
import dev.madang.view.document.Dialogs;
import dev.madang.view.document.DocumentServices;
import dev.madang.view.document.Documents;
import dev.madang.view.document.FakeDialogs;
import dev.madang.view.document.JsonFiles;
import dev.madang.view.document.RecentFiles;
import dev.madang.view.support.FakeUi;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Drawings in the window: what the form shows before anything is taken, and what is taken then. */
@Tag("ui")
class DrawingDeskTest {

    /** A hall of 60 by 40 m with two booths of loose lines, one of them numbered, and no unit. */
    private static final String HALL = pairs("0=SECTION 2=ENTITIES"
            + " 0=POLYLINE 8=WALL 66=1 70=1 0=VERTEX 10=0 20=0 0=VERTEX 10=60000 20=0 0=VERTEX 10=60000 20=40000"
            + " 0=VERTEX 10=0 20=40000 0=SEQEND"
            + " 0=LINE 8=STUFF 10=3000 20=37000 11=9000 21=37000 0=LINE 8=STUFF 10=3000 20=34000 11=9000 21=34000"
            + " 0=LINE 8=STUFF 10=3000 20=34000 11=3000 21=37000 0=LINE 8=STUFF 10=6000 20=34000 11=6000 21=37000"
            + " 0=LINE 8=STUFF 10=9000 20=34000 11=9000 21=37000"
            + " 0=TEXT 8=BOOTH_NO 10=4000 20=35500 40=300 1=A1 0=HATCH 8=X 0=ENDSEC 0=EOF");

    @TempDir
    private Path folder;

    private final FakeUi ui = new FakeUi();
    private final FakeDialogs dialogs = new FakeDialogs();
    private final Workspace workspace =
            WorkspaceFixtures.of(PlanFixtures.planWith(PlanFixtures.booth("b1", 30_000, 3_000, 3_000, 3_000)), ui);
    private final DocumentServices services =
            new DocumentServices(new JsonFiles(), new Catalogue(null, null), dialogs, ui.tasks(), Clock.systemUTC());
    private int ids;
    private boolean isAskedToKeep;
    private final DrawingDesk desk = new DrawingDesk(
            workspace,
            services,
            new Documents(workspace, services, new RecentFiles(List.of())),
            () -> new ElementId("n" + ids++),
            () -> isAskedToKeep = true);

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static String pairs(String words) {
        return words.replaceAll("(\\S+?)=(\\S+) ?", "$1\n$2\n");
    }

    private void takeIn(Consumer<Parent> hand) throws Exception {
        Path file = folder.resolve("hall.dxf");
        Files.writeString(file, HALL);
        dialogs.openFile = Optional.of(file);
        dialogs.hands.put(ImportDrawingController.class, hand);
        WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(30), desk::takeIn);
    }

    @SuppressWarnings("unchecked")
    private static <T> ComboBox<T> box(Parent form, String id) {
        return (ComboBox<T>) form.lookup("#" + id);
    }

    private static String label(Parent form, String id) {
        return ((Label) form.lookup("#" + id)).getText().replace('\u00a0', ' ');
    }

    private static List<?> rows(Parent form, String id) {
        return ((ListView<?>) form.lookup("#" + id)).getItems();
    }

    /** Rows follow the roles that were guessed: walls, numbers, then what has none. */
    private static void readAsBooths(Parent form) {
        DrawingDeskTest.<DrawingUnit>box(form, "unitBox").setValue(DrawingUnit.MILLIMETRE);
        Parent layers = (Parent) ((ScrollPane) form.lookup("#layerScroll")).getContent();
        DrawingDeskTest.<LayerRole>box(layers, "role-2").setValue(LayerRole.BOOTH);
    }

    @Test
    void nothingIsTakenBeforeTheUnitIsChosen() throws Exception {
        Plan before = workspace.plan();

        takeIn(form -> assertTrue(
                label(form, "sizeLabel")
                        .startsWith("The drawing names no unit. It measures mm: 60 × 40 m, cm: 600 × 400 m"),
                label(form, "sizeLabel")));

        assertSame(before, workspace.plan());
    }

    @Test
    void theFormShowsSizeAndWhatWouldChange() throws Exception {
        takeIn(form -> {
            readAsBooths(form);

            assertEquals("60 × 40 m in all", label(form, "sizeLabel"));
            assertEquals("2 new · 0 changed · 1 gone · 0 the same", label(form, "summaryLabel"));
            assertEquals(3, rows(form, "rowList").size());
            assertTrue(form.lookup("#remarkArea").isVisible());
            assertEquals(
                    "One HATCH cannot be read and was left out.", ((TextArea) form.lookup("#remarkArea")).getText());
        });
    }

    @Test
    void boothsAreTakenInOneStepAndWhatIsLostIsSaid() throws Exception {
        Plan before = workspace.plan();

        takeIn(DrawingDeskTest::readAsBooths);

        assertEquals(3, workspace.plan().booths().size());
        assertTrue(workspace.plan().booths().values().stream()
                .anyMatch(booth ->
                        booth.number().equals("A1") && booth.shape().equals(Rect.of(3_000, 3_000, 3_000, 3_000))));
        assertEquals("One HATCH cannot be read and was left out.", dialogs.told);
        workspace.session().undo();
        assertSame(before, workspace.plan());
    }

    @Test
    void goneBoothsGoOnlyIfThatIsTicked() throws Exception {
        takeIn(form -> {
            readAsBooths(form);
            ((CheckBox) form.lookup("#goneBox")).setSelected(true);
            ((CheckBox) form.lookup("#numberedBox")).setSelected(true);
        });

        assertEquals(
                List.of("A1"),
                workspace.plan().booths().values().stream()
                        .map(booth -> booth.number())
                        .toList());
    }

    @Test
    void aBuildingBecomesAPlanOfItsOwnThatCanBeKept() throws Exception {
        dialogs.unsaved = Dialogs.Unsaved.DISCARD;

        takeIn(form -> {
            readAsBooths(form);
            ((RadioButton) form.lookup("#venueButton")).setSelected(true);
            ((TextField) form.lookup("#nameField")).setText("Seaside");
            assertEquals("Found: one hall, no columns, no doors.", label(form, "summaryLabel"));
        });

        assertEquals("Seaside", workspace.plan().venue().name().en());
        assertEquals(60_000L * 40_000, workspace.plan().levels().get(0).floor().areaMm2());
        assertTrue(workspace.state().venue().editing().get());
        assertTrue(isAskedToKeep);
    }

    @Test
    void aVenueNeedsAName() throws Exception {
        Plan before = workspace.plan();

        takeIn(form -> {
            readAsBooths(form);
            ((RadioButton) form.lookup("#venueButton")).setSelected(true);
            ((TextField) form.lookup("#nameField")).setText(" ");
        });

        assertSame(before, workspace.plan());
        assertFalse(isAskedToKeep);
    }

    @Test
    void whatIsNoDrawingIsRefusedWithASentence() throws Exception {
        Path file = folder.resolve("plan.json");
        Files.writeString(file, "{}");
        dialogs.openFile = Optional.of(file);

        desk.takeIn();

        assertTrue(dialogs.asked.get(1).startsWith("problem The drawing cannot be read: "), dialogs.asked.toString());
        assertTrue(dialogs.asked.get(1).endsWith("plan.json is not a DXF drawing."), dialogs.asked.toString());
    }

    @Test
    void theLevelThatIsSeenIsWritten() throws Exception {
        dialogs.saveFile = Optional.of(folder.resolve("out"));

        desk.giveOut();

        String written = Files.readString(folder.resolve("out.dxf"));
        assertTrue(written.contains("MADANG-BOOTH-SHELL"));
        assertEquals("Ceilings, loads and sources of 5 parts of the building are not in the drawing.", dialogs.told);
    }
}

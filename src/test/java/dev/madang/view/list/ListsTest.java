package dev.madang.view.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.edit.Signature;
import dev.madang.exchange.list.Gone;
import dev.madang.exchange.list.ListColumns;
import dev.madang.exchange.list.ListKind;
import dev.madang.exchange.list.ListLine;
import dev.madang.exchange.list.TablePlans;
import dev.madang.io.json.Catalogue;
import dev.madang.model.ElementId;
import dev.madang.model.LettingEntry;
import dev.madang.model.Plan;
import dev.madang.view.ThemeStyles;
import dev.madang.view.Workspace;
import dev.madang.view.WorkspaceFixtures;
import dev.madang.view.document.DocumentServices;
import dev.madang.view.document.FakeDialogs;
import dev.madang.view.document.JsonFiles;
import dev.madang.view.sales.PlannerController;
import dev.madang.view.sales.PlannerQuestion;
import dev.madang.view.support.FakeUi;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Lists in the window: what the form shows of a file, and what is taken of it. */
@Tag("ui")
class ListsTest {

    @TempDir
    private Path folder;

    private final FakeUi ui = new FakeUi();
    private final FakeDialogs dialogs = new FakeDialogs();
    private final Workspace workspace = WorkspaceFixtures.of(TablePlans.plan(), ui);
    private int ids;
    private final Lists lists = new Lists(
            workspace,
            new DocumentServices(new JsonFiles(), new Catalogue(null, null), dialogs, ui.tasks(), Clock.systemUTC()),
            () -> new ElementId("n" + ids++),
            edit -> PlannerQuestion.askBefore(edit, workspace, dialogs));

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void filesAreKnownAsListsByTheirNames() {
        for (String name : List.of("현황.csv", "A.XLSX", "old.xls", "unicode.txt", "a.tsv", "macro.xlsm")) {
            assertTrue(Lists.isList(Path.of(name)), name);
        }
        assertFalse(Lists.isList(Path.of("plan.json")));
        assertFalse(Lists.isList(Path.of("hall.dxf")));
    }

    @Test
    void aListThatIsDroppedIsTakenInAsWhatThePlannerSays() throws Exception {
        Path file = Files.writeString(folder.resolve("현황.csv"), "업체명,부스번호\n나래,A10\n");
        dialogs.deed = Optional.of(0);
        dialogs.hands.put(ListImportController.class, form -> {});

        onFx(() -> lists.takeDropped(file));

        assertEquals(
                List.of("deed Take in a list: What are the rows of 현황.csv?", "form ListImportController"),
                dialogs.asked.subList(0, 2));
        assertEquals(3, workspace.plan().exhibitors().size());
    }

    @Test
    void whoWorksHereIsAskedBeforeAListLetsTheFirstBooth() throws Exception {
        Path file = Files.writeString(folder.resolve("현황.csv"), "업체명,부스번호\n나래,A10\n");
        workspace
                .session()
                .signWith(() -> new Signature(workspace.state().planner().get(), Instant.EPOCH));
        PlannerQuestion.await(workspace, dialogs);
        dialogs.deed = Optional.of(0);
        dialogs.hands.put(ListImportController.class, form -> {});
        dialogs.hands.put(PlannerController.class, form -> {
            assertEquals(2, workspace.plan().exhibitors().size(), "the list is not taken in yet");
            ((TextField) form.lookup("#nameField")).setText("Hong");
        });

        onFx(() -> lists.takeDropped(file));

        assertEquals(
                List.of("form ListImportController", "form PlannerController"),
                dialogs.asked.stream().filter(asked -> asked.startsWith("form")).toList());
        assertEquals(
                List.of("Hong"),
                workspace.plan().sales().journal().stream()
                        .map(LettingEntry::by)
                        .distinct()
                        .toList());
        assertEquals(1, workspace.session().steps().size());
    }

    @Test
    void aListThatLetsNothingAsksNobodysName() throws Exception {
        PlannerQuestion.await(workspace, dialogs);

        take(ListKind.EXHIBITORS, "업체명\n나래\n", form -> {});

        assertFalse(dialogs.asked.contains("form PlannerController"));
        assertEquals(3, workspace.plan().exhibitors().size());
    }

    @Test
    void aListThatIsDroppedByMistakeDoesNothing() throws Exception {
        Path file = Files.writeString(folder.resolve("현황.csv"), "업체명\n나래\n");
        Plan before = workspace.plan();
        dialogs.deed = Optional.empty();

        onFx(() -> lists.takeDropped(file));

        assertEquals(before, workspace.plan());
    }

    @Test
    void columnsThatNobodyKnowsAreReadOnceThePlannerSaysWhatTheyMean() throws Exception {
        take(ListKind.EXHIBITORS, "나래,KR\n다온,KR\n", form -> {
            assertEquals(List.of(), rows(form));
            assertEquals("Say which column is “Korean or English name”.", label(form, "summaryLabel"));
            columns(form).get(0).setValue(ListColumns.KO);
            assertEquals(
                    List.of(ListLine.State.ADDED, ListLine.State.ADDED),
                    rows(form).stream().map(ListLine::state).toList().subList(0, 2));
            columns(form).get(1).setValue(ListColumns.COUNTRY);
        });

        assertEquals(4, workspace.plan().exhibitors().size());
        assertTrue(workspace.plan().exhibitors().values().stream()
                .anyMatch(who -> who.name().ko().equals("나래") && who.country().equals("KR")));
    }

    @Test
    void whatIsGoneIsRemovedOnlyIfThePlannerSaysSoAndThatIsExplained() throws Exception {
        take(ListKind.EXHIBITORS, "업체명\n부산광역시\n", form -> {
            assertEquals("The list changes nothing.", label(form, "summaryLabel"));
            assertTrue(label(form, "hintLabel").contains("What the list does not name stays as it is."));
            ComboBox<Gone> gone = box(form, "goneBox");
            assertEquals(List.of(Gone.KEEP, Gone.REMOVE), gone.getItems());
            gone.setValue(Gone.REMOVE);
            assertEquals("0 new, 0 changed, 1 removed.", label(form, "summaryLabel"));
            assertTrue(label(form, "hintLabel").contains("leave the plan, and their booths are let to nobody"));
        });

        assertEquals(
                List.of(TablePlans.BUSAN),
                List.copyOf(workspace.plan().exhibitors().values()));
        assertEquals(1, workspace.session().steps().size());
        onFx(workspace.session()::undo);
        assertEquals(TablePlans.plan(), workspace.plan());
    }

    @Test
    void aNameThatIsCutIsToldWholeUnderThePointer() throws Exception {
        String longName = "한국스마트도시인공지능융합기술산업협회 부산광역시 지역본부";
        take(ListKind.EXHIBITORS, "업체명\n나래\n" + longName + "\n", form -> {
            form.getStylesheets()
                    .add(ThemeStyles.class.getResource("madang.css").toExternalForm());
            new Scene(form, 900, 700);
            form.applyCss();
            form.layout();
            Map<String, Label> names = new HashMap<>();
            form.lookupAll(".paste-name").forEach(node -> names.put(((Label) node).getText(), (Label) node));
            names.values().forEach(ListsTest::enter);

            assertEquals(longName, told(names.get(longName)).orElseThrow().getText());
            assertTrue(told(names.get("나래")).isEmpty(), "what is seen whole needs no words");
        });
    }

    /** Where the toolkit keeps the tooltip of any node. */
    private static Optional<Tooltip> told(Node node) {
        return Optional.ofNullable((Tooltip) node.getProperties().get("javafx.scene.control.Tooltip"));
    }

    private static void enter(Node node) {
        node.fireEvent(new MouseEvent(
                MouseEvent.MOUSE_ENTERED,
                0,
                0,
                0,
                0,
                MouseButton.NONE,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                null));
    }

    private void take(ListKind kind, String text, Consumer<Parent> hand) throws Exception {
        dialogs.openFile = Optional.of(Files.writeString(folder.resolve("list.csv"), text));
        dialogs.hands.put(ListImportController.class, hand);
        onFx(() -> lists.take(kind));
    }

    private static void onFx(Runnable deed) throws Exception {
        WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(30), deed);
    }

    @SuppressWarnings("unchecked")
    private static <T> ComboBox<T> box(Parent form, String id) {
        return (ComboBox<T>) form.lookup("#" + id);
    }

    @SuppressWarnings("unchecked")
    private static List<ComboBox<String>> columns(Parent form) {
        return ((Parent) ((ScrollPane) form.lookup("#columnsPane")).getContent())
                .getChildrenUnmodifiable().stream()
                        .filter(ComboBox.class::isInstance)
                        .map(box -> (ComboBox<String>) box)
                        .toList();
    }

    private static String label(Parent form, String id) {
        return ((Label) form.lookup("#" + id)).getText();
    }

    @SuppressWarnings("unchecked")
    private static List<ListLine> rows(Parent form) {
        return ((ListView<ListLine>) form.lookup("#list")).getItems();
    }
}

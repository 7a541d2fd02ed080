package dev.madang.view.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.exchange.list.BoothList;
import dev.madang.exchange.list.CellBlock;
import dev.madang.exchange.list.ExhibitorList;
import dev.madang.exchange.list.ListColumns;
import dev.madang.exchange.list.ListLine;
import dev.madang.exchange.list.ListMapping;
import dev.madang.exchange.list.ListPreview;
import dev.madang.exchange.list.TablePlans;
import dev.madang.model.ElementId;
import dev.madang.text.Messages;
import dev.madang.view.document.FakeDialogs;
import dev.madang.view.document.Form;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What a table that is pasted would do: names that are nearly equal are asked, as they are in a file. */
@Tag("ui")
class PasteFormTest {

    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);

    private final FakeDialogs dialogs = new FakeDialogs();
    private int ids;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void namesThatAreNearlyEqualAreAskedAndNeverAddedUnasked() throws Exception {
        ListPreview preview = exhibitors("업체명\t국가\n㈜알파로봇\tJP\n나래\tKR", form -> {
            assertTrue(form.lookup("#questions").isVisible());
            assertEquals(ListLine.State.ASKED, rows(form).getItems().get(0).state());
        });

        assertEquals(1, preview.count(ListLine.State.ADDED));
        assertEquals(1, preview.count(ListLine.State.ASKED));
    }

    @Test
    void sSaysThatTwoNamesMeanTheSameAndNThatOneIsNew() throws Exception {
        String text = "업체명\t국가\n㈜알파로봇\tJP\n나래\tKR\n나래㈜\tKR";
        ListPreview preview = exhibitors(text, form -> {
            rows(form).getSelectionModel().select(0);
            press(rows(form), KeyCode.S);
            rows(form).getSelectionModel().select(2);
            press(rows(form), KeyCode.N);
            assertFalse(form.lookup("#questions").isVisible());
        });

        assertEquals(
                List.of(ListLine.State.CHANGED, ListLine.State.ADDED, ListLine.State.ADDED),
                preview.lines().stream().map(ListLine::state).toList());
    }

    @Test
    void allQuestionsCanBeAnsweredAtOnce() throws Exception {
        ListPreview preview = exhibitors("업체명\t국가\n㈜알파로봇\tJP\n부산 광역시\tKR", form -> {
            Node questions = form.lookup("#questions");
            ((Button) ((Parent) questions).getChildrenUnmodifiable().get(1)).fire();
        });

        assertEquals(2, preview.count(ListLine.State.CHANGED));
        assertEquals(0, preview.count(ListLine.State.ADDED));
    }

    @Test
    void whoTakesABoothIsAskedToo() throws Exception {
        ListMapping block = mapping("Number\tExhibitor\nA10\tALPHA ROBOTICS Co., Ltd.", ListColumns.NUMBER);
        BoothList paste = new BoothList(TablePlans.plan(), ENGLISH, block, this::newId, TablePlans.TODAY);

        Optional<ListPreview> preview = ask(
                () -> new PasteController(
                        ENGLISH, "", (byNumber, how) -> paste.preview(byNumber, List.of(), how), true, true),
                form -> {
                    rows(form).getSelectionModel().select(0);
                    press(rows(form), KeyCode.S);
                });

        assertEquals(
                TablePlans.ALPHA.id(),
                preview.orElseThrow()
                        .edit()
                        .orElseThrow()
                        .apply(TablePlans.plan())
                        .after()
                        .booths()
                        .get(new ElementId("a10"))
                        .orElseThrow()
                        .occupant()
                        .orElseThrow());
    }

    private ListPreview exhibitors(String text, Consumer<Parent> hand) throws Exception {
        ExhibitorList paste = new ExhibitorList(TablePlans.plan(), ENGLISH, mapping(text, ListColumns.KO), this::newId);
        return ask(
                        () -> new PasteController(
                                ENGLISH, "", (byNumber, how) -> paste.preview(how.answers()), false, false),
                        hand)
                .orElseThrow();
    }

    private Optional<ListPreview> ask(Supplier<PasteController> controller, Consumer<Parent> hand) throws Exception {
        dialogs.hands.put(PasteController.class, hand);
        return WaitForAsyncUtils.waitForAsyncFx(
                TimeUnit.SECONDS.toMillis(30),
                () -> dialogs.askForm(new Form.Request<>(
                        PasteController.class, controller, "tables.paste.headline", "tables.paste.go")));
    }

    private static ListMapping mapping(String text, String cursor) {
        List<String> all = cursor.startsWith("booths")
                ? List.of(ListColumns.NUMBER, ListColumns.EXHIBITOR)
                : List.of(ListColumns.KO, ListColumns.EN, ListColumns.COUNTRY);
        return ListMapping.of(CellBlock.read(text), all, all, 0);
    }

    private ElementId newId() {
        return new ElementId("n" + ids++);
    }

    private static void press(Node node, KeyCode code) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    @SuppressWarnings("unchecked")
    private static ListView<ListLine> rows(Parent form) {
        return (ListView<ListLine>) form.lookup(".list-view");
    }
}

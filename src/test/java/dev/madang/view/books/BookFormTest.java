package dev.madang.view.books;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.io.json.Catalogue;
import dev.madang.model.ElementId;
import dev.madang.model.LocalText;
import dev.madang.model.PartRef;
import dev.madang.model.Plan;
import dev.madang.model.PlanFixtures;
import dev.madang.model.Rect;
import dev.madang.rules.Demand;
import dev.madang.rules.Limit;
import dev.madang.rules.LimitKind;
import dev.madang.rules.Origin;
import dev.madang.rules.RuleBook;
import dev.madang.text.Messages;
import dev.madang.view.Workspace;
import dev.madang.view.WorkspaceFixtures;
import dev.madang.view.document.FakeDialogs;
import dev.madang.view.support.FakeUi;
import dev.madang.view.support.MessagesBundle;
import dev.madang.view.support.View;
import dev.madang.view.support.Views;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The form of a rule book, over the shipped books and a folder of one's own. */
@Tag("ui")
class BookFormTest {

    private static final int LIMITS = 0;
    private static final int DEMANDS = 2;
    private static final int VALUE = 0;

    @TempDir
    private Path folder;

    private final Plan plan = PlanFixtures.planWith(PlanFixtures.booth("b1", 1_000, 2_000, 3_000, 6_000));
    private final Workspace workspace = WorkspaceFixtures.of(plan, new FakeUi());
    private Catalogue catalogue = new Catalogue(null, null);

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void whatIsReadBackFromTheFieldsOfEveryShippedBookIsThatBook() {
        for (RuleBook book : catalogue.ruleBooks()) {
            View<BookController> form = form(book);

            onFx(() -> {
                visitAll(form);
                return true;
            });

            assertTrue(form.controller().complete().get(), book.id());
            assertEquals(
                    withRevision(book, book.revision() + 1), form.controller().answer());
        }
    }

    @Test
    void aBookUnderANewIdBeginsWithRevisionOne() {
        View<BookController> form = form(house());

        onFx(() -> {
            ((TextField) form.root().lookup("#idField")).setText("busan");
            return true;
        });

        assertEquals("busan", form.controller().answer().id());
        assertEquals(1, form.controller().answer().revision());
    }

    @Test
    void aLimitThatCannotBeReadIsToldBesideItsFieldAndKeepsTheBookFromBeingSaved() {
        View<BookController> form = form(house());

        String told = onFx(() -> {
            TextField value = fields(form, LIMITS).get(VALUE);
            value.setText("wide");
            return value.getAccessibleHelp();
        });

        assertEquals("Type a number from 0, such as 3 m or 50 %.", told);
        assertFalse(form.controller().complete().get());
    }

    @Test
    void twoLimitsForTheSameCaseAreTold() {
        RuleBook book = new RuleBook(
                "own",
                1,
                LocalText.of("Own"),
                List.of(
                        Limit.of(LimitKind.AISLE_WIDTH, 3_000, true, Origin.SETTING),
                        Limit.of(LimitKind.AISLE_WIDTH, 2_000, false, Origin.SETTING)));
        View<BookController> form = form(book);

        String told = onFx(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<Boolean> binding = (ComboBox<Boolean>) all(shown(form, LIMITS))
                    .filter(ComboBox.class::isInstance)
                    .toList()
                    .get(1);
            binding.setValue(false);
            return ((Label) form.root().lookup("#problemLabel")).getText();
        });

        assertEquals("Two limits say the same case of “Aisle width”. Change or remove one.", told);
        assertFalse(form.controller().complete().get());
    }

    @Test
    void aNewDemandTakesThePlaceOfWhatIsSelected() {
        onFx(() -> {
            workspace.session().select(Set.of(new ElementId("b1")));
            return true;
        });
        View<BookController> form = form(house());

        onFx(() -> {
            button(tab(form, DEMANDS), "entry-add").fire();
            return true;
        });

        Demand demand = form.controller().answer().demands().get(0);
        assertEquals(Rect.of(1_000, 2_000, 3_000, 6_000), demand.area());
        assertEquals(plan.venue().id(), demand.venue());
        assertEquals(
                new PartRef(
                        plan.levels().get(0).id(),
                        plan.levels().get(0).halls().get(0).id()),
                demand.hall());
    }

    @Test
    void aKeptBookIsOnesOwnAndChecksThePlanAtOnce() throws Exception {
        catalogue = new Catalogue(folder, null);
        BookDesk desk = desk();
        RuleBook book = withRevision(house(), 9);

        onFx(() -> {
            desk.keep(book);
            return true;
        });

        assertTrue(desk.isOwn(book));
        assertEquals(List.of(book), workspace.session().checker().books());
        assertEquals(List.of(book), workspace.session().check().books());
    }

    private RuleBook house() {
        return catalogue.ruleBook(Catalogue.HOUSE_BOOK).orElseThrow();
    }

    private BookDesk desk() {
        return BookDesk.of(workspace, catalogue);
    }

    private View<BookController> form(RuleBook book) {
        return onFx(() -> new Views(new MessagesBundle(Messages.of(Locale.ENGLISH)))
                .with(
                        BookController.class,
                        () -> new BookController(workspace, desk(), new FakeDialogs(), () -> "new", book))
                .load(BookController.class));
    }

    private static RuleBook withRevision(RuleBook book, int revision) {
        return new RuleBook(
                book.id(), revision, book.name(), book.note(), book.limits(), book.factors(), book.demands());
    }

    /** Types something into every field and what was there again, so that everything is read. */
    private static void visitAll(View<BookController> form) {
        for (int i = 0; i < 3; i++) {
            ListView<?> list = (ListView<?>) all(tab(form, i))
                    .filter(ListView.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            for (int entry = 0; entry < list.getItems().size(); entry++) {
                list.getSelectionModel().select(entry);
                for (TextField field : fields(form, i)) {
                    String text = field.getText();
                    field.setText(text + "?");
                    field.setText(text);
                }
            }
        }
    }

    private static List<TextField> fields(View<BookController> form, int tab) {
        return all(shown(form, tab))
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .toList();
    }

    private static Parent shown(View<BookController> form, int tab) {
        return (Parent) all(tab(form, tab))
                .filter(ScrollPane.class::isInstance)
                .map(node -> ((ScrollPane) node).getContent())
                .findFirst()
                .orElseThrow();
    }

    private static Parent tab(View<BookController> form, int index) {
        TabPane tabs = (TabPane) form.root().lookup("#tabs");
        return (Parent) tabs.getTabs().get(index).getContent();
    }

    private static Button button(Parent parent, String styleClass) {
        return (Button) all(parent)
                .filter(node -> node.getStyleClass().contains(styleClass))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Node> all(Parent parent) {
        return parent.getChildrenUnmodifiable().stream()
                .flatMap(node ->
                        node instanceof Pane pane ? Stream.concat(Stream.of(node), all(pane)) : Stream.of(node));
    }

    private static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(30), work);
    }
}

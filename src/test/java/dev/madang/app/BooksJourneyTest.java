package dev.madang.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.io.json.Catalogue;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Phase;
import dev.madang.model.Wall;
import dev.madang.rules.LimitKind;
import dev.madang.rules.RuleBook;
import dev.madang.view.books.BookController;
import dev.madang.view.books.BooksController;
import dev.madang.view.books.PhasesController;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

/** A planner tightens a limit, adds a phase, and says how high a stand is. */
class BooksJourneyTest extends WindowTest {

    private static final int EXIT_CLEARANCE = 1;

    @Override
    protected Catalogue catalogue() {
        return new Catalogue(folder.resolve("own"), null);
    }

    @Test
    void aTightenedLimitOfACopyOfTheHouseBookFindsFaultsAtOnce() {
        int before = onFx(() -> session.check().findings().size());
        dialogs.hands.put(BookController.class, this::tightenExits);
        dialogs.hands.put(BooksController.class, root -> button(root, "Edit a copy... House defaults")
                .fire());

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F8);

        waitFor(() -> session.check().findings().size() > before);
        RuleBook kept =
                new Catalogue(folder.resolve("own"), null).ownRuleBooks().get(0);
        assertEquals(Catalogue.HOUSE_BOOK, kept.id());
        assertEquals(
                12_000,
                kept.limits(LimitKind.EXIT_CLEARANCE).findFirst().orElseThrow().value());
        assertEquals(List.of(kept), onFx(() -> session.checker().books()));
    }

    @Test
    void aTickedBookChecksThePlanUntilItIsUndone() {
        dialogs.hands.put(BooksController.class, root -> checks(root)
                .filter(check -> check.getText().startsWith("IBC"))
                .forEach(check -> check.setSelected(true)));

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F8);
        waitFor(() -> ids().contains("ibc"));
        assertTrue(session.plan().rules().contains("ibc"));

        doOnFx(session::undo);
        waitFor(() -> !ids().contains("ibc"));
    }

    @Test
    void aPhaseWithAClosedDoorIsAddedInOneStepAndUndone() {
        dialogs.hands.put(PhasesController.class, root -> {
            button(root, "Add a phase").fire();
            checks(root)
                    .filter(check -> check.getText().startsWith("emergency exit"))
                    .findFirst()
                    .orElseThrow()
                    .setSelected(true);
        });

        doOnFx(() -> robot.lookup("#menuBar").queryAs(MenuBar.class).getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> "menu-check-phases".equals(item.getId()))
                .findFirst()
                .orElseThrow()
                .fire());

        waitFor(() -> session.plan().phases().size() == 1);
        Phase phase = session.plan().phases().get(0);
        assertEquals(Phase.Kind.BUILD_UP, phase.kind());
        assertEquals(1, phase.closedDoors().size());
        doOnFx(session::undo);
        assertEquals(List.of(), session.plan().phases());
    }

    @Test
    void aHeightBeyondTheLimitTypedForTwoBoothsIsFoundAtBothAndUndoneInOneStep() {
        List<ElementId> two = session.plan().booths().values().stream()
                .limit(2)
                .map(Booth::id)
                .toList();
        doOnFx(() -> session.select(Set.copyOf(two)));
        openStand();
        doOnFx(() -> node("heightField").orElseThrow().requestFocus());

        robot.write("9");
        robot.push(KeyCode.ENTER);

        waitFor(() -> two.stream().allMatch(id -> height(id) == 9_000 && isTooHigh(id)));
        doOnFx(session::undo);
        assertTrue(two.stream().noneMatch(id -> height(id) > 0 || isTooHigh(id)));
    }

    @Test
    void aWallAlongOneSideIsTypedAsItsShareAndTakenAwayByNothing() {
        ElementId booth = session.plan().booths().values().iterator().next().id();
        doOnFx(() -> session.select(Set.of(booth)));
        openStand();

        typeInto(share(0), "60 %");
        waitFor(() -> walls(booth).equals(List.of(new Wall(0, 60, 0))));
        typeInto(share(0), "");
        waitFor(() -> walls(booth).isEmpty());
    }

    @Test
    void whatASoldBoothIsNowIsTakenDownAsSoldAndForgotten() {
        Booth sold = session.plan().booths().values().stream()
                .filter(session.plan()::isSold)
                .findFirst()
                .orElseThrow();
        doOnFx(() -> session.select(Set.of(sold.id())));
        openStand();

        doOnFx(() -> ((Button) node("takeButton").orElseThrow()).fire());
        waitFor(() -> booth(sold.id()).promised().isPresent());
        assertEquals(
                sold.shape().areaMm2(),
                booth(sold.id()).promised().orElseThrow().areaMm2());
        waitFor(() -> ((Label) node("promiseLabel").orElseThrow()).getText().contains(sold.number()));

        doOnFx(() -> ((Button) node("dropButton").orElseThrow()).fire());
        waitFor(() -> booth(sold.id()).promised().isEmpty());
    }

    private void openStand() {
        waitFor(() -> node("standPane").isPresent());
        doOnFx(() -> ((TitledPane) node("standPane").orElseThrow()).setExpanded(true));
        waitFor(() -> node("heightField").isPresent());
    }

    /** The first row of the grid has the headings. */
    private TextField share(int side) {
        return (TextField) ((GridPane) node("walls").orElseThrow())
                .getChildren().stream()
                        .filter(TextField.class::isInstance)
                        .toList()
                        .get(2 * side);
    }

    private void typeInto(TextField field, String text) {
        doOnFx(() -> {
            field.requestFocus();
            field.setText(text);
            field.fireEvent(new ActionEvent());
        });
    }

    private List<Wall> walls(ElementId id) {
        return booth(id).stand().walls();
    }

    private boolean isTooHigh(ElementId id) {
        return session.check().findings().stream()
                .anyMatch(finding ->
                        finding.rule().endsWith("-height") && finding.subjects().contains(id));
    }

    private Booth booth(ElementId id) {
        return session.plan().booths().get(id).orElseThrow();
    }

    private int height(ElementId id) {
        return session.plan().booths().get(id).orElseThrow().stand().heightMm();
    }

    private List<String> ids() {
        return session.checker().books().stream().map(RuleBook::id).toList();
    }

    private void tightenExits(Parent root) {
        Parent limits =
                (Parent) ((TabPane) root.lookup("#tabs")).getTabs().get(0).getContent();
        ListView<?> list = all(limits)
                .filter(ListView.class::isInstance)
                .map(node -> (ListView<?>) node)
                .findFirst()
                .orElseThrow();
        list.getSelectionModel().select(EXIT_CLEARANCE);
        all(limits)
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .findFirst()
                .orElseThrow()
                .setText("12 m");
    }

    private static Stream<CheckBox> checks(Parent root) {
        return all(root).filter(CheckBox.class::isInstance).map(CheckBox.class::cast);
    }

    private static Button button(Parent root, String name) {
        return all(root)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> name.equals(button.getAccessibleText()) || name.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    /** The forms are not shown here, so that what scrolls has no skin yet. */
    private static Stream<Node> all(Node node) {
        Stream<Node> inside = node instanceof ScrollPane scroll
                ? all(scroll.getContent())
                : node instanceof Pane pane
                        ? pane.getChildrenUnmodifiable().stream().flatMap(BooksJourneyTest::all)
                        : Stream.of();
        return Stream.concat(Stream.of(node), inside);
    }
}

package dev.madang.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Exhibitor;
import dev.madang.model.PartRef;
import dev.madang.model.Plan;
import dev.madang.model.Rect;
import dev.madang.model.Status;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Typing into the inspector, with the sample. */
class InspectorJourneyTest extends WindowTest {

    @Test
    void severalBoothsAreHeldAtOnceAndUndoneAtOnce() {
        Set<ElementId> three = session.plan().booths().values().stream()
                .filter(booth -> !booth.letting().is(Status.HELD))
                .limit(3)
                .map(Booth::id)
                .collect(Collectors.toSet());
        select(three);

        choose("statusBox", Status.HELD);
        waitFor(() ->
                booths(three).stream().allMatch(b -> b.letting().currentHold().isPresent()));
        waitFor(() -> node("holderField").filter(Node::isVisible).isPresent());
        type("holderField", "Busan office");
        waitFor(() -> booths(three).stream()
                .allMatch(b -> b.letting().currentHold().orElseThrow().holder().equals("Busan office")));

        assertEquals(2, session.steps().size());
        doOnFx(session::undo);
        doOnFx(session::undo);
        assertTrue(
                booths(three).stream().allMatch(b -> b.letting().currentHold().isEmpty()));
    }

    @Test
    void theNumberOfASoldBoothChangesOnlyIfThePlannerSaysSo() {
        Booth sold = session.plan().booths().values().stream()
                .filter(booth -> session.plan().isSold(booth) && !booth.number().isEmpty())
                .findFirst()
                .orElseThrow();
        select(Set.of(sold.id()));

        dialogs.deed = Optional.empty();
        type("numberField", "ZZ1");
        waitFor(() -> dialogs.asked.stream().anyMatch(text -> text.contains(sold.number())));
        waitFor(() -> field("numberField").getText().equals(sold.number()));
        assertEquals(List.of(), session.steps());

        dialogs.deed = Optional.of(0);
        type("numberField", "ZZ2");
        waitFor(() ->
                session.plan().booths().get(sold.id()).orElseThrow().number().equals("ZZ2"));
    }

    @Test
    void anExhibitorIsAddedAndSeatedInOneStep() {
        ElementId booth = session.plan().booths().ids().iterator().next();
        int before = session.plan().exhibitors().size();
        dialogs.text = Optional.of("서울특별시");
        select(Set.of(booth));

        robot.clickOn(addButtonOfInspector());
        waitFor(() -> session.plan().exhibitors().size() == before + 1);

        Booth seated = session.plan().booths().get(booth).orElseThrow();
        Exhibitor who = session.plan().exhibitorOf(seated).orElseThrow();
        assertEquals("서울특별시", who.name().ko());
        assertEquals(1, session.steps().size());
    }

    @Test
    void escapeBringsBackWhatWasThereAndNonsenseIsNotTaken() {
        ElementId booth = session.plan().booths().values().stream()
                .filter(b -> b.shape() instanceof Rect)
                .map(Booth::id)
                .findFirst()
                .orElseThrow();
        Plan before = session.plan();
        select(Set.of(booth));
        String shown = textOf("widthField");

        robot.clickOn("#widthField").push(KeyCode.CONTROL, KeyCode.A).write("wide");
        assertTrue(onFx(() -> field("widthField").getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("danger"))));
        robot.push(KeyCode.ENTER);
        assertEquals(before, session.plan());
        robot.push(KeyCode.ESCAPE);
        assertEquals(shown, textOf("widthField"));

        robot.clickOn("#depthField").push(KeyCode.CONTROL, KeyCode.A).write("0");
        robot.clickOn("#numberField");
        assertEquals(before, session.plan());
    }

    @Test
    void aHallGivenBackCountsNoMore() {
        PartRef hall = new PartRef("center-1", "hall-3");
        assertTrue(session.plan().leased().contains(hall));
        select(Set.of());
        CheckBox check = robot.lookup(".hall .check-box").nth(2).queryAs(CheckBox.class);

        doOnFx(check::requestFocus);
        robot.push(KeyCode.SPACE);
        waitFor(() -> !session.plan().leased().contains(hall));

        assertEquals(2, session.check().capacity().halls().size());
        doOnFx(session::undo);
        waitFor(check::isSelected);
    }

    @Test
    void oneKeyLeadsTheKeyboardThroughTheWindow() {
        doOnFx(() -> canvas().requestFocus());
        for (int part = 0; part < 20; part++) {
            robot.push(KeyCode.F6);
            settle();
            if (onFx(() -> canvas().isFocused())) {
                assertTrue(part >= 5, "only " + part + " parts");
                return;
            }
        }
        throw new AssertionError("The keyboard did not come back to the canvas.");
    }

    private Node addButtonOfInspector() {
        return robot.from(robot.lookup(".form").queryAll()).lookup("#addButton").query();
    }

    private void select(Set<ElementId> ids) {
        doOnFx(() -> session.select(ids));
        settle();
    }

    private List<Booth> booths(Set<ElementId> ids) {
        return ids.stream()
                .map(id -> session.plan().booths().get(id).orElseThrow())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(String id, T value) {
        waitFor(() -> node(id).isPresent());
        doOnFx(() -> ((ComboBox<T>) node(id).orElseThrow()).setValue(value));
    }

    private void type(String id, String text) {
        doOnFx(() -> field(id).setText(text));
        robot.clickOn("#" + id).push(KeyCode.ENTER);
        settle();
    }

    private TextField field(String id) {
        return (TextField) node(id).orElseThrow();
    }

    private String textOf(String id) {
        waitFor(() -> node(id).isPresent());
        return onFx(() -> ((TextInputControl) node(id).orElseThrow()).getText());
    }
}

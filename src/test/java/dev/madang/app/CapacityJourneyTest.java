package dev.madang.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.model.Attendance;
import dev.madang.model.AttendanceItem;
import dev.madang.model.Evidence;
import dev.madang.model.Plan;
import dev.madang.view.safety.AttendanceController;
import dev.madang.view.sales.EventController;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** How a planner sees how many a plan holds, and says what is expected. */
class CapacityJourneyTest extends WindowTest {

    @Test
    void theDrawerShowsTheWholeArithmeticAndCopiesIt() {
        openDrawer();

        for (String title : List.of("Areas", "Occupant load by every book", "Evacuation", "Limits")) {
            assertTrue(titles().contains(title), titles()::toString);
        }
        waitFor(() -> texts().stream().anyMatch(text -> text.contains("✓ chosen")));
        waitFor(() -> texts().stream().noneMatch(text -> text.contains("Being reckoned")));
        robot.clickOn("#copyButton");
        String copied = onFx(() -> Clipboard.getSystemClipboard().getString());
        assertTrue(copied.contains("Gross\t"), copied);
        assertTrue(copied.contains("Evacuation with one exit lost\n"), copied);
    }

    @Test
    void theSameKeyHidesTheDrawerAgain() {
        openDrawer();

        robot.push(KeyCode.SHIFT, KeyCode.F4);

        waitFor(() -> node("sections").isEmpty());
    }

    @Test
    void whatIsExpectedOfVisitorsIsOneStepThatCanBeUndone() {
        Plan before = session.plan();
        openDrawer();
        fill("50,000", "120");

        robot.clickOn("#attendanceButton");

        waitFor(() -> session.plan() != before);
        Attendance attendance = session.plan().attendance();
        assertEquals(120, attendance.value(AttendanceItem.STAY_MINUTES));
        assertEquals(
                Evidence.ENTERED, attendance.get(AttendanceItem.STAY_MINUTES).evidence());
        assertEquals(
                50_000,
                session.plan()
                        .plannedEvent()
                        .orElseThrow()
                        .visitors()
                        .orElseThrow()
                        .high());
        assertEquals(
                before.attendance().estimates().keySet().size() + 1,
                attendance.estimates().size(),
                "what was not touched stays as it was");
        waitFor(() -> titles().contains("Most persons inside at once"));

        doOnFx(session::undo);

        assertEquals(before, session.plan());
    }

    @Test
    void aNumberOutOfBoundsIsRefusedWithItsBounds() {
        Plan before = session.plan();
        openDrawer();
        List<String> said = new ArrayList<>();
        dialogs.hands.put(AttendanceController.class, form -> {
            field(form, "attendance-stayMinutes").setText("0");
            Label problem = (Label) part(form, "problemLabel");
            said.add(problem.getText());
        });

        robot.clickOn("#attendanceButton");

        waitFor(() -> said.equals(List.of("Mean stay must be from 1 to 1,440.")));
        assertEquals(before, session.plan());
    }

    @Test
    void aNumberGoesBackToItsUsualValue() {
        openDrawer();
        fill("50,000", "120");
        robot.clickOn("#attendanceButton");
        waitFor(() -> session.plan().attendance().value(AttendanceItem.STAY_MINUTES) == 120);
        dialogs.hands.put(AttendanceController.class, form -> ((Button) part(form, "reset-stayMinutes")).fire());

        robot.clickOn("#attendanceButton");

        waitFor(() -> !session.plan().attendance().estimates().containsKey(AttendanceItem.STAY_MINUTES));
        assertEquals(
                AttendanceItem.STAY_MINUTES.usual(), session.plan().attendance().get(AttendanceItem.STAY_MINUTES));
    }

    @Test
    void theFormIsReachedFromTheEventAndBecomesPartOfItsStep() {
        Plan before = session.plan();
        fill("45,000", "90");
        dialogs.hands.put(EventController.class, form -> ((Button) part(form, "attendanceButton")).fire());

        robot.push(KeyCode.CONTROL, KeyCode.F9);

        waitFor(() -> session.plan().attendance().value(AttendanceItem.STAY_MINUTES) == 90);
        doOnFx(session::undo);
        assertEquals(before, session.plan());
    }

    private void openDrawer() {
        waitFor(() -> session.check().isWhole());
        robot.push(KeyCode.SHIFT, KeyCode.F4);
        waitFor(() -> titles().contains("Limits"));
    }

    private void fill(String visitors, String stay) {
        dialogs.hands.put(AttendanceController.class, form -> {
            field(form, "visitorsField").setText(visitors);
            field(form, "attendance-stayMinutes").setText(stay);
        });
    }

    private static TextField field(Parent form, String id) {
        return (TextField) part(form, id);
    }

    /** What lies in a scroll pane is found once the form has its skins. */
    private static Node part(Parent form, String id) {
        if (form.getScene() == null) {
            Scene scene = new Scene(form);
            assertEquals(form, scene.getRoot());
        }
        form.applyCss();
        form.layout();
        return Objects.requireNonNull(form.lookup("#" + id), id);
    }

    private Set<String> titles() {
        return robot.lookup(".safety-section > .panel-heading").queryAll().stream()
                .map(node -> ((Label) node).getText())
                .collect(Collectors.toSet());
    }

    private List<String> texts() {
        return robot.lookup(".safety-text").queryAll().stream()
                .filter(Node::isVisible)
                .map(node -> ((TextField) node).getText())
                .toList();
    }
}

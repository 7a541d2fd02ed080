package dev.madang.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.model.Plan;
import dev.madang.view.list.ListExportController;
import dev.madang.view.list.ListImportController;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;

/** A planner takes in the list of the sales office, undoes it, and hands out a list. */
class ListJourneyTest extends WindowTest {

    private static final String LIST = "참가업체 현황;;\r\n업체명;국가;담당자\r\n나래;대한민국;김\r\n주식회사 나래;KR;이\r\n다온;Atlantis;박\r\n";

    @Test
    void aListIsSeenTakenInWholeAndTakenBackByOneUndo() throws Exception {
        Path file = Files.write(folder.resolve("현황.csv"), LIST.getBytes(Charset.forName("x-windows-949")));
        dialogs.openFile = Optional.of(file);
        Plan before = session.plan();
        int known = before.exhibitors().size();
        dialogs.hands.put(ListImportController.class, ListJourneyTest::look);

        fire("Exhibitors from a list...");
        waitFor(() -> session.plan().exhibitors().size() == known + 1);

        assertEquals(1, session.steps().size());
        waitFor(() -> dialogs.asked.contains("text The list is taken in"));
        doOnFx(session::undo);
        assertSame(before, session.plan());
    }

    @Test
    void aFileThatIsNoListIsExplained() throws Exception {
        dialogs.openFile = Optional.of(Files.writeString(folder.resolve("list.csv"), "%PDF-1.7"));

        fire("Booths from a list...");
        waitFor(() -> dialogs.asked.stream().anyMatch(text -> text.startsWith("problem")));

        assertTrue(dialogs.asked.get(dialogs.asked.size() - 1).contains("is a PDF file, not a list"));
        assertFalse(session.isChanged());
    }

    @Test
    void aListIsWrittenWhereThePlannerSays() throws Exception {
        Path file = folder.resolve("부스.xlsx");
        dialogs.saveFile = Optional.of(file);
        dialogs.hands.put(ListExportController.class, root -> {});

        fire("Export list...");

        waitFor(() -> Files.exists(file) && Files.size(file) > 0);
    }

    private static void look(Parent root) {
        ListView<?> rows = (ListView<?>) root.lookup("#list");
        assertTrue(rows.getItems().size() >= 3, "one line for each row, and one for each exhibitor that is gone");
        ComboBox<?> encoding = (ComboBox<?>) root.lookup("#encodingBox");
        assertEquals("CP949", String.valueOf(encoding.getValue()));
        assertTrue(nodes(root, Button.class).anyMatch(button -> button.getText().equals("All are the same")));
        assertTrue(nodes(root, ToggleButton.class)
                .anyMatch(button -> button.getText().equals("faulty 1")));
    }

    private static <T> Stream<T> nodes(Parent root, Class<T> type) {
        return root.lookupAll("*").stream().filter(type::isInstance).map(type::cast);
    }

    private void fire(String text) {
        doOnFx(() -> robot.lookup("#menuBar").queryAs(MenuBar.class).getMenus().stream()
                .flatMap(ListJourneyTest::items)
                .filter(item -> text.equals(item.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    private static Stream<MenuItem> items(MenuItem item) {
        return item instanceof Menu menu ? menu.getItems().stream().flatMap(ListJourneyTest::items) : Stream.of(item);
    }
}

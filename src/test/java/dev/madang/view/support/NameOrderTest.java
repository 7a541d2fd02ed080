package dev.madang.view.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** Forms ask for the name in the language of the window first. */
class NameOrderTest {

    private final Region korean = new Region();
    private final Region english = new Region();
    private final Region size = new Region();
    private final GridPane form = new GridPane();

    NameOrderTest() {
        form.add(korean, 1, 0);
        form.add(english, 1, 1);
        form.add(size, 1, 2);
    }

    @Test
    void anEnglishWindowAsksForTheEnglishNameFirst() {
        NameOrder.arrange(Locale.ENGLISH, korean, english);

        assertEquals(List.of(english, korean, size), form.getChildren());
        assertEquals(List.of(1, 0, 2), rows(korean, english, size));
        assertEquals(english, NameOrder.first(Locale.ENGLISH, korean, english));
    }

    @Test
    void aKoreanWindowKeepsTheOrder() {
        NameOrder.arrange(Locale.KOREA, korean, english);

        assertEquals(List.of(korean, english, size), form.getChildren());
        assertEquals(List.of(0, 1, 2), rows(korean, english, size));
        assertEquals(korean, NameOrder.first(Locale.KOREAN, korean, english));
    }

    private static List<Integer> rows(Node... nodes) {
        return List.of(nodes).stream().map(GridPane::getRowIndex).toList();
    }
}

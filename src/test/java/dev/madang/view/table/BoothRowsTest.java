package dev.madang.view.table;

import static dev.madang.model.PlanFixtures.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.edit.MoveElements;
import dev.madang.edit.RenumberBooth;
import dev.madang.exchange.list.TablePlans;
import dev.madang.model.BoothType;
import dev.madang.model.Plan;
import dev.madang.text.Messages;
import dev.madang.text.SearchWords;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BoothRowsTest {

    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);
    private static final Messages KOREAN = Messages.of(Locale.KOREAN);

    private final Plan plan = TablePlans.plan();

    @Test
    void aRowSaysWhereABoothLiesAndWhoHasIt() {
        BoothRow row = rows(plan, ENGLISH).get(0);

        assertEquals(
                new dev.madang.exchange.list.BoothPlaces.Place("Level 1", "Hall a", "Theme pavilion"), row.place());
        assertEquals("Alpha Robotics", row.exhibitorName());
        assertEquals(new BoothRow.Texts("3\u00a0× 3\u00a0m", "9", "1", ""), row.texts());
        assertEquals("Available", row.status());
    }

    @Test
    void aHoldSaysForWhomAndUntilWhen() {
        BoothRow row = rows(plan, ENGLISH).get(1);

        assertEquals("Held", row.status());
        assertEquals("Busan office, until 15 Jul 2025", row.texts().hold());
    }

    @Test
    void sidesAgainstOtherBoothsAreClosed() {
        List<BoothRow> rows = rows(plan, ENGLISH);

        assertEquals(3, rows.get(0).sides());
        assertEquals(2, rows.get(1).sides());
        assertEquals(3, rows.get(2).sides());
        assertEquals(3, rows.get(3).sides());
        assertEquals(BoothType.ISLAND, rows.get(3).openSides().type());
    }

    @Test
    void rowsMadeAfterAMoveSayTheSameSidesAsRowsMadeAnew() {
        Plan moved = new MoveElements(Set.of(id("a2")), 0, 3_000).apply(plan).after();
        Plan back = new MoveElements(Set.of(id("a10")), -3_000, 0).apply(moved).after();

        BoothRows first = BoothRows.NONE.of(plan, ENGLISH);
        BoothRows second = first.of(moved, ENGLISH);
        BoothRows third = second.of(back, ENGLISH);

        assertEquals(rows(moved, ENGLISH), second.rows());
        assertEquals(rows(back, ENGLISH), third.rows());
        assertEquals(3, third.rows().get(0).sides());
    }

    @Test
    void aSideAtTheOuterWallIsClosed() {
        Plan moved =
                new MoveElements(Set.of(id("a1")), -10_000, -10_000).apply(plan).after();

        assertEquals(2, rows(moved, ENGLISH).get(0).sides());
    }

    @Test
    void rowsOfBoothsThatDidNotChangeAreTakenOver() {
        BoothRows before = BoothRows.NONE.of(plan, ENGLISH);
        Plan next = new RenumberBooth(id("a2"), "B7").apply(plan).after();

        BoothRows after = before.of(next, ENGLISH);

        assertSame(before.rows().get(0), after.rows().get(0));
        assertNotSame(before.rows().get(1), after.rows().get(1));
        assertEquals("B7", after.rows().get(1).booth().number());
        assertEquals(BoothRows.NONE.of(next, ENGLISH).rows(), after.rows());
    }

    @Test
    void anotherLanguageMakesOtherRows() {
        BoothRows english = BoothRows.NONE.of(plan, ENGLISH);

        assertEquals("미배정", english.of(plan, KOREAN).rows().get(0).status());
    }

    @Test
    void wordsAreFoundInAllColumnsAndBothNames() {
        BoothRow row = rows(plan, ENGLISH).get(0);

        assertTrue(finds("a1 robot", row));
        assertTrue(finds("알파", row));
        assertTrue(finds(Normalizer.normalize("알파로봇", Normalizer.Form.NFD), row));
        assertTrue(finds("ㅇㅍ", row));
        assertTrue(finds("hall pavilion available", row));
        assertFalse(finds("held", row));
    }

    private static boolean finds(String typed, BoothRow row) {
        return SearchWords.of(typed).isIn(row.folded());
    }

    private static List<BoothRow> rows(Plan plan, Messages messages) {
        return BoothRows.NONE.of(plan, messages).rows();
    }
}

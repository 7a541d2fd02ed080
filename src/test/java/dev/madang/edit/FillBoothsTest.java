package dev.madang.edit;

import static dev.madang.model.PlanFixtures.LEVEL;
import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.id;
import static dev.madang.model.PlanFixtures.planWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.madang.model.Booth;
import dev.madang.model.Exhibitor;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FillBoothsTest {

    private static final Exhibitor NEW = new Exhibitor(id("x9"), LocalText.of("새 업체"), Exhibitor.Kind.COMPANY, "");
    private static final Plan PLAN = planWith(
            booth("b1", 0, 6_000, 3_000, 3_000),
            booth("b2", 3_000, 6_000, 3_000, 3_000),
            Booth.of(id("p"), LEVEL, Polygon.of(0, 0, 3_000, 0, 0, 3_000)));

    @Test
    void whatTheTableSaysIsTakenAndTheRestStays() {
        BoothEntry entry = BoothEntry.NONE.withNumber("A1").withSize(6_000, 2_000);

        Plan after =
                new FillBooths(Map.of(id("b1"), entry), List.of()).apply(PLAN).after();

        Booth filled = after.booths().get(id("b1")).orElseThrow();
        assertEquals(
                PLAN.booths().get(id("b1")).orElseThrow().withNumber("A1").withShape(Rect.of(0, 6_000, 6_000, 2_000)),
                filled);
        assertSame(
                PLAN.booths().get(id("b2")).orElseThrow(),
                after.booths().get(id("b2")).orElseThrow());
    }

    @Test
    void newExhibitorsAreAddedAndTouched() {
        FillBooths edit = new FillBooths(Map.of(id("b2"), BoothEntry.NONE.withExhibitor(id("x9"))), List.of(NEW));

        PlanChange change = edit.apply(PLAN);

        assertSame(PLAN, change.before());
        assertEquals(Set.of(id("b2"), id("x9")), change.touched());
        assertEquals(
                NEW,
                change.after()
                        .exhibitorOf(change.after().booths().get(id("b2")).orElseThrow())
                        .orElseThrow());
    }

    @Test
    void nothingToFillChangesNothing() {
        assertSame(
                PLAN,
                new FillBooths(Map.of(id("b1"), BoothEntry.NONE), List.of())
                        .apply(PLAN)
                        .after());
    }

    @Test
    void aPolygonTakesNoSize() {
        FillBooths edit = new FillBooths(Map.of(id("p"), BoothEntry.NONE.withSize(1, 1)), List.of());

        assertThrows(IllegalArgumentException.class, () -> edit.apply(PLAN));
    }
}

package dev.madang.draw.kind;

import static dev.madang.model.PlanFixtures.LEVEL;
import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.id;
import static dev.madang.model.PlanFixtures.planWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.draw.paper.SheetKind;
import dev.madang.draw.paper.SheetRequest;
import dev.madang.draw.paper.TableText;
import dev.madang.draw.paper.VisitorEntries;
import dev.madang.model.Booth;
import dev.madang.model.Elements;
import dev.madang.model.Exhibitor;
import dev.madang.model.Letting;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.model.Status;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class VisitorEntriesTest {

    private static final Plan PLAN = planWith()
            .withExhibitors(Elements.of(List.of(who("x1", "Hanbit"), who("x2", "Hanbit"), who("x3", "Absent"))))
            .withElements(List.of(sold("a10", 3_000, "x1"), sold("a2", 6_000, "x1"), sold("a3", 9_000, "x2")));

    private static Exhibitor who(String id, String name) {
        return new Exhibitor(id(id), LocalText.of(name), Exhibitor.Kind.COMPANY, "");
    }

    private static Booth sold(String id, int x, String exhibitor) {
        return booth(id, x, 3_000, 3_000, 3_000)
                .withExhibitor(id(exhibitor))
                .withLetting(Letting.of(Status.CONTRACTED));
    }

    @Test
    void twoExhibitorsOfOneNameAreTwoEntriesWithTheirBoothsByNumber() {
        VisitorEntries entries = VisitorEntries.of(PLAN, LEVEL::equals, Locale.ENGLISH);

        assertEquals(
                List.of(List.of("A2", "A10"), List.of("A3")),
                entries.exhibitors().stream()
                        .map(entry -> entry.places().stream().map(Booth::number).toList())
                        .toList());
    }

    @Test
    void theIndexOnPaperHasARowForEach() {
        SheetRequest request =
                SheetRequest.of(PLAN, PLAN.levels().get(0), Locale.ENGLISH).of(SheetKind.VISITOR);

        TableText.Table exhibitors = new VisitorIndex(request).text().tables().get(0);

        assertEquals(
                List.of(
                        TableText.Row.heading("H"),
                        TableText.Row.of("Hanbit", "A2, A10"),
                        TableText.Row.of("Hanbit", "A3")),
                exhibitors.rows());
    }

    @Test
    void onlyTheLevelsThatAreAskedForAreTold() {
        assertEquals(
                List.of(),
                VisitorEntries.of(PLAN, level -> false, Locale.ENGLISH).exhibitors());
    }
}

package dev.madang.draw.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.draw.DrawItem;
import dev.madang.draw.DrawLayer;
import dev.madang.draw.HallFixtures;
import dev.madang.draw.PrintPalette;
import dev.madang.draw.SimpleMeasure;
import dev.madang.draw.paper.Paper;
import dev.madang.draw.paper.Scale;
import dev.madang.draw.paper.SheetDoesNotFit;
import dev.madang.draw.paper.SheetRequest;
import dev.madang.model.Plan;
import dev.madang.model.Revision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RevisionTableTest {

    @Test
    void theNewestRevisionStandsAtTheTopWithDayReasonAndApprover() throws SheetDoesNotFit {
        Sheet sheet = sheet(issued(2), Paper.A3, Locale.ENGLISH);

        assertTrue(texts(sheet).containsAll(List.of("Revisions", "R1", "R2", "2 May 2025", "Reason 2", "Kim")));
        assertTrue(y(sheet, "R2") < y(sheet, "R1"));
        assertEquals(y(sheet, "R2"), y(sheet, "Reason 2"), 1e-9);
    }

    @Test
    void aPlanThatWasNeverHandedOutHasNoTable() throws SheetDoesNotFit {
        assertFalse(texts(sheet(HallFixtures.small(), Paper.A3, Locale.KOREAN)).contains("개정"));
    }

    @Test
    void moreRowsThanAreNeededAreCounted() throws SheetDoesNotFit {
        List<String> texts = texts(sheet(issued(9), Paper.A0, Locale.KOREAN));

        assertTrue(texts.contains("R9") && texts.contains("R4"), texts.toString());
        assertFalse(texts.contains("R3"), texts.toString());
        assertTrue(texts.contains("이전 3건"), texts.toString());
    }

    @Test
    void revisionsNeverMakeThePlanSmaller() throws SheetDoesNotFit {
        for (Paper paper : List.of(Paper.A4, Paper.A3, Paper.A1)) {
            Scale one = sheet(issued(1), paper, Locale.ENGLISH).scale();

            assertEquals(one, sheet(issued(30), paper, Locale.ENGLISH).scale(), paper.name());
        }
    }

    @Test
    void nothingInTheTableLiesOnSomethingElse() throws SheetDoesNotFit {
        Plan plan = HallFixtures.small();
        String reason = "A long reason that takes several lines because it names everything that was changed";
        Sheet sheet = sheet(
                plan.withRevisions(List.of(
                        Revision.of(plan, "2025-rev-12", LocalDate.of(2025, 12, 30), reason, "Kim Hong-gil"),
                        Revision.of(plan, "13", LocalDate.of(2025, 12, 31), "더 작은 부스", "홍길동"))),
                Paper.A3,
                Locale.ENGLISH);
        List<DrawItem.Text> title = sheet.texts().stream()
                .filter(text -> text.style().layer() == DrawLayer.SHEET)
                .toList();

        for (DrawItem.Text one : title) {
            for (DrawItem.Text other : title) {
                boolean lies = one != other
                        && one.bounds()
                                .grown(-0.3)
                                .sharesInterior(other.bounds().grown(-0.3));
                assertFalse(lies, one.text() + " lies on " + other.text());
            }
        }
    }

    private static Plan issued(int count) {
        Plan plan = HallFixtures.small();
        List<Revision> revisions = new ArrayList<>();
        IntStream.rangeClosed(1, count)
                .forEach(
                        i -> revisions.add(Revision.of(plan, "R" + i, LocalDate.of(2025, 5, i), "Reason " + i, "Kim")));
        return plan.withRevisions(revisions);
    }

    private static Sheet sheet(Plan plan, Paper paper, Locale locale) throws SheetDoesNotFit {
        SheetRequest request =
                SheetRequest.of(plan, plan.levels().get(0), locale).on(paper);
        return Sheet.of(request, new PrintPalette(), new SimpleMeasure());
    }

    private static List<String> texts(Sheet sheet) {
        return sheet.texts().stream().map(DrawItem.Text::text).toList();
    }

    private static double y(Sheet sheet, String text) {
        return sheet.texts().stream()
                .filter(item -> item.text().equals(text))
                .findFirst()
                .orElseThrow()
                .at()
                .y();
    }
}

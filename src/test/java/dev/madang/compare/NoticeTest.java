package dev.madang.compare;

import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.id;
import static dev.madang.model.PlanFixtures.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.edit.AddElements;
import dev.madang.edit.AssignExhibitor;
import dev.madang.edit.ChangeLetting;
import dev.madang.edit.EditCommand;
import dev.madang.edit.MoveElements;
import dev.madang.edit.RemoveElements;
import dev.madang.edit.RenumberBooth;
import dev.madang.model.Elements;
import dev.madang.model.Exhibitor;
import dev.madang.model.Letting;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.model.Status;
import dev.madang.text.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two booths side by side, taken by Acme and Beta, and an empty one far away. */
class NoticeTest {

    private static final Exhibitor ACME = exhibitor("acme", "가나상사", "Acme");
    private static final Exhibitor BETA = exhibitor("beta", "베타", "Beta");
    private static final Plan PLAN = plan().withExhibitors(Elements.of(List.of(BETA, ACME)))
            .withElements(List.of(
                    booth("a1", 3_000, 3_000, 3_000, 3_000).withExhibitor(ACME.id()),
                    booth("a2", 6_000, 3_000, 3_000, 3_000).withExhibitor(BETA.id()),
                    booth("c1", 30_000, 30_000, 3_000, 3_000)));

    @Test
    void whoeverMovesIsToldAndSoIsTheirNewNeighbour() {
        NoticeText text = notice(new MoveElements(Set.of(id("a2")), -6_000, 0));

        assertEquals(
                List.of(
                        new NoticeText.Row(
                                "Acme", "A1", List.of("new neighbour at a side that was open: booth A2, Beta")),
                        new NoticeText.Row("Beta", "A2", List.of("moved 6\u00A0m to the left"))),
                text.rows());
    }

    @Test
    void aNewNumberIsTold() {
        assertEquals(
                List.of(new NoticeText.Row("Acme", "B7", List.of("number A1, now B7"))),
                notice(new RenumberBooth(id("a1"), "B7")).rows());
    }

    @Test
    void whoLosesABoothAndWhoGetsItAreToldWithoutNamingTheOther() {
        NoticeText text = notice(new AssignExhibitor(Set.of(id("a1")), BETA.id()));

        assertEquals(
                List.of(
                        new NoticeText.Row("Acme", "A1", List.of("the booth is no longer yours")),
                        new NoticeText.Row("Beta", "A1", List.of("the booth was given to you"))),
                text.rows());
    }

    @Test
    void aBoothThatIsTakenAwayIsTold() {
        NoticeText text = notice(new RemoveElements(Set.of(id("a1"))));

        assertEquals(List.of(new NoticeText.Row("Acme", "A1", List.of("the booth is no longer there"))), text.rows());
    }

    @Test
    void whoComesToStandAtAnOpenSideIsNews() {
        NoticeText text = notice(new AddElements(List.of(booth("a3", 3_000, 6_000, 3_000, 3_000))));

        assertEquals(
                List.of(new NoticeText.Row("Acme", "A1", List.of("new neighbour at a side that was open: booth A3"))),
                text.rows());
    }

    @Test
    void theStatusOfABoothIsNobodysNews() {
        NoticeText text = notice(new ChangeLetting(Set.of(id("a1")), Letting.of(Status.PAID)));

        assertEquals(List.of(), text.rows());
        assertTrue(
                text.facts().contains("No exhibitor is concerned."),
                text.facts().toString());
    }

    @Test
    void theTextCanBeCopiedInBothLanguages() {
        PlanDiff diff = diff(new MoveElements(Set.of(id("a1")), 0, 4_500));

        String korean = NoticeText.of(Notice.of(diff), "2차", LocalDate.of(2025, 5, 2), Messages.of(Locale.KOREAN))
                .plain();

        assertTrue(korean.contains("가나상사 · A1\n  - 아래로 4.5\u00A0m 이동"), korean);
        assertTrue(korean.contains("비교 기준: 2차"), korean);
        assertFalse(korean.contains("Acme"), korean);
    }

    private static NoticeText notice(EditCommand edit) {
        return NoticeText.of(
                Notice.of(diff(edit)), "revision 1", LocalDate.of(2025, 5, 2), Messages.of(Locale.ENGLISH));
    }

    private static PlanDiff diff(EditCommand edit) {
        return PlanDiff.of(PLAN, edit.apply(PLAN).after());
    }

    private static Exhibitor exhibitor(String id, String ko, String en) {
        return new Exhibitor(id(id), new LocalText(ko, en), Exhibitor.Kind.COMPANY, "");
    }
}

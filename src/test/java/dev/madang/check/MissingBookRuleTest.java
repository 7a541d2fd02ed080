package dev.madang.check;

import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.id;
import static dev.madang.model.PlanFixtures.planWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.edit.MoveElements;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MissingBookRuleTest {

    private static final Plan PLAN = planWith(booth("b1", 12_000, 6_000, 3_000, 3_000));
    private static final Checker CHECKER = new Checker(List.of(), List.of("our-hall"), List.of());

    @Test
    void aBookThatIsNotAtHandIsAnErrorThatNamesIt() {
        List<Finding> found = CHECKER.full(PLAN).findings();

        assertEquals(List.of("missing-book"), found.stream().map(Finding::rule).toList());
        assertEquals(Severity.ERROR, found.get(0).severity());
        assertEquals(
                "The plan is to be checked by the rule book \"our-hall\" as well, but it is not at hand: its limits"
                        + " are not checked.",
                FindingText.of(found.get(0), PLAN, Messages.of(Locale.ENGLISH)));
    }

    @Test
    void anEditTellsItOnceMoreAndNotTwice() {
        var change = new MoveElements(Set.of(id("b1")), 1_000, 0).apply(PLAN);

        assertEquals(
                CHECKER.full(change.after()).findings(),
                CHECKER.update(CHECKER.full(PLAN), change).findings());
    }

    @Test
    void aFileThatCannotBeReadIsToldInOneSentence() {
        Checker checker = new Checker(
                List.of(),
                List.of(),
                List.of(
                        new UnreadBook(LocalText.of("house.json is empty."), true),
                        new UnreadBook(LocalText.of("old.json is empty."), false)));

        List<Finding> found = checker.full(PLAN).findings();

        assertEquals(
                List.of(Severity.WARNING, Severity.HINT),
                found.stream().map(Finding::severity).toList());
        assertEquals(
                "house.json is empty. Until that is mended, nothing in this file counts.",
                FindingText.of(found.get(0), PLAN, Messages.of(Locale.ENGLISH)));
        assertFalse(checker.saysTheSameAs(new Checker(List.of())));
        assertTrue(new Checker(List.of()).saysTheSameAs(new Checker(List.of(), List.of(), List.of())));
    }

    @Test
    void withAllBooksAtHandNothingIsTold() {
        assertTrue(new Checker(List.of()).full(PLAN).findings().isEmpty());
    }
}

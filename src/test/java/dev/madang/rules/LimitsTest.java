package dev.madang.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.model.FactKind;
import dev.madang.model.LocalText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which limit counts among several books, and what unknown facts of a building do to it. */
class LimitsTest {

    private static final Situation TRADE_HALL = new Situation(
            Map.of(FactKind.FIRE_RESISTANT, true, FactKind.FLOOR_OF_REFUGE, false), 800, 5_000_000_000L, Map.of());

    @Test
    void ofSeveralBooksTheLargestLeastAndTheSmallestMostCount() {
        RuleBook mild = book("mild", always(LimitKind.AISLE_WIDTH, 2_000), always(LimitKind.DEAD_END, 18_000));
        RuleBook strict = book("strict", always(LimitKind.AISLE_WIDTH, 3_000), always(LimitKind.DEAD_END, 6_096));

        Limits limits = Limits.of(List.of(mild, strict), TRADE_HALL);

        assertEquals("strict", only(limits, LimitKind.AISLE_WIDTH).book().id());
        assertEquals(3_000, only(limits, LimitKind.AISLE_WIDTH).value());
        assertEquals(6_096, only(limits, LimitKind.DEAD_END).value());
    }

    @Test
    void adviceNeverReplacesWhatBinds() {
        RuleBook binding = book("law", always(LimitKind.AISLE_WIDTH, 2_000));
        RuleBook advice = book("advice", Limit.of(LimitKind.AISLE_WIDTH, 3_000, false, Origin.SETTING));

        List<AppliedLimit> both =
                Limits.of(List.of(advice, binding), TRADE_HALL).of(LimitKind.AISLE_WIDTH);

        assertEquals(
                List.of("law", "advice"),
                both.stream().map(limit -> limit.book().id()).toList());
    }

    @Test
    void anAisleBetweenBothBreaksTheAdviceOnly() {
        RuleBook binding = book("law", always(LimitKind.AISLE_WIDTH, 2_000));
        RuleBook advice = book("advice", Limit.of(LimitKind.AISLE_WIDTH, 3_000, false, Origin.SETTING));
        Limits limits = Limits.of(List.of(advice, binding), TRADE_HALL);

        assertEquals(Optional.of("advice"), broken(limits, 2_500));
        assertEquals(Optional.of("law"), broken(limits, 1_900));
        assertEquals(Optional.empty(), broken(limits, 3_000));
    }

    @Test
    void aLengthMayFallShortByWhatRoundingDoes() {
        AppliedLimit limit = new AppliedLimit(book("law"), always(LimitKind.AISLE_WIDTH, 3_000), Set.of());

        assertFalse(limit.isBrokenBy(2_999));
        assertTrue(limit.isBrokenBy(2_997));
    }

    @Test
    void aRelaxationCountsWhereTheBuildingIsKnownToEarnIt() {
        Limits limits = Limits.of(List.of(walkingDistance()), TRADE_HALL);

        assertEquals(50_000, only(limits, LimitKind.TRAVEL_DISTANCE).value());
        assertEquals(Set.of(), only(limits, LimitKind.TRAVEL_DISTANCE).assumed());
    }

    @Test
    void whatIsNotKnownOfTheBuildingCountsAsTheStricterCaseAndSaysSo() {
        Limits limits = Limits.of(List.of(walkingDistance()), Situation.UNKNOWN);

        assertEquals(30_000, only(limits, LimitKind.TRAVEL_DISTANCE).value());
        assertEquals(
                Set.of(FactKind.FIRE_RESISTANT),
                only(limits, LimitKind.TRAVEL_DISTANCE).assumed());
    }

    @Test
    void nothingIsAssumedWhereEveryCaseSaysTheSame() {
        RuleBook book = book(
                "law",
                when(LimitKind.TRAVEL_DISTANCE, 30_000, Map.of(FactKind.SPRINKLERS, false)),
                when(LimitKind.TRAVEL_DISTANCE, 30_000, Map.of(FactKind.SPRINKLERS, true)));

        assertEquals(
                Set.of(),
                only(Limits.of(List.of(book), Situation.UNKNOWN), LimitKind.TRAVEL_DISTANCE)
                        .assumed());
    }

    @Test
    void moreExitsAreNeededForMorePersons() {
        RuleBook book = book(
                "law",
                always(LimitKind.EXIT_COUNT, 2),
                new Limit(LimitKind.EXIT_COUNT, 3, new Condition(Map.of(), 501, 0), true, Origin.SETTING),
                new Limit(LimitKind.EXIT_COUNT, 4, new Condition(Map.of(), 1_001, 0), true, Origin.SETTING));

        assertEquals(2, exits(book, 500));
        assertEquals(3, exits(book, 501));
        assertEquals(3, exits(book, 1_000));
        assertEquals(4, exits(book, 1_001));
    }

    @Test
    void lessForEachOfManyMayBeStricterThanMoreForEachOfFew() {
        RuleBook few = book("few", always(LimitKind.EXIT_WIDTH_PER_PERSON, 5.08));
        RuleBook many = book("many", always(LimitKind.EXIT_WIDTH_PER_PERSON, 5));
        Situation counted = TRADE_HALL.withPersons(500, Map.of("few", 240L, "many", 522L));

        Limits limits = Limits.of(List.of(few, many), counted);

        assertEquals(
                "many", only(limits, LimitKind.EXIT_WIDTH_PER_PERSON).book().id()); // 2,610 against 1,220 mm
    }

    @Test
    void aBookSaysOneThingOfOneCase() {
        assertThrows(
                IllegalArgumentException.class,
                () -> book("law", always(LimitKind.AISLE_WIDTH, 1), always(LimitKind.AISLE_WIDTH, 2)));
    }

    @Test
    void aConditionAsksForYesOrNoOnly() {
        assertThrows(IllegalArgumentException.class, () -> new Condition(Map.of(FactKind.FLOOR_LOAD, true), 0, 0));
    }

    private static RuleBook walkingDistance() {
        return book(
                "law",
                when(LimitKind.TRAVEL_DISTANCE, 30_000, Map.of(FactKind.FIRE_RESISTANT, false)),
                when(LimitKind.TRAVEL_DISTANCE, 50_000, Map.of(FactKind.FIRE_RESISTANT, true)));
    }

    private static double exits(RuleBook book, long persons) {
        return Limits.of(List.of(book), TRADE_HALL.withPersons(persons, Map.of()))
                .strictest(LimitKind.EXIT_COUNT, 0);
    }

    private static Optional<String> broken(Limits limits, double measured) {
        return limits.broken(LimitKind.AISLE_WIDTH, measured)
                .map(limit -> limit.book().id());
    }

    private static AppliedLimit only(Limits limits, LimitKind kind) {
        assertEquals(1, limits.of(kind).size());
        return limits.of(kind).get(0);
    }

    private static Limit always(LimitKind kind, double value) {
        return Limit.of(kind, value, true, Origin.SETTING);
    }

    private static Limit when(LimitKind kind, double value, Map<FactKind, Boolean> building) {
        return new Limit(kind, value, new Condition(building, 0, 0), true, Origin.SETTING);
    }

    private static RuleBook book(String id, Limit... limits) {
        return new RuleBook(id, 1, LocalText.of(id), List.of(limits));
    }
}

package dev.madang.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Booth numbers as people read them. */
class NumbersTest {

    @ParameterizedTest
    @CsvSource({"A900-A999, A900-A999", "A900-999, A900-A999", "a7, a7", "7-12, 7-12", " 가01-03 , 가01-가03"})
    void rangesAreRead(String text, String shown) {
        assertEquals(Optional.of(shown), NumberRange.parse(text).map(NumberRange::toString));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "A9-A1", "A1-B9", "-"})
    void whatIsNoRangeIsNotRead(String text) {
        assertEquals(Optional.empty(), NumberRange.parse(text));
    }

    @Test
    void aRangeContainsWhatLiesBetween() {
        NumberRange range = NumberRange.parse("A900-A999").orElseThrow();

        assertTrue(range.contains("A900") && range.contains("a0950") && range.contains("A999"));
        assertFalse(range.contains("A1000") || range.contains("B950") || range.contains("A"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"B2-3", "10-12", "A-12", "A104-101", "A1-104", "A101"})
    void whatJoinsHallAndBoothIsNoMergedNumber(String number) {
        assertEquals(Optional.empty(), NumberRange.ofMerged(number));
        assertEquals(List.of(number), NumberRange.taken(number));
    }

    @Test
    void aMergedNumberTakesUpAllOfItsNumbers() {
        assertEquals(List.of("A101", "A102", "A103"), NumberRange.taken("A101-103"));
        assertEquals(List.of(), NumberRange.taken(""));
    }

    @Test
    void restingNumbersAreFoundHoweverTheyAreWritten() {
        NumberBook book = NumberBook.EMPTY.withResting(Set.of("A10", "A9"));

        assertEquals(List.of("A9", "A10"), List.copyOf(book.resting()));
        assertTrue(book.isResting("a10"));
        assertFalse(book.isResting("A1"));
    }

    @Test
    void rulesThatLeaveNothingToGiveAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new NumberRules.Skips("", "0123456789", Set.of()));
        assertThrows(IllegalArgumentException.class, () -> new NumberRules.Skips("I;", "", Set.of()));
        assertThrows(IllegalArgumentException.class, () -> new NumberRules.Counting(0, 0, 0, false));
        assertThrows(IllegalArgumentException.class, () -> NumberRules.DEFAULT.withPattern("x".repeat(81)));
    }
}

package dev.madang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class FuzzyTest {

    @Test
    void someLettersInOrderAreEnough() {
        assertTrue(fits("exfl", "Export floor map"));
        assertTrue(fits("zmin", "Zoom in"));
        assertFalse(fits("xz", "Export floor map"));
        assertFalse(fits("pxe", "Export"));
    }

    @Test
    void initialConsonantsFindKoreanNames() {
        assertTrue(fits("ㄴㅂㄴㄱ", "내보내기 또는 인쇄..."));
        assertTrue(fits("ㅂㅅ", "부스 3 × 3 m"));
        assertFalse(fits("ㅎㄹ", "부스 3 × 3 m"));
    }

    @Test
    void aSyllableBeingTypedFindsTheWholeOne() {
        assertTrue(fits("저자", "저장"));
        assertFalse(fits("절", "저장"));
    }

    @Test
    void everyWordMustFit() {
        assertTrue(fits("view grid", "View Show the grid"));
        assertFalse(fits("view save", "View Show the grid"));
    }

    @Test
    void wholeWordsAndBeginningsComeFirst() {
        assertEquals(
                "Redo", bestFirst("r", "Deselect or", "Rotate right", "Redo").get(0));
        assertEquals(
                "Save",
                bestFirst("sav", "Select all, view", "Save as...", "Save").get(0));
        assertEquals(
                "Fit the level",
                bestFirst("ftl", "Shift to left", "Fit the level").get(0));
    }

    private static List<String> bestFirst(String query, String... names) {
        return List.of(names).stream()
                .sorted(Comparator.comparingInt(
                        (String name) -> -Fuzzy.score(query, name).orElse(Integer.MIN_VALUE / 2)))
                .toList();
    }

    private static boolean fits(String query, String name) {
        return Fuzzy.score(query, name).isPresent();
    }
}

package dev.madang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class SearchWordsTest {

    @Test
    void allWordsMustBeFoundInAnyOrder() {
        assertTrue(finds("paid a1", "A101 Raw space Paid"));
        assertFalse(finds("paid b1", "A101 Raw space Paid"));
    }

    @Test
    void capitalsDoNotCount() {
        assertTrue(finds("ALPHA", "alpha robotics"));
    }

    @Test
    void koreanInSingleLettersFindsSyllablesAndTheOtherWayRound() {
        String apart = Normalizer.normalize("부산광역시", Normalizer.Form.NFD);

        assertTrue(finds(apart, "부산광역시"));
        assertTrue(finds("부산", apart));
    }

    @Test
    void initialConsonantsFindSyllables() {
        assertTrue(finds("ㅂㅅ", "조립부스"));
        assertTrue(finds("부ㅅ", "조립부스"));
        assertFalse(finds("ㅂㄱ", "조립부스"));
    }

    @Test
    void consonantsThatAnInputMethodJoinedStandForTwoSyllables() {
        assertTrue(finds("ㅄ", "조립부스"));
        assertTrue(finds("ㄱㄳ", "국가 객석"));
        assertFalse(finds("ㅄ", "조립대"));
    }

    @Test
    void initialConsonantsAreFoundAtTheirPlace() {
        assertEquals(2, SearchWords.find("ㅂㅅ", SearchWords.fold("조립부스")));
        assertEquals(-1, SearchWords.find("ㅎ", SearchWords.fold("booth")));
    }

    @Test
    void blanksInANameMayBeLeftOut() {
        assertTrue(finds("부산도시공사", "부산 도시공사"));
        assertTrue(finds("ㅂㅅㄷㅅ", "부산 도시공사"));
        assertTrue(finds("smartcity", "Smart City Expo"));
        assertEquals(3, SearchWords.find("ㄷㅅㄱㅅ", SearchWords.fold("부산 도시 공사")));
    }

    @Test
    void blanksBetweenFiguresAndLinesPartWords() {
        assertFalse(finds("12", "Hall 1 2"));
        assertFalse(finds("ab", "a\nb"));
    }

    @Test
    void nothingMatchesEverything() {
        assertTrue(SearchWords.of("  ").isEmpty());
        assertTrue(finds(" ", ""));
    }

    private static boolean finds(String typed, String text) {
        return SearchWords.of(typed).isIn(SearchWords.fold(text));
    }
}

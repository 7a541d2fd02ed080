package dev.madang.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextWrapTest {

    private final TextWrap wrap = new TextWrap(new SimpleMeasure(), false);

    @Test
    void linesAreAboutEquallyLong() {
        assertEquals(List.of("Open Grid", "Company"), wrap.balanced("Open Grid Company", 2, false));
    }

    @Test
    void koreanWordsStayWholeUnlessTheyMayBreak() {
        assertEquals(List.of("하늘채", "로보틱스"), wrap.balanced("하늘채 로보틱스", 2, true));
        assertEquals(List.of("국제에너지전환센터"), wrap.balanced("국제에너지전환센터", 2, false));
        assertEquals(List.of("국제에너지", "전환센터"), wrap.balanced("국제에너지전환센터", 2, true));
    }

    @Test
    void latinWordsNeverBreak() {
        assertEquals(List.of("Cityscape"), wrap.balanced("Cityscape", 3, true));
    }

    @Test
    void noLineBeginsWithAClosingBracket() {
        for (String line : wrap.balanced("가나다(라)", 5, true)) {
            assertTrue(!line.startsWith(")"), line);
        }
    }

    @Test
    void linesFillTheirWidthAndBreakAtBlanks() {
        assertEquals(List.of("Not for", "building"), wrap.filled("Not for building", 5));
        assertEquals(List.of("축척은 종이에", "맞춘다"), wrap.filled("축척은 종이에 맞춘다", 7));
    }

    @Test
    void aWordTooWideForAnyLineIsCut() {
        List<String> lines = wrap.filled("Plan 0123456789abcdef", 6);

        lines.forEach(line -> assertTrue(wrap.width(line) <= 6, line));
        assertEquals("Plan0123456789abcdef", String.join("", lines).replace(" ", ""));
    }

    @Test
    void anEmptyTextIsOneEmptyLine() {
        assertEquals(List.of(""), wrap.filled("", 10));
        assertEquals(List.of(""), wrap.balanced("", 2, true));
    }
}

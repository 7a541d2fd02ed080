package dev.madang.draw.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleTest {

    @Test
    void bothFormsAreRead() {
        assertEquals(new Scale(250), Scale.parse("1:250"));
        assertEquals(new Scale(250), Scale.parse(" 250 "));
        assertEquals("1:250", Scale.parse("1 : 250").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2:250", "1:", "1:0", "1:5", "1:99999", "1:2.5", "x"})
    void whatIsNoScaleIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Scale.parse(text));
    }

    @Test
    void aHallOf243MetresIs972MillimetresLongAt1To250() {
        assertEquals(972.0, new Scale(250).onPaper(243_000));
    }

    @Test
    void standardScalesGoFromTheLargestPictureToTheSmallest() {
        for (int i = 1; i < Scale.STANDARD.size(); i++) {
            assertTrue(Scale.STANDARD.get(i - 1).compareTo(Scale.STANDARD.get(i)) < 0);
        }
    }
}

package dev.madang.draw.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperTest {

    @Test
    void namedPapersLieUnlessToldToStand() {
        assertEquals(new Paper("A1", 841, 594), Paper.parse("a1"));
        assertEquals(new Paper("A1", 594, 841), Paper.parse("A1-portrait"));
        assertEquals(Paper.TABLOID, Paper.parse("tabloid-landscape"));
    }

    @Test
    void aSizeOfItsOwnKeepsItsDirection() {
        assertEquals(new Paper("600 x 900 mm", 600, 900), Paper.parse("600x900"));
        assertEquals(new Paper("914.4 x 610 mm", 914.4, 610), Paper.parse("914.4x610mm"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"600 x 900", "600 × 900 mm", "600X900", "600mm x 900mm", " 600*900 "})
    void aSizeMayBeWrittenAsPeopleDo(String text) {
        assertEquals(new Paper("600 x 900 mm", 600, 900), Paper.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A9", "big", "50x50", "9000x100", "-300x200"})
    void whatIsNoPaperIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Paper.parse(text));
    }

    @Test
    void everyIsoPaperHoldsTheNextSmallerOneTwice() {
        assertEquals(Paper.A3.heightMm(), Paper.A4.widthMm());
        assertEquals(Paper.A0.heightMm(), Paper.A1.widthMm());
        assertTrue(Paper.A4.portrait().heightMm() > Paper.A4.portrait().widthMm());
        assertEquals(Paper.A4, Paper.A4.portrait().landscape());
    }
}

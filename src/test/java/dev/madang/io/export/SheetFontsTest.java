package dev.madang.io.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.font.FontRenderContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetFontsTest {

    private final Typeface regular = SheetFixtures.FONTS.typeface(false);

    @ParameterizedTest
    @CsvSource({
        "Hall 3, Hall 3",
        "벡스코 제1전시장, 벡스코 제1전시장",
        "9㎡, 9㎡",
        "Müller, Müller",
        "Äpfel Ōsaka, Äpfel Ōsaka",
        "漢, □",
        "A‑101, A-101",
        "🚀, □",
        "6 × 3 m, 6 × 3 m"
    })
    void whatTheFontLacksIsReplaced(String text, String printable) {
        assertEquals(printable, regular.printable(text));
    }

    @Test
    void syllablesInPiecesAreJoined() {
        String inPieces = java.text.Normalizer.normalize("부산", java.text.Normalizer.Form.NFD);

        assertEquals("부산", regular.printable(inPieces));
    }

    @Test
    void whatCannotBeSeenIsDropped() {
        assertEquals("ab c", regular.printable("a\u200b\u0007b\u2009c"));
        assertEquals("a b", regular.printable("a\nb"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A101", "국제에너지전환센터", "Open Grid Co., Ltd.", "9㎡ 🚀"})
    void theMeasureAgreesWithThePicture(String text) {
        for (boolean bold : new boolean[] {false, true}) {
            double drawn = SheetFixtures.FONTS
                    .typeface(bold)
                    .awt()
                    .deriveFont(1_000f)
                    .createGlyphVector(
                            new FontRenderContext(null, true, true),
                            SheetFixtures.FONTS.typeface(bold).printable(text))
                    .getLogicalBounds()
                    .getWidth();

            assertEquals(drawn / 1_000, SheetFixtures.FONTS.measure().width(text, bold), 0.01);
        }
    }

    @Test
    void boldIsNoNarrowerForDigitsThanRegularByMuch() {
        double bold = SheetFixtures.FONTS.measure().width("0123456789", true);

        assertTrue(bold > 0.9 * SheetFixtures.FONTS.measure().width("0123456789", false));
    }
}

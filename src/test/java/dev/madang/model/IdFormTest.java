package dev.madang.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdFormTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "0",
                "b-1.2",
                "z..",
                "a-",
                "0123456789012345678901234567890123456789012345678901234567890123"
            })
    void lowerCaseLettersDigitsDotsAndHyphensAreAnId(String word) {
        assertEquals(word, new ElementId(word).value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-a",
                ".a",
                "A",
                "a_b",
                "a b",
                "é",
                "ａ",
                "a\n",
                "가",
                "01234567890123456789012345678901234567890123456789012345678901234"
            })
    void anythingElseIsRefusedByName(String word) {
        var refused = assertThrows(IllegalArgumentException.class, () -> new ElementId(word));

        assertTrue(refused.getMessage().contains("\"" + word + "\""), refused.getMessage());
    }
}

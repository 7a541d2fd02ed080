package dev.madang.view.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Long lists of names are cut off, and say so. */
class FirstFewTest {

    @Test
    void onlyAListThatIsTooLongIsCutOff() {
        assertEquals("", FirstFew.of(List.of(), 2));
        assertEquals("A1, A2", FirstFew.of(List.of("A1", "A2"), 2));
        assertEquals("A1, A2 …", FirstFew.of(List.of("A1", "A2", "A3"), 2));
    }
}

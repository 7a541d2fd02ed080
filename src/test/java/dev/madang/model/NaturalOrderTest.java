package dev.madang.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {

    @Test
    void numbersCountAsPeopleCount() {
        assertSorted("A2", "A10", "A101", "A101-104", "B1", "B1-2", "B1-10");
    }

    @Test
    void hangulFollowsLatinLettersInItsOwnOrder() {
        assertSorted("2", "10", "A2", "A02-B", "A10", "a11", "A100", "A101-104", "AA1", "B1", "가2", "가10", "나1");
    }

    @Test
    void lettersCountWithoutRegardToCase() {
        assertSorted("a1", "A2", "b1", "B2");
    }

    @Test
    void leadingZerosDoNotCount() {
        assertSorted("A6", "A007", "A8");
    }

    @Test
    void numbersMayBeLongerThanAnyNumberType() {
        assertSorted("1" + "0".repeat(30), "2" + "0".repeat(30), "1" + "0".repeat(31));
    }

    @Test
    void whatHasNoNumberComesLast() {
        assertSorted("A1", "가", "나", "");
    }

    @Test
    void onlyEqualTextsAreEqual() {
        for (String[] pair : new String[][] {{"A1", "a1"}, {"7", "007"}, {"A01", "A1"}}) {
            assertTrue(NaturalOrder.INSTANCE.compare(pair[0], pair[1]) != 0, pair[0]);
            assertEquals(
                    -Integer.signum(NaturalOrder.INSTANCE.compare(pair[0], pair[1])),
                    Integer.signum(NaturalOrder.INSTANCE.compare(pair[1], pair[0])));
        }
        assertEquals(0, NaturalOrder.INSTANCE.compare("A1", "A1"));
    }

    private static void assertSorted(String... inOrder) {
        List<String> shuffled = new ArrayList<>(List.of(inOrder));
        Collections.shuffle(shuffled, new Random(7));
        shuffled.sort(NaturalOrder.INSTANCE);
        assertEquals(List.of(inOrder), shuffled);
    }
}

package dev.madang.view.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Captions of short sides do not cover each other. */
class ApartTest {

    private final Apart captions = new Apart();

    @Test
    void captionsWithRoomStayWhereTheyAre() {
        assertEquals(OptionalDouble.of(100), place(0));
        assertEquals(OptionalDouble.of(100), place(40));
        assertEquals(OptionalDouble.of(100), place(-40));
    }

    @Test
    void captionsAtOnePlaceStandBelowAndAboveEachOtherUntilThereIsNoRoom() {
        assertEquals(OptionalDouble.of(100), place(0));
        assertEquals(OptionalDouble.of(118), place(10));
        assertEquals(OptionalDouble.of(82), place(-10));
        assertEquals(OptionalDouble.of(136), place(5));
        assertEquals(OptionalDouble.of(64), place(0));
        assertEquals(OptionalDouble.empty(), place(0));
    }

    private OptionalDouble place(double x) {
        return captions.place(x, 100, 40, 16);
    }
}

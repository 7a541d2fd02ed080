package dev.madang.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.model.Point;
import dev.madang.model.Rect;
import java.util.List;
import org.junit.jupiter.api.Test;

class TouchingTest {

    private static final Rect FIRST = Rect.of(0, 0, 3_000, 3_000);

    @Test
    void whatStandsAgainstAnotherIsOneBlockWithAllThatStandsAgainstThat() {
        Rect apart = Rect.of(20_000, 0, 3_000, 3_000);
        Rect next = Rect.of(3_000, 0, 3_000, 3_000);
        Rect last = Rect.of(6_050, 2_000, 3_000, 3_000);

        assertEquals(
                List.of(List.of(FIRST, next, last), List.of(apart)),
                Touching.blocks(List.of(FIRST, apart, next, last), rect -> rect));
    }

    @Test
    void aGapThroughWhichOneCouldReachPartsBlocks() {
        Rect beyond = Rect.of(3_051, 0, 3_000, 3_000);

        assertEquals(2, Touching.blocks(List.of(FIRST, beyond), rect -> rect).size());
    }

    @Test
    void boxesOfTurnedThingsMayMeetWhileTheyDoNot() {
        Rect turned = new Rect(new Point(5_000, 1_200), 3_000, 3_000, 4_500);

        assertEquals(2, Touching.blocks(List.of(FIRST, turned), rect -> rect).size());
    }

    @Test
    void nothingHasNoBlocks() {
        assertEquals(List.of(), Touching.blocks(List.<Rect>of(), rect -> rect));
    }
}

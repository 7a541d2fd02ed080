package dev.madang.view.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.view.window.ColumnHeights.Wish;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the panels of a side share its height. */
class ColumnHeightsTest {

    private static final Wish INSPECTOR = new Wish(30, 190, 600, 2, true, 1);
    private static final Wish FINDINGS = new Wish(30, 130, 400, 1, false, 2);
    private static final Wish FOLDED = new Wish(30, 30, 30, 1, false, 3);

    @Test
    void whoGrowsTakesWhatNobodyWants() {
        assertEquals(List.of(1_570.0, 400.0, 30.0), ColumnHeights.share(2_000, List.of(INSPECTOR, FINDINGS, FOLDED)));
    }

    @Test
    void wishesAreMetByWeightWhereThereIsTooLittle() {
        assertEquals(List.of(400.0, 200.0, 30.0), ColumnHeights.share(630, List.of(INSPECTOR, FINDINGS, FOLDED)));
    }

    @Test
    void nobodyGetsLessThanItsLeastWhileOthersGetMore() {
        assertEquals(List.of(210.0, 130.0, 30.0), ColumnHeights.share(370, List.of(INSPECTOR, FINDINGS, FOLDED)));
    }

    @Test
    void whereEvenTheLeastIsTooMuchOneAfterTheOtherGivesWay() {
        assertEquals(List.of(130.0, 130.0, 30.0), ColumnHeights.share(290, List.of(INSPECTOR, FINDINGS, FOLDED)));
        assertEquals(List.of(30.0, 100.0, 30.0), ColumnHeights.share(160, List.of(INSPECTOR, FINDINGS, FOLDED)));
    }

    @Test
    void inTheEndTheTitlesShareWhatThereIs() {
        assertEquals(List.of(10.0, 10.0, 10.0), ColumnHeights.share(30, List.of(INSPECTOR, FINDINGS, FOLDED)));
    }

    @Test
    void foldedPanelsLeaveTheRestEmptyWhereNothingGrows() {
        assertEquals(List.of(30.0, 30.0), ColumnHeights.share(500, List.of(FOLDED, FOLDED)));
    }

    @Test
    void withoutPanelsNothingIsShared() {
        assertEquals(List.of(), ColumnHeights.share(500, List.of()));
    }
}

package dev.madang.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineWorkTest {

    private static List<Vec> line(double... xy) {
        List<Vec> places = new ArrayList<>();
        for (int i = 0; i < xy.length; i += 2) {
            places.add(new Vec(xy[i], xy[i + 1]));
        }
        return places;
    }

    private static List<Long> areas(LineWork work) {
        return work.faces().stream()
                .map(face -> Math.round(face.areaMm2()))
                .sorted()
                .toList();
    }

    @Test
    void crossingLinesEncloseOneAreaForEachField() {
        LineWork work = LineWork.of(
                List.of(
                        line(0, 0, 9000, 0),
                        line(0, 3000, 9000, 3000),
                        line(0, 0, 0, 3000),
                        line(3000, -500, 3000, 3000),
                        line(9000, 0, 9000, 3000)),
                1,
                0);

        assertEquals(List.of(9_000_000L, 18_000_000L), areas(work));
        assertEquals(List.of(new Vec(3000, -500)), work.open());
    }

    @Test
    void linesDrawnTwiceOrUponEachOtherCountOnce() {
        LineWork work = LineWork.of(
                List.of(line(0, 0, 6000, 0, 6000, 3000, 0, 3000, 0, 0), line(1000, 0, 4000, 0), line(0, 0, 6000, 0)),
                1,
                0);

        assertEquals(List.of(18_000_000L), areas(work));
        assertEquals(List.of(), work.open());
        assertEquals(4, work.faces().get(0).outline().size(), "corners on straight sides are none");
    }

    @Test
    void endsWithinTheSnappingDistanceAreOne() {
        LineWork work =
                LineWork.of(List.of(line(0, 0, 3000, 1), line(3001, 0, 3000, 3000), line(3000, 3001, 0, 0)), 2, 0);

        assertEquals(1, work.faces().size());
        assertEquals(List.of(), work.closed());
    }

    @Test
    void aGapJustWithinTheDistanceIsClosedAndToldAWiderOneStaysOpen() {
        List<List<Vec>> outline = List.of(line(1000, 0, 0, 0, 0, 5000, 8000, 5000, 8000, 0, 2200, 0));

        LineWork closed = LineWork.of(outline, 1, 1200);
        LineWork open = LineWork.of(outline, 1, 1199);

        assertEquals(List.of(40_000_000L), areas(closed));
        assertEquals(1200, closed.closed().get(0).widthMm(), 1e-9);
        assertEquals(List.of(), closed.open());
        assertEquals(List.of(), open.faces());
        assertEquals(2, open.open().size());
    }

    @Test
    void anEndIsLedOnToTheLineItNearlyReaches() {
        LineWork work =
                LineWork.of(List.of(line(0, 0, 6000, 0, 6000, 3000, 0, 3000, 0, 0), line(3000, 0, 3000, 2960)), 1, 50);

        assertEquals(List.of(9_000_000L, 9_000_000L), areas(work));
        assertEquals(List.of(new LineWork.Gap(new Vec(3000, 2960), new Vec(3000, 3000))), work.closed());
    }

    @Test
    void theNearestEndsAreJoinedFirst() {
        LineWork work = LineWork.of(
                List.of(line(0, 0, 4000, 0), line(4030, 0, 4030, 4000, 0, 4000, 0, 40), line(4090, -60, 9000, -60)),
                1,
                100);

        assertEquals(
                List.of(30L, 40L),
                work.closed().stream()
                        .map(gap -> Math.round(gap.widthMm()))
                        .limit(2)
                        .toList());
        assertEquals(1, work.faces().size());
    }

    @Test
    void anAreaAroundOthersTellsItsHoles() {
        LineWork work = LineWork.of(
                List.of(
                        line(0, 0, 9000, 0, 9000, 9000, 0, 9000, 0, 0),
                        line(3000, 3000, 6000, 3000, 6000, 6000, 3000, 3000)),
                1,
                0);

        assertEquals(
                List.of(0, 1),
                work.faces().stream().map(LineWork.Area::holes).sorted().toList());
    }
}

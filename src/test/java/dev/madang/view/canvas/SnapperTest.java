package dev.madang.view.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.edit.AddElements;
import dev.madang.model.Anchor;
import dev.madang.model.Bounds;
import dev.madang.model.Dimension;
import dev.madang.model.LocalText;
import dev.madang.model.Note;
import dev.madang.model.Point;
import dev.madang.model.Rect;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class SnapperTest {

    private static final Snapper.Settings SETTINGS = new Snapper.Settings(300, 3_000, 500);

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @Test
    void anEdgeSnapsToAnEdgeWithinReach() {
        Snap snap = snap(box(10_180, 20_000, 3_000, 3_000), stand(7_000, 10_000, 3_000, 3_000));

        assertEquals(-180, snap.dx());
        assertEquals(
                new Guide(Guide.Kind.EDGE, Axis.X, 10_000, 10_000, 23_000),
                snap.guides().get(0));
    }

    @Test
    void beyondReachOnlyTheGridBinds() {
        Snap snap = snap(box(10_320, 20_210, 3_000, 3_000), stand(7_000, 10_000, 3_000, 3_000));

        assertEquals(new Snap(180, -210, List.of()), snap);
    }

    @Test
    void theNearestOfTwoEdgesWins() {
        Snap snap = snap(
                box(10_100, 20_000, 3_000, 3_000),
                stand(5_000, 9_000, 4_950, 1_000),
                stand(5_000, 12_000, 5_120, 1_000));

        assertEquals(20, snap.dx());
    }

    @Test
    void bothDirectionsAreDecidedOnTheirOwn() {
        Snap snap = snap(box(10_100, 13_150, 3_000, 3_000), stand(7_000, 10_000, 3_000, 3_000));

        assertEquals(-100, snap.dx());
        assertEquals(-150, snap.dy());
    }

    @Test
    void anAisleOfThreeMetresIsKeptFromWhatOneFaces() {
        Snap snap = snap(box(13_130, 10_700, 3_000, 3_000), stand(7_000, 10_200, 3_000, 3_000));

        assertEquals(-130, snap.dx());
        Guide aisle = snap.guides().get(0);
        assertEquals(Guide.Kind.AISLE, aisle.kind());
        assertEquals(3_000, aisle.distanceMm());
    }

    @Test
    void anAisleIsKeptOnTheOtherSideAsWell() {
        Snap snap = snap(box(890, 10_500, 3_000, 3_000), stand(7_000, 10_500, 3_000, 3_000));

        assertEquals(110, snap.dx());
    }

    @Test
    void thereIsNoAisleToWhatOneDoesNotFace() {
        Snap snap = snap(box(13_130, 14_250, 3_000, 3_000), stand(7_000, 10_000, 3_000, 3_000));

        assertTrue(snap.guides().stream().noneMatch(guide -> guide.kind() == Guide.Kind.AISLE));
    }

    @Test
    void thereIsNoAisleWhereSomethingStandsInIt() {
        Snap snap = snap(
                box(13_130, 10_700, 3_000, 3_000),
                stand(7_000, 10_200, 3_000, 3_000),
                stand(10_400, 10_300, 2_200, 3_000));

        assertTrue(
                snap.guides().stream().noneMatch(guide -> guide.kind() == Guide.Kind.AISLE && guide.axis() == Axis.X));
    }

    @Test
    void anAisleRunsAlongAWallButNotAlongALine() {
        Bounds moved = box(3_120, 10_000, 3_000, 3_000);
        Bounds side = new Bounds(0, 0, 0, 40_000);

        assertEquals(
                -120, snap(moved, new SnapTarget(side, SnapTarget.Kind.WALL)).dx());
        assertEquals(
                -120, snap(moved, new SnapTarget(side, SnapTarget.Kind.LINE)).dx(), "falls on the grid");
        assertTrue(
                snap(moved, new SnapTarget(side, SnapTarget.Kind.LINE)).guides().isEmpty());
    }

    @Test
    void middlesLineUp() {
        Snap snap = snap(box(10_140, 20_000, 2_000, 2_000), stand(8_030, 10_000, 6_000, 3_000));

        assertEquals(-110, snap.dx());
        assertEquals(Guide.Kind.MIDDLE, snap.guides().get(0).kind());
    }

    @Test
    void anEdgeBeatsAMiddleThatIsEquallyNear() {
        Snap snap = snap(box(10_100, 20_000, 3_000, 3_000), stand(10_000, 10_000, 3_000, 3_000));

        assertEquals(-100, snap.dx());
        assertTrue(snap.guides().stream().allMatch(guide -> guide.kind() == Guide.Kind.EDGE));
    }

    @Test
    void onlyTheSidesThatMoveMaySnap() {
        Probe probe = new Probe(box(10_100, 20_000, 3_000, 3_000), EnumSet.of(Probe.Side.RIGHT));

        Snap snap = snapper(stand(7_000, 10_000, 3_000, 3_000)).snap(probe);

        assertEquals(-100, snap.dx(), "the right edge falls on the grid, the left one does not snap to 10,000");
        assertEquals(0, snap.dy());
    }

    @Test
    void somethingTurnedIsMetAtItsBox() {
        SnapTarget turned = new SnapTarget(new Bounds(5_000.4, 5_000.4, 9_000.7, 9_000.7), SnapTarget.Kind.STAND);

        Snap snap = snap(box(9_100, 5_700, 3_000, 3_000), turned);

        assertEquals(-99.3, snap.dx(), 1e-9);
    }

    @Test
    void withoutAnythingAroundTheGridBinds() {
        assertEquals(new Snap(-100, 200, List.of()), snap(box(10_100, 19_800, 3_000, 3_000)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theAnswerDoesNotHangOnTheOrderOfTheTargets(long seed) {
        Random random = new Random(seed);
        List<SnapTarget> targets = targets(random, 30);
        Probe probe = Probe.whole(box(random.nextInt(40_000), random.nextInt(40_000), 3_000, 6_000));
        Snap expected = new Snapper(box -> targets, SETTINGS).snap(probe);

        List<SnapTarget> shuffled = new ArrayList<>(targets);
        Collections.shuffle(shuffled, random);

        Snap actual = new Snapper(box -> shuffled, SETTINGS).snap(probe);
        assertEquals(expected.dx(), actual.dx());
        assertEquals(expected.dy(), actual.dy());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatHasSnappedStaysWhereItIs(long seed) {
        Random random = new Random(seed);
        List<SnapTarget> targets = targets(random, 30);
        Snapper snapper = new Snapper(box -> targets, SETTINGS);
        Probe probe = Probe.whole(box(random.nextInt(40_000), random.nextInt(40_000), 3_000, 6_000));

        Snap first = snapper.snap(probe);
        Snap second = snapper.snap(probe.moved(Axis.X, first.dx()).moved(Axis.Y, first.dy()));

        boolean bound = first.guides().stream().anyMatch(guide -> guide.axis() == Axis.X)
                && first.guides().stream().anyMatch(guide -> guide.axis() == Axis.Y);
        if (bound) {
            assertEquals(0, second.dx(), 1e-9);
            assertEquals(0, second.dy(), 1e-9);
        }
    }

    @Test
    void theDistanceBetweenTwoNeighboursIsRepeatedAndBothAreShown() {
        Snap snap = snap(
                box(9_580, 10_050, 2_100, 3_000),
                stand(1_000, 10_000, 3_000, 3_000),
                stand(5_200, 10_000, 3_000, 3_000));

        assertEquals(-180, snap.dx());
        List<Guide> gaps = snap.guides().stream()
                .filter(guide -> guide.kind() == Guide.Kind.GAP)
                .toList();
        assertEquals(2, gaps.size());
        gaps.forEach(gap -> assertEquals(1_200, gap.distanceMm()));
    }

    @Test
    void betweenTwoNeighboursBothDistancesBecomeTheSame() {
        Snap snap = snap(
                box(11_150, 10_050, 2_000, 3_000),
                stand(4_000, 10_000, 3_000, 3_000),
                stand(16_740, 10_000, 3_000, 3_000));

        assertEquals(-280, snap.dx());
        assertEquals(
                List.of(3_870.0, 3_870.0),
                snap.guides().stream()
                        .filter(guide -> guide.kind() == Guide.Kind.GAP)
                        .map(Guide::distanceMm)
                        .toList());
    }

    @Test
    void theMiddlesOfColumnsMakeALineToSnapTo() {
        SnapTarget line = new SnapTarget(new Bounds(30_000, 0, 30_000, 40_000), SnapTarget.Kind.COLUMN_LINE);

        assertEquals(110, snap(box(28_390, 10_000, 3_000, 3_000), line).dx());
    }

    @Test
    void aTurnedBoothOffersEachOfItsCorners() {
        Board board =
                CanvasPlans.board(CanvasPlans.booth("a", new Rect(new Point(20_000, 10_000), 6_000, 3_000, 3_000)));
        Vec corner = board.scene()
                .get(CanvasPlans.id("a"))
                .orElseThrow()
                .element()
                .shape()
                .corners()
                .get(1);

        Snap snap = board.snapper(board.allTargets())
                .snap(Probe.whole(box(corner.x() + 130, corner.y() + 4_000, 3_000, 3_000)));

        assertEquals(-130, snap.dx(), 0.01);
    }

    @Test
    void theLeastAisleIsTheOneThatWasTyped() {
        Board board = CanvasPlans.board(CanvasPlans.booth("a", 3_000, 10_000, 3_000, 3_000));
        board.state().aisleMm().set(4_200);

        Snap snap = board.snapper(board.allTargets()).snap(Probe.whole(box(10_330, 10_000, 3_000, 3_000)));

        assertEquals(-130, snap.dx());
    }

    @Test
    void dimensionsAndNotesAreNoObstacles() {
        Board board = CanvasPlans.board();
        board.session()
                .execute(new AddElements(List.of(
                        new Note(
                                CanvasPlans.id("n"),
                                CanvasPlans.LEVEL,
                                LocalText.of("Queue"),
                                Rect.of(10_000, 10_000, 3_000, 1_000),
                                600),
                        new Dimension(
                                CanvasPlans.id("d"),
                                CanvasPlans.LEVEL,
                                Anchor.free(new Point(10_000, 14_000)),
                                Anchor.free(new Point(16_000, 14_000)),
                                0))));

        List<Gap> gaps = board.gaps(new Bounds(10_000, 11_500, 13_000, 13_000), board.allTargets());

        assertTrue(gaps.stream().allMatch(gap -> gap.lengthMm() > 5_000), gaps::toString);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingMovesFurtherThanReachOrHalfAGridStep(long seed) {
        Random random = new Random(seed);
        List<SnapTarget> targets = targets(random, 30);
        Probe probe = Probe.whole(box(random.nextInt(40_000), random.nextInt(40_000), 3_000, 6_000));

        Snap snap = new Snapper(box -> targets, SETTINGS).snap(probe);

        assertTrue(Math.abs(snap.dx()) <= 300 && Math.abs(snap.dy()) <= 300, snap::toString);
    }

    private static List<SnapTarget> targets(Random random, int count) {
        List<SnapTarget> targets = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            targets.add(stand(random.nextInt(40_000), random.nextInt(40_000), 3_000, 3_000));
        }
        return targets;
    }

    private static Snap snap(Bounds moved, SnapTarget... targets) {
        return snapper(targets).snap(Probe.whole(moved));
    }

    private static Snapper snapper(SnapTarget... targets) {
        return new Snapper(
                box -> List.of(targets).stream()
                        .filter(t -> t.box().touches(box))
                        .toList(),
                SETTINGS);
    }

    private static SnapTarget stand(double x, double y, double width, double height) {
        return new SnapTarget(box(x, y, width, height), SnapTarget.Kind.STAND);
    }

    private static Bounds box(double x, double y, double width, double height) {
        return new Bounds(x, y, x + width, y + height);
    }
}

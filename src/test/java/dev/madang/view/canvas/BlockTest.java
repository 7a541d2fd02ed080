package dev.madang.view.canvas;

import static dev.madang.view.canvas.CanvasPlans.board;
import static dev.madang.view.canvas.CanvasPlans.booth;
import static dev.madang.view.canvas.CanvasPlans.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.model.Booth;
import dev.madang.model.Bounds;
import dev.madang.model.Plan;
import dev.madang.model.Rect;
import dev.madang.model.Vec;
import dev.madang.view.DrawOptions;
import dev.madang.view.ToolKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Rows and grids of booths follow the drag. */
final class BlockTest {

    private static final Block.Pitch PAIRS = new Block.Pitch(3_000, 3_000, 0, 2, 3_000);

    private final Board board = board();
    private final Hand hand = new Hand(board);

    @Test
    void asManyBoothsAsFitRoundedToWholeOnes() {
        assertEquals(1, Block.towards(new Vec(0, 0), new Vec(100, 100), PAIRS).count());
        assertEquals(
                4, Block.towards(new Vec(0, 0), new Vec(10_600, 1_000), PAIRS).columns());
        assertEquals(
                3, Block.towards(new Vec(0, 0), new Vec(10_400, 1_000), PAIRS).columns());
    }

    @Test
    void anAisleComesAfterEachPairOfRows() {
        Block block = Block.towards(new Vec(0, 0), new Vec(3_000, 15_000), PAIRS);

        List<Integer> tops = block.booths().stream().map(rect -> rect.at().y()).toList();
        assertEquals(List.of(0, 3_000, 9_000, 12_000), tops);
        assertEquals(
                List.of(3_000.0), block.aisles().stream().map(Gap::lengthMm).toList());
    }

    @Test
    void aBlockGrowsAwayFromItsCornerInEveryDirection() {
        Block block = Block.towards(new Vec(30_000, 30_000), new Vec(24_000, 24_000), PAIRS);

        assertEquals(new Bounds(24_000, 24_000, 30_000, 30_000), block.bounds());
        assertEquals(Rect.of(27_000, 27_000, 3_000, 3_000), block.booths().get(0));
    }

    @Test
    void noSlipOfTheHandMakesMoreThanAThousand() {
        Block block = Block.towards(new Vec(0, 0), new Vec(2_000_000, 2_000_000), PAIRS);

        assertTrue(block.count() <= Block.MOST);
    }

    @Test
    void draggingAGridMakesFortyBoothsInOneStepAndSelectsThem() {
        Plan before = board.plan();
        take(ToolKind.GRID);

        hand.press(6_000, 6_000).drag(20_000, 10_000).drag(36_000, 21_000);
        assertEquals("4 × 10 = 40 booths · aisle 3\u00a0m", board.live().note());
        assertSame(before, board.plan());
        hand.release(36_000, 21_000);

        assertEquals(40, board.plan().booths().size());
        assertEquals(40, board.session().selection().size());
        assertTrue(board.plan().booths().values().stream()
                .allMatch(booth -> booth.number().isEmpty()));
        board.session().undo();
        assertSame(before, board.plan());
    }

    @Test
    void aRowRunsWhereThePointerWentFurthest() {
        board.state().options().set(DrawOptions.USUAL.withBooth(3_000, 4_000).withRows(1, 3_000));
        take(ToolKind.ROW);

        hand.press(6_000, 6_000).drag(7_000, 15_000).release(7_000, 15_000);

        assertEquals(
                Set.of(
                        Rect.of(6_000, 6_000, 4_000, 3_000),
                        Rect.of(6_000, 9_000, 4_000, 3_000),
                        Rect.of(6_000, 12_000, 4_000, 3_000)),
                shapes());
    }

    @Test
    void aClickWithTheGridToolPutsOneBoothOfThePitch() {
        take(ToolKind.GRID);

        hand.click(10_000, 10_000);

        assertEquals(Set.of(Rect.of(8_500, 8_500, 3_000, 3_000)), shapes());
    }

    @Test
    void aDraggedBoothHasTheDraggedSize() {
        take(ToolKind.BOOTH);

        hand.press(6_000, 6_000).drag(9_000, 9_000).release(10_500, 8_000);

        assertEquals(Set.of(Rect.of(6_000, 6_000, 4_500, 2_000)), shapes());
    }

    @Test
    void aNewGridKeepsTheAisleFromWhatIsThere() {
        Board beside = board(booth("a", 6_000, 2_000, 30_000, 3_000));
        Hand other = new Hand(beside);
        beside.state().tool().set(ToolKind.GRID);
        other.takeUpTool();

        other.press(6_000, 8_150).drag(20_000, 12_000).release(20_000, 12_000);

        Booth first = beside.plan().booths().get(id("new-1")).orElseThrow();
        assertEquals(8_000, first.shape().bounds().minY());
    }

    private void take(ToolKind kind) {
        board.state().tool().set(kind);
        hand.takeUpTool();
    }

    private Set<Object> shapes() {
        return board.plan().booths().values().stream().map(Booth::shape).collect(Collectors.toSet());
    }
}

package dev.madang.exchange.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.exchange.Remark;
import dev.madang.model.Bounds;
import dev.madang.model.Linework;
import dev.madang.model.Point;
import dev.madang.model.UnderlayPlace;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DrawingUnderlayTest {

    private static final Bounds FLOOR = new Bounds(1_000, 2_000, 91_000, 62_000);

    /** A hall of 60 by 40 m whose lower left corner is at 10, 20 m, with a frame of a sheet around it. */
    private final RawDrawing hall = new Sketches()
            .box("WALL", 10_000, 20_000, 60_000, 40_000)
            .box("FRAME", 0, 0, 100_000, 80_000)
            .line("DETAIL", 20_000, 30_000, 25_000, 30_000)
            .text("TEXT", 40_000, 40_000, "1홀")
            .drawing();

    private static DrawingUnderlay.Choice choice(DrawingMapping.Placement placement, String... layers) {
        return new DrawingUnderlay.Choice(DrawingUnit.MILLIMETRE, Set.of(layers), placement);
    }

    private static DrawingUnderlay.Choice onFloor(String... layers) {
        return choice(DrawingMapping.Placement.ON_FLOOR, layers);
    }

    @Test
    void theChosenLayersAreTracedFromTheTopLeftCornerDown() {
        DrawingUnderlay found = DrawingUnderlay.of(hall, onFloor("WALL", "DETAIL", "TEXT"), FLOOR);

        Linework lines = found.lines().orElseThrow();
        assertEquals(
                new Linework.Run(
                        List.of(new Point(0, 40_000), new Point(60_000, 40_000), new Point(60_000, 0), new Point(0, 0)),
                        true),
                lines.runs().get(0));
        assertEquals(
                new Linework.Run(List.of(new Point(10_000, 30_000), new Point(15_000, 30_000)), false),
                lines.runs().get(1));
        assertEquals(List.of(new Linework.Caption(new Point(30_000, 20_000), 300, 0, "1홀")), lines.captions());
        assertEquals(List.of(Remark.of("exchange.underlay.layers", 1)), found.remarks());
    }

    @Test
    void theWallsLieOnTheFloorEvenIfTheFrameIsTakenToo() {
        DrawingUnderlay found = DrawingUnderlay.of(hall, onFloor("WALL", "FRAME"), FLOOR);

        assertEquals(new UnderlayPlace(new Point(-9_000, -18_000), 1, 0), found.place());
        assertEquals(new Vec(1_000, 2_000), found.place().toLevel(new Vec(10_000, 20_000)));
    }

    @Test
    void asDrawnItsOriginIsTheLevels() {
        DrawingUnderlay found = DrawingUnderlay.of(hall, choice(DrawingMapping.Placement.AS_DRAWN, "WALL"), FLOOR);

        assertEquals(new UnderlayPlace(new Point(10_000, -60_000), 1, 0), found.place());
    }

    @Test
    void aDrawingInMetresIsAsPreciseAsOneInMillimetres() {
        RawDrawing metres = new Sketches().box("WALL", 0, 0, 60.0004, 40).drawing();

        DrawingUnderlay found = DrawingUnderlay.of(
                metres,
                new DrawingUnderlay.Choice(DrawingUnit.METRE, Set.of("WALL"), DrawingMapping.Placement.ON_FLOOR),
                FLOOR);

        assertEquals(
                60_000, found.lines().orElseThrow().widthUnits() * found.place().mmPerUnit(), 1);
    }

    @Test
    void aDrawingTakenInTheWrongUnitKeepsItsShapeForTheCalibration() {
        RawDrawing metres = new Sketches().box("WALL", 0, 0, 60.125, 40).drawing();

        DrawingUnderlay found = DrawingUnderlay.of(metres, onFloor("WALL"), FLOOR);

        Linework lines = found.lines().orElseThrow();
        assertEquals(60.125 / 40, lines.width() / lines.height(), 1e-6);
    }

    @Test
    void turnedTextsTurnTheOtherWayRoundWhereYPointsDown() {
        RawDrawing drawing = new RawDrawing(
                hall.strokes(),
                List.of(new Lettering("TEXT", new Vec(20_000, 30_000), 300, 90, "A", "", 0, Map.of())),
                Optional.of(DrawingUnit.MILLIMETRE),
                Set.of(),
                List.of());

        DrawingUnderlay found = DrawingUnderlay.of(drawing, onFloor("WALL", "TEXT"), FLOOR);

        assertEquals(27_000, found.lines().orElseThrow().captions().get(0).rotation());
    }

    @Test
    void linesTooShortToBeSeenAreCounted() {
        RawDrawing drawing = new Sketches()
                .box("WALL", 0, 0, 60_000, 40_000)
                .line("WALL", 5, 5, 5.2, 5)
                .drawing();

        DrawingUnderlay found = DrawingUnderlay.of(drawing, onFloor("WALL"), FLOOR);

        assertEquals(List.of(Remark.of("exchange.underlay.tiny", 1)), found.remarks());
    }

    @Test
    void aLineOfVeryManyPlacesBecomesSeveral() {
        double[] zigzag = new double[2 * 9_001];
        for (int i = 0; i < 9_001; i++) {
            zigzag[2 * i] = 10 * i;
            zigzag[2 * i + 1] = i % 2 * 100;
        }

        DrawingUnderlay found =
                DrawingUnderlay.of(new Sketches().line("WALL", zigzag).drawing(), onFloor("WALL"), FLOOR);

        List<Linework.Run> runs = found.lines().orElseThrow().runs();
        assertEquals(3, runs.size());
        List<Point> first = runs.get(0).points();
        assertEquals(first.get(first.size() - 1), runs.get(1).points().get(0));
        assertEquals(9_003, runs.stream().mapToInt(run -> run.points().size()).sum());
    }

    @Test
    void whatCannotLieThereIsRefusedWithTheReason() {
        assertRefused("exchange.underlay.noLines", hall, onFloor());
        assertRefused("exchange.underlay.noLines", hall, onFloor("TEXT"));
        RawDrawing far = new Sketches()
                .box("WALL", 0, 0, 60_000, 40_000)
                .line("STRAY", 4e9, 0, 4e9, 1_000)
                .drawing();
        assertRefused("exchange.underlay.tooLarge", far, onFloor("WALL", "STRAY"));
        assertTrue(DrawingUnderlay.of(far, onFloor("WALL"), FLOOR).lines().isPresent());
    }

    @Test
    void moreLinesThanAPlanHoldsAreRefused() {
        List<Stroke> many = new ArrayList<>();
        for (int i = 0; i <= Linework.MAX_POINTS / 2; i++) {
            many.add(Stroke.of(
                    "WALL",
                    Sketches.places(i % 1_000 * 50, i / 1_000 * 50, i % 1_000 * 50 + 20, i / 1_000 * 50),
                    false));
        }
        RawDrawing drawing = new RawDrawing(many, List.of(), Optional.of(DrawingUnit.MILLIMETRE), Set.of(), List.of());

        assertRefused("exchange.underlay.tooMany", drawing, onFloor("WALL"));
    }

    private static void assertRefused(String key, RawDrawing drawing, DrawingUnderlay.Choice choice) {
        DrawingUnderlay found = DrawingUnderlay.of(drawing, choice, FLOOR);

        assertEquals(key, found.refusal().orElseThrow().key());
        assertFalse(found.lines().isPresent());
    }
}

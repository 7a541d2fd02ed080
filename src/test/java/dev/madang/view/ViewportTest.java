package dev.madang.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.model.Bounds;
import dev.madang.model.Vec;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ViewportTest {

    private static final double MM = 1e-3;

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void zoomingKeepsThePlaceUnderThePointer(long seed) {
        Random random = new Random(seed);
        Viewport before = viewport(random);
        double x = random.nextDouble() * 1_600;
        double y = random.nextDouble() * 900;

        Viewport after = before.zoomAt(Math.exp(random.nextGaussian()), x, y);

        assertNear(before.toModel(x, y), after.toModel(x, y), MM);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void goingToTheLevelAndBackLeadsToTheSamePixel(long seed) {
        Random random = new Random(seed);
        Viewport viewport = viewport(random);
        double x = random.nextDouble() * 1_600;
        double y = random.nextDouble() * 900;

        Vec place = viewport.toModel(x, y);

        assertEquals(x, viewport.toScreenX(place.x()), 1e-6);
        assertEquals(y, viewport.toScreenY(place.y()), 1e-6);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void fittingShowsTheWholeBoxInTheMiddle(long seed) {
        Random random = new Random(seed);
        double x = random.nextInt(100_000);
        double y = random.nextInt(100_000);
        Bounds box = new Bounds(x, y, x + 1_000 + random.nextInt(200_000), y + 1_000 + random.nextInt(200_000));

        Viewport fitted = Viewport.fit(box, 1_600, 900, 20);

        assertTrue(fitted.visible(1_600, 900).contains(box));
        assertNear(box.center(), fitted.toModel(800, 450), 1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void panningMovesThePaperWithTheHand(long seed) {
        Random random = new Random(seed);
        Viewport before = viewport(random);

        Viewport after = before.panned(37, -12);

        assertNear(before.toModel(100, 100), after.toModel(137, 88), MM);
    }

    @Test
    void zoomingInAndOutAgainLeadsBack() {
        Viewport before = new Viewport(0.01, 1_000, 2_000);

        Viewport after = before.zoomAt(2, 300, 200).zoomAt(0.5, 300, 200);

        assertEquals(before.originX(), after.originX(), 1e-6);
        assertEquals(before.originY(), after.originY(), 1e-6);
    }

    @Test
    void theScaleStaysWithinItsLimits() {
        assertEquals(
                Viewport.MAX_SCALE, new Viewport(0.01, 0, 0).zoomAt(1e9, 0, 0).scalePxPerMm());
        assertEquals(
                Viewport.MIN_SCALE, new Viewport(0.01, 0, 0).zoomAt(1e-9, 0, 0).scalePxPerMm());
    }

    @Test
    void atTheLimitThePlaceUnderThePointerStaysToo() {
        Viewport before = new Viewport(1.9, 5_000, 5_000);

        assertNear(before.toModel(500, 400), before.zoomAt(10, 500, 400).toModel(500, 400), MM);
    }

    @Test
    void numbersThatAreNoneAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Viewport(Double.NaN, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new Viewport(0.01, Double.POSITIVE_INFINITY, 0));
    }

    private static Viewport viewport(Random random) {
        return new Viewport(
                0.002 + random.nextDouble() * 0.5, random.nextInt(300_000) - 50_000, random.nextInt(300_000) - 50_000);
    }

    private static void assertNear(Vec expected, Vec actual, double tolerance) {
        assertTrue(expected.distanceTo(actual) <= tolerance, () -> expected + " is not " + actual);
    }
}

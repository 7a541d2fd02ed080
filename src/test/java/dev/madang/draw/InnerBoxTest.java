package dev.madang.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.model.Bounds;
import dev.madang.model.Polygon;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InnerBoxTest {

    @Test
    void aRectangleIsItsOwnInnerBox() {
        assertEquals(
                new Bounds(0, 0, 6_000, 3_000),
                InnerBox.of(Polygon.rectangle(0, 0, 6_000, 3_000).corners()));
    }

    @Test
    void anEllIsReadAlongItsLongerArm() {
        Polygon ell = Polygon.of(0, 0, 9_000, 0, 9_000, 3_000, 3_000, 3_000, 3_000, 6_000, 0, 6_000);

        assertEquals(new Bounds(0, 0, 9_000, 3_000), InnerBox.of(ell.corners()));
    }

    @Test
    void aSliverOffersNoRoom() {
        Bounds box = InnerBox.of(Polygon.of(0, 0, 9_000, 9_000, 9_000, 9_001).corners());

        assertTrue(box.width() * box.height() < 1_000_000, box.toString());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theBoxLiesWithinAnyStar(long seed) {
        List<Vec> star = star(new Random(seed));

        Bounds box = InnerBox.of(star);

        Bounds inner = box.grown(-1);
        for (int i = 0; i <= 20; i++) {
            double share = i / 20.0;
            double x = inner.minX() + inner.width() * share;
            double y = inner.minY() + inner.height() * share;
            assertTrue(InnerBox.holds(star, new Vec(x, inner.minY())), "seed " + seed);
            assertTrue(InnerBox.holds(star, new Vec(x, inner.maxY())), "seed " + seed);
            assertTrue(InnerBox.holds(star, new Vec(inner.minX(), y)), "seed " + seed);
            assertTrue(InnerBox.holds(star, new Vec(inner.maxX(), y)), "seed " + seed);
        }
        assertTrue(box.width() > 0 && box.height() > 0, "seed " + seed);
    }

    private static List<Vec> star(Random random) {
        List<Vec> corners = new ArrayList<>();
        int count = 5 + random.nextInt(12);
        for (int i = 0; i < count; i++) {
            double radius = 3_000 + random.nextInt(6_000);
            double angle = 2 * Math.PI * i / count;
            corners.add(new Vec(10_000 + radius * Math.cos(angle), 10_000 + radius * Math.sin(angle)));
        }
        return corners;
    }
}

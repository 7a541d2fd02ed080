package dev.madang.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.model.Point;
import dev.madang.model.Rect;
import dev.madang.model.Vec;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rectangle around blocks. */
class ExtentTest {

    @Test
    void theLongerSideIsTheLength() {
        Extent extent =
                Extent.of(List.of(Solid.of(Rect.of(0, 0, 3_000, 3_000)), Solid.of(Rect.of(0, 3_000, 3_000, 6_000))));

        assertEquals(new Extent(9_000, 3_000, new Vec(1_500, 4_500)), extent);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1_000, 4_500, 8_999, 20_000})
    void aTurnedRowMeasuresAlongItself(int rotation) {
        List<Solid> row = IntStream.range(0, 5)
                .mapToObj(i -> new Vec(3_000.0 * i, 0).rotated(rotation, new Vec(0, 0)))
                .map(at -> Solid.of(new Rect(Point.ofRounded(at), 3_000, 2_000, rotation)))
                .toList();

        Extent extent = Extent.of(row);

        assertEquals(15_000, extent.lengthMm(), 1.5);
        assertEquals(2_000, extent.depthMm(), 1.5);
    }
}

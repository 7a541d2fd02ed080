package dev.madang.view.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class RulerTest {

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void numbersStandOneTwoOrFiveApartAndHaveRoom(long seed) {
        double scale = Math.exp(-7 + new Random(seed).nextDouble() * 7);

        double step = Ruler.step(scale);

        assertTrue(step * scale >= 63.9 && step * scale < 5 * 64, () -> step + " at " + scale);
        long digit = Math.round(step / Math.pow(10, Math.floor(Math.log10(step) + 1e-9)));
        assertTrue(Set.of(1L, 2L, 5L).contains(digit), () -> "step " + step);
    }

    @Test
    void theWholeHallHasATickEveryTwentyMetres() {
        assertEquals(20_000, Ruler.step(0.0062));
    }
}

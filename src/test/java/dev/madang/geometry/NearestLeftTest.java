package dev.madang.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearestLeftTest {

    @Test
    void theNearestIsTakenAndThenTheNextUntilNoneIsLeft() {
        NearestLeft<Vec> left = stock(List.of(new Vec(9, 0), new Vec(1, 0), new Vec(4, 0)));

        assertEquals(Optional.of(new Vec(1, 0)), left.takeNearest(new Vec(0, 0)));
        assertEquals(Optional.of(new Vec(4, 0)), left.takeNearest(new Vec(0, 0)));
        assertEquals(Optional.of(new Vec(9, 0)), left.takeNearest(new Vec(0, 0)));
        assertEquals(Optional.empty(), left.takeNearest(new Vec(0, 0)));
    }

    @Test
    void whereThereIsNothingNothingIsTaken() {
        assertEquals(Optional.empty(), stock(List.of()).takeNearest(new Vec(0, 0)));
    }

    @Test
    void ofThoseAsNearAsEachOtherTheFirstIsTaken() {
        NearestLeft<String> left =
                NearestLeft.of(List.of("b", "a"), name -> List.of(new Vec(name.equals("a") ? 3 : -3, 0)));

        assertEquals(Optional.of("b"), left.takeNearest(new Vec(0, 0)));
    }

    @Test
    void aThingGoesWithAllItsPlaces() {
        NearestLeft<String> left = NearestLeft.of(
                List.of("wide", "far"),
                name -> name.equals("far") ? List.of(new Vec(9, 9)) : List.of(new Vec(1, 0), new Vec(2, 0)));

        assertEquals(Optional.of("wide"), left.takeNearest(new Vec(2, 0)));
        assertEquals(Optional.of("far"), left.takeNearest(new Vec(1, 0)));
    }

    /** Against looking at each one, on a lattice, on which many are as near as each other. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatIsTakenIsTheNearestOfAll(long seed) {
        Random random = new Random(seed);
        List<List<Vec>> things =
                Stream.generate(() -> places(random)).limit(200).toList();
        NearestLeft<List<Vec>> left = NearestLeft.of(things, places -> places);
        List<List<Vec>> slow = new ArrayList<>(things);
        Vec here = new Vec(0, 0);
        while (!slow.isEmpty()) {
            Vec from = here;
            List<Vec> nearest = slow.stream()
                    .min(Comparator.comparingDouble(places ->
                            places.stream().mapToDouble(from::distanceTo).min().orElseThrow()))
                    .orElseThrow();
            slow.removeIf(places -> places == nearest);

            assertEquals(nearest, left.takeNearest(from).orElseThrow(), () -> "seed " + seed);
            here = nearest.get(random.nextInt(nearest.size()));
        }
    }

    private static List<Vec> places(Random random) {
        return Stream.generate(() -> new Vec(random.nextInt(30), random.nextInt(30)))
                .limit(1 + random.nextInt(4))
                .toList();
    }

    private static NearestLeft<Vec> stock(List<Vec> places) {
        return NearestLeft.of(places, List::of);
    }
}

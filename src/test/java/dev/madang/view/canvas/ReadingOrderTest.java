package dev.madang.view.canvas;

import static dev.madang.view.canvas.CanvasPlans.booth;
import static dev.madang.view.canvas.CanvasPlans.scene;
import static dev.madang.view.canvas.CanvasPlans.zone;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingOrderTest {

    @Test
    void boothsAreReadRowByRow() {
        assertEquals(
                List.of("a", "b", "c", "d", "e"),
                order(scene(
                        booth("d", 3_000, 9_000, 3_000, 3_000),
                        booth("c", 9_000, 3_000, 3_000, 3_000),
                        booth("a", 3_000, 3_000, 3_000, 3_000),
                        booth("e", 6_000, 9_000, 3_000, 3_000),
                        booth("b", 6_000, 3_000, 3_000, 3_000))));
    }

    @Test
    void aBoothALittleLowerIsStillInTheRow() {
        assertEquals(
                List.of("a", "b", "c"),
                order(scene(
                        booth("c", 9_000, 3_000, 3_000, 3_000),
                        booth("a", 3_000, 3_200, 3_000, 3_000),
                        booth("b", 6_000, 4_000, 3_000, 3_000))));
    }

    @Test
    void zonesComeAfterAllBooths() {
        assertEquals(
                List.of("a", "z"),
                order(scene(zone("z", 0, 0, 30_000, 30_000), booth("a", 3_000, 9_000, 3_000, 3_000))));
    }

    private static List<String> order(LevelScene scene) {
        return ReadingOrder.of(scene.elements()).stream()
                .map(element -> element.id().value())
                .toList();
    }
}

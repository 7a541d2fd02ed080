package dev.madang.view.arrange;

import static dev.madang.model.PlanFixtures.booth;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.model.Booth;
import dev.madang.model.Polygon;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlikeTest {

    @Test
    void aBoothTurnedOnItsSideIsOfTheSameSize() {
        Booth one = booth("p", 0, 0, 6_000, 3_000);
        Booth other = booth("q", 0, 0, 3_000, 6_000);
        Booth polygon = booth("r", 0, 0, 1, 1).withShape(Polygon.rectangle(0, 0, 6_000, 3_000));

        assertEquals(List.of(one, other), Alike.to(List.of(one), List.of(one, other, polygon), Alike::kindAndSize));
    }
}

package dev.madang.crowd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fruin's tables, their limits, and aisles along booths. */
class CrowdingTest {

    private static final double M2 = 1_000_000;

    @ParameterizedTest
    @CsvSource({
        "3.26, A",
        "3.25, B",
        "2.33, B",
        "2.32, C",
        "1.40, C",
        "1.39, D",
        "0.94, D",
        "0.93, E",
        "0.46, E",
        "0.459, F",
        "0, F",
        "Infinity, A"
    })
    void walkwaysByRoom(double room, LevelOfService level) {
        assertEquals(level, LevelOfService.walking(room));
    }

    @ParameterizedTest
    @CsvSource({"0, A", "22.9, A", "23, B", "32.9, B", "33, C", "49, D", "65.9, D", "66, E", "82, E", "82.1, F"})
    void walkwaysByFlow(double flow, LevelOfService level) {
        assertEquals(level, LevelOfService.flowing(flow));
    }

    @ParameterizedTest
    @CsvSource({"1.22, A", "1.21, B", "0.93, C", "0.65, D", "0.28, E", "0.19, E", "0.18, F"})
    void queuesByRoom(double room, LevelOfService level) {
        assertEquals(level, LevelOfService.queueing(room));
    }

    @Test
    void nothingIsNegative() {
        assertThrows(IllegalArgumentException.class, () -> LevelOfService.walking(-1));
        assertThrows(IllegalArgumentException.class, () -> LevelOfService.flowing(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> Crowding.walking(-1, M2));
        assertThrows(IllegalArgumentException.class, () -> new Aisle(1, 1, 3));
    }

    @Test
    void lessRoomIsNeverABetterLevel() {
        LevelOfService before = LevelOfService.A;
        for (int cm2 = 40_000; cm2 >= 0; cm2 -= 50) {
            LevelOfService now = LevelOfService.walking(cm2 / 10_000.0);
            assertTrue(before.isAtLeast(now));
            assertTrue(now.leastWalkwayM2() <= cm2 / 10_000.0);
            before = now;
        }
        assertFalse(LevelOfService.D.isAtLeast(LevelOfService.C));
    }

    /** 4,000 persons on 8,000 m²: 0.5 p/m², 2 m² each: C. */
    @Test
    void aHallAtItsPeak() {
        Crowding crowding = Crowding.walking(4_000, 8_000 * M2);

        assertEquals(0.5, crowding.perM2(), 1e-12);
        assertEquals(2.0, crowding.m2PerPerson(), 1e-12);
        assertEquals(LevelOfService.C, crowding.level());
        assertEquals(
                Step.of(
                        StepName.ROOM_WALKING,
                        Unit.M2_PER_PERSON.of(2),
                        Unit.SQUARE_METRES.of(8_000),
                        Unit.PERSONS.of(4_000)),
                crowding.steps().get(1));
    }

    @Test
    void nobodyHasAllTheRoomAndNoRoomIsBreakdown() {
        assertEquals(LevelOfService.A, Crowding.walking(0, 0).level());
        assertEquals(0, Crowding.walking(0, 0).perM2());
        assertEquals(LevelOfService.F, Crowding.walking(1, 0).level());
        assertEquals(LevelOfService.B, Crowding.queueing(100, 100 * M2).level());
    }

    /** 3 m between booths: 3 - 2 x 0.5 = 2 m; 20 m of it: 40 m². 10 walkers: 4 m² each, A; 20 walkers: 2 m², C. */
    @Test
    void peopleAtTheStandsTakeHalfAMetreOnEachSide() {
        Aisle aisle = new Aisle(20_000, 3_000, 2);

        assertEquals(2_000, aisle.walkingWidthMm());
        assertEquals(LevelOfService.A, aisle.crowding(10).level());
        assertEquals(LevelOfService.C, aisle.crowding(20).level());
        assertEquals(
                List.of(StepName.AISLE_LEFT, StepName.AISLE_AREA, StepName.DENSITY, StepName.ROOM_WALKING),
                aisle.crowding(20).steps().stream().map(Step::name).toList());
        assertEquals(2_500, new Aisle(20_000, 3_000, 1).walkingWidthMm());
        assertEquals(3_000, new Aisle(20_000, 3_000, 0).walkingWidthMm());
    }

    /** 90 p/min over 2 m: 45 p/(m min): C. */
    @Test
    void aisleByFlow() {
        Aisle.Flow flow = new Aisle(20_000, 3_000, 2).flow(90);

        assertEquals(45, flow.perMMin(), 1e-12);
        assertEquals(LevelOfService.C, flow.level());
    }

    @Test
    void anAisleThatPeopleAtTheStandsFillBreaksDown() {
        Aisle narrow = new Aisle(20_000, 900, 2);

        assertEquals(0, narrow.walkingWidthMm());
        assertEquals(LevelOfService.F, narrow.crowding(1).level());
        assertEquals(LevelOfService.F, narrow.flow(1).level());
        assertEquals(LevelOfService.A, narrow.flow(0).level());
    }
}

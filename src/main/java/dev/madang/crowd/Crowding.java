package dev.madang.crowd;

import java.util.List;
import java.util.Objects;

/**
 * How crowded an area is.
 *
 * @param persons how many are on it
 * @param areaM2 its open area, in m²
 * @param level Fruin's level of service
 * @param steps the arithmetic
 */
public record Crowding(double persons, double areaM2, LevelOfService level, List<Step> steps) {

    private static final double MM2_PER_M2 = 1_000_000;

    /**
     * Copies the list and checks the numbers.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public Crowding {
        Objects.requireNonNull(level, "level");
        steps = List.copyOf(steps);
        if (!(persons >= 0) || !(areaM2 >= 0)) {
            throw new IllegalArgumentException(
                    "persons (" + persons + ") and areaM2 (" + areaM2 + ") must be 0 or more.");
        }
    }

    /** Returns the crowding of people who walk about on an open area. */
    public static Crowding walking(double persons, double areaMm2) {
        double area = areaMm2 / MM2_PER_M2;
        return of(persons, area, LevelOfService.walking(room(persons, area)), StepName.ROOM_WALKING);
    }

    /** Returns the crowding of people who stand in a queue on an open area. */
    public static Crowding queueing(double persons, double areaMm2) {
        double area = areaMm2 / MM2_PER_M2;
        return of(persons, area, LevelOfService.queueing(room(persons, area)), StepName.ROOM_QUEUEING);
    }

    private static Crowding of(double persons, double area, LevelOfService level, StepName name) {
        Quantity people = Unit.PERSONS.of(persons);
        Quantity ground = Unit.SQUARE_METRES.of(area);
        Step density = Step.of(StepName.DENSITY, Unit.PERSONS_PER_M2.of(ratio(persons, area)), people, ground);
        Step room = Step.of(name, Unit.M2_PER_PERSON.of(room(persons, area)), ground, people);
        return new Crowding(persons, area, level, List.of(density, room));
    }

    /** Returns how many are on each square metre; infinite for people without any room. */
    public double perM2() {
        return ratio(persons, areaM2);
    }

    /** Returns how much room each has; infinite if nobody is there. */
    public double m2PerPerson() {
        return room(persons, areaM2);
    }

    private static double room(double persons, double area) {
        return persons == 0 ? Double.POSITIVE_INFINITY : area / persons;
    }

    private static double ratio(double persons, double area) {
        return persons == 0 ? 0 : persons / area;
    }
}

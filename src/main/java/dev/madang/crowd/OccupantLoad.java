package dev.madang.crowd;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;

/**
 * How many a code counts in an area, with its arithmetic. Decimal arithmetic: a quotient that is whole on paper is
 * whole here, so that nothing is rounded up by accident. Which area is meant, gross or net, is for the caller to know.
 *
 * @param persons how many
 * @param step the arithmetic
 */
public record OccupantLoad(long persons, Step step) {

    private static final int MM2_DECIMALS = 6;

    /** Checks that there is arithmetic. */
    public OccupantLoad {
        Objects.requireNonNull(step, "step");
    }

    /**
     * Returns the load by the room of each person.
     *
     * @param areaMm2 the area, in mm²
     * @param m2PerPerson room of each, in m²
     */
    public static OccupantLoad byFactor(long areaMm2, double m2PerPerson, RoundingMode rounding) {
        requireArea(areaMm2);
        requirePositive("m2PerPerson", m2PerPerson);
        BigDecimal area = BigDecimal.valueOf(areaMm2, MM2_DECIMALS);
        long persons = quotient(area, BigDecimal.valueOf(m2PerPerson), rounding);
        return of(
                StepName.LOAD_BY_FACTOR,
                persons,
                Unit.SQUARE_METRES.of(area.doubleValue()),
                Unit.M2_PER_PERSON.of(m2PerPerson));
    }

    /**
     * Returns the load by the persons on each square metre.
     *
     * @param areaMm2 the area, in mm²
     * @param personsPerM2 persons on a square metre
     */
    public static OccupantLoad byDensity(long areaMm2, double personsPerM2, RoundingMode rounding) {
        requireArea(areaMm2);
        requirePositive("personsPerM2", personsPerM2);
        BigDecimal area = BigDecimal.valueOf(areaMm2, MM2_DECIMALS);
        long persons = area.multiply(BigDecimal.valueOf(personsPerM2))
                .setScale(0, rounding)
                .longValueExact();
        return of(
                StepName.LOAD_BY_DENSITY,
                persons,
                Unit.SQUARE_METRES.of(area.doubleValue()),
                Unit.PERSONS_PER_M2.of(personsPerM2));
    }

    /** Returns the load of fixed seats. */
    public static OccupantLoad bySeats(long seats) {
        if (seats < 0) {
            throw new IllegalArgumentException("seats (" + seats + ") must be 0 or more.");
        }
        return of(StepName.LOAD_BY_SEATS, seats, Unit.NUMBER.of(seats));
    }

    /**
     * Returns the load of benches or steps to sit on.
     *
     * @param lengthMm their length, in millimetres
     * @param mmPerPerson length for each, in millimetres
     */
    public static OccupantLoad byBench(long lengthMm, double mmPerPerson, RoundingMode rounding) {
        if (lengthMm < 0) {
            throw new IllegalArgumentException("lengthMm (" + lengthMm + ") must be 0 or more.");
        }
        requirePositive("mmPerPerson", mmPerPerson);
        long persons = quotient(BigDecimal.valueOf(lengthMm), BigDecimal.valueOf(mmPerPerson), rounding);
        return of(StepName.LOAD_BY_BENCH, persons, Unit.MILLIMETRES.of(lengthMm), Unit.MM_PER_PERSON.of(mmPerPerson));
    }

    /** Returns several loads together; each was rounded for itself. */
    public static OccupantLoad together(List<OccupantLoad> loads) {
        long persons = loads.stream().mapToLong(OccupantLoad::persons).sum();
        List<Quantity> terms =
                loads.stream().map(load -> Unit.PERSONS.of(load.persons)).toList();
        return new OccupantLoad(persons, new Step(StepName.LOAD_TOGETHER, terms, Unit.PERSONS.of(persons)));
    }

    private static OccupantLoad of(StepName name, long persons, Quantity... terms) {
        return new OccupantLoad(persons, Step.of(name, Unit.PERSONS.of(persons), terms));
    }

    private static long quotient(BigDecimal whole, BigDecimal part, RoundingMode rounding) {
        return whole.divide(part, 0, rounding).longValueExact();
    }

    private static void requireArea(long areaMm2) {
        if (areaMm2 < 0) {
            throw new IllegalArgumentException("areaMm2 (" + areaMm2 + ") must be 0 or more.");
        }
    }

    private static void requirePositive(String name, double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(name + " (" + value + ") must be positive.");
        }
    }
}

package dev.madang.rules;

/** In what a finding, a limit or a factor is measured. */
public enum Measure {
    /** Millimetres. */
    LENGTH_MM("mm", 1),
    /** Square millimetres; in files square metres. */
    AREA_MM2("m2", 1_000_000),
    /** A plain number. */
    COUNT("count", 1),
    /** Persons. */
    PERSONS("persons", 1),
    /** A share in hundredths. */
    PERCENT("%", 1),
    /** Seconds. */
    SECONDS("s", 1),
    /** Kilograms per square metre. */
    LOAD("kg/m2", 1),
    /** Kilograms. */
    MASS_KG("kg", 1),
    /** Square metres for each person. */
    M2_PER_PERSON("m2/person", 1),
    /** Persons on each square metre. */
    PERSONS_PER_M2("persons/m2", 1),
    /** Millimetres of width for each person. */
    MM_PER_PERSON("mm/person", 1),
    /** Millimetres of width for each 100 m². */
    MM_PER_100_M2("mm/100m2", 1);

    private final String unit;
    private final double perUnit;

    Measure(String unit, double perUnit) {
        this.unit = unit;
        this.perUnit = perUnit;
    }

    /** Returns the unit as files write it. */
    public String unit() {
        return unit;
    }

    /** Returns a stored value in the unit of files. */
    public double inUnit(double stored) {
        return stored / perUnit;
    }

    /** Returns the value to store of one in the unit of files. */
    public double stored(double inUnit) {
        return inUnit * perUnit;
    }
}

package dev.madang.crowd;

/** In what a quantity is counted, and how many decimals of it say something. */
public enum Unit {
    /** A plain number. */
    NUMBER(2),
    /** People. */
    PERSONS(0),
    /** Booth units of 9 m². */
    BOOTH_UNITS(1),
    /** Days. */
    DAYS(0),
    /** A part of a whole, from 0 to 1. */
    SHARE(1),
    /** Minutes. */
    MINUTES(1),
    /** Seconds. */
    SECONDS(1),
    /** Metres. */
    METRES(2),
    /** Millimetres. */
    MILLIMETRES(0),
    /** Square metres. */
    SQUARE_METRES(1),
    /** People on a square metre. */
    PERSONS_PER_M2(2),
    /** Square metres for each person. */
    M2_PER_PERSON(2),
    /** Metres in a second. */
    METRES_PER_SECOND(2),
    /** People in a second. */
    PERSONS_PER_SECOND(2),
    /** People in a minute. */
    PERSONS_PER_MINUTE(1),
    /** People in a second over a metre of width. */
    PERSONS_PER_METRE_SECOND(2),
    /** People in a minute over a metre of width. */
    PERSONS_PER_METRE_MINUTE(1),
    /** Millimetres of width for each person. */
    MM_PER_PERSON(2),
    /** People in a booth unit. */
    PERSONS_PER_BOOTH_UNIT(2),
    /** Desks. */
    DESKS(0);

    private final int decimals;

    Unit(int decimals) {
        this.decimals = decimals;
    }

    /** Returns how many decimals are worth showing. */
    public int decimals() {
        return decimals;
    }

    /** Returns so much of it. */
    public Quantity of(double value) {
        return new Quantity(value, this);
    }
}

package dev.madang.model;

import java.util.List;

/**
 * What one must know of an event's visitors to say how many are inside at once. Each has a unit, bounds, and a value
 * with which one reckons until somebody says better. No default is published for Korean halls; the evidence says which
 * are from memory of the literature and which are this program's own choice.
 */
public enum AttendanceItem {
    /** Share of all visitors who come on the best day. */
    BEST_DAY_SHARE(
            Unit.PERMILLE,
            1,
            1_000,
            350,
            memory(
                    "3~4일 행사의 가장 붐비는 날 30~40%라는 경험값을 기억에 따라 적음. 문헌 확인 필요",
                    "30 to 40 % on the best day of three or four, from memory of common practice; not re-read")),
    /** When the doors open, in minutes after midnight. */
    OPENS_AT(Unit.MINUTE_OF_DAY, 0, 1_439, 600, choice("프로그램이 고른 값", "A choice of this program")),
    /** How long the show is open on the best day. */
    OPEN_MINUTES(Unit.MINUTES, 30, 1_440, 480, choice("프로그램이 고른 값", "A choice of this program")),
    /** How long a visitor stays, on the average. */
    STAY_MINUTES(
            Unit.MINUTES,
            1,
            1_440,
            150,
            choice(
                    "국내 체류 시간 통계를 찾지 못해 프로그램이 고른 값(2~4시간)",
                    "A choice of this program, from 2 to 4 hours; no Korean statistics of stays were found")),
    /** Exhibitors' staff in 100 booth units of 9 m². */
    STAFF_PER_100_UNITS(
            Unit.PERSONS,
            0,
            10_000,
            300,
            memory("9㎡당 2~4명이라는 경험값을 기억에 따라 적음. 문헌 확인 필요", "2 to 4 persons per 9 m², from memory; not re-read")),
    /** Organisers, security, cleaners, caterers. */
    CREW(Unit.PERSONS, 0, 100_000, 0, unknown("알 수 없어 세지 않음", "Not known; none are counted")),
    /** Desks at which visitors register. */
    REGISTRATION_DESKS(Unit.DESKS, 0, 10_000, 0, unknown("정해지지 않음: 줄을 계산하지 않음", "Not settled; no queue is reckoned")),
    /** How long one visitor takes at a desk. */
    SERVICE_SECONDS(Unit.SECONDS, 1, 3_600, 30, choice("프로그램이 고른 값", "A choice of this program")),
    /** Share of the visitors who register only when they come. */
    UNREGISTERED_SHARE(Unit.PERMILLE, 0, 1_000, 300, choice("프로그램이 고른 값", "A choice of this program")),
    /** From the alarm until people begin to walk. */
    PRE_MOVEMENT_SECONDS(
            Unit.SECONDS,
            0,
            3_600,
            180,
            memory(
                    "국내 성능위주설계의 녹음 음성 안내(W2) 3분을 기억에 따라 적음. 문헌 확인 필요",
                    "Korean performance-based design with a recorded voice (W2, 3 min), from memory; not re-read"));

    /** In what an item is counted. */
    public enum Unit {
        /** Thousandths. */
        PERMILLE,
        /** Minutes. */
        MINUTES,
        /** Minutes after midnight. */
        MINUTE_OF_DAY,
        /** Seconds. */
        SECONDS,
        /** Persons. */
        PERSONS,
        /** Desks. */
        DESKS
    }

    private final Unit unit;
    private final int least;
    private final int most;
    private final Estimate usual;

    AttendanceItem(Unit unit, int least, int most, int usual, Evidence evidence) {
        this.unit = unit;
        this.least = least;
        this.most = most;
        this.usual = new Estimate(usual, evidence);
    }

    /** Returns in what it is counted. */
    public Unit unit() {
        return unit;
    }

    /** Returns the lowest value. */
    public int least() {
        return least;
    }

    /** Returns the highest value. */
    public int most() {
        return most;
    }

    /** Returns with what one reckons until somebody says better. */
    public Estimate usual() {
        return usual;
    }

    private static Evidence memory(String ko, String en) {
        return noted(Evidence.Kind.ASSUMED, ko, en);
    }

    private static Evidence choice(String ko, String en) {
        return noted(Evidence.Kind.ASSUMED, ko, en);
    }

    private static Evidence unknown(String ko, String en) {
        return noted(Evidence.Kind.UNKNOWN, ko, en);
    }

    private static Evidence noted(Evidence.Kind kind, String ko, String en) {
        return new Evidence(kind, List.of(), new LocalText(ko, en), List.of());
    }
}

package dev.madang.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What is known of an event's visitors beyond their number: when they come, how long they stay, who is there to serve
 * them.
 *
 * @param estimates the numbers that somebody gave; the others have their usual value
 * @param arrival when the visitors of a day come
 * @param arrivalEvidence how that is known
 * @param stayLaw how stays spread about their mean
 */
public record Attendance(
        Map<AttendanceItem, Estimate> estimates, ArrivalCurve arrival, Evidence arrivalEvidence, StayLaw stayLaw) {

    /**
     * Nobody said anything: everything is as usual, most come after noon (so told of Japanese trade fairs), and all
     * stay equally long, which is the careful choice.
     */
    public static final Attendance DEFAULT = new Attendance(
            Map.of(),
            ArrivalCurve.AFTERNOON_PEAK,
            new Evidence(
                    Evidence.Kind.ASSUMED,
                    List.of(new Source("new62.webnode.jp", "", 0)),
                    new LocalText(
                            "일본 사흘 전시회는 오후에 몰린다는 글에 기댄 모양. 비율은 프로그램이 고른 값",
                            "Shape as told of Japanese fairs, after noon; shares are this program's choice"),
                    List.of()),
            StayLaw.FIXED);

    /** How stays spread about their mean. */
    public enum StayLaw {
        /** All stay equally long. */
        FIXED,
        /** Many stay briefly, few very long; who is inside leaves with the same likelihood in each minute. */
        EXPONENTIAL
    }

    /**
     * Copies the map in the order of {@link AttendanceItem} and checks the bounds.
     *
     * @throws IllegalArgumentException if a number is out of its bounds
     */
    public Attendance {
        EnumMap<AttendanceItem, Estimate> copy = new EnumMap<>(AttendanceItem.class);
        copy.putAll(estimates);
        copy.forEach(Attendance::requireIn);
        estimates = Collections.unmodifiableMap(copy);
        Objects.requireNonNull(arrival, "arrival");
        Objects.requireNonNull(arrivalEvidence, "arrivalEvidence");
        Objects.requireNonNull(stayLaw, "stayLaw");
    }

    /** Returns the number with which one reckons, and how it is known. */
    public Estimate get(AttendanceItem item) {
        return estimates.getOrDefault(item, item.usual());
    }

    /** Returns the number with which one reckons. */
    public int value(AttendanceItem item) {
        return get(item).value();
    }

    /** Returns a copy with one number given. */
    public Attendance with(AttendanceItem item, Estimate estimate) {
        Map<AttendanceItem, Estimate> copy = new EnumMap<>(AttendanceItem.class);
        copy.putAll(estimates);
        copy.put(item, estimate);
        return new Attendance(copy, arrival, arrivalEvidence, stayLaw);
    }

    /** Returns a copy in which a number has its usual value again. */
    public Attendance without(AttendanceItem item) {
        Map<AttendanceItem, Estimate> copy = new EnumMap<>(AttendanceItem.class);
        copy.putAll(estimates);
        copy.remove(item);
        return new Attendance(copy, arrival, arrivalEvidence, stayLaw);
    }

    /** Returns a copy whose visitors come at other times. */
    public Attendance withArrival(ArrivalCurve newArrival, Evidence evidence) {
        return new Attendance(estimates, newArrival, evidence, stayLaw);
    }

    /** Returns a copy whose stays spread otherwise. */
    public Attendance withStayLaw(StayLaw newLaw) {
        return new Attendance(estimates, arrival, arrivalEvidence, newLaw);
    }

    private static void requireIn(AttendanceItem item, Estimate estimate) {
        if (estimate.value() < item.least() || estimate.value() > item.most()) {
            throw new IllegalArgumentException(
                    item + " (" + estimate.value() + ") must be from " + item.least() + " to " + item.most() + ".");
        }
    }
}

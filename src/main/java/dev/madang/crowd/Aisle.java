package dev.madang.crowd;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of an aisle, of which people who look at stands take 0.5 m along each side with booths.
 *
 * @param lengthMm how long it is
 * @param clearWidthMm how wide it is between what stands on its sides
 * @param boothSides how many of its sides have booths: 0, 1 or 2
 */
public record Aisle(double lengthMm, double clearWidthMm, int boothSides) {

    /** What people who look at stands take along each side with booths; see {@link Method#AISLE_EDGE}. */
    public static final int EDGE_MM = 500;

    private static final double MM_PER_M = 1_000;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is negative or there are more than two sides
     */
    public Aisle {
        if (!(lengthMm >= 0) || !(clearWidthMm >= 0) || boothSides < 0 || boothSides > 2) {
            throw new IllegalArgumentException("lengthMm (" + lengthMm + ") and clearWidthMm (" + clearWidthMm
                    + ") must be 0 or more, boothSides (" + boothSides + ") from 0 to 2.");
        }
    }

    /** A flow along an aisle, over a metre of the width that is left, in persons a minute, and its level. */
    public record Flow(double perMMin, LevelOfService level, List<Step> steps) {

        /** Copies the list. */
        public Flow {
            steps = List.copyOf(steps);
        }
    }

    /** Returns the width that is left for walking; 0 if people at the stands fill it. */
    public double walkingWidthMm() {
        return Math.max(0, clearWidthMm - (double) EDGE_MM * boothSides);
    }

    /** Returns how crowded it is with so many walkers in it; those who look at stands are not counted. */
    public Crowding crowding(double walkers) {
        double area = lengthMm * walkingWidthMm();
        Crowding crowding = Crowding.walking(walkers, area);
        List<Step> steps = new ArrayList<>();
        steps.add(left());
        steps.add(Step.of(
                StepName.AISLE_AREA,
                Unit.SQUARE_METRES.of(crowding.areaM2()),
                Unit.METRES.of(lengthMm / MM_PER_M),
                Unit.METRES.of(walkingWidthMm() / MM_PER_M)));
        steps.addAll(crowding.steps());
        return new Crowding(walkers, crowding.areaM2(), crowding.level(), steps);
    }

    /** Returns the level of a flow along it, in both directions together; no width makes any flow break down. */
    public Flow flow(double personsPerMinute) {
        double width = walkingWidthMm() / MM_PER_M;
        double perMMin = personsPerMinute == 0 ? 0 : personsPerMinute / width;
        Step step = Step.of(
                StepName.AISLE_FLOW,
                Unit.PERSONS_PER_METRE_MINUTE.of(perMMin),
                Unit.PERSONS_PER_MINUTE.of(personsPerMinute),
                Unit.METRES.of(width));
        return new Flow(perMMin, LevelOfService.flowing(perMMin), List.of(left(), step));
    }

    private Step left() {
        return Step.of(
                StepName.AISLE_LEFT,
                Unit.METRES.of(walkingWidthMm() / MM_PER_M),
                Unit.METRES.of(clearWidthMm / MM_PER_M),
                Unit.NUMBER.of(boothSides),
                Unit.METRES.of(EDGE_MM / MM_PER_M));
    }
}

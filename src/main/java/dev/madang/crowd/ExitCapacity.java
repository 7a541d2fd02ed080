package dev.madang.crowd;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * For how many the exits of an area are wide enough: {@code C = sum of floor(w / f)}, also with one of them lost.
 *
 * @param doors each exit with its share, in the given order
 */
public record ExitCapacity(List<Door> doors) {

    /** Copies the list. */
    public ExitCapacity {
        doors = List.copyOf(doors);
    }

    /**
     * An exit and for how many it is wide enough.
     *
     * @param id the exit
     * @param clearWidthMm its clear width
     * @param step the arithmetic, whose result are the persons
     */
    public record Door(String id, int clearWidthMm, Step step) {

        /** Returns for how many it is wide enough. */
        public long persons() {
            return Math.round(step.result().value());
        }
    }

    /** Returns the capacity of exits of given clear widths, in millimetres by their ids, in that order. */
    public static ExitCapacity of(Map<String, Integer> clearWidthsMm, WidthRule rule) {
        List<Door> doors = new ArrayList<>();
        clearWidthsMm.forEach((id, width) -> doors.add(new Door(id, width, rule.capacity(width))));
        return new ExitCapacity(doors);
    }

    /** Returns for how many all of them are wide enough. */
    public long persons() {
        return doors.stream().mapToLong(Door::persons).sum();
    }

    /** Returns for how many they are wide enough if the one that takes most is lost; 0 if there is none. */
    public long withoutLargest() {
        return persons() - largest();
    }

    /** Returns for how many the others are wide enough, for each that is lost in turn. */
    public Map<String, Long> eachLost() {
        Map<String, Long> left = new LinkedHashMap<>();
        doors.forEach(door -> left.put(door.id(), persons() - door.persons()));
        return left;
    }

    /** Returns the arithmetic: each exit, their sum, and the sum without the largest. */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>(doors.stream().map(Door::step).toList());
        Quantity all = Unit.PERSONS.of(persons());
        steps.add(new Step(
                StepName.ALL_EXITS,
                doors.stream().map(door -> Unit.PERSONS.of(door.persons())).toList(),
                all));
        steps.add(
                Step.of(StepName.WITHOUT_LARGEST, Unit.PERSONS.of(withoutLargest()), all, Unit.PERSONS.of(largest())));
        return steps;
    }

    private long largest() {
        return doors.stream().mapToLong(Door::persons).max().orElse(0);
    }
}

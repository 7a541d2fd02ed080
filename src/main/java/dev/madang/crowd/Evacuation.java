package dev.madang.crowd;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How long it takes until everybody is out, by the hydraulic model: for each exit, pre-movement and then the longer of
 * walking and queueing. It knows no smoke, no hesitation and no hindrance on the way: a least time, not a forecast.
 *
 * @param exits each exit, in the given order
 * @param stranded how many reach no exit
 */
public record Evacuation(List<ExitTime> exits, double stranded) {

    /** Copies the list. */
    public Evacuation {
        exits = List.copyOf(exits);
    }

    /**
     * The same with one exit lost.
     *
     * @param exit id of the lost one
     * @param evacuation how the others take it
     */
    public record WithoutExit(String exit, Evacuation evacuation) {}

    /** Works out the times of an assignment. */
    public static Evacuation of(Assignment assignment, Walk walk) {
        return new Evacuation(
                assignment.uses().stream().map(use -> new ExitTime(use, walk)).toList(), assignment.stranded());
    }

    /** Works out the times with each exit lost in turn; people choose among the others by the same rule. */
    public static List<WithoutExit> eachLost(List<ExitWay> ways, Assignment.Rule rule, Walk walk) {
        List<WithoutExit> all = new ArrayList<>();
        for (ExitWay lost : ways) {
            List<ExitWay> left = ways.stream().filter(way -> way != lost).toList();
            all.add(new WithoutExit(lost.id(), of(rule.among(left), walk)));
        }
        return all;
    }

    /** Tells whether everybody gets out. */
    public boolean isComplete() {
        return stranded == 0 && Double.isFinite(seconds());
    }

    /** Returns when the last of those who reach an exit is out, in seconds from the alarm; 0 if there is nobody. */
    public double seconds() {
        return slowest().map(ExitTime::seconds).orElse(0.0);
    }

    /** Returns the exit that takes longest; nothing if there is none. */
    public Optional<ExitTime> slowest() {
        return exits.stream().max(Comparator.comparingDouble(ExitTime::seconds));
    }
}

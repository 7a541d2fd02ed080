package dev.madang.crowd;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Who leaves by which exit.
 *
 * @param uses each exit with those who take it
 * @param stranded how many reach no exit
 */
public record Assignment(List<ExitUse> uses, double stranded) {

    /** Copies the list. */
    public Assignment {
        uses = List.copyOf(uses);
    }

    /** A rule by which people choose among the exits that are left. */
    @FunctionalInterface
    public interface Rule {

        /** Returns who leaves by which of the exits. */
        Assignment among(List<ExitWay> ways);
    }

    /**
     * People in one place.
     *
     * @param persons how many
     * @param distancesMm how far it is to each exit that can be reached from there, by its id
     */
    public record Group(double persons, Map<String, Double> distancesMm) {

        /** Copies the map. */
        public Group {
            distancesMm = Map.copyOf(distancesMm);
        }

        private double to(ExitWay way) {
            return way.isPassable()
                    ? distancesMm.getOrDefault(way.id(), Double.POSITIVE_INFINITY)
                    : Double.POSITIVE_INFINITY;
        }
    }

    /**
     * Returns the rule that everybody takes the nearest exit, the earlier of two that are as near. Losing an exit then
     * makes no other one quicker, but it can make the whole quicker where it was one to which too many went.
     */
    public static Rule nearest(List<Group> groups) {
        List<Group> all = List.copyOf(groups);
        return ways -> {
            List<Tally> tallies = ways.stream().map(Tally::new).toList();
            double stranded = 0;
            for (Group group : all) {
                Tally nearest = null;
                for (Tally tally : tallies) {
                    if (group.to(tally.way) < (nearest == null ? Double.POSITIVE_INFINITY : group.to(nearest.way))) {
                        nearest = tally;
                    }
                }
                if (nearest == null) {
                    stranded += group.persons();
                } else {
                    nearest.add(group.persons(), group.to(nearest.way));
                }
            }
            return new Assignment(tallies.stream().map(Tally::use).toList(), stranded);
        };
    }

    /**
     * Returns the rule that people share the exits so that all queues end together: in proportion to their flow. No
     * sharing empties the hall earlier as far as the exits' flow goes.
     *
     * @param persons all of them
     * @param farthestMm how far the farthest has to walk to an exit, by its id; 0 if it is not told
     */
    public static Rule byFlow(double persons, Map<String, Double> farthestMm) {
        Map<String, Double> distances = Map.copyOf(farthestMm);
        return ways -> {
            double flow = ways.stream().mapToDouble(ExitWay::perS).sum();
            List<ExitUse> uses = new ArrayList<>();
            for (ExitWay way : ways) {
                double share = flow == 0 ? 0 : persons * way.perS() / flow;
                uses.add(new ExitUse(way, share, 0, distances.getOrDefault(way.id(), 0.0)));
            }
            return new Assignment(uses, flow == 0 ? persons : 0);
        };
    }

    /** Adds up who takes an exit. */
    private static final class Tally {

        private final ExitWay way;
        private double persons;
        private double nearest = Double.POSITIVE_INFINITY;
        private double farthest;

        Tally(ExitWay way) {
            this.way = way;
        }

        void add(double more, double distance) {
            if (more > 0) {
                persons += more;
                nearest = Math.min(nearest, distance);
                farthest = Math.max(farthest, distance);
            }
        }

        ExitUse use() {
            return new ExitUse(way, persons, persons == 0 ? 0 : nearest, farthest);
        }
    }
}

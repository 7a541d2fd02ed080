package dev.madang.check.global;

import dev.madang.check.global.LevelVerdict.Spot;
import dev.madang.crowd.Assignment;
import dev.madang.crowd.Evacuation;
import dev.madang.crowd.ExitUse;
import dev.madang.crowd.ExitWay;
import dev.madang.crowd.Walk;
import dev.madang.model.Fixture;
import dev.madang.model.FixtureKind;
import dev.madang.model.Opening;
import dev.madang.model.Vec;
import dev.madang.rules.LimitKind;
import dev.madang.walk.Raster;
import dev.madang.walk.WalkField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * The exits of a level in one scenario, and how they take its persons.
 *
 * @param doors all doors by which people leave, usable or not
 * @param usable those that can be reached and passed
 */
record ExitStudy(List<Fixture> doors, List<Fixture> usable) {

    static final int CELL_MM = 1_000;

    private static final Comparator<Fixture> BY_WIDTH =
            Comparator.comparingInt(door -> opening(door).width());

    ExitStudy {
        doors = List.copyOf(doors);
        usable = List.copyOf(usable);
    }

    static ExitStudy of(WalkStudy study) {
        List<Fixture> doors = study.scenario().doors();
        Set<Integer> usable = study.space().usableExits();
        return new ExitStudy(doors, usable.stream().sorted().map(doors::get).toList());
    }

    static Opening opening(Fixture door) {
        return (Opening) door.place();
    }

    /** Returns the clear width of all usable exits, in millimetres. */
    long widthMm() {
        return usable.stream().mapToLong(door -> opening(door).width()).sum();
    }

    /**
     * Compares the exits with the limits.
     *
     * @param diagonalMm the longest diagonal of the leased halls
     * @param middle where to show what concerns all exits
     */
    void judge(Scenario scenario, LevelVerdict verdict, LevelAreas areas, double diagonalMm, Vec middle) {
        Spot here = Spot.at(middle);
        verdict.measure(LimitKind.EXIT_COUNT, usable.size(), here, scenario);
        judgeWidths(scenario, verdict);
        if (usable.size() > 1 && diagonalMm > 0) {
            verdict.measure(LimitKind.EXIT_SEPARATION, 100 * farthestApartMm() / diagonalMm, here, scenario);
        }
        if (areas.grossMm2() > 0) {
            verdict.measure(LimitKind.EXIT_WIDTH_PER_AREA, widthMm() / (areas.grossMm2() / 1e8), here, scenario);
        }
        verdict.measure(
                LimitKind.EXIT_WIDTH_PER_PERSON,
                limit -> perPerson(widthMm(), verdict.personsOf(limit)),
                here,
                scenario);
        usable.stream()
                .max(BY_WIDTH)
                .ifPresent(widest -> verdict.measure(
                        LimitKind.EXIT_WIDTH_ONE_LOST,
                        limit -> perPerson(widthMm() - opening(widest).width(), verdict.personsOf(limit)),
                        at(widest),
                        scenario));
        double mmPerPerson = verdict.limits().strictest(LimitKind.EXIT_WIDTH_PER_PERSON, 0);
        if (mmPerPerson > 0) {
            verdict.measure(
                    LimitKind.MAIN_EXIT_SHARE,
                    limit -> mainShare(mmPerPerson, verdict.personsOf(limit)),
                    here,
                    scenario);
        }
    }

    /** Also of doors through which nobody passes: they are too narrow before all others. */
    private void judgeWidths(Scenario scenario, LevelVerdict verdict) {
        for (Fixture door : doors) {
            verdict.judge(LimitKind.EXIT_WIDTH, opening(door).width(), at(door), scenario);
        }
        if (scenario.isShow()) {
            doors.stream()
                    .mapToInt(door -> opening(door).width())
                    .min()
                    .ifPresent(narrowest -> verdict.note(LimitKind.EXIT_WIDTH, limit -> narrowest));
        }
    }

    /**
     * Returns how long everybody takes to get out: each takes the nearest exit, and the persons are spread evenly over
     * the free floor.
     */
    Evacuation evacuation(WalkField field, long persons, Walk walk) {
        Map<Integer, FloorTally> tallies = new TreeMap<>();
        Raster raster = field.raster(CELL_MM);
        for (int row = 0; row < raster.rows(); row++) {
            for (int column = 0; column < raster.columns(); column++) {
                float distance = raster.distanceMm(column, row);
                OptionalInt exit = Float.isFinite(distance)
                        ? field.exit(raster.box(column, row).center())
                        : OptionalInt.empty();
                if (exit.isPresent()) {
                    tallies.computeIfAbsent(exit.getAsInt(), missing -> new FloorTally())
                            .add(distance);
                }
            }
        }
        long cells = tallies.values().stream().mapToLong(FloorTally::cells).sum();
        return evacuation(doors, tallies, persons, cells, walk);
    }

    /**
     * Returns how long persons take who stand evenly on some floor.
     *
     * @param tallies from which part of the floor they walk to which door, by its index
     * @param cells size of the floor; who stands on what is left of it gets nowhere
     */
    static Evacuation evacuation(
            List<Fixture> doors, Map<Integer, FloorTally> tallies, long persons, long cells, Walk walk) {
        List<ExitUse> uses = new ArrayList<>();
        long left = cells;
        for (Map.Entry<Integer, FloorTally> entry : tallies.entrySet()) {
            Fixture door = doors.get(entry.getKey());
            FloorTally tally = entry.getValue();
            double share = (double) tally.cells() / cells;
            left -= tally.cells();
            uses.add(new ExitUse(
                    ExitWay.door(door.id(), opening(door).width()),
                    persons * share,
                    tally.nearestMm(),
                    tally.farthestMm()));
        }
        double stranded = cells == 0 ? persons : (double) persons * left / cells;
        return Evacuation.of(new Assignment(uses, stranded), walk);
    }

    private double farthestApartMm() {
        double farthest = 0;
        for (Fixture one : usable) {
            for (Fixture other : usable) {
                farthest = Math.max(
                        farthest,
                        opening(one).at().toVec().distanceTo(opening(other).at().toVec()));
            }
        }
        return farthest;
    }

    /** Entrances take as many as the strictest width for each person lets them; without one, nobody can say. */
    private double mainShare(double mmPerPerson, long persons) {
        long taken = usable.stream()
                .filter(door -> door.kind() == FixtureKind.ENTRANCE)
                .mapToLong(door -> (long) Math.floor(opening(door).width() / mmPerPerson))
                .sum();
        return persons == 0 ? 100 : 100.0 * taken / persons;
    }

    private static double perPerson(long widthMm, long persons) {
        return persons == 0 ? NOBODY : (double) widthMm / persons;
    }

    /** Any width is enough for nobody. */
    private static final double NOBODY = 1e6;

    private static Spot at(Fixture door) {
        return Spot.door(opening(door).at().toVec(), door.id());
    }
}

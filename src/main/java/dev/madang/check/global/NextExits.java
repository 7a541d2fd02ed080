package dev.madang.check.global;

import dev.madang.crowd.Walk;
import dev.madang.model.Fixture;
import dev.madang.model.Vec;
import dev.madang.walk.Raster;
import dev.madang.walk.WalkField;
import dev.madang.walk.WalkWatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** From which part of a level's floor people walk to which exit, and to which one if that is lost. */
final class NextExits {

    private final LevelResult level;

    /** Indexes of the usable exits among the doors; a number below is a place in this list. */
    private final List<Integer> usable;

    private final List<Half> halves = new ArrayList<>();
    private final Map<Integer, FloorTally> nearest = new TreeMap<>();
    private final Map<Integer, Map<Integer, FloorTally>> next = new TreeMap<>();
    private long cells;

    NextExits(LevelResult level, WalkWatch watch) {
        this.level = level;
        this.usable = IntStream.range(0, level.doors().size())
                .filter(at -> level.usable().contains(level.doors().get(at)))
                .boxed()
                .toList();
        divide(watch);
        count();
    }

    List<ExitLoss> losses(Walk walk) {
        List<ExitLoss> losses = new ArrayList<>();
        for (int lost : usable) {
            Map<Integer, FloorTally> tallies = new TreeMap<>();
            nearest.entrySet().stream()
                    .filter(entry -> entry.getKey() != lost)
                    .forEach(entry -> add(entry.getValue(), entry.getKey(), tallies));
            next.getOrDefault(lost, Map.of()).forEach((exit, floor) -> add(floor, exit, tallies));
            Fixture door = level.doors().get(lost);
            losses.add(new ExitLoss(
                    door,
                    ExitStudy.evacuation(
                            level.doors(), tallies, level.headcount().evacuated(), cells, walk)));
        }
        return losses;
    }

    /**
     * The ways to those exits whose number has a certain binary digit.
     *
     * @param digit which place
     * @param isOne whether that digit is 1
     * @param field the ways
     * @param raster their lengths
     */
    private record Half(int digit, boolean isOne, WalkField field, Raster raster) {

        boolean contains(int number) {
            return (number >> digit & 1) == 1 == isOne;
        }
    }

    private void divide(WalkWatch watch) {
        int digits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(0, usable.size() - 1));
        for (int i = 0; i < 2 * digits; i++) {
            int digit = i / 2;
            boolean isOne = i % 2 == 1;
            WalkField field = level.field()
                    .space()
                    .field(
                            IntStream.range(0, usable.size())
                                    .filter(number -> (number >> digit & 1) == 1 == isOne)
                                    .mapToObj(usable::get)
                                    .collect(Collectors.toSet()),
                            watch.part(i / (2.0 * digits), (i + 1) / (2.0 * digits)));
            halves.add(new Half(digit, isOne, field, field.raster(ExitStudy.CELL_MM)));
        }
    }

    private void count() {
        Raster raster = level.field().raster(ExitStudy.CELL_MM);
        for (int row = 0; row < raster.rows(); row++) {
            for (int column = 0; column < raster.columns(); column++) {
                float distance = raster.distanceMm(column, row);
                if (Float.isFinite(distance)) {
                    Vec middle = raster.box(column, row).center();
                    OptionalInt exit = level.field().exit(middle);
                    if (exit.isPresent()) {
                        cells++;
                        nearest.computeIfAbsent(exit.getAsInt(), missing -> new FloorTally())
                                .add(distance);
                        countNext(exit.getAsInt(), column, row, middle);
                    }
                }
            }
        }
    }

    private void countNext(int exit, int column, int row, Vec middle) {
        int number = usable.indexOf(exit);
        Half best = null;
        float least = Float.POSITIVE_INFINITY;
        for (Half half : halves) {
            float distance = half.contains(number) ? Float.NaN : half.raster.distanceMm(column, row);
            if (distance < least) {
                least = distance;
                best = half;
            }
        }
        if (best != null) {
            OptionalInt other = best.field.exit(middle);
            if (other.isPresent()) {
                next.computeIfAbsent(exit, missing -> new TreeMap<>())
                        .computeIfAbsent(other.getAsInt(), missing -> new FloorTally())
                        .add(least);
            }
        }
    }

    private static void add(FloorTally floor, int exit, Map<Integer, FloorTally> tallies) {
        tallies.computeIfAbsent(exit, missing -> new FloorTally()).add(floor);
    }
}

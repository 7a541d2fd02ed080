package dev.madang.draw.kind;

import dev.madang.draw.DrawItem;
import dev.madang.draw.WrittenLength;
import dev.madang.geometry.Touching;
import dev.madang.model.Booth;
import dev.madang.model.Bounds;
import dev.madang.model.Feature;
import dev.madang.model.Fixture;
import dev.madang.model.FixtureKind;
import dev.madang.model.Hall;
import dev.madang.model.Level;
import dev.madang.model.PartRef;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.model.Rect;
import dev.madang.model.Segment;
import dev.madang.model.Shape;
import dev.madang.model.Vec;
import dev.madang.text.Formats;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Chains of dimensions: the halls outside the walls, and in each hall the rows of blocks that begin at one line, with
 * the aisles between them. A row that repeats the one before is not measured again, and a block alone in its row only
 * says its own size. Turned blocks and slanting walls are left to the set-out sheet.
 */
final class DimensionChains {

    private static final double BESIDE_MM = 750;
    private static final double HIGH_MM = 950;
    private static final double OUTSIDE_MM = 6_500;
    private static final double OVERALL_MM = 9_000;
    private static final double HALL_HIGH_MM = 1_800;
    private static final double SAME_MM = 100;
    private static final double SHORTEST_MM = 300;

    private final Plan plan;
    private final Level level;
    private final Formats formats;
    private final List<Bounds> obstacles = new ArrayList<>();
    private final List<List<Vec>> lines = new ArrayList<>();
    private final List<WrittenLength> pieces = new ArrayList<>();
    private final List<Bounds> written = new ArrayList<>();

    DimensionChains(Plan plan, Level level, Formats formats) {
        this.plan = plan;
        this.level = level;
        this.formats = formats;
    }

    /** The two ways in which chains run, with coordinates along and across them. */
    private enum Way {
        LEVEL {
            @Override
            double from(Bounds box) {
                return box.minX();
            }

            @Override
            double to(Bounds box) {
                return box.maxX();
            }

            @Override
            Vec at(double along, double across) {
                return new Vec(along, across);
            }
        },
        UPRIGHT {
            @Override
            double from(Bounds box) {
                return box.minY();
            }

            @Override
            double to(Bounds box) {
                return box.maxY();
            }

            @Override
            Vec at(double along, double across) {
                return new Vec(across, along);
            }
        };

        abstract double from(Bounds box);

        abstract double to(Bounds box);

        abstract Vec at(double along, double across);

        Way other() {
            return this == LEVEL ? UPRIGHT : LEVEL;
        }
    }

    List<DrawItem> draw() {
        List<PlanElement> standing = plan.elementsOn(level.id())
                .filter(element -> element instanceof Booth || element instanceof Feature)
                .toList();
        standing.forEach(element -> obstacles.add(element.shape().bounds()));
        level.fixtures().stream()
                .filter(fixture -> fixture.kind() == FixtureKind.COLUMN)
                .map(Fixture::place)
                .forEach(column -> obstacles.add(column.bounds()));
        level.partitions().forEach(partition -> lines.add(partition.line().corners()));
        level.fixtures().stream()
                .map(Fixture::place)
                .filter(Segment.class::isInstance)
                .forEach(line -> lines.add(line.corners()));
        halls();
        List<Bounds> blocks = Touching.blocks(standing, PlanElement::shape).stream()
                .filter(DimensionChains::isUprightBlock)
                .map(DimensionChains::around)
                .toList();
        for (Hall hall : level.halls()) {
            if (plan.leased().contains(new PartRef(level.id(), hall.id()))) {
                Bounds walls = hall.outline().bounds();
                List<Bounds> inside = blocks.stream()
                        .filter(block -> walls.contains(block.center()))
                        .toList();
                rows(Way.LEVEL, inside, walls);
                rows(Way.UPRIGHT, inside, walls);
            }
        }
        List<DrawItem> items = new ArrayList<>();
        pieces.forEach(piece -> items.addAll(piece.clearOf(lines).items()));
        return items;
    }

    private static boolean isUprightBlock(List<PlanElement> block) {
        return block.stream().map(PlanElement::shape).allMatch(DimensionChains::isUpright);
    }

    /** Every side runs level or upright. */
    private static boolean isUpright(Shape shape) {
        if (shape instanceof Rect rect) {
            return rect.isUpright();
        }
        List<Vec> corners = shape.corners();
        Vec from = corners.get(corners.size() - 1);
        for (Vec to : corners) {
            if (from.x() != to.x() && from.y() != to.y()) {
                return false;
            }
            from = to;
        }
        return true;
    }

    private static Bounds around(List<PlanElement> block) {
        return block.stream()
                .map(element -> element.shape().bounds())
                .reduce(Bounds::union)
                .orElseThrow();
    }

    /** Each hall beside the next, and all of them together. */
    private void halls() {
        Bounds floor = level.floor().bounds();
        for (Way way : Way.values()) {
            List<Double> stations = level.halls().stream()
                    .map(hall -> hall.outline().bounds())
                    .flatMap(box -> Stream.of(way.from(box), way.to(box)))
                    .sorted()
                    .toList();
            List<Double> distinct = distinct(stations);
            double edge = way.other().from(floor);
            if (distinct.size() > 2) {
                chain(way, distinct, edge - OUTSIDE_MM, HALL_HIGH_MM);
            }
            double across = edge - (distinct.size() > 2 ? OVERALL_MM : OUTSIDE_MM);
            chain(way, List.of(way.from(floor), way.to(floor)), across, HALL_HIGH_MM);
        }
    }

    private void rows(Way way, List<Bounds> blocks, Bounds walls) {
        Map<Long, List<Bounds>> rows = new LinkedHashMap<>();
        blocks.stream()
                .sorted(Comparator.comparingDouble((Bounds block) -> way.other().from(block))
                        .thenComparingDouble(way::from))
                .forEach(block -> rows.computeIfAbsent(
                                Math.round(way.other().from(block) / SAME_MM), missing -> new ArrayList<>())
                        .add(block));
        Set<List<Double>> known = new HashSet<>();
        for (List<Bounds> row : rows.values()) {
            List<Double> stations = stations(way, row, walls);
            if (known.add(stations)) {
                beside(way, stations, row.get(0), walls);
            }
        }
    }

    /** From wall to wall where several blocks stand in the row. */
    private static List<Double> stations(Way way, List<Bounds> row, Bounds walls) {
        List<Double> stations = new ArrayList<>();
        if (row.size() > 1) {
            stations.add(way.from(walls));
            stations.add(way.to(walls));
        }
        row.forEach(block -> {
            stations.add(way.from(block));
            stations.add(way.to(block));
        });
        stations.sort(null);
        return distinct(stations);
    }

    private static List<Double> distinct(List<Double> sorted) {
        List<Double> distinct = new ArrayList<>();
        for (double station : sorted) {
            if (distinct.isEmpty() || station - distinct.get(distinct.size() - 1) >= 1) {
                distinct.add(station);
            }
        }
        return distinct;
    }

    /** The chain runs where it meets the least, before the row or behind it. */
    private void beside(Way way, List<Double> stations, Bounds row, Bounds walls) {
        double before = way.other().from(row) - BESIDE_MM;
        double behind = way.other().to(row) + BESIDE_MM;
        boolean isBehind =
                before - HIGH_MM < way.other().from(walls) || met(way, stations, before) > met(way, stations, behind);
        chain(way, stations, isBehind ? behind : before, HIGH_MM);
    }

    private int met(Way way, List<Double> stations, double across) {
        int met = 0;
        for (int i = 1; i < stations.size(); i++) {
            met += isFree(piece(way, stations.get(i - 1), stations.get(i), across, HIGH_MM)
                            .room())
                    ? 0
                    : 1;
        }
        return met;
    }

    private boolean isFree(Bounds box) {
        return obstacles.stream().noneMatch(box::sharesInterior)
                && written.stream().noneMatch(box::sharesInterior);
    }

    private void chain(Way way, List<Double> stations, double across, double high) {
        for (int i = 1; i < stations.size(); i++) {
            WrittenLength piece = piece(way, stations.get(i - 1), stations.get(i), across, high);
            if (stations.get(i) - stations.get(i - 1) >= SHORTEST_MM && isFree(piece.room())) {
                written.add(piece.room());
                pieces.add(piece);
                lines.add(List.of(piece.from(), piece.to()));
            }
        }
    }

    private WrittenLength piece(Way way, double from, double to, double across, double high) {
        String words = formats.length(Math.rint(to - from));
        return new WrittenLength(way.at(from, across), way.at(to, across), high, words);
    }
}

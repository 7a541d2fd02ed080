package dev.madang.check.global;

import dev.madang.crowd.Aisle;
import dev.madang.geometry.Region;
import dev.madang.model.AreaElement;
import dev.madang.model.Booth;
import dev.madang.model.Feature;
import dev.madang.model.FeatureKind;
import dev.madang.model.Fixture;
import dev.madang.model.FixtureKind;
import dev.madang.model.Hall;
import dev.madang.model.Level;
import dev.madang.model.Plan;
import dev.madang.model.Shape;
import dev.madang.rules.LoadFactor;
import dev.madang.walk.WalkWatch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The areas of the leased halls of a level that codes refer to, in mm² as drawn.
 *
 * @param grossMm2 the halls
 * @param closedMm2 what visitors cannot enter: stages, stores and columns
 * @param boothsMm2 booths
 * @param netOpenMm2 aisles and open places: the halls without booths, features and columns
 * @param walkingMm2 the same without {@link Aisle#EDGE_MM} along booths, where people stand and look
 * @param features features with a load of their own, by their use
 */
public record LevelAreas(
        long grossMm2,
        long closedMm2,
        long boothsMm2,
        long netOpenMm2,
        long walkingMm2,
        Map<LoadFactor.Use, FeatureSum> features) {

    /** Copies the map. */
    public LevelAreas {
        EnumMap<LoadFactor.Use, FeatureSum> copy = new EnumMap<>(LoadFactor.Use.class);
        copy.putAll(features);
        features = Collections.unmodifiableMap(copy);
    }

    /**
     * Features of one use.
     *
     * @param areaMm2 their area in the leased halls, in mm²
     * @param seats their seats
     */
    public record FeatureSum(long areaMm2, long seats) {

        /** No features. */
        public static final FeatureSum NONE = new FeatureSum(0, 0);
    }

    /** Returns the area of the halls without what visitors cannot enter. */
    public long openToVisitorsMm2() {
        return grossMm2 - closedMm2;
    }

    /** Returns the features of a use. */
    public FeatureSum of(LoadFactor.Use use) {
        return features.getOrDefault(use, FeatureSum.NONE);
    }

    /** Measures a level of a plan. */
    static LevelAreas of(Plan plan, Level level, List<Hall> leased, WalkWatch watch) {
        Region halls = Region.of(leased.stream().map(Hall::outline).toList());
        List<Shape> closed = new ArrayList<>();
        List<Shape> booths = new ArrayList<>();
        List<Shape> standing = new ArrayList<>();
        Map<LoadFactor.Use, List<Feature>> byUse = new EnumMap<>(LoadFactor.Use.class);
        level.fixtures().stream()
                .filter(fixture -> fixture.kind() == FixtureKind.COLUMN)
                .map(LevelAreas::shape)
                .forEach(closed::add);
        plan.elementsOn(level.id()).forEach(element -> {
            if (element instanceof Booth) {
                booths.add(element.shape());
            } else if (element instanceof Feature feature) {
                standing.add(feature.shape());
                if (isClosed(feature.kind())) {
                    closed.add(feature.shape());
                }
                useOf(feature).ifPresent(use -> byUse.computeIfAbsent(use, missing -> new ArrayList<>())
                        .add(feature));
            }
        });
        Region shut = Region.of(closed).within(halls);
        standing.addAll(closed);
        watch.giveWay();
        Region stands = Region.of(booths);
        watch.giveWay();
        Map<LoadFactor.Use, FeatureSum> sums = new EnumMap<>(LoadFactor.Use.class);
        Region unfurnished = halls.without(Region.of(standing));
        byUse.forEach((use, features) -> sums.put(use, sum(features, halls)));
        double let = stands.within(halls).areaMm2();
        watch.giveWay();
        double open = unfurnished.without(stands).areaMm2();
        watch.giveWay();
        Region edges = stands.grown(Aisle.EDGE_MM);
        watch.giveWay();
        double walking = unfurnished.without(edges).areaMm2();
        return new LevelAreas(
                Math.round(halls.areaMm2()),
                Math.round(shut.areaMm2()),
                Math.round(let),
                Math.round(open),
                Math.round(walking),
                sums);
    }

    /** Returns by what use the persons of a feature are counted; empty if they count with the hall. */
    static Optional<LoadFactor.Use> useOf(Feature feature) {
        if (feature.seats() > 0) {
            return Optional.of(LoadFactor.Use.SEATS);
        }
        return switch (feature.kind()) {
            case STAGE -> Optional.of(LoadFactor.Use.STAGE);
            case REGISTRATION -> Optional.of(LoadFactor.Use.WAITING);
            case CAFE, LOUNGE, MEETING -> Optional.of(LoadFactor.Use.TABLES);
            case SEATING, AWARDS, STORAGE, OTHER -> Optional.empty();
        };
    }

    private static boolean isClosed(FeatureKind kind) {
        return kind == FeatureKind.STAGE || kind == FeatureKind.STORAGE;
    }

    private static FeatureSum sum(List<Feature> features, Region halls) {
        Region area =
                Region.of(features.stream().map(AreaElement::shape).toList()).within(halls);
        return new FeatureSum(
                Math.round(area.areaMm2()),
                features.stream().mapToLong(Feature::seats).sum());
    }

    private static Shape shape(Fixture fixture) {
        return (Shape) fixture.place();
    }
}

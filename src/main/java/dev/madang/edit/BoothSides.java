package dev.madang.edit;

import dev.madang.geometry.OpenSides;
import dev.madang.geometry.SpatialIndex;
import dev.madang.geometry.WallLines;
import dev.madang.model.Booth;
import dev.madang.model.Bounds;
import dev.madang.model.Feature;
import dev.madang.model.FixtureKind;
import dev.madang.model.Level;
import dev.madang.model.PartRef;
import dev.madang.model.Partition;
import dev.madang.model.Place;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.model.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which sides of the booths of a plan face an aisle: what stands against them are booths, features, columns, the walls
 * of floor and halls, and closed partitions.
 *
 * <p>Building costs n log n for the elements of a level once something on it is asked for; a question costs log n. Any
 * thread may ask.
 */
public final class BoothSides {

    private final Plan plan;
    private final boolean isForFew;
    private final Map<String, SpatialIndex<PlanElement>> standing = new ConcurrentHashMap<>();
    private final Map<String, SpatialIndex<Place>> building = new ConcurrentHashMap<>();

    private BoothSides(Plan plan, boolean isForFew) {
        this.plan = plan;
        this.isForFew = isForFew;
    }

    /** Returns the sides of a plan's booths. */
    public static BoothSides of(Plan plan) {
        return new BoothSides(plan, false);
    }

    /** Returns the same for whoever asks for some booths alone: nothing is built, and a question is linear. */
    public static BoothSides forFew(Plan plan) {
        return new BoothSides(plan, true);
    }

    /** Returns the open sides of a booth as it lies on its level now, whether it is in the plan or not. */
    public OpenSides of(Booth booth) {
        return OpenSides.of(booth.shape(), box -> {
            List<Place> places = new ArrayList<>(building(booth.level(), box));
            standing(booth.level(), box).forEach(other -> {
                if (!other.id().equals(booth.id())) {
                    places.add(other.shape());
                }
            });
            return places;
        });
    }

    /**
     * Returns the walls, columns and closed partitions within a box: for whoever has neighbours of their own, such as a
     * drag that has not ended yet.
     */
    public List<Place> building(String level, Bounds box) {
        return building.computeIfAbsent(level, this::indexBuilding).touching(box);
    }

    /** Tells whether an element stands on the floor, so that it closes the side of a booth. */
    public static boolean stands(PlanElement element) {
        return element instanceof Booth || element instanceof Feature;
    }

    private List<PlanElement> standing(String level, Bounds box) {
        return isForFew
                ? standing(level)
                        .filter(element -> element.shape().bounds().touches(box))
                        .toList()
                : standing.computeIfAbsent(level, this::indexStanding).touching(box);
    }

    private SpatialIndex<PlanElement> indexStanding(String level) {
        return SpatialIndex.of(
                standing(level).toList(), element -> element.shape().bounds());
    }

    private Stream<PlanElement> standing(String level) {
        return plan.elementsOn(level).filter(BoothSides::stands);
    }

    private SpatialIndex<Place> indexBuilding(String levelId) {
        List<Place> places = plan.level(levelId).map(this::building).orElse(List.of());
        return SpatialIndex.of(places, Place::bounds);
    }

    private List<Place> building(Level level) {
        Map<Boolean, List<Segment>> partitions = level.partitions().stream()
                .collect(Collectors.partitioningBy(
                        partition -> plan.closedPartitions().contains(new PartRef(level.id(), partition.id())),
                        Collectors.mapping(Partition::line, Collectors.toList())));
        List<Place> places = new ArrayList<>(WallLines.of(level));
        places.addAll(partitions.getOrDefault(true, List.of()));
        level.fixtures().stream()
                .filter(fixture -> fixture.kind() == FixtureKind.COLUMN)
                .forEach(column -> places.add(column.place()));
        return places;
    }
}

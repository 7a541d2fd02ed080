package dev.madang.view.table;

import dev.madang.edit.BoothSides;
import dev.madang.geometry.OpenSides;
import dev.madang.geometry.SpatialIndex;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Level;
import dev.madang.model.PartRef;
import dev.madang.model.Plan;
import dev.madang.model.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which sides of each booth face an aisle, found once for all booths as long as nothing is moved. */
final class SidesOfBooths {

    private final Map<ElementId, Place> places;
    private final List<Level> levels;
    private final Set<PartRef> closed;
    private final Map<ElementId, OpenSides> sides;

    /** Where something stands. */
    private record Place(String level, Shape shape) {}

    private SidesOfBooths(Plan plan, Map<ElementId, Place> places, Map<ElementId, OpenSides> known) {
        this.places = places;
        this.levels = plan.levels();
        this.closed = plan.closedPartitions();
        this.sides = new HashMap<>();
        BoothSides found = BoothSides.of(plan);
        for (Booth booth : plan.booths().values()) {
            OpenSides same = known.get(booth.id());
            sides.put(booth.id(), same == null ? found.of(booth) : same);
        }
    }

    /** Returns the sides of a plan; of an earlier plan those are reused near which nothing stands elsewhere. */
    static SidesOfBooths of(Plan plan, @Nullable SidesOfBooths earlier) {
        Map<ElementId, Place> places = new HashMap<>();
        plan.elements()
                .filter(BoothSides::stands)
                .forEach(element -> places.put(element.id(), new Place(element.level(), element.shape())));
        boolean sameBuilding = earlier != null
                && earlier.levels.equals(plan.levels())
                && earlier.closed.equals(plan.closedPartitions());
        if (!sameBuilding) {
            return new SidesOfBooths(plan, places, Map.of());
        }
        SidesOfBooths before = Objects.requireNonNull(earlier);
        List<Place> changed = changed(before.places, places);
        return changed.isEmpty() ? before : new SidesOfBooths(plan, places, before.farFrom(changed));
    }

    /** Returns the places that only one of both has. */
    private static List<Place> changed(Map<ElementId, Place> before, Map<ElementId, Place> after) {
        List<Place> changed = new ArrayList<>();
        before.forEach((id, place) -> {
            if (!place.equals(after.get(id))) {
                changed.add(place);
            }
        });
        after.forEach((id, place) -> {
            if (!place.equals(before.get(id))) {
                changed.add(place);
            }
        });
        return changed;
    }

    private Map<ElementId, OpenSides> farFrom(List<Place> changed) {
        SpatialIndex<Place> index =
                SpatialIndex.of(changed, place -> place.shape().bounds());
        Map<ElementId, OpenSides> far = new HashMap<>(sides);
        far.keySet().removeIf(id -> {
            Place place = places.get(id);
            return place == null
                    || !index.touching(place.shape().bounds().grown(2 * OpenSides.NEAR_MM))
                            .isEmpty();
        });
        return far;
    }

    /** Returns the open sides of a booth of the plan. */
    OpenSides of(Booth booth) {
        return Objects.requireNonNull(sides.get(booth.id()), "booth");
    }
}

package dev.madang.view.table;

import dev.madang.edit.BoothSides;
import dev.madang.geometry.OpenSides;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Level;
import dev.madang.model.PartRef;
import dev.madang.model.Plan;
import dev.madang.model.Shape;
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

    private SidesOfBooths(Plan plan, Map<ElementId, Place> places) {
        this.places = places;
        this.levels = plan.levels();
        this.closed = plan.closedPartitions();
        this.sides = new HashMap<>();
        BoothSides found = BoothSides.of(plan);
        plan.booths().values().forEach(booth -> sides.put(booth.id(), found.of(booth)));
    }

    /** Returns the sides of a plan; those of an earlier plan are reused if nothing stands elsewhere. */
    static SidesOfBooths of(Plan plan, @Nullable SidesOfBooths earlier) {
        Map<ElementId, Place> places = new HashMap<>();
        plan.elements()
                .filter(BoothSides::stands)
                .forEach(element -> places.put(element.id(), new Place(element.level(), element.shape())));
        boolean isSame = earlier != null
                && earlier.levels.equals(plan.levels())
                && earlier.closed.equals(plan.closedPartitions())
                && earlier.places.equals(places);
        return isSame ? Objects.requireNonNull(earlier) : new SidesOfBooths(plan, places);
    }

    /** Returns the open sides of a booth of the plan. */
    OpenSides of(Booth booth) {
        return Objects.requireNonNull(sides.get(booth.id()), "booth");
    }
}

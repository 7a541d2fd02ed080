package dev.madang.view.canvas;

import dev.madang.geometry.SpatialIndex;
import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.model.Level;
import dev.madang.model.Plan;
import dev.madang.view.Layer;
import dev.madang.view.LayerLooks;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All that can be seen or hit on one level of one plan, from the bottom to the top.
 *
 * <p>A value as far as its users see; the index is built when it is asked for first.
 */
final class LevelScene {

    private final Plan plan;
    private final Building building;
    private final LayerLooks looks;
    private final List<SceneElement> elements;
    private @Nullable SpatialIndex<Integer> index;
    private @Nullable Map<ElementId, SceneElement> byId;

    LevelScene(Plan plan, Building building, LayerLooks looks, List<SceneElement> elements) {
        this.plan = plan;
        this.building = building;
        this.looks = looks;
        this.elements = elements;
    }

    Plan plan() {
        return plan;
    }

    /** Returns the level without the parts whose layers are hidden. */
    Level level() {
        return building.level();
    }

    Building building() {
        return building;
    }

    LayerLooks looks() {
        return looks;
    }

    /** Tells whether the pointer can hit an element of this scene. */
    boolean canBeHit(SceneElement element) {
        return looks.locked().isEmpty() || looks.canBeHit(Layer.of(element.element()));
    }

    List<SceneElement> elements() {
        return elements;
    }

    Optional<SceneElement> get(ElementId id) {
        return Optional.ofNullable(byId().get(id));
    }

    /** Returns all elements by their ids; not to be changed. */
    Map<ElementId, SceneElement> byId() {
        Map<ElementId, SceneElement> found = byId;
        if (found == null) {
            found = new HashMap<>();
            for (SceneElement element : elements) {
                found.put(element.id(), element);
            }
            byId = found;
        }
        return found;
    }

    /** Returns all elements whose box touches the given one, from the bottom to the top. */
    List<SceneElement> touching(Bounds box) {
        if (box.contains(level().floor().bounds()) && elements.stream().allMatch(within(box))) {
            return elements;
        }
        BitSet found = new BitSet(elements.size());
        index().forEachTouching(box, found::set);
        return found.stream().mapToObj(elements::get).toList();
    }

    /** Returns the box around everything: the floor the ground beside it, and what lies there. */
    Bounds extent() {
        Bounds ground = level().fixtures().stream()
                .filter(fixture -> fixture.kind().isGround())
                .map(fixture -> fixture.place().bounds())
                .reduce(level().floor().bounds(), Bounds::union);
        return elements.stream().map(SceneElement::bounds).reduce(ground, Bounds::union);
    }

    /** Tells whether floor, halls, fixtures and what lies beneath them look the same. */
    boolean isSameGround(LevelScene other) {
        return building == other.building
                && plan.site().underlays().equals(other.plan.site().underlays());
    }

    /**
     * Returns the box around all elements that look other than in another scene, here and there; empty if none does.
     */
    Optional<Bounds> differenceTo(LevelScene other) {
        List<Bounds> boxes = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            SceneElement element = elements.get(i);
            Optional<SceneElement> before = other.getAt(i, element.id());
            if (before.isEmpty() || before.get() != element) {
                boxes.add(element.reach());
                before.ifPresent(there -> boxes.add(there.reach()));
            }
        }
        for (int i = 0; i < other.elements.size(); i++) {
            SceneElement element = other.elements.get(i);
            if (getAt(i, element.id()).isEmpty()) {
                boxes.add(element.reach());
            }
        }
        return boxes.stream().reduce(Bounds::union);
    }

    /** Most changes leave the order as it is; then the element is where it was, and no map is asked or made. */
    private Optional<SceneElement> getAt(int rank, ElementId id) {
        boolean isThere = rank < elements.size() && elements.get(rank).id().equals(id);
        return isThere ? Optional.of(elements.get(rank)) : get(id);
    }

    private static Predicate<SceneElement> within(Bounds box) {
        return element -> box.contains(element.reach());
    }

    private SpatialIndex<Integer> index() {
        if (index == null) {
            List<Integer> ranks = IntStream.range(0, elements.size()).boxed().toList();
            index = SpatialIndex.of(ranks, rank -> elements.get(rank).reach());
        }
        return index;
    }
}

package dev.madang.exchange.drawing;

import dev.madang.model.Booth;
import java.util.Objects;

/**
 * A line or outline that a drawing has, but whose places cannot be read.
 *
 * @param layer its layer; empty if that cannot be read either
 * @param id id of the element that Madang drew so; empty if another drew it
 */
public record Damage(String layer, String id) {

    /** Refuses null. */
    public Damage {
        Objects.requireNonNull(layer, "layer");
        Objects.requireNonNull(id, "id");
    }

    /**
     * Tells whether it may be the outline of a booth of the plan that the drawing does not seem to have: the one that
     * it was drawn for, else any on such a layer. Outlines that place the whole drawing may be missed by each.
     */
    boolean mayBe(Booth booth, DrawingMapping mapping) {
        LayerRole role = role(mapping);
        boolean placesAll = role == LayerRole.OUTLINE && mapping.placement() == DrawingMapping.Placement.ON_FLOOR;
        if (layer.isEmpty() || placesAll) {
            return true;
        }
        if (role != LayerRole.BOOTH) {
            return false;
        }
        return id.isEmpty()
                ? MadangLayers.build(layer).map(booth.build()::equals).orElse(true)
                : id.equals(booth.id().toString());
    }

    /** A layer on which nothing else lies is not shown to the planner, so its name alone says what it is for. */
    LayerRole role(DrawingMapping mapping) {
        return mapping.roles().containsKey(layer) ? mapping.role(layer) : LayerRole.guess(layer);
    }
}

package dev.madang.view;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which layers are hidden, locked and dimmed. What is hidden is neither painted nor hit, and nothing snaps to it; what
 * is locked is painted, but cannot be hit.
 *
 * @param hidden layers that are not shown
 * @param locked layers that the pointer passes through
 * @param dimmed layers that are shown pale
 */
public record LayerLooks(Set<Layer> hidden, Set<Layer> locked, Set<Layer> dimmed) {

    /** Everything is shown as it is. */
    public static final LayerLooks PLAIN = new LayerLooks(Set.of(), Set.of(), Set.of());

    /** Copies the sets; only layers that can be hit are locked. */
    public LayerLooks {
        hidden = copy(hidden);
        Set<Layer> hittable = copyOf(locked);
        hittable.removeIf(layer -> !layer.isLockable());
        locked = Collections.unmodifiableSet(hittable);
        dimmed = copy(dimmed);
    }

    /** Tells whether a layer is painted. */
    public boolean isShown(Layer layer) {
        return !hidden.contains(layer);
    }

    /** Tells whether the pointer can hit what lies on a layer. */
    public boolean canBeHit(Layer layer) {
        return isShown(layer) && !locked.contains(layer);
    }

    /** Tells whether a layer is painted pale. */
    public boolean isDimmed(Layer layer) {
        return dimmed.contains(layer);
    }

    /** Returns looks in which a layer is shown or not. */
    public LayerLooks shown(Layer layer, boolean shown) {
        return new LayerLooks(with(hidden, layer, !shown), locked, dimmed);
    }

    /** Returns looks in which a layer is locked or not. */
    public LayerLooks locked(Layer layer, boolean lock) {
        return new LayerLooks(hidden, with(locked, layer, lock), dimmed);
    }

    /** Returns looks in which a layer is dimmed or not. */
    public LayerLooks dimmed(Layer layer, boolean dim) {
        return new LayerLooks(hidden, locked, with(dimmed, layer, dim));
    }

    /** Returns looks in which all that is laid out is dimmed, so that the building stands out. */
    public LayerLooks ofBuilding() {
        Set<Layer> pale = copyOf(dimmed);
        pale.addAll(Set.of(Layer.DIMENSIONS, Layer.NOTES, Layer.BOOTHS, Layer.FEATURES, Layer.ZONES));
        return new LayerLooks(hidden, locked, pale);
    }

    private static Set<Layer> with(Set<Layer> layers, Layer layer, boolean in) {
        Set<Layer> next = copyOf(layers);
        if (in) {
            next.add(layer);
        } else {
            next.remove(layer);
        }
        return next;
    }

    private static Set<Layer> copy(Set<Layer> layers) {
        return Collections.unmodifiableSet(copyOf(layers));
    }

    private static Set<Layer> copyOf(Set<Layer> layers) {
        Set<Layer> copy = EnumSet.noneOf(Layer.class);
        copy.addAll(layers);
        return copy;
    }
}

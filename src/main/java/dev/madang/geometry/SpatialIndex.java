package dev.madang.geometry;

import dev.madang.model.Bounds;
import dev.madang.model.Vec;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Finds things by where they are. Immutable after building, so that any thread may ask.
 *
 * <p>Building costs n log n; a question costs log n and what it finds.
 *
 * @param <T> what is found
 */
public final class SpatialIndex<T> {

    private final STRtree tree = new STRtree();

    private SpatialIndex() {}

    /** Indexes things by their boxes. */
    public static <T> SpatialIndex<T> of(Collection<? extends T> things, Function<? super T, Bounds> boundsOf) {
        SpatialIndex<T> index = new SpatialIndex<>();
        things.forEach(thing -> index.tree.insert(envelope(boundsOf.apply(thing)), thing));
        index.tree.build();
        return index;
    }

    /** Hands over everything whose box touches the given one, in no particular order. */
    @SuppressWarnings("unchecked")
    public void forEachTouching(Bounds box, Consumer<? super T> found) {
        tree.query(envelope(box), thing -> found.accept((T) thing));
    }

    /** Returns everything whose box touches the given one, in no particular order. */
    @SuppressWarnings("unchecked")
    public List<T> touching(Bounds box) {
        return (List<T>) tree.query(envelope(box));
    }

    /** Returns everything whose box reaches within a distance of a place, in no particular order. */
    public List<T> near(Vec place, double withinMm) {
        return touching(new Bounds(place.x(), place.y(), place.x(), place.y()).grown(withinMm));
    }

    private static Envelope envelope(Bounds box) {
        return new Envelope(box.minX(), box.maxX(), box.minY(), box.maxY());
    }
}

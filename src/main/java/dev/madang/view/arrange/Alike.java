package dev.madang.view.arrange;

import dev.madang.geometry.Footprint;
import dev.madang.model.Booth;
import dev.madang.model.Feature;
import dev.madang.model.PlanElement;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import dev.madang.model.Shape;
import dev.madang.model.Zone;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds elements that are like others in some respect. Linear in the number of elements. */
final class Alike {

    private Alike() {}

    /** Returns all that have a property in common with one of the samples; those without the property have none. */
    static List<PlanElement> to(
            Collection<PlanElement> samples, Collection<PlanElement> all, Function<PlanElement, Optional<?>> property) {
        Set<Object> wanted = new HashSet<>();
        samples.forEach(sample -> property.apply(sample).ifPresent(wanted::add));
        return all.stream()
                .filter(element ->
                        property.apply(element).filter(wanted::contains).isPresent())
                .toList();
    }

    /** Returns of what kind and size an element is; a booth of 6 x 3 m is like one of 3 x 6 m. */
    static Optional<?> kindAndSize(PlanElement element) {
        return Optional.of(List.of(kind(element), size(element.shape())));
    }

    static Optional<?> build(PlanElement element) {
        return element instanceof Booth booth ? Optional.of(booth.build()) : Optional.empty();
    }

    static Optional<?> status(PlanElement element) {
        return element instanceof Booth booth ? Optional.of(booth.letting().status()) : Optional.empty();
    }

    static Optional<?> exhibitor(PlanElement element) {
        return element instanceof Booth booth ? booth.occupant() : Optional.empty();
    }

    /** Returns what has its middle in an area, but the areas' own outlines. */
    static List<PlanElement> within(Shape area, Collection<PlanElement> all) {
        Footprint ground = Footprint.of(area);
        return all.stream()
                .filter(element -> ground.contains(element.shape().bounds().center()))
                .toList();
    }

    private static Object kind(PlanElement element) {
        if (element instanceof Feature feature) {
            return feature.kind();
        }
        return element instanceof Booth ? "booth" : element instanceof Zone ? "zone" : "annotation";
    }

    private static Object size(Shape shape) {
        if (shape instanceof Rect rect) {
            return List.of(Math.min(rect.width(), rect.depth()), Math.max(rect.width(), rect.depth()));
        }
        return List.of(((Polygon) shape).points().size(), shape.areaMm2());
    }
}

package dev.madang.exchange.list;

import dev.madang.geometry.Footprint;
import dev.madang.model.AreaElement;
import dev.madang.model.Booth;
import dev.madang.model.Hall;
import dev.madang.model.Level;
import dev.madang.model.Plan;
import dev.madang.model.Shape;
import dev.madang.model.Zone;
import dev.madang.text.Messages;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Tells where booths lie, in words.
 *
 * @param plan their plan
 * @param messages language of the names
 */
public record BoothPlaces(Plan plan, Messages messages) {

    /** Level, hall and zone in which the middle of a booth lies; empty where there is none. */
    public record Place(String level, String hall, String zone) {}

    /** Returns where a booth lies. */
    public Place of(Booth booth) {
        Optional<Level> level = plan.level(booth.level());
        return new Place(
                level.map(on -> on.name().in(messages.locale())).orElse(""),
                level.flatMap(on -> first(on.halls(), booth.shape(), Hall::outline))
                        .map(hall -> hall.name().in(messages.locale()))
                        .orElse(""),
                first(zonesOn(booth.level()), booth.shape(), AreaElement::shape)
                        .map(zone -> zone.name().in(messages.locale()))
                        .orElse(""));
    }

    private List<Zone> zonesOn(String level) {
        return plan.zones().values().stream()
                .filter(zone -> zone.level().equals(level))
                .toList();
    }

    private static <T> Optional<T> first(Collection<T> areas, Shape lying, Function<? super T, Shape> shapeOf) {
        return areas.stream()
                .filter(area -> Footprint.of(shapeOf.apply(area)).isPlaceOf(lying))
                .findFirst();
    }
}

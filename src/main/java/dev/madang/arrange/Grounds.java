package dev.madang.arrange;

import dev.madang.geometry.Footprint;
import dev.madang.model.Booth;
import dev.madang.model.Hall;
import dev.madang.model.Level;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.model.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** In which hall and zone the middle of a booth lies, in words of one language. */
final class Grounds {

    private final List<Ground> halls = new ArrayList<>();
    private final List<Ground> zones = new ArrayList<>();
    private final Set<String> hallMarks = new LinkedHashSet<>();
    private final Locale locale;

    Grounds(Plan plan, NumberPattern pattern, Locale locale) {
        this.locale = locale;
        boolean wholeHall = pattern.has(NumberPattern.Kind.HALL_NAME);
        for (Level level : plan.levels()) {
            for (Hall hall : level.halls()) {
                halls.add(new Ground(level.id(), Footprint.of(hall.outline()), name(hall.name(), wholeHall)));
                hallMarks.add(name(hall.name(), false));
            }
        }
        boolean wholeZone = pattern.has(NumberPattern.Kind.ZONE_NAME);
        plan.zones().values().stream()
                .filter(zone -> !zone.name().isEmpty())
                .sorted(Comparator.comparingLong((Zone zone) -> zone.shape().areaMm2()))
                .forEach(zone ->
                        zones.add(new Ground(zone.level(), Footprint.of(zone.shape()), name(zone.name(), wholeZone))));
    }

    /** Returns the name of the hall in which a booth lies. */
    Optional<String> hallOf(Booth booth) {
        return find(halls, booth);
    }

    /** Returns the name of the smallest zone in which a booth lies. */
    Optional<String> zoneOf(Booth booth) {
        return find(zones, booth);
    }

    /** Returns the names of all halls of the plan, in their order. */
    List<String> hallNames() {
        return halls.stream().map(Ground::name).distinct().toList();
    }

    /** Returns the names of all zones of the plan. */
    List<String> zoneNames() {
        return zones.stream().map(Ground::name).distinct().toList();
    }

    /** Returns the short marks of all halls of the plan. */
    Set<String> hallMarks() {
        return hallMarks;
    }

    private String name(LocalText name, boolean whole) {
        String text = name.in(locale).isEmpty() ? name.ko() + name.en() : name.in(locale);
        return whole ? Marks.whole(text) : Marks.of(text);
    }

    private static Optional<String> find(List<Ground> grounds, Booth booth) {
        return grounds.stream()
                .filter(ground ->
                        ground.level().equals(booth.level()) && ground.area().isPlaceOf(booth.shape()))
                .map(Ground::name)
                .findFirst();
    }

    private record Ground(String level, Footprint area, String name) {}
}

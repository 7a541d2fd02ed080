package dev.madang.visitor;

import dev.madang.draw.paper.PublicPlan;
import dev.madang.draw.paper.VisitorEntries;
import dev.madang.geometry.Footprint;
import dev.madang.model.AreaElement;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Hall;
import dev.madang.model.Level;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * What visitors look for, in the order of an index.
 *
 * @param plan the plan as the public may know it
 * @param locale the language of the map
 * @param exhibitors who has which booths
 * @param facilities stages, cafes and the like
 */
public record VisitorMap(Plan plan, Locale locale, List<Entry> exhibitors, List<Entry> facilities) {

    /** Copies the lists. */
    public VisitorMap {
        exhibitors = List.copyOf(exhibitors);
        facilities = List.copyOf(facilities);
    }

    /**
     * Somebody or something to be found.
     *
     * @param name in both languages
     * @param spots where; never empty
     */
    public record Entry(LocalText name, List<Spot> spots) {

        /** Copies the list. */
        public Entry {
            spots = List.copyOf(spots);
        }
    }

    /**
     * A place on the map.
     *
     * @param element id of the booth or feature
     * @param level id of its level
     * @param number number of the booth; may be empty
     * @param hall name of the hall in which it lies; may be empty
     */
    public record Spot(ElementId element, String level, String number, LocalText hall) {}

    /** Works out the map of a plan. */
    public static VisitorMap of(Plan whole, Locale locale) {
        Plan plan = PublicPlan.of(whole);
        VisitorEntries entries = VisitorEntries.of(plan, level -> true, locale);
        return new VisitorMap(
                plan,
                locale,
                entries.exhibitors().stream()
                        .map(entry -> entry(entry, plan, Booth::number))
                        .toList(),
                entries.facilities().stream()
                        .map(entry -> entry(entry, plan, feature -> ""))
                        .toList());
    }

    private static <T extends AreaElement> Entry entry(
            VisitorEntries.Entry<T> found, Plan plan, Function<T, String> numberOf) {
        return new Entry(
                found.name(),
                found.places().stream()
                        .map(place -> spot(plan, place, numberOf.apply(place)))
                        .toList());
    }

    /** Returns the levels that have something to be found, or all if none has. */
    public List<Level> floors() {
        List<Level> used = plan.levels().stream()
                .filter(level -> plan.elementsOn(level.id()).findAny().isPresent())
                .toList();
        return used.isEmpty() ? plan.levels() : used;
    }

    private static Spot spot(Plan plan, AreaElement element, String number) {
        LocalText hall = plan.level(element.level()).stream()
                .flatMap(level -> level.halls().stream())
                .filter(candidate -> Footprint.of(candidate.outline()).isPlaceOf(element.shape()))
                .findFirst()
                .map(Hall::name)
                .orElse(LocalText.NONE);
        return new Spot(element.id(), element.level(), number, hall);
    }
}

package dev.madang.visitor;

import dev.madang.draw.paper.PublicPlan;
import dev.madang.geometry.Footprint;
import dev.madang.model.AreaElement;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Exhibitor;
import dev.madang.model.Feature;
import dev.madang.model.Hall;
import dev.madang.model.Level;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.text.EnumKeys;
import dev.madang.text.IndexOrder;
import dev.madang.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
        Map<ElementId, List<Spot>> booths = new LinkedHashMap<>();
        for (Booth booth : plan.booths().values()) {
            booth.occupant().ifPresent(who -> booths.computeIfAbsent(who, id -> new ArrayList<>())
                    .add(spot(plan, booth, booth.number())));
        }
        List<Entry> exhibitors = new ArrayList<>();
        booths.forEach((who, spots) -> plan.exhibitors()
                .get(who)
                .map(Exhibitor::name)
                .ifPresent(name -> exhibitors.add(new Entry(name, spots))));
        Messages messages = Messages.of(locale);
        List<Entry> facilities = new ArrayList<>();
        for (Feature feature : plan.features().values()) {
            if (feature.kind().isForVisitors()) {
                facilities.add(new Entry(name(feature, messages), List.of(spot(plan, feature, ""))));
            }
        }
        return new VisitorMap(plan, locale, sorted(exhibitors, locale), sorted(facilities, locale));
    }

    /** Returns the levels that have something to be found, or all if none has. */
    public List<Level> floors() {
        List<Level> used = plan.levels().stream()
                .filter(level -> plan.elementsOn(level.id()).findAny().isPresent())
                .toList();
        return used.isEmpty() ? plan.levels() : used;
    }

    private static List<Entry> sorted(List<Entry> entries, Locale locale) {
        return IndexOrder.sorted(entries, entry -> entry.name().in(locale));
    }

    private static LocalText name(Feature feature, Messages messages) {
        return feature.name().isEmpty()
                ? LocalText.of(messages.get(EnumKeys.of("feature", feature.kind())))
                : feature.name();
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

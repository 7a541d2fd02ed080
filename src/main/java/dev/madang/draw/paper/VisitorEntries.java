package dev.madang.draw.paper;

import dev.madang.model.AreaElement;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Exhibitor;
import dev.madang.model.Feature;
import dev.madang.model.LocalText;
import dev.madang.model.NaturalOrder;
import dev.madang.model.Plan;
import dev.madang.text.EnumKeys;
import dev.madang.text.IndexOrder;
import dev.madang.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What visitors look for, on paper and on the screen, in the order of an index. Two exhibitors of one name are two
 * entries, as they are two companies.
 *
 * @param exhibitors who has which booths, these by number
 * @param facilities stages, cafes and the like
 */
public record VisitorEntries(List<Entry<Booth>> exhibitors, List<Entry<Feature>> facilities) {

    /** Copies the lists. */
    public VisitorEntries {
        exhibitors = List.copyOf(exhibitors);
        facilities = List.copyOf(facilities);
    }

    /**
     * Somebody or something to be found.
     *
     * @param name in both languages
     * @param places where; never empty
     */
    public record Entry<T extends AreaElement>(LocalText name, List<T> places) {

        /** Copies the list. */
        public Entry {
            places = List.copyOf(places);
        }
    }

    /**
     * Gathers the entries of a plan.
     *
     * @param plan the plan as the public may know it
     * @param levels ids of the levels that are told of
     * @param locale the language by whose names they are ordered
     */
    public static VisitorEntries of(Plan plan, Predicate<String> levels, Locale locale) {
        Map<ElementId, List<Booth>> booths = new LinkedHashMap<>();
        plan.booths().values().stream()
                .filter(booth -> levels.test(booth.level()))
                .sorted(Comparator.comparing(Booth::number, NaturalOrder.INSTANCE)
                        .thenComparing(Booth::id))
                .forEach(booth -> booth.occupant().ifPresent(who -> booths.computeIfAbsent(who, id -> new ArrayList<>())
                        .add(booth)));
        List<Entry<Booth>> exhibitors = new ArrayList<>();
        booths.forEach((who, own) -> plan.exhibitors()
                .get(who)
                .map(Exhibitor::name)
                .ifPresent(name -> exhibitors.add(new Entry<>(name, own))));
        Messages messages = Messages.of(locale);
        List<Entry<Feature>> facilities = plan.features().values().stream()
                .filter(feature ->
                        levels.test(feature.level()) && feature.kind().isForVisitors())
                .map(feature -> new Entry<>(nameOf(feature, messages), List.of(feature)))
                .toList();
        return new VisitorEntries(sorted(exhibitors, locale), sorted(facilities, locale));
    }

    private static <T extends AreaElement> List<Entry<T>> sorted(List<Entry<T>> entries, Locale locale) {
        return IndexOrder.sorted(entries, entry -> entry.name().in(locale));
    }

    private static LocalText nameOf(Feature feature, Messages messages) {
        return feature.name().isEmpty()
                ? LocalText.of(messages.get(EnumKeys.of("feature", feature.kind())))
                : feature.name();
    }
}

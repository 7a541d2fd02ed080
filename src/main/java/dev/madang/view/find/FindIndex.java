package dev.madang.view.find;

import dev.madang.model.Booth;
import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.model.Exhibitor;
import dev.madang.model.Feature;
import dev.madang.model.Fixture;
import dev.madang.model.Hall;
import dev.madang.model.Level;
import dev.madang.model.LocalText;
import dev.madang.model.NaturalOrder;
import dev.madang.model.Note;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.model.Zone;
import dev.madang.text.EnumKeys;
import dev.madang.text.Messages;
import dev.madang.text.SearchWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything of a plan that has a number or a name, on all its levels, folded once so that each search is one pass. */
final class FindIndex {

    /** More rows of one group than these nobody reads; typing one more letter is quicker. */
    static final int MOST_OF_A_GROUP = 50;

    private final Plan plan;
    private final Messages messages;
    private final List<Found> all = new ArrayList<>();
    private final Map<String, String> levelNames = new HashMap<>();

    private FindIndex(Plan plan, Messages messages) {
        this.plan = plan;
        this.messages = messages;
        plan.levels().forEach(level -> levelNames.put(level.id(), name(level.name())));
    }

    static FindIndex of(Plan plan, Messages messages) {
        FindIndex index = new FindIndex(plan, messages);
        index.addBooths();
        plan.features().values().forEach(index::addFeature);
        plan.zones().values().forEach(index::addZone);
        plan.layout().notes().values().forEach(index::addNote);
        plan.levels().forEach(index::addBuilding);
        return index;
    }

    /** Tells whether this is what a search of that plan in that language needs. */
    boolean isOf(Plan otherPlan, Messages otherMessages) {
        return plan == otherPlan && messages == otherMessages;
    }

    /** Returns what has all the words; nothing if there are none. */
    FindResults search(String typed) {
        SearchWords wanted = SearchWords.of(typed);
        if (wanted.isEmpty()) {
            return FindResults.NONE;
        }
        Map<Found.Group, List<Near>> groups = new EnumMap<>(Found.Group.class);
        for (Found found : all) {
            int distance = found.distance(wanted);
            if (distance >= 0) {
                groups.computeIfAbsent(found.group(), group -> new ArrayList<>())
                        .add(new Near(found, distance));
            }
        }
        List<Found> shown = new ArrayList<>();
        Map<Found.Group, Integer> counts = new EnumMap<>(Found.Group.class);
        groups.forEach((group, near) -> {
            counts.put(group, near.size());
            near.stream()
                    .sorted(Near.ORDER)
                    .limit(MOST_OF_A_GROUP)
                    .map(Near::found)
                    .forEach(shown::add);
        });
        return new FindResults(shown, counts);
    }

    private record Near(Found found, int distance) {

        static final Comparator<Near> ORDER = Comparator.comparingInt(Near::distance)
                .thenComparing(near -> near.found().title(), NaturalOrder.INSTANCE);
    }

    private void addBooths() {
        for (Booth booth : plan.booths().values()) {
            if (!booth.number().isEmpty()) {
                String who = plan.exhibitorOf(booth)
                        .map(exhibitor -> name(exhibitor.name()))
                        .orElseGet(() -> levelName(booth.level()));
                add(Found.Group.BOOTH, booth.number(), who, booth, SearchWords.fold(booth.number()));
            }
        }
        Map<ElementId, List<Booth>> seats = plan.seats();
        for (Exhibitor exhibitor : plan.exhibitors().values()) {
            addExhibitor(exhibitor, seats.getOrDefault(exhibitor.id(), List.of()));
        }
    }

    private void addExhibitor(Exhibitor exhibitor, List<Booth> booths) {
        String title = name(exhibitor.name());
        if (booths.isEmpty()) {
            String nowhere = messages.get("exhibitors.notSeated");
            all.add(new Found(
                    Found.Group.EXHIBITOR, title, nowhere, "", null, Set.of(), folded(exhibitor.name(), title)));
            return;
        }
        String level = booths.get(0).level();
        Bounds box = booths.stream()
                .filter(booth -> booth.level().equals(level))
                .map(booth -> booth.shape().bounds())
                .reduce(Bounds::union)
                .orElseThrow();
        String numbers =
                booths.stream().map(Booth::number).sorted(NaturalOrder.INSTANCE).collect(Collectors.joining(", "));
        Set<ElementId> ids = booths.stream().map(Booth::id).collect(Collectors.toSet());
        all.add(new Found(Found.Group.EXHIBITOR, title, numbers, level, box, ids, folded(exhibitor.name(), title)));
    }

    private void addFeature(Feature feature) {
        String kind = messages.get(EnumKeys.of("feature", feature.kind()));
        String title = feature.name().isEmpty() ? kind : name(feature.name());
        String folded = folded(feature.name(), title) + '\n' + SearchWords.fold(kind);
        add(Found.Group.FEATURE, title, levelName(feature.level()), feature, folded);
    }

    private void addZone(Zone zone) {
        String title = zone.name().isEmpty() ? messages.get("inspector.zone") : name(zone.name());
        add(Found.Group.ZONE, title, levelName(zone.level()), zone, folded(zone.name(), title));
    }

    private void addNote(Note note) {
        String title = name(note.text()).replace('\n', ' ');
        add(Found.Group.NOTE, title, levelName(note.level()), note, folded(note.text(), title));
    }

    private void addBuilding(Level level) {
        for (Hall hall : level.halls()) {
            String title = name(hall.name());
            Bounds box = hall.outline().bounds();
            all.add(new Found(
                    Found.Group.HALL,
                    title,
                    levelName(level.id()),
                    level.id(),
                    box,
                    Set.of(),
                    folded(hall.name(), title)));
        }
        for (Fixture fixture : level.fixtures()) {
            String kind = messages.get(EnumKeys.of("fixture", fixture.kind()));
            String folded = SearchWords.fold(fixture.id()) + '\n' + SearchWords.fold(kind);
            all.add(new Found(
                    Found.Group.FIXTURE,
                    fixture.id(),
                    kind + ", " + levelName(level.id()),
                    level.id(),
                    fixture.place().bounds(),
                    Set.of(),
                    folded));
        }
    }

    private void add(Found.Group group, String title, String detail, PlanElement element, String folded) {
        Bounds box = element.shape().bounds();
        all.add(new Found(group, title, detail, element.level(), box, Set.of(element.id()), folded));
    }

    private String levelName(String level) {
        return levelNames.getOrDefault(level, "");
    }

    private String name(LocalText text) {
        return text.in(messages.locale());
    }

    /** Both names can be searched, whatever language is shown. */
    private static String folded(LocalText text, String shown) {
        String other = text.ko().equals(shown) ? text.en() : text.ko();
        return SearchWords.fold(shown) + '\n' + SearchWords.fold(other);
    }
}

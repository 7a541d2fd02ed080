package dev.madang.model;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The document: one event, or none, laid out on the halls that it leases on levels of one venue.
 *
 * <p>A plan is a value. It carries the levels on which it was drawn, so that it opens as it was even when the catalogue
 * changes. Its references always hold: booths name levels and exhibitors that are there, and ids are unique.
 *
 * @param name title of the plan
 * @param event the event, or null
 * @param rules ids of the rule books against which it is checked, in order
 * @param venue where the levels come from
 * @param levels the floors it is drawn on, at least one
 * @param leased the halls that the event leases; the others are grey and count in no figure
 * @param closedPartitions the movable walls that are closed; all others are open
 * @param zones named areas
 * @param features areas that are not let
 * @param booths areas that are let
 * @param exhibitors who takes them
 */
public record Plan(
        String name,
        @Nullable Event event,
        List<String> rules,
        VenueRef venue,
        List<Level> levels,
        Set<PartRef> leased,
        Set<PartRef> closedPartitions,
        Elements<Zone> zones,
        Elements<Feature> features,
        Elements<Booth> booths,
        Elements<Exhibitor> exhibitors) {

    /**
     * Copies the collections and checks that all references hold. Linear in the number of elements.
     *
     * @throws IllegalArgumentException naming what refers to what is not there, or the id that is used twice
     */
    public Plan {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(venue, "venue");
        rules = List.copyOf(rules);
        levels = List.copyOf(levels);
        leased = Collections.unmodifiableSet(new TreeSet<>(leased));
        closedPartitions = Collections.unmodifiableSet(new TreeSet<>(closedPartitions));
        PlanReferences references = new PlanReferences(levels);
        references.requireHalls(leased);
        references.requirePartitions(closedPartitions);
        references.requireOnLevels("zone", zones);
        references.requireOnLevels("feature", features);
        references.requireOnLevels("booth", booths);
        references.requireNewIds(exhibitors);
        references.requireLettable(booths, offeredKinds(event), exhibitors);
    }

    /** Returns an empty plan of the given levels with every hall leased and every partition open. */
    public static Plan blank(String name, VenueRef venue, List<Level> levels) {
        Set<PartRef> all = new TreeSet<>();
        levels.forEach(level -> level.halls().forEach(hall -> all.add(new PartRef(level.id(), hall.id()))));
        return new Plan(
                name,
                null,
                List.of(),
                venue,
                levels,
                all,
                Set.of(),
                Elements.none(),
                Elements.none(),
                Elements.none(),
                Elements.none());
    }

    /** Returns the event, if there is one. */
    public Optional<Event> plannedEvent() {
        return Optional.ofNullable(event);
    }

    /** Returns the kinds of booth on offer. */
    public List<BuildKind> buildKinds() {
        return offeredKinds(event);
    }

    /** Returns the build kind of a booth of this plan. */
    public BuildKind buildKindOf(Booth booth) {
        return buildKinds().stream()
                .filter(kind -> kind.id().equals(booth.build()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No build kind \"" + booth.build() + "\"."));
    }

    /** Returns the level with that id. */
    public Optional<Level> level(String levelId) {
        return levels.stream().filter(level -> level.id().equals(levelId)).findFirst();
    }

    /** Returns the zone, feature or booth with that id. */
    public Optional<PlanElement> element(ElementId id) {
        Optional<? extends PlanElement> found = booths.get(id)
                .<PlanElement>map(b -> b)
                .or(() -> features.get(id).map(f -> f));
        return found.<PlanElement>map(e -> e).or(() -> zones.get(id).map(z -> z));
    }

    /** Returns all zones, features and booths, from the bottom to the top of the drawing. */
    public Stream<PlanElement> elements() {
        return Stream.of(zones.values(), features.values(), booths.values()).flatMap(values -> values.stream());
    }

    /** Returns all zones, features and booths of one level, from the bottom to the top of the drawing. */
    public Stream<PlanElement> elementsOn(String levelId) {
        return elements().filter(element -> element.level().equals(levelId));
    }

    /** Returns the exhibitor that takes the booth. */
    public Optional<Exhibitor> exhibitorOf(Booth booth) {
        return booth.occupant().flatMap(exhibitors::get);
    }

    /** Tells whether any zone, feature, booth or exhibitor has that id. */
    public boolean usesId(ElementId id) {
        return booths.contains(id) || features.contains(id) || zones.contains(id) || exhibitors.contains(id);
    }

    /** Returns a copy with another title. */
    public Plan withName(String newName) {
        return new Plan(
                newName, event, rules, venue, levels, leased, closedPartitions, zones, features, booths, exhibitors);
    }

    /** Returns a copy for another event, or for none. */
    public Plan withEvent(@Nullable Event newEvent) {
        return new Plan(
                name, newEvent, rules, venue, levels, leased, closedPartitions, zones, features, booths, exhibitors);
    }

    /** Returns a copy checked against other rule books. */
    public Plan withRules(List<String> newRules) {
        return new Plan(
                name, event, newRules, venue, levels, leased, closedPartitions, zones, features, booths, exhibitors);
    }

    /** Returns a copy on other levels. */
    public Plan withLevels(VenueRef newVenue, List<Level> newLevels) {
        return new Plan(
                name, event, rules, newVenue, newLevels, leased, closedPartitions, zones, features, booths, exhibitors);
    }

    /** Returns a copy that leases other halls. */
    public Plan withLeased(Set<PartRef> newLeased) {
        return new Plan(
                name, event, rules, venue, levels, newLeased, closedPartitions, zones, features, booths, exhibitors);
    }

    /** Returns a copy with other partitions closed. */
    public Plan withClosedPartitions(Set<PartRef> newClosed) {
        return new Plan(name, event, rules, venue, levels, leased, newClosed, zones, features, booths, exhibitors);
    }

    /** Returns a copy with other zones. */
    public Plan withZones(Elements<Zone> newZones) {
        return new Plan(
                name, event, rules, venue, levels, leased, closedPartitions, newZones, features, booths, exhibitors);
    }

    /** Returns a copy with other features. */
    public Plan withFeatures(Elements<Feature> newFeatures) {
        return new Plan(
                name, event, rules, venue, levels, leased, closedPartitions, zones, newFeatures, booths, exhibitors);
    }

    /** Returns a copy with other booths. */
    public Plan withBooths(Elements<Booth> newBooths) {
        return new Plan(
                name, event, rules, venue, levels, leased, closedPartitions, zones, features, newBooths, exhibitors);
    }

    /** Returns a copy with other exhibitors. */
    public Plan withExhibitors(Elements<Exhibitor> newExhibitors) {
        return new Plan(
                name, event, rules, venue, levels, leased, closedPartitions, zones, features, booths, newExhibitors);
    }

    /** Returns a copy in which the given elements replace those of the same id, or are added. */
    public Plan withElements(List<? extends PlanElement> changed) {
        Elements<Zone> newZones = zones.with(only(Zone.class, changed));
        Elements<Feature> newFeatures = features.with(only(Feature.class, changed));
        Elements<Booth> newBooths = booths.with(only(Booth.class, changed));
        return new Plan(
                name,
                event,
                rules,
                venue,
                levels,
                leased,
                closedPartitions,
                newZones,
                newFeatures,
                newBooths,
                exhibitors);
    }

    /** Returns a copy without the zones, features and booths of the given ids. */
    public Plan withoutElements(Set<ElementId> ids) {
        return new Plan(
                name,
                event,
                rules,
                venue,
                levels,
                leased,
                closedPartitions,
                zones.without(ids),
                features.without(ids),
                booths.without(ids),
                exhibitors);
    }

    private static List<BuildKind> offeredKinds(@Nullable Event event) {
        return event == null ? BuildKind.DEFAULTS : event.offeredKinds();
    }

    private static <T> List<T> only(Class<T> type, List<? extends PlanElement> elements) {
        return elements.stream().filter(type::isInstance).map(type::cast).toList();
    }
}

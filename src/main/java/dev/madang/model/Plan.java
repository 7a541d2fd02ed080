package dev.madang.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
 * @param site the levels it is drawn on
 * @param layout what is laid out there
 * @param exhibitors who takes the booths
 * @param numbers what is remembered of booth numbers
 * @param sales what is remembered of selling
 * @param revisions what was handed out, the earliest first
 * @param accepted findings that somebody took the responsibility for, in the order of accepting
 */
public record Plan(
        String name,
        @Nullable Event event,
        List<String> rules,
        Site site,
        Layout layout,
        Elements<Exhibitor> exhibitors,
        NumberBook numbers,
        Sales sales,
        List<Revision> revisions,
        List<Acceptance> accepted) {

    /**
     * Copies the lists and checks that all references hold. Linear in the number of elements.
     *
     * @throws IllegalArgumentException naming what refers to what is not there, or the id that is used twice
     */
    public Plan {
        Objects.requireNonNull(name, "name");
        rules = List.copyOf(rules);
        revisions = List.copyOf(revisions);
        accepted = List.copyOf(accepted);
        Objects.requireNonNull(numbers, "numbers");
        Objects.requireNonNull(sales, "sales");
        PlanReferences references = new PlanReferences(site.levels());
        references.requireOnLevels("zone", layout.zones());
        references.requireOnLevels("feature", layout.features());
        references.requireOnLevels("booth", layout.booths());
        references.requireOnLevels("note", layout.notes());
        references.requireOnLevels("dimension", layout.dimensions());
        references.requireNewIds(layout.groups());
        references.requireNewIds(exhibitors);
        references.requireLettable(layout.booths(), offeredKinds(event), exhibitors);
        references.requireStatuses(layout.booths(), sales);
        requireDistinct(revisions);
    }

    /** Returns an empty plan of the given levels with every hall leased and every partition open. */
    public static Plan blank(String name, VenueRef venue, List<Level> levels) {
        return new Plan(
                name,
                null,
                List.of(),
                Site.whole(venue, levels),
                Layout.EMPTY,
                Elements.none(),
                NumberBook.EMPTY,
                Sales.NONE,
                List.of(),
                List.of());
    }

    /** Returns where the levels come from. */
    public VenueRef venue() {
        return site.venue();
    }

    /** Returns the floors it is drawn on, at least one. */
    public List<Level> levels() {
        return site.levels();
    }

    /** Returns the halls that the event leases; the others are grey and count in no figure. */
    public Set<PartRef> leased() {
        return site.leased();
    }

    /** Returns the movable walls that are closed; all others are open. */
    public Set<PartRef> closedPartitions() {
        return site.closedPartitions();
    }

    /** Returns the named areas. */
    public Elements<Zone> zones() {
        return layout.zones();
    }

    /** Returns the areas that are not let. */
    public Elements<Feature> features() {
        return layout.features();
    }

    /** Returns the areas that are let. */
    public Elements<Booth> booths() {
        return layout.booths();
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

    /** Returns the status of a booth of this plan. */
    public Status statusOf(Booth booth) {
        return sales.status(booth.letting().status())
                .orElseThrow(() -> new IllegalArgumentException(
                        "No status \"" + booth.letting().status() + "\"."));
    }

    /** Returns how booths are counted and priced. */
    public EventTerms terms() {
        return event == null ? EventTerms.DEFAULT : event.terms();
    }

    /** Returns what is known of the visitors; what is usual if there is no event. */
    public Attendance attendance() {
        return event == null ? Attendance.DEFAULT : event.attendance();
    }

    /**
     * Tells whether a booth is promised to somebody by contract, so that its number and place are not changed lightly.
     */
    public boolean isSold(Booth booth) {
        return statusOf(booth).stage().isSold();
    }

    /** Returns the parts of the event's time in which the building is used otherwise. */
    public List<Phase> phases() {
        return site.phases();
    }

    /** Returns the level with that id. */
    public Optional<Level> level(String levelId) {
        return site.level(levelId);
    }

    /** Returns the zone, feature, booth, note or dimension with that id. */
    public Optional<PlanElement> element(ElementId id) {
        return layout.element(id);
    }

    /** Returns all elements from the bottom to the top of the drawing. */
    public Stream<PlanElement> elements() {
        return layout.elements();
    }

    /** Returns all elements of one level from the bottom to the top of the drawing. */
    public Stream<PlanElement> elementsOn(String levelId) {
        return elements().filter(element -> element.level().equals(levelId));
    }

    /** Returns the exhibitor that takes the booth. */
    public Optional<Exhibitor> exhibitorOf(Booth booth) {
        return booth.occupant().flatMap(exhibitors::get);
    }

    /** Returns the booths of each exhibitor that has any, in the order of the plan. Linear in the number of booths. */
    public Map<ElementId, List<Booth>> seats() {
        Map<ElementId, List<Booth>> seats = new LinkedHashMap<>();
        for (Booth booth : booths().values()) {
            booth.occupant().ifPresent(who -> seats.computeIfAbsent(who, id -> new ArrayList<>())
                    .add(booth));
        }
        return seats;
    }

    /** Returns who has the booth: its exhibitor, else for whom it is held. */
    public Optional<LocalText> tenantOf(Booth booth) {
        return exhibitorOf(booth)
                .map(Exhibitor::name)
                .or(() -> booth.letting().currentHold().map(hold -> LocalText.of(hold.holder())));
    }

    /** Tells whether any element, group or exhibitor has that id. */
    public boolean usesId(ElementId id) {
        return layout.element(id).isPresent() || layout.groups().contains(id) || exhibitors.contains(id);
    }

    /** Returns a copy with another title. */
    public Plan withName(String newName) {
        return new Plan(newName, event, rules, site, layout, exhibitors, numbers, sales, revisions, accepted);
    }

    /** Returns a copy for another event, or for none. */
    public Plan withEvent(@Nullable Event newEvent) {
        return new Plan(name, newEvent, rules, site, layout, exhibitors, numbers, sales, revisions, accepted);
    }

    /** Returns a copy checked against other rule books. */
    public Plan withRules(List<String> newRules) {
        return new Plan(name, event, newRules, site, layout, exhibitors, numbers, sales, revisions, accepted);
    }

    /** Returns a copy on another site. */
    public Plan withSite(Site newSite) {
        return new Plan(name, event, rules, newSite, layout, exhibitors, numbers, sales, revisions, accepted);
    }

    /** Returns a copy with something else laid out. */
    public Plan withLayout(Layout newLayout) {
        return new Plan(name, event, rules, site, newLayout, exhibitors, numbers, sales, revisions, accepted);
    }

    /** Returns a copy on other levels. */
    public Plan withLevels(VenueRef newVenue, List<Level> newLevels) {
        return withSite(new Site(newVenue, newLevels, leased(), closedPartitions(), site.phases(), site.underlays()));
    }

    /** Returns a copy that leases other halls. */
    public Plan withLeased(Set<PartRef> newLeased) {
        return withSite(site.withLeased(newLeased));
    }

    /** Returns a copy with other partitions closed. */
    public Plan withClosedPartitions(Set<PartRef> newClosed) {
        return withSite(site.withClosedPartitions(newClosed));
    }

    /** Returns a copy with other zones. */
    public Plan withZones(Elements<Zone> newZones) {
        return withLayout(layout.withZones(newZones));
    }

    /** Returns a copy with other features. */
    public Plan withFeatures(Elements<Feature> newFeatures) {
        return withLayout(layout.withFeatures(newFeatures));
    }

    /** Returns a copy with other booths. */
    public Plan withBooths(Elements<Booth> newBooths) {
        return withLayout(layout.withBooths(newBooths));
    }

    /** Returns a copy with other exhibitors. */
    public Plan withExhibitors(Elements<Exhibitor> newExhibitors) {
        return new Plan(name, event, rules, site, layout, newExhibitors, numbers, sales, revisions, accepted);
    }

    /** Returns a copy that remembers other numbers. */
    public Plan withNumbers(NumberBook newNumbers) {
        return new Plan(name, event, rules, site, layout, exhibitors, newNumbers, sales, revisions, accepted);
    }

    /** Returns a copy that remembers another course of selling. */
    public Plan withSales(Sales newSales) {
        return new Plan(name, event, rules, site, layout, exhibitors, numbers, newSales, revisions, accepted);
    }

    /** Returns a copy with other booths that are let in other ways. */
    public Plan withBoothsAndSales(Elements<Booth> newBooths, Sales newSales) {
        return new Plan(
                name,
                event,
                rules,
                site,
                layout.withBooths(newBooths),
                exhibitors,
                numbers,
                newSales,
                revisions,
                accepted);
    }

    /** Returns a copy with other revisions. */
    public Plan withRevisions(List<Revision> newRevisions) {
        return new Plan(name, event, rules, site, layout, exhibitors, numbers, sales, newRevisions, accepted);
    }

    /** Returns a copy in which other findings are accepted. */
    public Plan withAccepted(List<Acceptance> newAccepted) {
        return new Plan(name, event, rules, site, layout, exhibitors, numbers, sales, revisions, newAccepted);
    }

    /** Returns a copy in which the given elements replace those of the same id, or are added. */
    public Plan withElements(List<? extends PlanElement> changed) {
        return withLayout(layout.with(changed));
    }

    /** Returns a copy without the elements of the given ids. */
    public Plan withoutElements(Set<ElementId> ids) {
        return withLayout(layout.without(ids));
    }

    private static List<BuildKind> offeredKinds(@Nullable Event event) {
        return event == null ? BuildKind.DEFAULTS : event.offeredKinds();
    }

    private static void requireDistinct(List<Revision> revisions) {
        Set<String> numbers = new HashSet<>();
        for (Revision revision : revisions) {
            if (!numbers.add(revision.number())) {
                throw new IllegalArgumentException("revision \"" + revision.number() + "\" is listed twice.");
            }
        }
    }
}

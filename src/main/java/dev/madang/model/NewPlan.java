package dev.madang.model;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How a plan begins. */
public final class NewPlan {

    private static final int MAX_ID = 60;

    private NewPlan() {}

    /**
     * Returns an empty plan on levels of a venue. It leases the halls that the event names on these levels; all halls
     * if it names none of them.
     *
     * @param event the event, or null
     * @param rules ids of the rule books
     * @param locale language of the plan's title
     */
    public static Plan of(Venue venue, List<Level> levels, @Nullable Event event, List<String> rules, Locale locale) {
        String title = event == null ? venue.name().in(locale) : event.name().in(locale);
        Plan plan = Plan.blank(title, venue.ref(), levels).withRules(rules).withEvent(event);
        return plan.withLeased(leased(plan, venue, Optional.ofNullable(event)));
    }

    private static Set<PartRef> leased(Plan plan, Venue venue, Optional<Event> event) {
        Set<PartRef> named = new TreeSet<>();
        event.filter(e -> e.venue().equals(venue.id())).ifPresent(e -> named.addAll(e.halls()));
        named.retainAll(plan.leased());
        return named.isEmpty() ? plan.leased() : named;
    }

    /**
     * Returns a plan laid out like another: the same levels, halls, booths and numbers, for another event. Every booth
     * may be let again. Statuses stay; what is remembered of numbers and of selling is forgotten, and so is what was
     * handed out, sold or accepted.
     *
     * @param event the event, or null; booths of a kind that it does not offer become one with the same base
     * @param keepsExhibitors whether exhibitors stay, and with them who took which booth
     */
    public static Plan from(Plan source, @Nullable Event event, boolean keepsExhibitors) {
        List<BuildKind> offered = event == null ? BuildKind.DEFAULTS : event.offeredKinds();
        Set<String> shows = new HashSet<>();
        if (event != null) {
            event.shows().forEach(show -> shows.add(show.id()));
        }
        List<Booth> booths = source.booths().values().stream()
                .map(booth -> booth.withLetting(Letting.AVAILABLE)
                        .withBuild(kindFor(source.buildKindOf(booth), offered))
                        .withExhibitor(keepsExhibitors ? booth.exhibitor() : null)
                        .withStand(keepsExhibitors ? booth.stand() : Stand.NONE)
                        .withPromise(null))
                .toList();
        List<Zone> zones = source.zones().values().stream()
                .map(zone -> shows.contains(zone.show())
                        ? zone
                        : new Zone(zone.id(), zone.level(), zone.name(), zone.colour(), zone.shape(), ""))
                .toList();
        Layout layout = source.layout().withBooths(Elements.of(booths)).withZones(Elements.of(zones));
        return new Plan(
                source.name(),
                event,
                source.rules(),
                source.site(),
                layout,
                keepsExhibitors ? source.exhibitors() : Elements.none(),
                NumberBook.EMPTY,
                source.sales().withJournal(List.of()),
                List.of(),
                List.of());
    }

    /** Returns a plan as a template for others: laid out and numbered, but nobody's. */
    public static Plan template(Plan plan) {
        return from(plan, plan.event(), false);
    }

    /**
     * Returns another edition of an event, or a new one: its shows, kinds of booth and terms stay, its figures do not.
     *
     * @param name what it is called
     * @param firstDay first open day, or null if not fixed
     * @param lastDay last open day, or null if not fixed
     * @param venue id of its venue
     * @param like the event that it continues, or null
     */
    public static Event edition(
            LocalText name,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            String venue,
            @Nullable Event like) {
        int year = firstDay != null ? firstDay.getYear() : like == null ? 0 : like.year();
        String words = name.en().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String id = ("own-" + words).replaceAll("-+$", "");
        return new Event(
                id.length() > MAX_ID ? id.substring(0, MAX_ID) : id,
                1,
                name,
                firstDay,
                lastDay,
                year,
                venue,
                List.of(),
                Evidence.UNKNOWN,
                like == null ? List.of() : like.shows(),
                like == null ? List.of() : like.buildKinds(),
                List.of(),
                like == null ? EventTerms.DEFAULT : like.terms(),
                like == null ? Attendance.DEFAULT : like.attendance());
    }

    private static String kindFor(BuildKind kind, List<BuildKind> offered) {
        return offered.stream()
                .filter(candidate -> candidate.id().equals(kind.id()))
                .findFirst()
                .or(() -> offered.stream()
                        .filter(candidate -> candidate.base() == kind.base())
                        .findFirst())
                .orElse(offered.get(0))
                .id();
    }
}

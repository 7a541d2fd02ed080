package dev.madang.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Random plans with zones, features, turned booths, polygons, holds, exhibitors and events. The same seed gives the
 * same plan; tests print the seed when they fail.
 */
public final class PlanArbitraries {

    private final Random random;
    private final VenueArbitraries venues;
    private final StandArbitraries safety;
    private final UnderlayArbitraries underlays;

    private PlanArbitraries(long seed) {
        random = new Random(seed);
        venues = new VenueArbitraries(random);
        safety = new StandArbitraries(random, venues);
        underlays = new UnderlayArbitraries(new Random(seed));
    }

    /** Returns the plan of that seed, with up to 30 booths. */
    public static Plan plan(long seed) {
        return new PlanArbitraries(seed).plan();
    }

    private Plan plan() {
        Venue venue = venues.venue();
        List<Level> levels = venue.levels();
        Event event = random.nextBoolean() ? venues.event() : null;
        List<Exhibitor> exhibitors =
                venues.ids(10).stream().map(this::exhibitor).toList();
        return new Plan(
                venues.words().in(Locale.KOREAN),
                event,
                venues.ids(2),
                new Site(
                        new VenueRef(venue.id(), venue.revision(), venue.name(), venue.planned(), venues.maybeWords()),
                        levels,
                        halls(levels),
                        partitions(levels),
                        safety.phases(levels),
                        underlays.underlays(levels)),
                layout(levels, event, exhibitors),
                Elements.of(exhibitors),
                numbers(),
                sales(exhibitors),
                revisions(levels, event, exhibitors),
                safety.accepted());
    }

    private NumberBook numbers() {
        List<NumberRange> reserved = random.nextBoolean()
                ? List.of()
                : List.of(new NumberRange("가", 900, 999, 3), new NumberRange("", 7, 7, 1));
        return new NumberBook(Set.copyOf(venues.ids(3)), reserved, numberRules(), venues.ids(2));
    }

    private NumberRules numberRules() {
        if (random.nextBoolean()) {
            return NumberRules.DEFAULT;
        }
        return new NumberRules(
                "{hall}-{row}{n:3} \uD83D\uDE80",
                new NumberRules.Counting(
                        random.nextInt(100), 1 + random.nextInt(5), random.nextInt(3), random.nextBoolean()),
                new NumberRules.Way(
                        venues.pick(NumberRules.Corner.values()), random.nextBoolean(), random.nextBoolean()),
                new NumberRules.RowNames(random.nextBoolean(), 1 + random.nextInt(9)),
                new NumberRules.Skips(random.nextBoolean() ? "" : "IO", random.nextBoolean() ? "" : "4", Set.of(4, 13)),
                venues.pick(MergedNumber.values()));
    }

    private Layout layout(List<Level> levels, @Nullable Event event, List<Exhibitor> exhibitors) {
        Elements<Booth> booths =
                some(30, i -> booth(new ElementId("booth-" + i), level(levels), kind(event), exhibitors));
        List<Booth> list = List.copyOf(booths.values());
        Layout layout = Layout.EMPTY
                .withZones(some(5, i -> zone("zone-" + i, level(levels), event)))
                .withFeatures(some(5, i -> feature("feature-" + i, level(levels))))
                .withBooths(booths)
                .with(List.copyOf(some(3, i -> note("note-" + i, level(levels))).values()));
        if (list.size() < 2) {
            return layout;
        }
        Booth first = list.get(0);
        Booth second = list.get(1);
        Dimension held = new Dimension(
                new ElementId("dimension-1"), first.level(), Anchor.on(first, 1), Anchor.on(second, 2), -1_500);
        Dimension free = new Dimension(
                new ElementId("dimension-2"),
                first.level(),
                Anchor.free(new Point(0, 0)),
                Anchor.free(new Point(random.nextInt(1000), 5)),
                0);
        return layout.with(List.of(held, free))
                .withGroups(Elements.of(List.of(new Group(new ElementId("group-1"), Set.of(first.id(), second.id())))))
                .withLocked(Set.of(second.id()));
    }

    private Note note(String id, String level) {
        return new Note(new ElementId(id), level, venues.words(), venues.shape(), 500);
    }

    /** Half of all planners have a status of their own, and another order. */
    private Sales sales(List<Exhibitor> exhibitors) {
        List<Status> statuses = new ArrayList<>(Status.DEFAULTS);
        if (random.nextBoolean()) {
            statuses.add(
                    random.nextInt(statuses.size()),
                    new Status(
                            "own",
                            LocalText.of("가계약 " + random.nextInt(100)),
                            new Colour(random.nextInt(0x1000000)),
                            Hatch.LEVEL,
                            venues.pick(Status.Stage.values())));
        }
        return new Sales(statuses, journal(exhibitors));
    }

    private List<LettingEntry> journal(List<Exhibitor> exhibitors) {
        ElementId who = exhibitors.isEmpty() ? null : exhibitors.get(0).id();
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> new LettingEntry(
                        new ElementId("booth-" + i),
                        Instant.ofEpochSecond(1_700_000_000L + i * 86_400L),
                        i == 0 ? "" : "홍길동",
                        letting(),
                        i == 1 ? null : who))
                .toList();
    }

    private List<Revision> revisions(List<Level> levels, @Nullable Event event, List<Exhibitor> exhibitors) {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> new Revision(
                        "R" + i,
                        venues.day(),
                        "첫 배포",
                        i == 0 ? "" : "홍길동",
                        halls(levels),
                        partitions(levels),
                        layout(levels, event, exhibitors),
                        Elements.of(exhibitors),
                        random.nextBoolean() ? Status.DEFAULTS : List.of(Status.AVAILABLE, Status.PAID)))
                .toList();
    }

    /** In an order that is not that of the ids. */
    private <T extends Identified> Elements<T> some(int most, Function<Integer, T> maker) {
        List<T> elements = IntStream.range(0, random.nextInt(most + 1))
                .map(i -> 100 - i)
                .boxed()
                .map(maker)
                .toList();
        return Elements.of(elements);
    }

    private Set<PartRef> halls(List<Level> levels) {
        return parts(levels, level -> level.halls().stream().map(Hall::id).toList());
    }

    private Set<PartRef> partitions(List<Level> levels) {
        return parts(
                levels, level -> level.partitions().stream().map(Partition::id).toList());
    }

    private Set<PartRef> parts(List<Level> levels, Function<Level, List<String>> ids) {
        return levels.stream()
                .flatMap(level -> ids.apply(level).stream().map(id -> new PartRef(level.id(), id)))
                .filter(part -> random.nextBoolean())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String level(List<Level> levels) {
        return levels.get(random.nextInt(levels.size())).id();
    }

    private String kind(@Nullable Event event) {
        List<BuildKind> kinds = event == null ? BuildKind.DEFAULTS : event.offeredKinds();
        return kinds.get(random.nextInt(kinds.size())).id();
    }

    private Zone zone(String id, String level, @Nullable Event event) {
        String show = event == null || event.shows().isEmpty()
                ? ""
                : event.shows().get(0).id();
        Colour colour = new Colour(random.nextInt(0x1000000));
        return new Zone(new ElementId(id), level, venues.maybeWords(), colour, venues.shape(), show);
    }

    private Feature feature(String id, String level) {
        FeatureKind kind = venues.pick(FeatureKind.values());
        int seats = random.nextBoolean() ? 0 : random.nextInt(1000);
        return new Feature(new ElementId(id), level, kind, venues.maybeWords(), venues.shape(), seats);
    }

    private Booth booth(ElementId id, String level, String build, List<Exhibitor> exhibitors) {
        ElementId exhibitor = exhibitors.isEmpty() || random.nextBoolean()
                ? null
                : exhibitors.get(random.nextInt(exhibitors.size())).id();
        String number = random.nextInt(5) == 0 ? "" : "가" + random.nextInt(1000);
        Shape shape = venues.shape();
        return new Booth(
                id, level, number, shape, build, letting(), exhibitor, safety.stand(shape), safety.promise(build));
    }

    private Letting letting() {
        Status status = Status.DEFAULTS.get(random.nextInt(Status.DEFAULTS.size()));
        return status == Status.HELD ? Letting.held(new Hold("홍길동 \uD83D\uDE80", venues.day())) : Letting.of(status);
    }

    private Exhibitor exhibitor(String id) {
        Exhibitor.Kind kind = venues.pick(Exhibitor.Kind.values());
        return new Exhibitor(new ElementId(id), venues.words(), kind, venues.pick("", "KR", "US"));
    }
}

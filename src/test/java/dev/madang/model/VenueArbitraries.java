package dev.madang.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Random venues and events that use every kind of part, evidence and fact. The same seed gives the same ones. */
public final class VenueArbitraries {

    private static final String[] WORDS = {
        "벡스코", "Hall 1", "제1전시장", "스마트시티 🏙", "\"quoted\"", "back\\slash", "two\nlines", "tab\there", "é", "日本", " "
    };

    private final Random random;

    /** Returns a source of values that draws from {@code random}. */
    public VenueArbitraries(Random random) {
        this.random = random;
    }

    /** Returns a random venue. */
    public Venue venue() {
        return new Venue(
                id(),
                1 + random.nextInt(9),
                words(),
                maybeWords(),
                random.nextBoolean(),
                maybeWords(),
                facts(),
                levels(),
                ids(3).stream()
                        .map(id -> new ListedSpace(id, words(), random.nextBoolean(), facts()))
                        .toList());
    }

    /** Returns one to three random levels. */
    public List<Level> levels() {
        List<Level> levels = new ArrayList<>();
        ids(2).forEach(id -> levels.add(level(id)));
        levels.add(level("level-0"));
        return levels;
    }

    private Level level(String id) {
        return new Level(
                id,
                words(),
                polygon(),
                facts(),
                ids(3).stream()
                        .map(hall -> new Hall("h-" + hall, words(), polygon(), evidence(), facts()))
                        .toList(),
                ids(3).stream()
                        .map(line -> new Partition("p-" + line, segment(), evidence()))
                        .toList(),
                ids(8).stream().map(fixture -> fixture("f-" + fixture)).toList(),
                random.nextBoolean() ? Evidence.UNKNOWN : evidence());
    }

    private Fixture fixture(String id) {
        FixtureKind kind = pick(FixtureKind.values());
        Place place = shape();
        if (kind.form() == Opening.class) {
            place = new Opening(point(), 1 + random.nextInt(9000), random.nextInt(36_000));
        } else if (kind.form() == Segment.class) {
            place = segment();
        } else if (kind.form() == Rect.class) {
            place = rect();
        }
        return new Fixture(id, kind, place, facts(), evidence(), kind.hasServices() ? services() : Set.of());
    }

    private Set<Service> services() {
        Set<Service> services = EnumSet.noneOf(Service.class);
        for (Service service : Service.values()) {
            if (random.nextBoolean()) {
                services.add(service);
            }
        }
        return services;
    }

    private EventTerms terms() {
        return random.nextBoolean()
                ? EventTerms.DEFAULT
                : new EventTerms(
                        10_000L * (1 + random.nextInt(2_000)),
                        Currency.getInstance(pick(new String[] {"KRW", "USD", "EUR"})),
                        100 + random.nextInt(9_000),
                        100 + random.nextInt(9_000));
    }

    /** Returns what an event may say of its visitors: nothing, something or everything. */
    public Attendance attendance() {
        Attendance attendance = Attendance.DEFAULT;
        for (AttendanceItem item : AttendanceItem.values()) {
            if (random.nextInt(3) == 0) {
                int value = item.least() + random.nextInt(item.most() - item.least() + 1);
                attendance = attendance.with(item, new Estimate(value, evidence()));
            }
        }
        if (random.nextBoolean()) {
            attendance = attendance.withArrival(arrival(), evidence());
        }
        return random.nextBoolean() ? attendance : attendance.withStayLaw(Attendance.StayLaw.EXPONENTIAL);
    }

    /** Returns a curve of any form, of which some parts may be empty. */
    public ArrivalCurve arrival() {
        List<Integer> weights = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(9); i++) {
            weights.add(random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(100));
        }
        weights.set(random.nextInt(weights.size()), 1 + random.nextInt(100));
        return new ArrivalCurve(pick(ArrivalCurve.Form.values()), weights);
    }

    /** Returns a random event. */
    public Event event() {
        List<Show> shows = ids(3).stream().map(id -> new Show(id, words())).toList();
        boolean isDated = random.nextBoolean();
        LocalDate first = day();
        return new Event(
                id(),
                1 + random.nextInt(9),
                words(),
                isDated ? first : null,
                isDated ? first.plusDays(random.nextInt(5)) : null,
                2000 + random.nextInt(50),
                random.nextBoolean() ? id() : "",
                ids(2).stream().map(hall -> new PartRef("level-0", hall)).toList(),
                evidence(),
                shows,
                ids(3).stream().map(this::buildKind).toList(),
                ids(4).stream().map(ignored -> figure(shows)).toList(),
                terms(),
                attendance());
    }

    private BuildKind buildKind(String id) {
        long minArea = random.nextBoolean() ? 0 : 1 + random.nextInt(50_000_000);
        long price = random.nextBoolean() ? 0 : 1_000L * random.nextInt(10_000);
        return new BuildKind(id, words(), pick(BuildKind.Base.values()), minArea, price);
    }

    private EventFigure figure(List<Show> shows) {
        long low = random.nextInt(100_000);
        return new EventFigure(
                pick(EventFigure.Kind.values()),
                pick(EventFigure.Stage.values()),
                shows.isEmpty() || random.nextBoolean()
                        ? ""
                        : shows.get(random.nextInt(shows.size())).id(),
                low,
                low + (random.nextBoolean() ? 0 : random.nextInt(1000)),
                evidence());
    }

    /** Returns evidence of any kind, backed by what it needs. */
    public Evidence evidence() {
        List<Source> none = List.of();
        return switch (pick(Evidence.Kind.values())) {
            case PUBLISHED -> new Evidence(Evidence.Kind.PUBLISHED, List.of(source()), maybeWords(), List.of());
            case DERIVED ->
                new Evidence(
                        Evidence.Kind.DERIVED, random.nextBoolean() ? none : List.of(source()), words(), List.of());
            case DISPUTED ->
                new Evidence(
                        Evidence.Kind.DISPUTED,
                        none,
                        maybeWords(),
                        List.of(new Claim(words(), List.of(source())), new Claim(words(), none)));
            case ASSUMED ->
                random.nextBoolean() ? Evidence.ASSUMED : new Evidence(Evidence.Kind.ASSUMED, none, words(), List.of());
            case UNKNOWN -> Evidence.UNKNOWN;
        };
    }

    private Source source() {
        return new Source(
                random.nextBoolean() ? "BEXCO 시설안내" : "",
                "https://example.org/" + id(),
                random.nextBoolean() ? 0 : 1990 + random.nextInt(60));
    }

    private Facts facts() {
        Map<FactKind, Fact> facts = new EnumMap<>(FactKind.class);
        for (FactKind kind : FactKind.values()) {
            if (random.nextInt(4) == 0) {
                facts.put(kind, fact(kind));
            }
        }
        return new Facts(facts);
    }

    private Fact fact(FactKind kind) {
        Evidence evidence = evidence();
        if (evidence.kind() == Evidence.Kind.UNKNOWN) {
            return new Fact(OptionalLong.empty(), evidence);
        }
        Supplier<Long> any = () -> Math.abs(random.nextLong()) >>> random.nextInt(60);
        return Fact.of(kind.unit() == FactKind.Unit.YES_NO ? random.nextInt(2) : any.get(), evidence);
    }

    /** Returns a rectangle or polygon, turned or not. */
    public Shape shape() {
        return random.nextInt(3) == 0 ? polygon() : rect();
    }

    private Rect rect() {
        int rotation = random.nextBoolean() ? 0 : random.nextInt(36_000);
        return new Rect(point(), 1 + random.nextInt(30_000), 1 + random.nextInt(30_000), rotation);
    }

    /** An L whose notch is anywhere, in either direction of turning; it never crosses itself. */
    private Polygon polygon() {
        int x = random.nextInt(100_000);
        int y = -random.nextInt(100_000);
        int width = 2 + random.nextInt(200_000);
        int depth = 2 + random.nextInt(200_000);
        int notchX = x + 1 + random.nextInt(width - 1);
        int notchY = y + 1 + random.nextInt(depth - 1);
        Polygon shape =
                Polygon.of(x, y, x + width, y, x + width, notchY, notchX, notchY, notchX, y + depth, x, y + depth);
        List<Point> reversed = new ArrayList<>(shape.points());
        Collections.reverse(reversed);
        return random.nextBoolean() ? shape : new Polygon(reversed);
    }

    private Segment segment() {
        Point from = point();
        return new Segment(from, from.plus(1 + random.nextInt(9000), random.nextInt(9000)));
    }

    private Point point() {
        return new Point(random.nextInt(400_000) - 100_000, random.nextInt(400_000) - 100_000);
    }

    /** Returns a day near 2025. */
    public LocalDate day() {
        return LocalDate.of(2025, 1, 1).plusDays(random.nextInt(2000) - 1000);
    }

    /** Returns some text, the same in both languages or not. */
    public LocalText words() {
        return random.nextBoolean() ? LocalText.of(pick(WORDS)) : new LocalText(pick(WORDS), pick(WORDS));
    }

    /** Returns some text or none, or text in one language alone. */
    public LocalText maybeWords() {
        return switch (random.nextInt(4)) {
            case 0 -> LocalText.NONE;
            case 1 -> new LocalText("", pick(WORDS));
            default -> words();
        };
    }

    /** Returns up to {@code most} ids that differ. */
    public List<String> ids(int most) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(i -> id() + "." + i)
                .toList();
    }

    /** Returns a short random word. */
    public String id() {
        return Integer.toString(random.nextInt(Integer.MAX_VALUE), 36);
    }

    /** Returns one of the values. */
    @SafeVarargs
    public final <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }
}

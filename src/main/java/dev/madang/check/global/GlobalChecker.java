package dev.madang.check.global;

import dev.madang.check.Finding;
import dev.madang.check.GlobalFindings;
import dev.madang.check.LimitResult;
import dev.madang.check.global.LevelVerdict.Spot;
import dev.madang.crowd.Crowding;
import dev.madang.crowd.Evacuation;
import dev.madang.crowd.PeakOccupancy;
import dev.madang.crowd.RegistrationQueue;
import dev.madang.crowd.Walk;
import dev.madang.model.AttendanceItem;
import dev.madang.model.Bounds;
import dev.madang.model.Hall;
import dev.madang.model.Level;
import dev.madang.model.PartRef;
import dev.madang.model.Plan;
import dev.madang.model.Vec;
import dev.madang.rules.LimitKind;
import dev.madang.rules.Limits;
import dev.madang.rules.RuleBook;
import dev.madang.rules.Situation;
import dev.madang.walk.WalkWatch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks plans by the rules that look at whole levels. Immutable; any thread may use it. */
public final class GlobalChecker {

    /** The limits that are looked at here. */
    public static final Set<LimitKind> KINDS = Collections.unmodifiableSet(EnumSet.of(
            LimitKind.PASSABLE_WIDTH,
            LimitKind.TRAVEL_DISTANCE,
            LimitKind.COMMON_PATH,
            LimitKind.DEAD_END,
            LimitKind.EXIT_COUNT,
            LimitKind.EXIT_SEPARATION,
            LimitKind.EXIT_WIDTH,
            LimitKind.CORRIDOR_WIDTH,
            LimitKind.EXIT_WIDTH_PER_PERSON,
            LimitKind.EXIT_WIDTH_ONE_LOST,
            LimitKind.EXIT_WIDTH_PER_AREA,
            LimitKind.MAIN_EXIT_SHARE,
            LimitKind.CROWDING,
            LimitKind.QUEUE_WAIT,
            LimitKind.EVACUATION_TIME));

    /** The width that a person needs where no book says it, in millimetres; from memory of common practice. */
    public static final int USUAL_PASSABLE_MM = 900;

    private static final int LEAST_PASSABLE_MM = 100;

    private final List<RuleBook> books;
    private final List<RuleBook> known;

    /**
     * Makes a checker.
     *
     * @param books the books that are checked
     * @param known all books whose loads are set beside each other
     */
    public GlobalChecker(List<RuleBook> books, List<RuleBook> known) {
        this.books = List.copyOf(books);
        List<RuleBook> all = new ArrayList<>(books);
        known.stream()
                .filter(book -> books.stream().noneMatch(own -> own.id().equals(book.id())))
                .forEach(all::add);
        all.sort(Comparator.comparing(RuleBook::id));
        this.known = List.copyOf(all);
    }

    /**
     * Checks a plan. Takes about a second for 2,400 booths in a large hall.
     *
     * @throws java.util.concurrent.CancellationException once the watch says that the work is no longer wanted
     */
    public GlobalResult check(Plan plan, WalkWatch watch) {
        Optional<PeakOccupancy> peak = Expected.peak(plan);
        Optional<RegistrationQueue> queue = Expected.queue(plan);
        List<Study> studies = new ArrayList<>();
        for (Level level : plan.levels()) {
            List<Hall> leased = level.halls().stream()
                    .filter(hall -> plan.leased().contains(new PartRef(level.id(), hall.id())))
                    .toList();
            if (!leased.isEmpty()) {
                studies.add(new Study(plan, level, leased, watch));
            }
        }
        long open =
                studies.stream().mapToLong(study -> study.areas.netOpenMm2()).sum();
        List<LevelResult> levels = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<LimitResult> limits = new ArrayList<>();
        for (int i = 0; i < studies.size(); i++) {
            Study study = studies.get(i);
            double share = open == 0 ? 0 : (double) study.areas.netOpenMm2() / open;
            levels.add(study.run(peak, share, watch.part((double) i / studies.size(), (i + 1.0) / studies.size())));
            if (i == 0) {
                queue.ifPresent(line -> study.verdict.measure(
                        LimitKind.QUEUE_WAIT, line.longestWaitMinutes() * 60, Spot.at(study.middle)));
            }
            study.verdict.closeWith(KINDS);
            findings.addAll(study.verdict.findings());
            limits.addAll(study.verdict.results());
        }
        return new GlobalResult(plan, levels, peak, queue, new GlobalFindings(findings, limits));
    }

    /** One level. */
    private final class Study {
        private final Plan plan;
        private final Level level;
        private final List<Hall> leased;
        private final LevelAreas areas;
        private final List<BookLoad> loads;
        private final Optional<BookLoad> load;
        private final LevelVerdict verdict;
        private final Vec middle;

        Study(Plan plan, Level level, List<Hall> leased, WalkWatch watch) {
            this.plan = plan;
            this.level = level;
            this.leased = leased;
            this.areas = LevelAreas.of(plan, level, leased, watch);
            this.loads = known.stream()
                    .flatMap(book -> BookLoad.of(book, areas).stream())
                    .toList();
            this.load = designLoad();
            long persons = load.map(BookLoad::persons).orElse(0L);
            this.verdict = new LevelVerdict(
                    level.id(), books, Situation.of(level, leased).withPersons(persons, counted()));
            this.middle = bounds().center();
        }

        LevelResult run(Optional<PeakOccupancy> peak, double share, WalkWatch watch) {
            int passable = passable(verdict.limits());
            List<Scenario> scenarios = Scenario.of(plan, level, leased);
            WalkStudy show = null;
            for (int i = 0; i < scenarios.size(); i++) {
                Scenario scenario = scenarios.get(i);
                WalkStudy study = WalkStudy.of(
                        scenario, passable, watch.part((double) i / scenarios.size(), (i + 1.0) / scenarios.size()));
                study.judge(plan, level, verdict, watch);
                ExitStudy.of(study).judge(scenario, verdict, areas, diagonalMm(), middle);
                show = scenario.isShow() ? study : show;
            }
            return result(Objects.requireNonNull(show), peak, share);
        }

        /** Whoever is as wide as the level is long finds no floor; a wider body finds no less. */
        private int passable(Limits limits) {
            double asked = limits.strictest(LimitKind.PASSABLE_WIDTH, USUAL_PASSABLE_MM);
            Bounds floor = level.floor().bounds();
            double longest = Math.ceil(Math.hypot(floor.width(), floor.height()));
            return Math.toIntExact(Math.round(Math.min(longest, Math.max(LEAST_PASSABLE_MM, asked))));
        }

        private LevelResult result(WalkStudy show, Optional<PeakOccupancy> peak, double share) {
            ExitStudy exits = ExitStudy.of(show);
            int before = plan.attendance().value(AttendanceItem.PRE_MOVEMENT_SECONDS);
            Headcount headcount = Headcount.of(load, exits.usable(), verdict.limits(), peak, share);
            verdict.expected(headcount, middle);
            Walk walk = Walk.among(before, headcount.evacuated(), Math.max(1, areas.netOpenMm2()));
            Evacuation evacuation = exits.evacuation(show.field(), headcount.evacuated(), walk);
            if (evacuation.isComplete()) {
                verdict.measure(LimitKind.EVACUATION_TIME, evacuation.seconds(), Spot.at(middle));
            }
            Optional<Crowding> crowding =
                    peak.map(most -> Crowding.walking(most.peakVisitors() * share, areas.walkingMm2()));
            crowding.ifPresent(crowd -> verdict.measure(LimitKind.CROWDING, crowd.m2PerPerson(), Spot.at(middle)));
            return new LevelResult(
                    level.id(),
                    areas,
                    loads,
                    headcount,
                    exits.doors(),
                    exits.usable(),
                    show.field(),
                    show.deadEnds(),
                    evacuation,
                    crowding);
        }

        private Map<String, Long> counted() {
            return loads.stream().collect(Collectors.toMap(load -> load.book().id(), BookLoad::persons));
        }

        private Optional<BookLoad> designLoad() {
            List<BookLoad> checked = loads.stream()
                    .filter(load -> books.stream()
                            .anyMatch(book -> book.id().equals(load.book().id())))
                    .toList();
            List<BookLoad> candidates = checked.isEmpty() ? loads : checked;
            Comparator<BookLoad> byPersons = Comparator.comparingLong(BookLoad::persons);
            return candidates.stream()
                    .filter(BookLoad::isBinding)
                    .max(byPersons)
                    .or(() -> candidates.stream().max(byPersons));
        }

        private Bounds bounds() {
            return leased.stream()
                    .map(hall -> hall.outline().bounds())
                    .reduce(Bounds::union)
                    .orElseThrow();
        }

        private double diagonalMm() {
            List<Vec> corners = leased.stream()
                    .flatMap(hall -> hall.outline().corners().stream())
                    .toList();
            double longest = 0;
            for (Vec one : corners) {
                for (Vec other : corners) {
                    longest = Math.max(longest, one.distanceTo(other));
                }
            }
            return longest;
        }
    }
}

package dev.madang.check;

import dev.madang.geometry.Footprint;
import dev.madang.model.Booth;
import dev.madang.model.BuildKind;
import dev.madang.model.EventTerms;
import dev.madang.model.Hall;
import dev.madang.model.Level;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.model.Status;
import dev.madang.model.Vec;
import dev.madang.model.Zone;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a plan sells: booths counted by status, build kind, zone and hall. A booth counts whole where its middle lies.
 *
 * @param total all booths
 * @param groups the same booths in four ways
 * @param terms how they are counted and priced
 */
public record SalesTotals(Sum total, List<Group> groups, EventTerms terms) {

    /** Copies the list. */
    public SalesTotals {
        groups = List.copyOf(groups);
    }

    /** By what booths are counted. */
    public enum By {
        STATUS,
        KIND,
        ZONE,
        HALL
    }

    /**
     * One way to count.
     *
     * @param by by what
     * @param rows in the order of the plan; what has no booth is left out
     */
    public record Group(By by, List<Row> rows) {

        /** Copies the list. */
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One line.
     *
     * @param name what is counted; empty for booths in no zone or hall
     * @param sum how much it is
     */
    public record Row(LocalText name, Sum sum) {}

    /**
     * Counts of some booths. Amounts are in the smallest part of the currency, each booth rounded by itself.
     *
     * @param booths how many
     * @param areaMm2 their area, in mm²
     * @param value units by price of all that are charged once sold: neither given free nor closed
     * @param sold the part of it that is sold
     */
    public record Sum(int booths, long areaMm2, long value, long sold) {

        /** Nothing. */
        public static final Sum NONE = new Sum(0, 0, 0, 0);

        /** Returns both together. */
        public Sum plus(Sum other) {
            return new Sum(booths + other.booths, areaMm2 + other.areaMm2, value + other.value, sold + other.sold);
        }

        /** Returns its area as a share of another, from 0 to 1. */
        public double shareOf(Sum whole) {
            return whole.areaMm2 == 0 ? 0 : areaMm2 / (double) whole.areaMm2;
        }
    }

    /** Nobody pays more for a booth, and ten thousand such booths can be counted together. */
    private static final BigDecimal MOST = BigDecimal.valueOf(900 * BuildKind.MAX_PRICE);

    /** Counts a plan. Takes the number of booths times that of zones and halls on their level. */
    public static SalesTotals of(Plan plan) {
        return new Count(plan).totals();
    }

    /** Returns what a booth costs, in the smallest part of the currency. */
    public static long price(Booth booth, BuildKind kind, EventTerms terms) {
        return BigDecimal.valueOf(kind.price())
                .multiply(BigDecimal.valueOf(booth.shape().areaMm2()))
                .divide(BigDecimal.valueOf(terms.unitAreaMm2()), 0, RoundingMode.HALF_UP)
                .min(MOST)
                .longValue();
    }

    private static final class Count {

        private final Plan plan;
        private final Map<String, Status> statuses = new LinkedHashMap<>();
        private final Map<String, BuildKind> kinds = new LinkedHashMap<>();
        private final List<Place> zones = new ArrayList<>();
        private final List<Place> halls = new ArrayList<>();
        private final Map<By, Map<Object, Sum>> sums = new LinkedHashMap<>();
        private Sum total = Sum.NONE;

        /** An area that may hold booths. */
        private record Place(Object key, String level, LocalText name, Footprint area) {

            static Optional<Object> holding(List<Place> places, Booth booth, Vec middle) {
                for (Place place : places) {
                    if (place.level.equals(booth.level()) && place.area.contains(middle)) {
                        return Optional.of(place.key);
                    }
                }
                return Optional.empty();
            }
        }

        Count(Plan plan) {
            this.plan = plan;
            plan.sales().statuses().forEach(status -> statuses.put(status.id(), status));
            plan.buildKinds().forEach(kind -> kinds.put(kind.id(), kind));
            for (Zone zone : plan.zones().values()) {
                zones.add(new Place(zone.id(), zone.level(), zone.name(), Footprint.of(zone.shape())));
            }
            for (Level level : plan.levels()) {
                for (Hall hall : level.halls()) {
                    halls.add(new Place(
                            level.id() + "/" + hall.id(), level.id(), hall.name(), Footprint.of(hall.outline())));
                }
            }
        }

        SalesTotals totals() {
            plan.booths().values().forEach(this::add);
            List<Group> groups = List.of(
                    group(By.STATUS, keyed(plan.sales().statuses(), Status::id, Status::name)),
                    group(By.KIND, keyed(plan.buildKinds(), BuildKind::id, BuildKind::name)),
                    group(By.ZONE, keyed(zones, Place::key, Place::name)),
                    group(By.HALL, keyed(halls, Place::key, Place::name)));
            return new SalesTotals(total, groups, plan.terms());
        }

        private void add(Booth booth) {
            Sum sum = sum(booth);
            Vec middle = booth.shape().bounds().center();
            total = total.plus(sum);
            add(By.STATUS, booth.letting().status(), sum);
            add(By.KIND, booth.build(), sum);
            add(By.ZONE, Place.holding(zones, booth, middle).orElse(""), sum);
            add(By.HALL, Place.holding(halls, booth, middle).orElse(""), sum);
        }

        private Sum sum(Booth booth) {
            Status.Stage stage = Objects.requireNonNull(
                            statuses.get(booth.letting().status()), "status")
                    .stage();
            BuildKind kind = Objects.requireNonNull(kinds.get(booth.build()), "kind");
            long price = price(booth, kind, plan.terms());
            boolean isCharged = stage != Status.Stage.GIVEN && stage != Status.Stage.CLOSED;
            long value = isCharged ? price : 0;
            return new Sum(1, booth.shape().areaMm2(), value, stage == Status.Stage.SOLD ? price : 0);
        }

        private void add(By by, Object key, Sum sum) {
            of(by).merge(key, sum, Sum::plus);
        }

        private Map<Object, Sum> of(By by) {
            return sums.computeIfAbsent(by, missing -> new LinkedHashMap<>());
        }

        private Group group(By by, Map<Object, LocalText> names) {
            List<Row> rows = new ArrayList<>();
            names.forEach((key, name) -> {
                Sum sum = of(by).get(key);
                if (sum != null) {
                    rows.add(new Row(name, sum));
                }
            });
            Sum elsewhere = of(by).get("");
            if (elsewhere != null) {
                rows.add(new Row(LocalText.NONE, elsewhere));
            }
            return new Group(by, rows);
        }

        private static <T> Map<Object, LocalText> keyed(
                List<T> things, Function<T, Object> key, Function<T, LocalText> name) {
            Map<Object, LocalText> names = new LinkedHashMap<>();
            things.forEach(thing -> names.put(key.apply(thing), name.apply(thing)));
            return names;
        }
    }
}

package dev.madang.exchange.drawing;

import dev.madang.exchange.Remark;
import dev.madang.geometry.SpatialIndex;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.model.Shape;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Which booth of a drawing is which of the plan: the one whose id Madang wrote beside it, else the only one of its
 * number, else the one of its outline.
 */
final class BoothMatch {

    private final Plan plan;
    private final Set<String> builds;
    private final Map<ElementId, Booth> left = new LinkedHashMap<>();
    private final Map<DrawnBooth, Booth> matched = new IdentityHashMap<>();
    private final List<BoothRow> rows = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final Set<String> unknownBuilds = new TreeSet<>();
    private int locked;

    private BoothMatch(Plan plan, String levelId) {
        this.plan = plan;
        builds = BoothImport.builds(plan);
        plan.booths().values().stream()
                .filter(booth -> booth.level().equals(levelId))
                .forEach(booth -> left.put(booth.id(), booth));
    }

    static BoothMatch of(List<DrawnBooth> drawn, Plan plan, String levelId, String build) {
        BoothMatch match = new BoothMatch(plan, levelId);
        match.byId(drawn);
        match.byNumber(drawn);
        match.byOutline(drawn);
        match.tell(drawn, build);
        return match;
    }

    List<BoothRow> rows() {
        return List.copyOf(rows);
    }

    List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    /** Of several copies with one id, the one that still lies where the booth does is it, else the first. */
    private void byId(List<DrawnBooth> drawn) {
        Map<String, List<DrawnBooth>> byId = grouped(drawn, DrawnBooth::id);
        byId.remove("");
        int copies = 0;
        for (List<DrawnBooth> same : byId.values()) {
            Booth booth = left.get(new ElementId(same.get(0).id()));
            if (booth != null) {
                match(like(same, booth), booth);
                copies += same.size() - 1;
            }
        }
        if (copies > 0) {
            remarks.add(Remark.of("exchange.drawing.copies", copies));
        }
    }

    private static DrawnBooth like(List<DrawnBooth> same, Booth booth) {
        return same.stream()
                .filter(one -> OutlineShape.isSame(one.shape(), booth.shape()))
                .findFirst()
                .orElse(same.get(0));
    }

    private void byNumber(List<DrawnBooth> drawn) {
        Map<String, List<DrawnBooth>> byNumber =
                grouped(drawn.stream().filter(this::isFree).toList(), one -> BoothFinder.key(one.number()));
        Map<String, List<Booth>> there = new HashMap<>();
        left.values().forEach(booth -> there.computeIfAbsent(BoothFinder.key(booth.number()), key -> new ArrayList<>())
                .add(booth));
        byNumber.forEach((number, same) -> {
            List<Booth> booths = there.getOrDefault(number, List.of());
            if (!number.isEmpty() && same.size() == 1 && booths.size() == 1) {
                match(same.get(0), booths.get(0));
            }
        });
    }

    /** First with the same number, for numbers that are there twice; then whatever the numbers. */
    private void byOutline(List<DrawnBooth> drawn) {
        byOutline(drawn, (one, booth) -> one.number().equals(booth.number()));
        byOutline(drawn, (one, booth) -> true);
    }

    private void byOutline(List<DrawnBooth> drawn, BiPredicate<DrawnBooth, Booth> also) {
        SpatialIndex<Booth> index =
                SpatialIndex.of(left.values(), booth -> booth.shape().bounds());
        for (DrawnBooth one : drawn) {
            if (isFree(one)) {
                index.touching(one.shape().bounds()).stream()
                        .filter(booth -> left.containsKey(booth.id()))
                        .filter(booth -> also.test(one, booth))
                        .filter(booth -> OutlineShape.isSame(one.shape(), booth.shape()))
                        .findFirst()
                        .ifPresent(booth -> match(one, booth));
            }
        }
    }

    private boolean isFree(DrawnBooth one) {
        return !matched.containsKey(one);
    }

    private void match(DrawnBooth one, Booth booth) {
        matched.put(one, booth);
        left.remove(booth.id());
    }

    private void tell(List<DrawnBooth> drawn, String build) {
        for (DrawnBooth one : drawn) {
            Booth booth = matched.get(one);
            rows.add(booth == null ? added(one, build) : compared(one, booth));
        }
        left.values().forEach(this::gone);
        tellDoubled(drawn);
        if (!unknownBuilds.isEmpty()) {
            remarks.add(
                    Remark.of("exchange.drawing.unknownBuild", unknownBuilds.size(), String.join(", ", unknownBuilds)));
        }
        if (locked > 0) {
            remarks.add(Remark.of("exchange.drawing.locked", locked));
        }
    }

    private BoothRow added(DrawnBooth one, String build) {
        String known = build(one).orElse(build);
        return new BoothRow(BoothRow.State.NEW, null, one.number(), known, one.shape(), Set.of());
    }

    private Optional<String> build(DrawnBooth one) {
        if (one.build().isEmpty()) {
            return Optional.empty();
        }
        if (!builds.contains(one.build())) {
            unknownBuilds.add(one.build());
            return Optional.empty();
        }
        return Optional.of(one.build());
    }

    /** What is the same to within the rounding stays as it is; a drawing without a number takes none away. */
    private BoothRow compared(DrawnBooth one, Booth booth) {
        Set<BoothRow.Difference> changes = EnumSet.noneOf(BoothRow.Difference.class);
        boolean isMoved = !OutlineShape.isSame(one.shape(), booth.shape());
        boolean isLocked = isMoved && plan.layout().locked().contains(booth.id());
        locked += isLocked ? 1 : 0;
        Shape shape = isMoved && !isLocked ? one.shape() : booth.shape();
        String number = one.number().isEmpty() ? booth.number() : one.number();
        String build = build(one).orElse(booth.build());
        if (!shape.equals(booth.shape())) {
            changes.add(BoothRow.Difference.OUTLINE);
        }
        if (!number.equals(booth.number())) {
            changes.add(BoothRow.Difference.NUMBER);
        }
        if (!build.equals(booth.build())) {
            changes.add(BoothRow.Difference.BUILD);
        }
        BoothRow.State state = changes.isEmpty() ? BoothRow.State.SAME : BoothRow.State.CHANGED;
        return new BoothRow(state, booth, number, build, shape, changes);
    }

    private void gone(Booth booth) {
        boolean isLocked = plan.layout().locked().contains(booth.id());
        locked += isLocked ? 1 : 0;
        BoothRow.State state = isLocked ? BoothRow.State.SAME : BoothRow.State.GONE;
        rows.add(new BoothRow(state, booth, booth.number(), booth.build(), booth.shape(), Set.of()));
    }

    private void tellDoubled(List<DrawnBooth> drawn) {
        Set<String> doubled = new LinkedHashSet<>();
        grouped(drawn, one -> BoothFinder.key(one.number())).forEach((number, same) -> {
            if (!number.isEmpty() && same.size() > 1) {
                doubled.add(same.get(0).number());
            }
        });
        if (!doubled.isEmpty()) {
            List<String> first = doubled.stream().limit(5).toList();
            remarks.add(Remark.of(
                    "exchange.drawing.numberDoubled",
                    doubled.size(),
                    String.join(", ", first) + (doubled.size() > first.size() ? " …" : "")));
        }
    }

    private static Map<String, List<DrawnBooth>> grouped(List<DrawnBooth> drawn, Function<DrawnBooth, String> key) {
        Map<String, List<DrawnBooth>> groups = new LinkedHashMap<>();
        drawn.forEach(one ->
                groups.computeIfAbsent(key.apply(one), any -> new ArrayList<>()).add(one));
        return groups;
    }
}

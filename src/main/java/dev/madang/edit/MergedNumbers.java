package dev.madang.edit;

import dev.madang.model.Booth;
import dev.madang.model.MergedNumber;
import dev.madang.model.NaturalOrder;
import dev.madang.model.NumberRange;
import dev.madang.model.NumberRules;
import dev.madang.model.Plan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Numbers of merged booths, and what becomes of them when such booths are split again. */
final class MergedNumbers {

    /** Booths without a number come last. */
    static final Comparator<Booth> BY_NUMBER = Comparator.comparing(Booth::number, NaturalOrder.INSTANCE);

    private MergedNumbers() {}

    static Booth lowest(Collection<Booth> booths) {
        return booths.stream().min(BY_NUMBER).orElseThrow();
    }

    /** Returns the number that booths get together. */
    static String of(Plan plan, List<Booth> booths, Booth stays, MergedNumber wanted) {
        String lowest = lowest(booths).number();
        return switch (wanted) {
            case LOWEST -> lowest;
            case SOLD -> plan.isSold(stays) && !stays.number().isEmpty() ? stays.number() : lowest;
            case LARGEST -> largest(booths).orElse(lowest);
            case RANGE -> range(plan, booths).orElse(lowest);
        };
    }

    /** Of equally large ones the lowest number wins. */
    private static Optional<String> largest(List<Booth> booths) {
        return booths.stream()
                .filter(booth -> !booth.number().isEmpty())
                .sorted(BY_NUMBER)
                .max(Comparator.comparingLong((Booth booth) -> booth.shape().areaMm2())
                        .thenComparing(BY_NUMBER.reversed()))
                .map(Booth::number);
    }

    private static Optional<String> range(Plan plan, List<Booth> booths) {
        List<NumberRange> parts = new ArrayList<>();
        for (Booth booth : booths) {
            Optional<NumberRange> part = NumberRange.ofMerged(booth.number()).or(() -> single(booth.number()));
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get());
        }
        NumberRange one = parts.get(0);
        boolean alike =
                parts.stream().allMatch(part -> part.prefix().equals(one.prefix()) && part.width() == one.width());
        int first = parts.stream().mapToInt(NumberRange::first).min().orElseThrow();
        int last = parts.stream().mapToInt(NumberRange::last).max().orElseThrow();
        NumberRange whole = new NumberRange(one.prefix(), first, last, one.width());
        return alike && NumberRange.ofMerged(whole.merged()).isPresent() && isFree(plan, booths, whole)
                ? Optional.of(whole.merged())
                : Optional.empty();
    }

    private static Optional<NumberRange> single(String number) {
        return NumberRange.parse(number).filter(range -> range.size() == 1);
    }

    private static boolean isFree(Plan plan, List<Booth> booths, NumberRange range) {
        return plan.numbers().resting().stream().noneMatch(range::contains)
                && plan.booths().values().stream()
                        .filter(booth -> !booths.contains(booth))
                        .flatMap(booth -> NumberRange.taken(booth.number()).stream())
                        .noneMatch(range::contains);
    }

    /**
     * Returns the numbers of the parts into which a booth is split: those of a range if they are as many, counting
     * those that are left out by rule or not, or equal shares of it; else empty.
     */
    static List<String> ofParts(Plan plan, String number, int parts) {
        Optional<NumberRange> found = NumberRange.ofMerged(number);
        if (found.isEmpty()) {
            return List.of();
        }
        NumberRange range = found.get();
        NumberRules.Skips skips = plan.numbers().rules().skips();
        List<String> given = java.util.stream.IntStream.rangeClosed(range.first(), range.last())
                .filter(skips::allows)
                .mapToObj(range::member)
                .toList();
        if (range.size() == parts) {
            return range.members();
        }
        if (given.size() == parts) {
            return given;
        }
        return range.size() % parts == 0 ? shares(range, range.size() / parts) : List.of();
    }

    private static List<String> shares(NumberRange range, int each) {
        List<String> shares = new ArrayList<>();
        for (int first = range.first(); first <= range.last(); first += each) {
            shares.add(new NumberRange(range.prefix(), first, first + each - 1, range.width()).merged());
        }
        return shares;
    }
}

package dev.madang.check;

import dev.madang.model.Booth;
import dev.madang.model.NumberRange;
import dev.madang.model.Plan;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds numbers that no booth has and that do not rest. */
final class FreeNumbers {

    private static final Pattern COUNTED = Pattern.compile("(.*?)(\\d{1,8})");

    /** Whoever has that many booths in a row numbers them by other means. */
    private static final int MOST_TRIED = 20_000;

    private FreeNumbers() {}

    /** Returns the next free number after another, with as many digits; empty if that one does not end in digits. */
    static Optional<String> next(Plan plan, String number) {
        Matcher counted = COUNTED.matcher(number);
        if (!counted.matches()) {
            return Optional.empty();
        }
        Set<String> taken = new HashSet<>();
        for (Booth booth : plan.booths().values()) {
            NumberRange.taken(booth.number()).forEach(one -> taken.add(one.toUpperCase(Locale.ROOT)));
        }
        String stem = counted.group(1);
        int digits = counted.group(2).length();
        long first = Long.parseLong(counted.group(2)) + 1;
        for (long count = first; count < first + MOST_TRIED; count++) {
            String next = stem + String.format(Locale.ROOT, "%0" + digits + "d", count);
            boolean isFree = plan.numbers().rules().skips().allows(Math.toIntExact(count))
                    && !taken.contains(next.toUpperCase(Locale.ROOT))
                    && !plan.numbers().isResting(next)
                    && plan.numbers().reserved().stream().noneMatch(range -> range.contains(next));
            if (isFree) {
                return next.length() <= Booth.MAX_NUMBER_LENGTH ? Optional.of(next) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}

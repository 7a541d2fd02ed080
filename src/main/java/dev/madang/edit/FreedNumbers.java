package dev.madang.edit;

import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.NumberBook;
import dev.madang.model.NumberRange;
import dev.madang.model.Plan;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Lets numbers rest that sold booths lose by a change, in whatever way, so that nobody else gets a number that stands
 * in a contract. A number that a booth carries again rests no longer.
 */
final class FreedNumbers {

    private FreedNumbers() {}

    /** Returns the plan after a change of the given elements, with those numbers at rest. */
    static Plan rest(Plan before, Plan after, Set<ElementId> touched) {
        if (before.booths() == after.booths()) {
            return after;
        }
        Set<String> lost = new LinkedHashSet<>();
        Set<String> won = new HashSet<>();
        for (ElementId id : touched) {
            String was = before.booths().get(id).map(Booth::number).orElse("");
            String is = after.booths().get(id).map(Booth::number).orElse("");
            if (!was.equals(is)) {
                before.booths()
                        .get(id)
                        .filter(before::isSold)
                        .ifPresent(booth -> lost.addAll(NumberRange.taken(booth.number())));
                NumberRange.taken(is).forEach(number -> won.add(key(number)));
            }
        }
        return lost.isEmpty() && won.isEmpty() ? after : rested(after, lost, won);
    }

    private static Plan rested(Plan after, Set<String> lost, Set<String> won) {
        if (!lost.isEmpty()) {
            after.booths().values().forEach(booth -> NumberRange.taken(booth.number())
                    .forEach(number -> won.add(key(number))));
        }
        NumberBook book = after.numbers();
        Set<String> resting = new LinkedHashSet<>(book.resting());
        resting.addAll(lost);
        resting.removeIf(number -> won.contains(key(number)));
        return resting.equals(book.resting()) ? after : after.withNumbers(book.withResting(resting));
    }

    private static String key(String number) {
        return number.toUpperCase(Locale.ROOT);
    }
}

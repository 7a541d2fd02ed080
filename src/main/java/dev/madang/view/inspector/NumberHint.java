package dev.madang.view.inspector;

import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.NumberRange;
import dev.madang.model.Plan;
import dev.madang.text.Messages;
import java.util.List;
import java.util.Optional;

/** Says what is to be known about a number that is typed for a booth. */
record NumberHint(Plan plan, Messages messages) {

    /** Returns a sentence, or nothing if the number is free. */
    String of(ElementId booth, String typed) {
        List<String> wanted = NumberRange.taken(typed.strip());
        for (String number : wanted) {
            Optional<Booth> holder = plan.booths().values().stream()
                    .filter(other -> !other.id().equals(booth) && carries(other, number))
                    .findFirst();
            if (holder.isPresent()) {
                return used(number, holder.get());
            }
        }
        boolean isUnchanged = plan.booths()
                .get(booth)
                .filter(own -> own.number().equals(typed.strip()))
                .isPresent();
        for (String number : isUnchanged ? List.<String>of() : wanted) {
            if (plan.numbers().isResting(number)) {
                return messages.get("booth.number.resting", number);
            }
            if (plan.numbers().reserved().stream().anyMatch(range -> range.contains(number))) {
                return messages.get("booth.number.reserved", number);
            }
        }
        return "";
    }

    private static boolean carries(Booth booth, String number) {
        return !booth.number().isEmpty()
                && NumberRange.taken(booth.number()).stream().anyMatch(number::equalsIgnoreCase);
    }

    private String used(String number, Booth holder) {
        return plan.exhibitorOf(holder)
                .map(exhibitor -> messages.get(
                        "booth.number.usedBy", number, exhibitor.name().in(messages.locale())))
                .orElseGet(() -> messages.get("booth.number.used", number));
    }
}

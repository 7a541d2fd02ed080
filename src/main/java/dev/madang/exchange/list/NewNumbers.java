package dev.madang.exchange.list;

import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.NumberRange;
import dev.madang.model.Plan;
import dev.madang.text.Messages;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which numbers booths may be given by hand: none that another booth has, and none that rests. */
public record NewNumbers(Plan plan, Messages messages) {

    /** Tells whether a booth's number is in a contract, so that it stays unless the planner says otherwise. */
    public static boolean isInContract(Plan plan, Booth booth, String wanted) {
        return !booth.number().isEmpty() && !booth.number().equals(wanted) && plan.isSold(booth);
    }

    /** Returns why nobody may get a number, or nothing. */
    public String refusal(String wanted) {
        return NumberRange.taken(wanted).stream()
                .filter(plan.numbers()::isResting)
                .findFirst()
                .map(number -> messages.get("booth.number.resting", number))
                .orElse("");
    }

    /** Returns why a booth may not get a number, or nothing. Looks at every booth. */
    public String refusal(Booth booth, String wanted) {
        if (booth.number().equals(wanted)) {
            return "";
        }
        return clashing(Map.of(booth.id(), wanted)).isEmpty() ? refusal(wanted) : used(wanted);
    }

    /** Returns what is worth knowing of a number that may be given, or nothing. */
    public String remark(String wanted) {
        return NumberRange.taken(wanted).stream()
                .filter(number -> plan.numbers().reserved().stream().anyMatch(range -> range.contains(number)))
                .findFirst()
                .map(number -> messages.get("booth.number.reserved", number))
                .orElse("");
    }

    public String used(String wanted) {
        return messages.get("booth.number.used", wanted);
    }

    /**
     * Returns which booths cannot get the numbers wanted for them, as others have them or come first. Whoever cannot
     * keeps the old number, which then nobody else can get.
     */
    public Set<ElementId> clashing(Map<ElementId, String> wanted) {
        Map<String, List<ElementId>> wanters = new HashMap<>();
        wanted.forEach((id, number) -> keys(number).forEach(key -> wanters.computeIfAbsent(key, k -> new ArrayList<>())
                .add(id)));
        Set<ElementId> refused = new LinkedHashSet<>();
        wanters.values().forEach(ids -> refused.addAll(ids.subList(1, ids.size())));
        Deque<ElementId> keepers = new ArrayDeque<>(refused);
        plan.booths().values().stream()
                .map(Booth::id)
                .filter(id -> !wanted.containsKey(id))
                .forEach(keepers::add);
        while (!keepers.isEmpty()) {
            ElementId keeper = keepers.remove();
            String kept = plan.booths().get(keeper).map(Booth::number).orElse("");
            for (String key : keys(kept)) {
                for (ElementId id : wanters.getOrDefault(key, List.of())) {
                    if (!id.equals(keeper) && refused.add(id)) {
                        keepers.add(id);
                    }
                }
            }
        }
        return refused;
    }

    private static List<String> keys(String number) {
        return NumberRange.taken(number).stream()
                .map(one -> one.toUpperCase(Locale.ROOT))
                .toList();
    }
}

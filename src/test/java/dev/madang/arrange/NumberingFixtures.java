package dev.madang.arrange;

import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.id;

import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.NumberRules;
import dev.madang.model.NumberRules.Skips;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.model.PlanFixtures;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Booths in rows, and short ways to number them. Booths are named by row and place: r1c2 is the second of the first.
 */
final class NumberingFixtures {

    static final NumberRules PLAIN = NumberRules.DEFAULT.withSkips(new Skips("", "", Set.of()));

    private NumberingFixtures() {}

    /** Two rows back to back, a 3 m aisle, and two more; four booths each, an aisle between the second and third. */
    static Plan blocks() {
        List<PlanElement> booths = new ArrayList<>();
        int[] tops = {3_000, 6_000, 12_000, 15_000};
        int[] lefts = {1_000, 4_000, 10_000, 13_000};
        for (int row = 0; row < tops.length; row++) {
            for (int column = 0; column < lefts.length; column++) {
                booths.add(place("r" + (row + 1) + "c" + (column + 1), lefts[column], tops[row]));
            }
        }
        return PlanFixtures.plan().withElements(booths);
    }

    static Booth place(String id, int x, int y) {
        return booth(id, x, y, 3_000, 3_000).withNumber("");
    }

    static Set<ElementId> grid(Plan plan) {
        return plan.booths().ids().stream()
                .filter(id -> id.value().matches("r\\dc\\d"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static NumberingRequest request(Plan plan, NumberRules rules) {
        Set<ElementId> grid = grid(plan);
        return request(plan, rules, grid.isEmpty() ? plan.booths().ids() : grid);
    }

    static NumberingRequest request(Plan plan, NumberRules rules, Set<ElementId> booths) {
        return new NumberingRequest(plan, booths, rules, List.of(), false, Locale.ENGLISH);
    }

    static Map<ElementId, String> numbers(Plan plan, NumberRules rules) throws PatternFault {
        return Numbering.of(request(plan, rules)).numbers();
    }

    static Map<ElementId, String> numbers(Plan plan, NumberRules rules, Set<ElementId> booths) throws PatternFault {
        return Numbering.of(request(plan, rules, booths)).numbers();
    }
}

package dev.madang.view.find;

import java.util.List;
import java.util.Map;

/**
 * What was found, group by group, the nearest first.
 *
 * @param shown what is listed
 * @param counts how many there are of each group, listed or not
 */
record FindResults(List<Found> shown, Map<Found.Group, Integer> counts) {

    static final FindResults NONE = new FindResults(List.of(), Map.of());

    FindResults {
        shown = List.copyOf(shown);
        counts = Map.copyOf(counts);
    }

    int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Tells whether a row is the first of its group. */
    boolean beginsGroup(int index) {
        return index == 0 || shown.get(index).group() != shown.get(index - 1).group();
    }
}

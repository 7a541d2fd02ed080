package dev.madang.exchange.list;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Rows of a list that are no part of it: totals, and remarks below it or between its parts. */
final class Asides {

    private static final Set<String> TOTALS = OtherWords.of("exchange.list.words.total");
    private static final List<String> MARKS = List.of("※", "*", "＊", "☞");

    /** A number, perhaps with a unit, and no number of a booth. */
    private static final Pattern AMOUNT = Pattern.compile("[^\\p{L}\\d]{0,4}\\d[\\d,.]*\\D{0,8}");

    /** Cells that say the same are merged, unless they are but two. */
    private static final int MANY = 3;

    private Asides() {}

    /** Returns the key of the sentence that says why a row is no part of the list; nothing if it is one. */
    static Optional<String> of(CellBlock block, int row) {
        List<String> cells = IntStream.range(0, block.rows().get(row).size())
                .mapToObj(column -> block.cell(row, column))
                .filter(cell -> !cell.isEmpty())
                .toList();
        Set<String> distinct = new LinkedHashSet<>(cells);
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        String first = cells.get(0);
        distinct.remove(first);
        if (TOTALS.contains(OtherWords.bare(first))
                && distinct.stream().allMatch(cell -> AMOUNT.matcher(cell).matches())) {
            return Optional.of("exchange.list.aside.total");
        }
        boolean isNote = MARKS.stream().anyMatch(first::startsWith) || cells.size() >= MANY;
        return distinct.isEmpty() && isNote ? Optional.of("exchange.list.aside.note") : Optional.empty();
    }
}

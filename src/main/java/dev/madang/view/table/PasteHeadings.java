package dev.madang.view.table;

import dev.madang.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which column each column of a pasted block means. A first row of headings says so, in either language; a block as
 * wide as the table is taken as all its columns; any other begins at the column under the cursor.
 *
 * @param block the block without headings
 * @param keys for each of its columns the key of the table's, or an empty text for one that is left out
 * @param hasHeadings whether the first row was one of headings
 */
record PasteHeadings(CellBlock block, List<String> keys, boolean hasHeadings) {

    PasteHeadings {
        keys = List.copyOf(keys);
    }

    /**
     * Reads the columns of a block.
     *
     * @param all the keys of all columns of the table
     * @param visible the keys of those that are shown, from the left to the right
     * @param cursor the place among them of the one under the cursor
     */
    static PasteHeadings of(CellBlock block, List<String> all, List<String> visible, int cursor) {
        Map<String, String> names = names(all);
        if (!block.isEmpty()) {
            List<String> first = block.rows().get(0).stream()
                    .map(cell -> names.getOrDefault(BoothTexts.folded(cell), ""))
                    .toList();
            boolean isHeadings = first.stream().noneMatch(String::isEmpty)
                    || first.stream().filter(key -> !key.isEmpty()).count() >= 2;
            if (isHeadings) {
                return new PasteHeadings(block.withoutFirstRow(), first, true);
            }
        }
        int from = block.width() == visible.size() ? 0 : cursor;
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < block.width(); i++) {
            keys.add(from + i < visible.size() ? visible.get(from + i) : "");
        }
        return new PasteHeadings(block, keys, false);
    }

    /** Returns the place of a column in the block; negative if it has none. */
    int indexOf(String key) {
        return keys.indexOf(key);
    }

    private static Map<String, String> names(List<String> keys) {
        Map<String, String> names = new HashMap<>();
        Messages.LANGUAGES.stream()
                .map(Messages::of)
                .forEach(texts -> keys.forEach(key -> names.put(BoothTexts.folded(Column.heading(key, texts)), key)));
        return names;
    }
}

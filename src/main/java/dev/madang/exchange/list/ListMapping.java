package dev.madang.exchange.list;

import dev.madang.text.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Which column each column of a pasted block means. A first row of headings says so, in either language and in the
 * words that people use for them; a block as wide as the table is taken as all its columns; any other begins at the
 * column under the cursor.
 *
 * @param block the block without headings
 * @param keys for each of its columns the key of the table's, or an empty text for one that is left out
 * @param hasHeadings whether the first row was one of headings
 * @param leftOut the headings that mean no column of the table
 */
public record ListMapping(CellBlock block, List<String> keys, boolean hasHeadings, List<String> leftOut) {

    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Copies the lists. */
    public ListMapping {
        keys = List.copyOf(keys);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Reads the columns of a block.
     *
     * @param all the keys of all columns of the table
     * @param visible the keys of those that are shown, from the left to the right
     * @param cursor the place among them of the one under the cursor
     */
    public static ListMapping of(CellBlock block, List<String> all, List<String> visible, int cursor) {
        Map<String, String> names = names(all);
        if (!block.isEmpty()) {
            List<String> first = block.rows().get(0).stream()
                    .map(cell -> names.getOrDefault(bare(cell), ""))
                    .toList();
            if (!first.stream().allMatch(String::isEmpty)) {
                return new ListMapping(block.withoutFirstRow(), first, true, unknown(block, first));
            }
        }
        int from = block.width() == visible.size() ? 0 : cursor;
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < block.width(); i++) {
            keys.add(from + i < visible.size() ? visible.get(from + i) : "");
        }
        return new ListMapping(block, keys, false, List.of());
    }

    /** Returns the place of a column in the block; negative if it has none. */
    public int indexOf(String key) {
        return keys.indexOf(key);
    }

    private static List<String> unknown(CellBlock block, List<String> keys) {
        return IntStream.range(0, keys.size())
                .filter(column -> keys.get(column).isEmpty())
                .mapToObj(column -> block.cell(0, column))
                .filter(heading -> !heading.isEmpty())
                .toList();
    }

    /** What the table itself says comes before other words for it. */
    private static Map<String, String> names(List<String> keys) {
        Map<String, String> names = new HashMap<>();
        List<Messages> languages = Messages.LANGUAGES.stream().map(Messages::of).toList();
        languages.forEach(texts -> keys.forEach(key -> names.put(bare(ListColumns.heading(key, texts)), key)));
        languages.forEach(
                texts -> keys.forEach(key -> others(key, texts).forEach(name -> names.putIfAbsent(name, key))));
        return names;
    }

    private static List<String> others(String key, Messages texts) {
        String list = "exchange.list.headings." + key;
        return texts.contains(list)
                ? Arrays.stream(texts.get(list).split(";", -1))
                        .map(ListMapping::bare)
                        .toList()
                : List.of();
    }

    /** Blanks and signs in headings differ from sheet to sheet: 업체명(국문), 업체명 - 국문. */
    private static String bare(String heading) {
        return NEITHER_LETTER_NOR_DIGIT.matcher(ListTexts.folded(heading)).replaceAll("");
    }
}

package dev.madang.exchange.list;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which column of the program each column of a block of cells means.
 *
 * @param block the block without headings and what stands above them
 * @param keys for each of its columns the key of the column meant, or an empty text for one that is left out; no key
 *     twice
 * @param headings what stands above its columns; empty if nothing does
 * @param firstRow how many rows of the file stand above the block
 */
public record ListMapping(CellBlock block, List<String> keys, List<String> headings, int firstRow) {

    /** Headings stand among the first rows. */
    public static final int HEADING_ROWS = 40;

    /** Copies the lists. */
    public ListMapping {
        keys = List.copyOf(keys);
        headings = headings.stream().map(Headings::withoutMark).toList();
    }

    /**
     * Reads the columns of a pasted block. A first row of headings says what they mean; a block as wide as the table is
     * taken as all its columns; any other begins at the column under the cursor.
     *
     * @param all the keys of all columns of the table
     * @param visible the keys of those that are shown, from the left to the right
     * @param cursor the place among them of the one under the cursor
     */
    public static ListMapping of(CellBlock block, List<String> all, List<String> visible, int cursor) {
        if (!block.isEmpty()) {
            List<String> first = block.rows().get(0);
            List<String> meant = new Headings(all).read(first);
            if (!meant.stream().allMatch(String::isEmpty)) {
                return new ListMapping(block.from(1), meant, oneLine(block, 0), 0);
            }
        }
        int from = block.width() == visible.size() ? 0 : cursor;
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < block.width(); i++) {
            keys.add(from + i < visible.size() ? visible.get(from + i) : "");
        }
        return new ListMapping(block, keys, List.of(), 0);
    }

    /** Finds the headings of a sheet, below whatever titles it has; without any, no column means anything yet. */
    public static ListMapping found(CellBlock sheet, ListKind kind) {
        return at(sheet, kind, headingRow(sheet, kind));
    }

    /**
     * Takes the headings of a sheet from one of its rows, or from two.
     *
     * @param headingRow the row, counted from 0; negative if there is none
     */
    public static ListMapping at(CellBlock sheet, ListKind kind, int headingRow) {
        if (headingRow < 0 || headingRow >= sheet.rows().size()) {
            return new ListMapping(sheet, Collections.nCopies(sheet.width(), ""), List.of(), 0);
        }
        Headings known = known(kind);
        HeadingRows headings = HeadingRows.at(sheet, headingRow, known);
        int first = headings.last() + 1;
        CellBlock block = sheet.from(first);
        List<String> keys = new ArrayList<>(known.read(headings.texts()));
        int kinds = keys.indexOf(ListColumns.EXHIBITOR_KIND);
        if (kinds >= 0 && !known.isClear(headings.texts().get(kinds)) && areOtherKinds(block, kinds)) {
            keys.set(kinds, "");
        }
        return new ListMapping(block, keys, headings.texts(), first);
    }

    /** 구분 may tell companies from cities, or anything else. */
    private static boolean areOtherKinds(CellBlock block, int column) {
        int filled = 0;
        int kinds = 0;
        for (int row = 0; row < block.rows().size(); row++) {
            String cell = block.cell(row, column);
            filled += cell.isEmpty() ? 0 : 1;
            kinds += ListTexts.exhibitorKind(cell).isPresent() ? 1 : 0;
        }
        return kinds * 2 < filled;
    }

    /** Returns the row in which most columns are named, the first of those; -1 if there is none. */
    private static int headingRow(CellBlock sheet, ListKind kind) {
        Headings known = known(kind);
        int best = -1;
        int most = 0;
        for (int row = 0; row < Math.min(HEADING_ROWS, sheet.rows().size()); row++) {
            int count = known.count(sheet.rows().get(row));
            if (count > most) {
                most = count;
                best = row;
            }
        }
        return best;
    }

    /** Returns how many columns of a kind of list a sheet names. */
    public static int likelihood(CellBlock sheet, ListKind kind) {
        int row = headingRow(sheet, kind);
        return row < 0 ? 0 : known(kind).count(sheet.rows().get(row));
    }

    private static Headings known(ListKind kind) {
        List<String> all = new ArrayList<>(kind.taken());
        all.addAll(kind.derived());
        return new Headings(all);
    }

    /** Returns the headings of the columns that are left out. */
    public List<String> leftOut() {
        return IntStream.range(0, Math.min(keys.size(), headings.size()))
                .filter(column -> keys.get(column).isEmpty())
                .mapToObj(headings::get)
                .filter(heading -> !heading.isEmpty())
                .toList();
    }

    /** Returns headings that are left out as another column of the same meaning is read. */
    List<String> repeated(ListKind kind) {
        Headings known = known(kind);
        return leftOut().stream()
                .filter(heading -> !known.key(heading).isEmpty() && keys.contains(known.key(heading)))
                .toList();
    }

    /** Returns the place of a column in the block; negative if it has none. */
    public int indexOf(String key) {
        return keys.indexOf(key);
    }

    /** Returns a cell; an empty text where the block has no such column. */
    String cell(int row, String key) {
        int column = indexOf(key);
        return column < 0 ? "" : block.cell(row, column);
    }

    /** Returns what stands above a column; an empty text if nothing does. */
    String heading(int column) {
        return column >= 0 && column < headings.size() ? headings.get(column) : "";
    }

    /** Tells whether a column goes by a name: its heading, its letters, or what it means. */
    public boolean isCalled(int column, String name) {
        String wanted = ListTexts.folded(name);
        return wanted.equals(ListTexts.folded(heading(column))) || wanted.equals(ListTexts.folded(letters(column)));
    }

    /** Returns how to call a column: by its heading, else by its letters. */
    public String columnName(int column) {
        String heading = heading(column);
        return heading.isEmpty() ? letters(column) : heading;
    }

    /** Returns the number of a row in the file, counted from 1. */
    int rowNumber(int row) {
        return firstRow + row + 1;
    }

    /** Returns a copy in which a column means another; a column that meant it before is left out. */
    public ListMapping with(int column, String key) {
        List<String> changed = new ArrayList<>(keys);
        if (!key.isEmpty()) {
            changed.replaceAll(one -> one.equals(key) ? "" : one);
        }
        changed.set(column, key);
        return new ListMapping(block, changed, headings, firstRow);
    }

    /** Returns the letters by which spreadsheets call a column: A, B, ... Z, AA. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }

    private static List<String> oneLine(CellBlock block, int row) {
        return IntStream.range(0, block.rows().get(row).size())
                .mapToObj(column -> block.cell(row, column))
                .toList();
    }
}

package dev.madang.draw.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Headings, lines and tables to be set on pages.
 *
 * @param title what it is
 * @param facts of what and when, a line each
 * @param tables one below the other
 * @param foot what stands at the foot of each page; may be empty
 * @param locale the language
 * @param date day that the pages bear, or null
 */
public record TableText(
        String title, List<String> facts, List<Table> tables, String foot, Locale locale, @Nullable LocalDate date) {

    /** Copies the lists. */
    public TableText {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(foot, "foot");
        Objects.requireNonNull(locale, "locale");
        facts = List.copyOf(facts);
        tables = List.copyOf(tables);
    }

    /**
     * One table.
     *
     * @param heading what it lists; may be empty
     * @param columns its columns
     * @param rows its rows
     * @param style how large it is set, and how often beside itself
     */
    public record Table(String heading, List<Column> columns, List<Row> rows, Style style) {

        /** Copies the lists. */
        public Table {
            Objects.requireNonNull(heading, "heading");
            Objects.requireNonNull(style, "style");
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * How a table is set.
     *
     * @param letterMm size of its letters
     * @param lanes how many lanes stand side by side on a page, filled one after the other
     * @param isRuled whether a line is drawn below each row
     */
    public record Style(double letterMm, int lanes, boolean isRuled) {

        /** A list to be read row by row. */
        public static final Style LIST = new Style(2.6, 1, true);

        /** A register of short rows, in lanes. */
        public static final Style REGISTER = new Style(2.3, 3, false);
    }

    /**
     * A column.
     *
     * @param title what stands above it
     * @param share how much of the width it takes, compared with the others
     * @param isNumber whether it is set to the right
     * @param isBold whether it names the rows
     */
    public record Column(String title, double share, boolean isNumber, boolean isBold) {

        /** A column of words. */
        public static Column words(String title, double share) {
            return new Column(title, share, false, false);
        }

        /** A column of words by which rows are found. */
        public static Column names(String title, double share) {
            return new Column(title, share, false, true);
        }

        /** A column of numbers. */
        public static Column numbers(String title, double share) {
            return new Column(title, share, true, false);
        }
    }

    /**
     * A row; a cell holds one paragraph or several.
     *
     * @param cells a list of paragraphs for each column; a single cell that heads what follows if it is a heading
     * @param isHeading whether it heads the rows that follow
     */
    public record Row(List<List<String>> cells, boolean isHeading) {

        /** Copies the lists. */
        public Row {
            cells = cells.stream().map(List::copyOf).toList();
        }

        /** Returns a row of one paragraph a cell. */
        public static Row of(String... cells) {
            return of(List.of(cells));
        }

        /** Returns a row of one paragraph a cell. */
        public static Row of(List<String> cells) {
            return new Row(cells.stream().map(List::of).toList(), false);
        }

        /** Returns a row that heads those after it. */
        public static Row heading(String text) {
            return new Row(List.of(List.of(text)), true);
        }
    }
}

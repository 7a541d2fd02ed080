package dev.madang.report;

import dev.madang.draw.Drawing;
import java.util.List;
import java.util.Objects;

/** A piece of a report. */
public sealed interface Part {

    /**
     * A heading.
     *
     * @param rank 2 for a chapter, 3 for a part of one
     * @param text what it says
     */
    record Heading(int rank, String text) implements Part {

        /** Checks the rank. */
        public Heading {
            if (rank < 2 || rank > 3) {
                throw new IllegalArgumentException("rank (" + rank + ") must be 2 or 3.");
            }
            Objects.requireNonNull(text, "text");
        }
    }

    /** How a paragraph is meant. */
    enum Tone {
        /** As any other. */
        PLAIN,
        /** Not to be missed. */
        STRONG,
        /** Of a line of arithmetic, or a remark. */
        SMALL
    }

    /**
     * A paragraph.
     *
     * @param tone how it is meant
     * @param text what it says
     */
    record Paragraph(Tone tone, String text) implements Part {

        /** Checks that both are given. */
        public Paragraph {
            Objects.requireNonNull(tone, "tone");
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A table.
     *
     * @param columns its columns; without titles there is no head
     * @param rows its rows, each with a cell for each column
     */
    record Table(List<Column> columns, List<List<String>> rows) implements Part {

        /**
         * Copies the lists.
         *
         * @throws IllegalArgumentException if a row has another number of cells
         */
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<String> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "A row has " + row.size() + " cells instead of " + columns.size() + ".");
                }
            }
        }

        boolean hasHead() {
            return columns.stream().anyMatch(column -> !column.title().isEmpty());
        }
    }

    /**
     * A column of a table.
     *
     * @param title what stands in it; may be empty
     * @param share how wide it is compared to the others
     * @param isNumber whether it holds numbers, which end at the right
     */
    record Column(String title, double share, boolean isNumber) {

        static Column words(String title, double share) {
            return new Column(title, share, false);
        }

        static Column number(String title, double share) {
            return new Column(title, share, true);
        }
    }

    /**
     * A drawing.
     *
     * @param caption what it shows
     * @param drawing the drawing, in millimetres of paper from its top-left corner
     */
    record Picture(String caption, Drawing drawing) implements Part {

        /** Checks that both are given. */
        public Picture {
            Objects.requireNonNull(caption, "caption");
            Objects.requireNonNull(drawing, "drawing");
        }
    }
}

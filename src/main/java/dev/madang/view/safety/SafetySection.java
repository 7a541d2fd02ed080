package dev.madang.view.safety;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of what is said of capacity and safety: a table with a title and remarks.
 *
 * @param title what it is about
 * @param columns headings; empty for lines without
 * @param rows the cells of each row
 * @param notes remarks below
 */
record SafetySection(String title, List<String> columns, List<List<String>> rows, List<String> notes) {

    SafetySection {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
    }

    /** Returns it as text for other programs: a line for each row, tabs between cells. */
    String asText() {
        List<String> lines = new ArrayList<>();
        lines.add(title);
        if (!columns.isEmpty()) {
            lines.add(String.join("\t", columns));
        }
        rows.forEach(row -> lines.add(String.join("\t", row)));
        lines.addAll(notes);
        return String.join("\n", lines);
    }
}

package dev.madang.view.booth;

import dev.madang.arrange.Numbering;
import dev.madang.arrange.PatternFault;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.view.NumberPreview;
import dev.madang.view.NumberPreview.Kind;
import dev.madang.view.NumberPreview.Mark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the rules give for a plan: numbers, or what is wrong with the pattern.
 *
 * @param plan the plan
 * @param numbering the numbers, or null
 * @param fault what is wrong, or null
 * @param changesPlan whether giving the numbers changes the plan, or what it remembers of numbering
 */
record Outcome(Plan plan, @Nullable Numbering numbering, @Nullable PatternFault fault, boolean changesPlan) {

    static Outcome of(Plan plan, Numbering numbering) {
        return new Outcome(plan, numbering, null, !numbering.edit().apply(plan).isNone());
    }

    static Outcome of(Plan plan, PatternFault fault) {
        return new Outcome(plan, null, fault, false);
    }

    /**
     * One line of the table.
     *
     * @param booth the booth
     * @param before its number
     * @param after the number that it would get; empty if none
     * @param kind what becomes of it
     * @param why key of the sentence that says why there is none, or empty
     */
    record Row(ElementId booth, String before, String after, Kind kind, String why) {}

    /** Tells whether the pattern cannot be used. */
    boolean isFaulty() {
        return fault != null;
    }

    Optional<Numbering> numbers() {
        return Optional.ofNullable(numbering);
    }

    /** Returns what becomes of each booth, in the order in which they are walked. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        if (numbering != null) {
            numbering.left().forEach((id, why) -> rows.add(new Row(id, number(id), "", Kind.CONFLICT, why)));
            numbering.numbers().forEach((id, after) -> {
                String before = number(id);
                rows.add(new Row(id, before, after, before.equals(after) ? Kind.SAME : Kind.CHANGED, ""));
            });
            numbering.stays().forEach(id -> rows.add(new Row(id, number(id), number(id), Kind.STAYS, "")));
        }
        return rows;
    }

    /** Returns what is shown over the booths. */
    NumberPreview preview() {
        Map<ElementId, Mark> marks = new LinkedHashMap<>();
        for (Row row : rows()) {
            String text = row.kind() == Kind.CONFLICT ? "×" : row.after();
            marks.put(row.booth(), new Mark(text, row.kind()));
        }
        return new NumberPreview(marks);
    }

    private String number(ElementId id) {
        return plan.booths().get(id).map(Booth::number).orElse("");
    }
}

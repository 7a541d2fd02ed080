package dev.madang.exchange.list;

import dev.madang.exchange.Remark;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Works out what a sheet of a file would do to a plan, whatever kind of list it is.
 *
 * @param plan the plan into which it goes
 * @param messages language of the sentences
 * @param newIds ids for what is added
 * @param today the day from which holds count
 */
public record ListImport(Plan plan, Messages messages, Supplier<ElementId> newIds, LocalDate today) {

    /** Returns what a sheet would do, with remarks about its cells before those about its rows. */
    public ListPreview preview(ListKind kind, ListSheet sheet, ListMapping mapping, ListChoices choices) {
        ListPreview preview = kind == ListKind.BOOTHS
                ? new BoothList(plan, messages, mapping, newIds, today).preview(choices)
                : new ExhibitorList(plan, messages, mapping, newIds).preview(choices);
        List<Remark> remarks = new ArrayList<>(sheet.remarks());
        remarks.addAll(preview.remarks());
        return new ListPreview(preview.lines(), preview.edits(), preview.sold(), remarks);
    }

    /** Returns the sheet of which most columns are known, for any of some kinds of list; of several the first. */
    public static ListSheet likeliestSheet(List<ListSheet> sheets, List<ListKind> kinds) {
        ListSheet best = sheets.get(0);
        int most = -1;
        for (ListSheet sheet : sheets) {
            int known = kinds.stream()
                    .mapToInt(kind -> ListMapping.likelihood(sheet.cells(), kind))
                    .max()
                    .orElse(0);
            if (known > most) {
                most = known;
                best = sheet;
            }
        }
        return best;
    }

    /** Returns of what a sheet most likely is a list. */
    public static ListKind likeliestKind(ListSheet sheet) {
        int booths = ListMapping.likelihood(sheet.cells(), ListKind.BOOTHS);
        return booths > ListMapping.likelihood(sheet.cells(), ListKind.EXHIBITORS)
                ? ListKind.BOOTHS
                : ListKind.EXHIBITORS;
    }

    /** Returns by what rows are matched unless the planner says otherwise: the first key that the list has. */
    public static String usualKey(ListKind kind, ListMapping mapping) {
        return kind.keys().stream()
                .filter(key -> hasKey(mapping, key))
                .findFirst()
                .orElse(kind.keys().get(0));
    }

    /** Tells whether a list says by what its rows are to be matched. */
    public static boolean hasKey(ListMapping mapping, String key) {
        return key.equals(ListColumns.NAMES)
                ? mapping.indexOf(ListColumns.KO) >= 0 || mapping.indexOf(ListColumns.EN) >= 0
                : mapping.indexOf(key) >= 0;
    }
}

package dev.madang.exchange.list;

import dev.madang.exchange.Remark;
import dev.madang.exchange.list.ListLine.State;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Gathers what a list could not bring into a plan as it is. */
final class ListRemarks {

    /** What rows mean that nobody can say yet; it may be anything that the list seems not to name. */
    private static final Set<State> UNCLEAR = EnumSet.of(State.FAULTY, State.UNKNOWN, State.ASKED);

    private static final int NAMED = 5;

    private final List<Remark> remarks = new ArrayList<>();
    private final Set<Integer> sizesOfSeveral = new HashSet<>();
    private final ListMapping mapping;
    private final Set<String> unknownLevels = new LinkedHashSet<>();
    private String knownLevels = "";
    private int missingBooths;

    /** Begins with the columns that are left out. */
    ListRemarks(ListMapping mapping, ListKind kind) {
        this.mapping = mapping;
        List<String> repeated = mapping.repeated(kind);
        for (String heading : mapping.leftOut()) {
            String key = repeated.contains(heading) ? "exchange.list.remark.repeated" : "exchange.list.remark.column";
            remarks.add(Remark.of(key, heading));
        }
        for (String derived : kind.derived()) {
            int column = mapping.indexOf(derived);
            if (column >= 0) {
                remarks.add(Remark.of("exchange.list.remark.derived", mapping.columnName(column)));
            }
        }
    }

    /** Tells in what lengths are taken if neither the list nor the planner says it. */
    void lengths(Lengths lengths) {
        if (lengths.likely() != null) {
            remarks.add(Remark.of(
                    "exchange.list.remark.likelyUnit", lengths.likely().sign()));
        }
    }

    /** Notes that the row of several booths says a size, which cannot be that of each. */
    void sizeOfSeveral(int row) {
        boolean saysSize = !mapping.cell(row, ListColumns.SIZE).isEmpty()
                || !mapping.cell(row, ListColumns.WIDTH).isEmpty();
        if (saysSize) {
            sizesOfSeveral.add(row);
        }
    }

    /** Notes how many rows are not taken. */
    void states(List<ListLine> lines) {
        count(lines, State.FAULTY, "exchange.list.remark.faulty");
        count(lines, State.UNKNOWN, "exchange.list.remark.unknown");
        count(lines, State.ASIDE, "exchange.list.remark.aside");
        count(lines, State.ASKED, "exchange.list.remark.asked");
        count(lines, State.GONE, "exchange.list.remark.gone");
    }

    /**
     * Returns what may become of what is gone: while it is not known whom some rows mean, nothing is taken away, and
     * that is noted.
     */
    Gone goneOf(List<ListLine> lines, Gone wanted) {
        long unclear =
                lines.stream().filter(line -> UNCLEAR.contains(line.state())).count();
        if (wanted == Gone.KEEP || unclear == 0) {
            return wanted;
        }
        remarks.add(Remark.of("exchange.list.remark.unclear", unclear));
        return Gone.KEEP;
    }

    /** Notes numbers that no booth has. */
    void missingBooths(int count) {
        missingBooths += count;
    }

    /** Notes what the column of levels says that means none of those of the plan, which are called otherwise. */
    void unknownLevel(String said, List<String> levels) {
        unknownLevels.add(said);
        knownLevels = String.join(", ", levels);
    }

    /** Returns all remarks. */
    List<Remark> all() {
        if (!unknownLevels.isEmpty()) {
            String few = unknownLevels.stream().limit(NAMED).collect(Collectors.joining(", "));
            remarks.add(Remark.of(
                    "exchange.list.remark.levels",
                    mapping.columnName(mapping.indexOf(ListColumns.LEVEL)),
                    unknownLevels.size() > NAMED ? few + " …" : few,
                    knownLevels));
        }
        if (missingBooths > 0) {
            remarks.add(Remark.of("exchange.list.remark.missing", missingBooths));
        }
        if (!sizesOfSeveral.isEmpty()) {
            remarks.add(Remark.of("exchange.list.remark.sizes", sizesOfSeveral.size()));
        }
        return List.copyOf(remarks);
    }

    private void count(List<ListLine> lines, State state, String key) {
        long count = lines.stream().filter(line -> line.state() == state).count();
        if (count > 0) {
            remarks.add(Remark.of(key, count));
        }
    }
}

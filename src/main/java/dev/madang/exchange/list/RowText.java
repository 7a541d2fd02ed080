package dev.madang.exchange.list;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is to be said of one row, gathered while it is read. */
final class RowText {

    /** Why the row means nothing; empty while it means something. */
    String problem = "";

    /** Key of the column at fault. */
    String column = "";

    /** What must be answered first, or null. */
    @Nullable
    ListQuestion question;

    private final Set<String> changes = new LinkedHashSet<>();
    private final List<String> remarks = new ArrayList<>();

    /** Says what changes. */
    void change(String text) {
        changes.add(text);
    }

    /** Says what is worth knowing; an empty text is nothing. */
    void remark(String text) {
        if (!text.isEmpty() && !remarks.contains(text)) {
            remarks.add(text);
        }
    }

    /** Says why the row means nothing, unless that has been said. */
    void fault(String key, String sentence) {
        if (problem.isEmpty() && !sentence.isEmpty()) {
            problem = sentence;
            column = key;
        }
    }

    /** Tells whether the row still means something. */
    boolean isGood() {
        return problem.isEmpty() && question == null;
    }

    /** Returns all changes and remarks in one line. */
    String all() {
        String changed = String.join(", ", changes);
        String said = remarks.stream().collect(Collectors.joining(" "));
        return changed.isEmpty() || said.isEmpty() ? changed + said : changed + " · " + said;
    }
}

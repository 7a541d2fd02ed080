package dev.madang.draw;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which one line of a label can be broken, each reckoned once: how a text breaks does not depend on the
 * room that is left, and a label is tried at several sizes and both ways up.
 *
 * <p>For one label and one thread.
 */
final class WrappedLine {

    private final DrawItem.Line line;
    private final TextWrap wrap;
    private final @Nullable Broken[] atBlanks;
    private final @Nullable Broken[] withinWords;

    WrappedLine(DrawItem.Line line, TextWrap wrap, int maxRows) {
        this.line = line;
        this.wrap = wrap;
        this.atBlanks = new Broken[maxRows];
        this.withinWords = new Broken[maxRows];
    }

    /**
     * A text in rows.
     *
     * @param rows the rows
     * @param longest the width of the longest for letters of size 1
     */
    record Broken(List<String> rows, double longest) {}

    StyleKey style() {
        return line.style();
    }

    int maxRows() {
        return atBlanks.length;
    }

    /** Returns the text in so many rows, in fewer if there are not enough places to break. */
    Broken in(int rows, boolean breaksWords) {
        @Nullable Broken[] known = breaksWords ? withinWords : atBlanks;
        Broken found = known[rows - 1];
        if (found == null) {
            found = broken(rows == 1 ? List.of(line.text()) : wrap.balanced(line.text(), rows, breaksWords));
            known[rows - 1] = found;
        }
        return found;
    }

    double width(String row) {
        return wrap.width(row);
    }

    private Broken broken(List<String> rows) {
        double longest = 0;
        for (String row : rows) {
            longest = Math.max(longest, wrap.width(row));
        }
        return new Broken(rows, longest);
    }
}

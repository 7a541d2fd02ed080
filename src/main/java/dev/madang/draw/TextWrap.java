package dev.madang.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a text into lines. Breaks at blanks are preferred; where lines would still be too long, a Korean word may
 * break between syllables and any word after a hyphen, slash or middle dot. Latin words are never broken.
 */
public final class TextWrap {

    private static final String BREAK_AFTER = "-/\u00b7&,";
    private static final String NEVER_FIRST = ".,)\u00b7/-:;!?\u2019\u201d]%";

    /** Of breaks that are equally good the one with the longer line above is taken. */
    private static final double EQUAL = 1e-6;

    private final TextMeasure measure;
    private final boolean bold;

    public TextWrap(TextMeasure measure, boolean bold) {
        this.measure = measure;
        this.bold = bold;
    }

    /**
     * Breaks a text into exactly that many lines so that the longest is as short as can be; into fewer if there are not
     * enough places to break.
     */
    List<String> balanced(String text, int lines, boolean withinWords) {
        List<String> pieces = pieces(text, withinWords);
        double[] ends = ends(pieces);
        int count = Math.min(lines, pieces.size());
        int size = pieces.size();
        double[][] longest = new double[count + 1][size + 1];
        int[][] start = new int[count + 1][size + 1];
        for (int line = 1; line <= count; line++) {
            for (int end = line; end <= size; end++) {
                chooseStart(ends, longest, start, line, end);
            }
        }
        List<String> result = new ArrayList<>();
        int end = size;
        for (int line = count; line >= 1; line--) {
            result.add(0, joined(pieces, start[line][end], end));
            end = start[line][end];
        }
        return result;
    }

    /** Fills lines from the first on, each at most so wide (for letters of size 1); a word too wide is cut anywhere. */
    public List<String> filled(String text, double width) {
        List<String> pieces = new ArrayList<>();
        for (String piece : pieces(text, true)) {
            pieces.addAll(width(piece.strip()) <= width ? List.of(piece) : letters(piece));
        }
        double[] ends = ends(pieces);
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < pieces.size()) {
            int end = lineEnd(pieces, ends, start, width);
            lines.add(joined(pieces, start, end));
            start = end;
        }
        return lines;
    }

    /** Where a line from that piece on ends: at the last blank that fits, else at the last piece that fits. */
    private static int lineEnd(List<String> pieces, double[] ends, int start, double width) {
        int end = start + 1;
        int lastBlank = 0;
        while (end < pieces.size() && ends[end + 1] - ends[start] <= width) {
            end++;
            lastBlank = end < pieces.size() && pieces.get(end - 1).endsWith(" ") ? end : lastBlank;
        }
        boolean wordGoesOn = end < pieces.size() && !pieces.get(end - 1).endsWith(" ");
        return wordGoesOn && lastBlank > start ? lastBlank : end;
    }

    private static List<String> letters(String piece) {
        return piece.codePoints().mapToObj(Character::toString).toList();
    }

    /**
     * Where each piece ends if all stand in one line; the blank at the end of a piece is left out of the comparison.
     */
    private double[] ends(List<String> pieces) {
        double[] ends = new double[pieces.size() + 1];
        for (int i = 0; i < pieces.size(); i++) {
            ends[i + 1] = ends[i] + width(pieces.get(i));
        }
        return ends;
    }

    /** Returns the width of a text whose letters have size 1. */
    double width(String text) {
        return measure.width(text, bold);
    }

    private static void chooseStart(double[] ends, double[][] longest, int[][] start, int line, int end) {
        longest[line][end] = Double.POSITIVE_INFINITY;
        int from = line == 1 ? 0 : line - 1;
        int to = line == 1 ? 0 : end - 1;
        for (int first = from; first <= to; first++) {
            double width = Math.max(longest[line - 1][first], ends[end] - ends[first]);
            if (width <= longest[line][end] + EQUAL) {
                longest[line][end] = width;
                start[line][end] = first;
            }
        }
    }

    private static String joined(List<String> pieces, int from, int to) {
        return String.join("", pieces.subList(from, to)).strip();
    }

    /** Pieces keep the blank that ends them. */
    private static List<String> pieces(String text, boolean withinWords) {
        List<String> pieces = new ArrayList<>();
        int[] letters = text.strip().codePoints().toArray();
        StringBuilder piece = new StringBuilder();
        for (int i = 0; i < letters.length; i++) {
            piece.appendCodePoint(letters[i]);
            boolean last = i == letters.length - 1;
            if (last || breaksBetween(letters[i], letters[i + 1], withinWords)) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
        }
        return pieces.isEmpty() ? List.of("") : pieces;
    }

    private static boolean breaksBetween(int letter, int next, boolean withinWords) {
        if (letter == ' ') {
            return next != ' ';
        }
        if (!withinWords || next == ' ' || NEVER_FIRST.indexOf(next) >= 0) {
            return false;
        }
        return BREAK_AFTER.indexOf(letter) >= 0 || (isSyllable(letter) && isSyllable(next));
    }

    private static boolean isSyllable(int letter) {
        boolean korean = letter >= 0xAC00 && letter <= 0xD7A3;
        boolean japanese = letter >= 0x3041 && letter <= 0x30FF;
        return korean || japanese || (letter > 0x2E00 && Character.isIdeographic(letter));
    }
}

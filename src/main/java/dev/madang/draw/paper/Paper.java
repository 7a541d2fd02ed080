package dev.madang.draw.paper;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sheet of paper in the direction in which it is printed.
 *
 * @param name what it is called, such as {@code A1}
 * @param widthMm width of the page
 * @param heightMm height of the page
 */
public record Paper(String name, double widthMm, double heightMm) {

    public static final Paper A4 = new Paper("A4", 297, 210);
    public static final Paper A3 = new Paper("A3", 420, 297);
    public static final Paper A2 = new Paper("A2", 594, 420);
    public static final Paper A1 = new Paper("A1", 841, 594);
    public static final Paper A0 = new Paper("A0", 1189, 841);
    public static final Paper LETTER = new Paper("Letter", 279.4, 215.9);
    public static final Paper TABLOID = new Paper("Tabloid", 431.8, 279.4);

    /** All papers with a name, lying. */
    public static final List<Paper> NAMED = List.of(A4, A3, A2, A1, A0, LETTER, TABLOID);

    public static final double SHORTEST_MM = 100;
    public static final double LONGEST_MM = 5_000;
    private static final Pattern OWN_SIZE =
            Pattern.compile("(\\d{1,4}(?:\\.\\d+)?)\\s*(?:mm)?\\s*[x\u00d7*]\\s*(\\d{1,4}(?:\\.\\d+)?)\\s*(?:mm)?");

    /**
     * Checks the size.
     *
     * @throws IllegalArgumentException if a side is not 100 to 5000 mm
     */
    public Paper {
        Objects.requireNonNull(name, "name");
        requireSide("widthMm", widthMm);
        requireSide("heightMm", heightMm);
    }

    /**
     * Reads {@code A1}, {@code a3-portrait}, {@code Letter-landscape} or a size in millimetres such as {@code 900x600},
     * with blanks, a multiplication sign or the unit as people write them. Named papers lie unless told to stand.
     *
     * @throws IllegalArgumentException if the text names no paper, listing those that it may name
     */
    public static Paper parse(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        Matcher size = OWN_SIZE.matcher(wanted);
        if (size.matches()) {
            return new Paper(
                    size.group(1) + " x " + size.group(2) + " mm",
                    Double.parseDouble(size.group(1)),
                    Double.parseDouble(size.group(2)));
        }
        boolean stands = wanted.endsWith("-portrait");
        String name = wanted.replaceFirst("-(portrait|landscape)$", "");
        return NAMED.stream()
                .filter(paper -> paper.name.toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .map(paper -> stands ? paper.portrait() : paper)
                .orElseThrow(() -> new IllegalArgumentException("paper \"" + text
                        + "\" must be A0 to A4, Letter or Tabloid, with -portrait if it is to stand, or a size such as"
                        + " 900x600."));
    }

    /** Returns the same paper standing. */
    public Paper portrait() {
        return isLandscape() ? turned() : this;
    }

    /** Returns the same paper lying. */
    public Paper landscape() {
        return isLandscape() ? this : turned();
    }

    /** Returns the same paper turned by a quarter. */
    public Paper turned() {
        return new Paper(name, heightMm, widthMm);
    }

    /** Tells whether the paper is wider than high. */
    public boolean isLandscape() {
        return widthMm > heightMm;
    }

    /** Tells whether this is one of the A sizes. */
    public boolean isIso() {
        return name.matches("A\\d");
    }

    private static void requireSide(String side, double mm) {
        if (!(mm >= SHORTEST_MM && mm <= LONGEST_MM)) {
            throw new IllegalArgumentException(side + " (" + mm + " mm) must be 100 to 5000 mm.");
        }
    }
}

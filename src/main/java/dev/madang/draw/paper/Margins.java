package dev.madang.draw.paper;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The edges of a page that stay free, in paper millimetres.
 *
 * @param topMm above
 * @param rightMm at the right
 * @param bottomMm below
 * @param leftMm at the left, where sheets are often bound
 */
public record Margins(double topMm, double rightMm, double bottomMm, double leftMm) {

    /** What every printer can leave free. */
    public static final Margins USUAL = all(10);

    /** Half of the shortest side of a paper is more than enough. */
    private static final double MOST_MM = 50;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})?");

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if a margin is not 0 to 50 mm
     */
    public Margins {
        for (double mm : new double[] {topMm, rightMm, bottomMm, leftMm}) {
            if (!(mm >= 0 && mm <= MOST_MM)) {
                throw new IllegalArgumentException("margin (" + mm + " mm) must be 0 to 50 mm.");
            }
        }
    }

    /** Returns the same margin on all sides. */
    public static Margins all(double mm) {
        return new Margins(mm, mm, mm, mm);
    }

    /**
     * Reads {@code 10} for all sides, or {@code 10,10,10,20} for top, right, bottom and left, in millimetres.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    public static Margins parse(String text) {
        List<String> parts =
                Arrays.stream(text.split(",", -1)).map(String::strip).toList();
        boolean right = (parts.size() == 1 || parts.size() == 4)
                && parts.stream().allMatch(part -> NUMBER.matcher(part).matches());
        if (!right) {
            throw new IllegalArgumentException("margins \"" + text
                    + "\" must be one number of millimetres, or four: top, right, bottom, left, such as 10,10,10,20.");
        }
        List<Double> numbers = parts.stream().map(Double::valueOf).toList();
        return numbers.size() == 1
                ? all(numbers.get(0))
                : new Margins(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3));
    }

    /** Returns the form that {@link #parse} reads. */
    @Override
    public String toString() {
        boolean same = topMm == rightMm && topMm == bottomMm && topMm == leftMm;
        return same ? plain(topMm) : plain(topMm) + "," + plain(rightMm) + "," + plain(bottomMm) + "," + plain(leftMm);
    }

    private static String plain(double mm) {
        double hundredths = Math.round(mm * 100) / 100.0;
        return hundredths == Math.rint(hundredths)
                ? Long.toString(Math.round(hundredths))
                : Double.toString(hundredths);
    }
}

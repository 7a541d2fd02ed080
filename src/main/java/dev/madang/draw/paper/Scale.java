package dev.madang.draw.paper;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much smaller the paper is than the hall.
 *
 * @param denominator the number after the colon, 10 to 10000
 */
public record Scale(int denominator) implements Comparable<Scale> {

    /** The scales that drawings use, from the largest picture to the smallest. */
    public static final List<Scale> STANDARD = List.of(
            new Scale(50),
            new Scale(75),
            new Scale(100),
            new Scale(125),
            new Scale(150),
            new Scale(200),
            new Scale(250),
            new Scale(300),
            new Scale(400),
            new Scale(500),
            new Scale(600),
            new Scale(750),
            new Scale(1000));

    private static final int SMALLEST = 10;
    private static final int LARGEST = 10_000;
    private static final Pattern FORM = Pattern.compile("(?:1\\s*:\\s*)?(\\d{1,5})");

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if it is out of range
     */
    public Scale {
        if (denominator < SMALLEST || denominator > LARGEST) {
            throw new IllegalArgumentException("scale (1:" + denominator + ") must be 1:10 to 1:10000.");
        }
    }

    /**
     * Reads {@code 1:250} or {@code 250}.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    public static Scale parse(String text) {
        Matcher form = FORM.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!form.matches()) {
            throw new IllegalArgumentException("scale \"" + text + "\" must look like 1:250.");
        }
        return new Scale(Integer.parseInt(form.group(1)));
    }

    /** Returns how long a model length is on paper. */
    public double onPaper(double modelMm) {
        return modelMm / denominator;
    }

    /** Compares so that larger pictures come first. */
    @Override
    public int compareTo(Scale other) {
        return Integer.compare(denominator, other.denominator);
    }

    @Override
    public String toString() {
        return "1:" + denominator;
    }
}

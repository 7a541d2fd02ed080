package dev.madang.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A report, ready to be set.
 *
 * @param title what it is, and of which plan
 * @param foot what stands at the foot of every page, with the fingerprint
 * @param locale the language
 * @param date day that it bears
 * @param parts what it says, in order
 */
public record Report(String title, String foot, Locale locale, LocalDate date, List<Part> parts) {

    /** Copies the list. */
    public Report {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(foot, "foot");
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(date, "date");
        parts = List.copyOf(parts);
    }
}

package dev.madang.model;

import java.util.Objects;

/**
 * Where a figure was read.
 *
 * @param title publisher or page, in a few words
 * @param address web address, or empty if there is none
 * @param year year of publication, or 0 if the page does not say
 */
public record Source(String title, String address, int year) {

    /**
     * Checks that the source can be named.
     *
     * @throws IllegalArgumentException if title and address are both empty or the year is absurd
     */
    public Source {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(address, "address");
        if (title.isEmpty() && address.isEmpty()) {
            throw new IllegalArgumentException("A source must have a title or an address.");
        }
        if (year != 0 && (year < 1900 || year > 2200)) {
            throw new IllegalArgumentException("year (" + year + ") must be 1900 to 2200, or 0 if not known.");
        }
    }
}

package dev.madang.model;

/** Checks that figures lie where they can. */
final class Ranges {

    private Ranges() {}

    /**
     * Checks a figure.
     *
     * @throws IllegalArgumentException naming the figure and what it may be
     */
    static void require(String name, long value, long least, long most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " (" + value + ") must be from " + least + " to " + most + ".");
        }
    }
}

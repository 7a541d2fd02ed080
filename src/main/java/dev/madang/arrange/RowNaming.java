package dev.madang.arrange;

import dev.madang.model.NumberRules.RowNames;
import dev.madang.model.NumberRules.Skips;
import java.util.Locale;
import java.util.OptionalInt;

/** Names of rows: A, B, C ... Z, AA, AB, or 1, 2, 3; without what is skipped. */
public final class RowNaming {

    private static final int MOST_ROWS = 1_000;

    private final RowNames names;
    private final String alphabet;
    private final Skips skips;

    /** Makes names that leave out what is skipped. */
    public RowNaming(RowNames names, Skips skips) {
        this.names = names;
        this.skips = skips;
        StringBuilder letters = new StringBuilder();
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            if (skips.allows(letter)) {
                letters.append(letter);
            }
        }
        alphabet = letters.toString();
    }

    /** Returns the name of a row; the first has index 0. */
    public String name(int index) {
        return names.letters() ? letters(names.first() + index) : digits(index);
    }

    /** Returns which row a name names, counted from 1; nothing if it names none. */
    public OptionalInt find(String name) {
        String wanted = name.strip().toUpperCase(Locale.ROOT);
        RowNaming all = new RowNaming(new RowNames(names.letters(), 1), skips);
        for (int index = 0; index < RowNames.MAX_FIRST; index++) {
            if (all.name(index).equals(wanted)) {
                return OptionalInt.of(names.letters() ? index + 1 : Integer.parseInt(wanted));
            }
        }
        return OptionalInt.empty();
    }

    /** Returns the alphabet of rows, without what is skipped. */
    int alphabetSize() {
        return alphabet.length();
    }

    /** Counts in a system in which every place has a letter: Z is followed by AA. */
    private String letters(int ordinal) {
        StringBuilder name = new StringBuilder();
        int rest = ordinal;
        while (rest > 0) {
            rest--;
            name.insert(0, alphabet.charAt(rest % alphabet.length()));
            rest /= alphabet.length();
        }
        return name.toString();
    }

    private String digits(int index) {
        int number = names.first();
        int left = index;
        for (int tries = 0; tries < MOST_ROWS * 20; tries++) {
            if (skips.allows(number) && left-- == 0) {
                break;
            }
            number++;
        }
        return Integer.toString(number);
    }
}

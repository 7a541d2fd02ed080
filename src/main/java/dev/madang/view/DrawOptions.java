package dev.madang.view;

import dev.madang.model.Feature;
import dev.madang.model.FeatureKind;
import dev.madang.model.Note;
import dev.madang.model.Rect;

/**
 * What drawing tools put, typed in the bar of the tool.
 *
 * @param boothWidth frontage of a booth, in mm
 * @param boothDepth depth of a booth, in mm
 * @param rowsBackToBack how many rows touch each other between two aisles: 1 or 2
 * @param aisleMm width of the aisles of a grid
 * @param seats seats of a new seating or awards area
 * @param letterMm height of the letters of a new note
 */
public record DrawOptions(int boothWidth, int boothDepth, int rowsBackToBack, int aisleMm, int seats, int letterMm) {

    /** Booths of one unit in double rows. */
    public static final DrawOptions USUAL = new DrawOptions(3_000, 3_000, 2, 3_000, 0, Note.USUAL_LETTER_MM);

    /** Checks that all can be drawn. */
    public DrawOptions {
        requireWithin("boothWidth", boothWidth, 1, Rect.MAX_SIDE_MM);
        requireWithin("boothDepth", boothDepth, 1, Rect.MAX_SIDE_MM);
        requireWithin("rowsBackToBack", rowsBackToBack, 1, 2);
        requireWithin("aisleMm", aisleMm, 0, Rect.MAX_SIDE_MM);
        requireWithin("seats", seats, 0, Feature.MAX_SEATS);
        requireWithin("letterMm", letterMm, Note.MIN_LETTER_MM, Note.MAX_LETTER_MM);
    }

    /** Returns a copy with another size of booths. */
    public DrawOptions withBooth(int width, int depth) {
        return new DrawOptions(width, depth, rowsBackToBack, aisleMm, seats, letterMm);
    }

    /** Returns a copy with other rows. */
    public DrawOptions withRows(int backToBack, int newAisleMm) {
        return new DrawOptions(boothWidth, boothDepth, backToBack, newAisleMm, seats, letterMm);
    }

    /** Returns a copy with another number of seats. */
    public DrawOptions withSeats(int newSeats) {
        return new DrawOptions(boothWidth, boothDepth, rowsBackToBack, aisleMm, newSeats, letterMm);
    }

    /** Returns a copy with other letters. */
    public DrawOptions withLetters(int newLetterMm) {
        return new DrawOptions(boothWidth, boothDepth, rowsBackToBack, aisleMm, seats, newLetterMm);
    }

    /** Tells whether people sit in a feature of that kind. */
    public static boolean hasSeats(FeatureKind kind) {
        return kind == FeatureKind.SEATING || kind == FeatureKind.AWARDS;
    }

    private static void requireWithin(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " (" + value + ") must be " + least + " to " + most + ".");
        }
    }
}

package dev.madang.model;

import java.util.Objects;

/**
 * A text on the drawing that stands for nothing on the floor.
 *
 * @param id unique in the plan
 * @param level id of the level on which it lies
 * @param text what it says; lines are broken where it breaks them and where the box ends
 * @param shape the box in which it stands
 * @param letterMm height of its letters on the floor, {@value #MIN_LETTER_MM} to {@value #MAX_LETTER_MM} mm
 */
public record Note(ElementId id, String level, LocalText text, Shape shape, int letterMm) implements AreaElement {

    /** Smaller letters cannot be read at any usual scale. */
    public static final int MIN_LETTER_MM = 50;

    /** Larger letters are mistakes. */
    public static final int MAX_LETTER_MM = 20_000;

    /** Letters that are 2.5 mm high at 1:250. */
    public static final int USUAL_LETTER_MM = 625;

    /**
     * Checks text and letters.
     *
     * @throws IllegalArgumentException if the text is empty or the letters are out of range
     */
    public Note {
        Objects.requireNonNull(id, "id");
        Ids.requireName("level", level);
        Objects.requireNonNull(shape, "shape");
        if (text.isEmpty()) {
            throw new IllegalArgumentException("text must not be empty.");
        }
        if (letterMm < MIN_LETTER_MM || letterMm > MAX_LETTER_MM) {
            throw new IllegalArgumentException(
                    "letterMm (" + letterMm + ") must be " + MIN_LETTER_MM + " to " + MAX_LETTER_MM + ".");
        }
    }

    @Override
    public Note copyAs(ElementId newId) {
        return new Note(newId, level, text, shape, letterMm);
    }

    @Override
    public Note withShape(Shape newShape) {
        return new Note(id, level, text, newShape, letterMm);
    }
}

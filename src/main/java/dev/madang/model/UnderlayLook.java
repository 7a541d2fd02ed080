package dev.madang.model;

/**
 * How an underlay is shown.
 *
 * @param opacityPercent how much of its colour it keeps, {@link #MIN_PERCENT} to 100
 * @param visible whether it is shown at all
 * @param locked whether a hand may not move, turn or scale it
 */
public record UnderlayLook(int opacityPercent, boolean visible, boolean locked) {

    /** What is paler than this is not seen, and looked for in vain. */
    public static final int MIN_PERCENT = 5;

    /** Half pale, so that what is drawn upon it stands out. */
    public static final UnderlayLook FIRST = new UnderlayLook(50, true, false);

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the opacity is out of range
     */
    public UnderlayLook {
        if (opacityPercent < MIN_PERCENT || opacityPercent > 100) {
            throw new IllegalArgumentException(
                    "opacityPercent (" + opacityPercent + ") must be " + MIN_PERCENT + " to 100.");
        }
    }

    /** Returns a copy of another opacity. */
    public UnderlayLook withOpacity(int newPercent) {
        return new UnderlayLook(newPercent, visible, locked);
    }

    /** Returns a copy that is shown or not. */
    public UnderlayLook withVisible(boolean newVisible) {
        return new UnderlayLook(opacityPercent, newVisible, locked);
    }

    /** Returns a copy that is locked or not. */
    public UnderlayLook withLocked(boolean newLocked) {
        return new UnderlayLook(opacityPercent, visible, newLocked);
    }
}

package dev.madang.draw.paper;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a page is set up.
 *
 * @param margins the edges that stay free
 * @param part what is drawn of the level, or null for all of it
 * @param number which page it is, from 1
 * @param count of how many
 */
public record PageSetup(Margins margins, @Nullable SheetPart part, int number, int count) {

    /** A single page of a whole level with usual margins. */
    public static final PageSetup USUAL = new PageSetup(Margins.USUAL, null, 1, 1);

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if there is no such page
     */
    public PageSetup {
        Objects.requireNonNull(margins, "margins");
        if (number < 1 || number > count) {
            throw new IllegalArgumentException("There is no page " + number + " of " + count + ".");
        }
    }

    /** Returns a copy with other margins. */
    public PageSetup with(Margins newMargins) {
        return new PageSetup(newMargins, part, number, count);
    }

    /** Returns a copy for a part of the level. */
    public PageSetup of(SheetPart newPart) {
        return new PageSetup(margins, newPart, number, count);
    }

    /** Returns a copy that is one of several. */
    public PageSetup numbered(int newNumber, int newCount) {
        return new PageSetup(margins, part, newNumber, newCount);
    }

    /** Returns the part of the level, if it is not all of it. */
    public Optional<SheetPart> drawnPart() {
        return Optional.ofNullable(part);
    }

    /** Tells whether there are more pages. */
    public boolean isOneOfSeveral() {
        return count > 1;
    }
}

package dev.madang.draw;

import java.util.Objects;

/**
 * A page of several that are printed together.
 *
 * @param sheet the page
 * @param bookmark what it is called in the list of pages
 * @param isToScale whether it shows a plan, whose scale can be proven; tables have none
 */
public record SheetPage(Sheet sheet, String bookmark, boolean isToScale) {

    /** Checks that all is there. */
    public SheetPage {
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(bookmark, "bookmark");
    }
}

package dev.madang.draw.sheet;

import java.util.Objects;

/**
 * A page of several that are printed together.
 *
 * @param sheet the page
 * @param bookmark what it is called in the list of pages
 * @param isToScale whether it shows a plan, whose scale can be proven; tables have none
 * @param chapter what its pages and others are called together, such as a level; empty if it stands alone
 */
public record SheetPage(Sheet sheet, String bookmark, boolean isToScale, String chapter) {

    /** Checks that all is there. */
    public SheetPage {
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(bookmark, "bookmark");
        Objects.requireNonNull(chapter, "chapter");
    }

    /** Makes a page that stands alone. */
    public SheetPage(Sheet sheet, String bookmark, boolean isToScale) {
        this(sheet, bookmark, isToScale, "");
    }

    /** Returns the name with that of the chapter. */
    public String fullName() {
        return chapter.isEmpty() ? bookmark : chapter + " - " + bookmark;
    }
}

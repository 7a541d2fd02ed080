package dev.madang.model;

/**
 * From which file an underlay came. The file itself is not needed any more.
 *
 * @param file name of the file, without its folder
 * @param page number of the page, from 1; 0 if the file has no pages
 */
public record UnderlaySource(String file, int page) {

    /** The most pages that anybody looks through. */
    public static final int MAX_PAGE = 100_000;

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if the name is blank or the page out of range
     */
    public UnderlaySource {
        if (file.isBlank()) {
            throw new IllegalArgumentException("The name of the file of an underlay must not be blank.");
        }
        if (page < 0 || page > MAX_PAGE) {
            throw new IllegalArgumentException("page (" + page + ") must be 0 to " + MAX_PAGE + ".");
        }
    }
}

package dev.madang.view;

/** How the window looks. */
public enum Theme {
    /** Dark ink on light ground. */
    LIGHT,
    /** Light ink on dark ground. */
    DARK
}

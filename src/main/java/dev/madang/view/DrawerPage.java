package dev.madang.view;

/** What the drawer below the canvas shows. */
public enum DrawerPage {
    /** The table of booths. */
    BOOTHS,
    /** The table of exhibitors. */
    EXHIBITORS,
    /** Capacity and safety. */
    SAFETY
}

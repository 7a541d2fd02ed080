package dev.madang.view;

/** To what the align actions align. */
public enum AlignTo {
    /** What was selected last, which stays. */
    KEY,
    /** The box around the selection. */
    SELECTION,
    /** The hall in which the selection lies. */
    HALL
}

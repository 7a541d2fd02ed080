package dev.madang.rules;

/** How well the text behind a figure is known, the best first. It is shown beside the figure. */
public enum Confidence {
    /** The number was read in the source named. */
    READ,
    /** The number was read in somebody's account of the text. */
    SECOND_HAND,
    /** Remembered of the text, not read again; to be confirmed before it is taken for law. */
    MEMORY,
    /** No text: a default that a hall operator or planner sets. */
    SETTING
}

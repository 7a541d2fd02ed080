package dev.madang.draw;

/** Measures text in the font in which it will be set. */
public interface TextMeasure {

    /** Returns the width of a text whose font size is 1, in that unit. */
    double width(String text, boolean bold);
}

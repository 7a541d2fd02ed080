package dev.madang.draw;

/** How everything in a drawing looks: one for print, one for each theme of the screen. */
public interface Palette {

    /** Returns how a style looks. */
    Ink ink(StyleKey style);
}

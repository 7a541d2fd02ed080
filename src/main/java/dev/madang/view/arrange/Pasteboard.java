package dev.madang.view.arrange;

import java.util.Optional;

/** The clipboard of the system, through which things go from window to window and from program to program. */
public interface Pasteboard {

    /** Returns the text on it. */
    Optional<String> text();

    /** Puts something on it: a text that can be pasted again, and a table for those who take tables. */
    void put(String text, String table);
}

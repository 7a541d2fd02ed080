package dev.madang.draw.overlay;

import java.util.Arrays;
import java.util.Locale;

/** What an overlay shows. */
public enum OverlayKind {
    /** How far it is to the nearest exit. */
    WALKING,
    /** How much aisles could still lose. */
    MARGIN,
    /** How much room people have at the busiest time. */
    CROWDING;

    /** Returns the word for it in commands and keys of texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the kind that a word stands for.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static OverlayKind parse(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.key().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no overlay \"" + word + "\"."));
    }
}

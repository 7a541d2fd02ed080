package dev.madang.model;

import java.util.Objects;

/**
 * The name of a hall or partition within a venue: its level and its own id, written {@code level/part}.
 *
 * @param level id of the level
 * @param part id of the hall or partition on that level
 */
public record PartRef(String level, String part) implements Comparable<PartRef> {

    /** Checks both ids. */
    public PartRef {
        Ids.requireName("level", level);
        Ids.requireName("part", part);
    }

    /**
     * Reads {@code level/part}.
     *
     * @throws IllegalArgumentException if the text is not two ids joined by a slash
     */
    public static PartRef parse(String text) {
        Objects.requireNonNull(text, "text");
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("\"" + text + "\" must be a level and a part joined by a slash.");
        }
        return new PartRef(text.substring(0, slash), text.substring(slash + 1));
    }

    @Override
    public int compareTo(PartRef other) {
        int byLevel = level.compareTo(other.level);
        return byLevel != 0 ? byLevel : part.compareTo(other.part);
    }

    @Override
    public String toString() {
        return level + "/" + part;
    }
}

package dev.madang.io.table;

import org.jspecify.annotations.Nullable;

/**
 * How a text is to be read.
 *
 * @param encoding its encoding, or null to guess it
 * @param separator what parts its cells, or null to guess it
 */
public record TextForm(@Nullable TextEncoding encoding, @Nullable Separator separator) {

    /** Everything is guessed. */
    public static final TextForm GUESSED = new TextForm(null, null);
}

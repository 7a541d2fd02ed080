package dev.madang.draw.paper;

import java.util.Objects;

/**
 * What a file of sheets says of itself beside what stands on them.
 *
 * @param author who made it; may be empty
 * @param subject what it shows, such as the fingerprint of the plan; may be empty
 */
public record Imprint(String author, String subject) {

    /** Nothing to say. */
    public static final Imprint NONE = new Imprint("", "");

    /** Checks that all is there. */
    public Imprint {
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(subject, "subject");
    }
}

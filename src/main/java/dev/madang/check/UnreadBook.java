package dev.madang.check;

import dev.madang.model.LocalText;
import java.util.Objects;

/**
 * A file in which a rule book should be, but that cannot be read.
 *
 * @param problem what is wrong with it, in one sentence that names the file
 * @param isNamed whether the file is called like a book by which the plan is checked, so that its limits are missed
 */
public record UnreadBook(LocalText problem, boolean isNamed) {

    /** Checks that there is a sentence. */
    public UnreadBook {
        Objects.requireNonNull(problem, "problem");
    }
}

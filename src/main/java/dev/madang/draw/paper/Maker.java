package dev.madang.draw.paper;

import dev.madang.draw.Picture;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who made a sheet.
 *
 * @param name of the planner; may be empty
 * @param logo printed at the head of the title block, or null
 */
public record Maker(String name, @Nullable Picture logo) {

    /** Nobody said who. */
    public static final Maker NOBODY = new Maker("", null);

    /** Checks that all is there. */
    public Maker {
        Objects.requireNonNull(name, "name");
    }

    /** Returns the logo, if there is one. */
    public Optional<Picture> sign() {
        return Optional.ofNullable(logo);
    }
}

package dev.madang.exchange.drawing;

import dev.madang.model.Booth;
import dev.madang.model.Shape;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an import would do with one booth.
 *
 * @param state what it would do
 * @param before the booth of the plan, or null for a new one
 * @param number its number afterwards
 * @param build its build kind afterwards
 * @param shape its outline afterwards
 * @param changes what differs, of a changed one
 */
public record BoothRow(
        State state, @Nullable Booth before, String number, String build, Shape shape, Set<Difference> changes) {

    /** What would happen to a booth. */
    public enum State {
        /** It is not in the plan yet. */
        NEW("new"),
        /** It is in the plan, but differs. */
        CHANGED("changed"),
        /** It is in the plan, but not in the drawing. */
        GONE("gone"),
        /** Nothing. */
        SAME("same");

        private final String key;

        State(String key) {
            this.key = key;
        }

        /** Returns how message keys name it. */
        public String key() {
            return key;
        }
    }

    /** What can differ. */
    public enum Difference {
        /** The outline. */
        OUTLINE,
        /** The number. */
        NUMBER,
        /** The build kind. */
        BUILD
    }

    /** Copies the set. */
    public BoothRow {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(build, "build");
        Objects.requireNonNull(shape, "shape");
        changes = changes.isEmpty() ? Set.of() : EnumSet.copyOf(changes);
    }

    /** Returns the booth of the plan, if it is there already. */
    public Optional<Booth> present() {
        return Optional.ofNullable(before);
    }
}

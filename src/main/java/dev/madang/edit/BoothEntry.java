package dev.madang.edit;

import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Letting;
import dev.madang.model.Rect;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a table says of one booth; what it leaves out stays as it is.
 *
 * @param number the number, or null
 * @param width millimetres, or null
 * @param depth millimetres, or null
 * @param build id of the build kind, or null
 * @param exhibitor id of who takes it, or null
 * @param letting its state of letting, or null
 */
public record BoothEntry(
        @Nullable String number,
        @Nullable Integer width,
        @Nullable Integer depth,
        @Nullable String build,
        @Nullable ElementId exhibitor,
        @Nullable Letting letting) {

    /** Says nothing. */
    public static final BoothEntry NONE = new BoothEntry(null, null, null, null, null, null);

    /** Returns a copy that says a number. */
    public BoothEntry withNumber(String newNumber) {
        return new BoothEntry(newNumber, width, depth, build, exhibitor, letting);
    }

    /** Returns a copy that says a size. */
    public BoothEntry withSize(int newWidth, int newDepth) {
        return new BoothEntry(number, newWidth, newDepth, build, exhibitor, letting);
    }

    /** Returns a copy that says a build kind. */
    public BoothEntry withBuild(String newBuild) {
        return new BoothEntry(number, width, depth, newBuild, exhibitor, letting);
    }

    /** Returns a copy that says an exhibitor. */
    public BoothEntry withExhibitor(ElementId newExhibitor) {
        return new BoothEntry(number, width, depth, build, newExhibitor, letting);
    }

    /** Returns a copy that says a state of letting. */
    public BoothEntry withLetting(Letting newLetting) {
        return new BoothEntry(number, width, depth, build, exhibitor, newLetting);
    }

    /** Returns what the entry makes of a booth; only a rectangle takes a size. */
    public Booth on(Booth booth) {
        Booth next = number == null ? booth : booth.withNumber(number);
        next = build == null ? next : next.withBuild(build);
        next = exhibitor == null ? next : next.withExhibitor(exhibitor);
        next = letting == null ? next : next.withLetting(letting);
        Booth filled = next;
        return size(booth).map(filled::withShape).orElse(filled);
    }

    private Optional<Rect> size(Booth booth) {
        if (width == null || depth == null) {
            return Optional.empty();
        }
        if (!(booth.shape() instanceof Rect rect)) {
            throw new IllegalArgumentException("Booth \"" + booth.id() + "\" is a polygon and takes no size.");
        }
        return Optional.of(new Rect(
                rect.at(),
                Objects.requireNonNull(width, "width"),
                Objects.requireNonNull(depth, "depth"),
                rect.rotation()));
    }
}

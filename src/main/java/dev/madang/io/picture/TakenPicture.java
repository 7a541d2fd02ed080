package dev.madang.io.picture;

import dev.madang.model.Raster;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A picture that is ready for a plan.
 *
 * @param raster the picture
 * @param fileWidthPx pixels across that the file has, or that a page would have had
 * @param fileHeightPx pixels down
 * @param paperMmPerPx how long a pixel is on paper; 0 if the file does not say
 * @param changes what was done to it
 */
public record TakenPicture(
        Raster raster, int fileWidthPx, int fileHeightPx, double paperMmPerPx, Set<PictureChange> changes) {

    /** Copies the set. */
    public TakenPicture {
        EnumSet<PictureChange> copy = EnumSet.noneOf(PictureChange.class);
        copy.addAll(changes);
        changes = Collections.unmodifiableSet(copy);
    }
}

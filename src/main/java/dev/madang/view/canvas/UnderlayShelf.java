package dev.madang.view.canvas;

import dev.madang.model.Raster;
import dev.madang.model.Underlay;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/**
 * The pictures of the underlays that are seen, decoded and fitted to the screen beside the window's thread. Of each
 * picture one thing is made at a time; what nobody asks for any more when it is done is kept all the same until
 * something newer is there.
 */
final class UnderlayShelf {

    /** What is shown until a sharp picture is there, and while the view is zoomed or the underlay turned. */
    private static final long COARSE_PIXELS = 1_200_000;

    private final LiveCheck.Beside beside;
    private final Map<Raster, Entry> entries = new IdentityHashMap<>();
    private Runnable onReady = () -> {};

    UnderlayShelf(LiveCheck.Beside beside) {
        this.beside = beside;
    }

    /** Is told when there is something new to show. */
    void onReady(Runnable listener) {
        onReady = listener;
    }

    /** Returns what there is of a picture, and begins to decode it if it was not asked for before. */
    Entry entry(Raster raster) {
        return entries.computeIfAbsent(raster, wanted -> new Entry(wanted).begun());
    }

    /** Forgets all pictures but those of the given underlays. */
    void keepOnly(List<Underlay> shown) {
        entries.keySet().removeIf(raster -> shown.stream().noneMatch(underlay -> underlay.content() == raster));
    }

    /** Forgets everything; what is still being made is thrown away. */
    void clear() {
        entries.clear();
        onReady = () -> {};
    }

    /** One picture. */
    final class Entry {

        private final Raster raster;
        private @Nullable UnderlayPixels pixels;
        private @Nullable Image coarse;
        private @Nullable UnderlayTile tile;
        private @Nullable Image sharp;
        private boolean busy;
        private boolean broken;

        Entry(Raster raster) {
            this.raster = raster;
        }

        private Entry begun() {
            make(() -> UnderlayPixels.of(raster), this::decoded);
            return this;
        }

        /** Tells whether the picture cannot be shown. */
        boolean isBroken() {
            return broken;
        }

        /** Returns the whole picture with few pixels. */
        Optional<Image> coarse() {
            return Optional.ofNullable(coarse);
        }

        /** Returns the latest tile, for whatever view it was made. */
        Optional<UnderlayTile> tile() {
            return Optional.ofNullable(tile);
        }

        /** Returns that tile as a picture. */
        Optional<Image> sharp() {
            return Optional.ofNullable(sharp);
        }

        /** Tells whether a tile could be made now. */
        boolean isIdle() {
            return pixels != null && !busy;
        }

        /** Makes a tile, unless something else is being made. */
        void fit(UnderlayTile.View view, UnderlayTile.Frame frame) {
            UnderlayPixels all = pixels;
            if (all != null && !busy) {
                make(() -> UnderlayTile.of(all, raster.width(), view, frame), this::fitted);
            }
        }

        private <T> void make(Supplier<T> work, Consumer<T> done) {
            busy = true;
            beside.background().execute(() -> {
                T made = work.get();
                beside.window().execute(() -> {
                    busy = false;
                    if (entries.get(raster) == this) {
                        done.accept(made);
                        onReady.run();
                    }
                });
            });
        }

        private void decoded(Optional<UnderlayPixels> found) {
            broken = found.isEmpty();
            pixels = found.orElse(null);
            found.ifPresent(all -> {
                UnderlayPixels.Level small = all.atMost(COARSE_PIXELS);
                coarse = UnderlayTile.imageOf(small.width(), small.height(), small.argb());
            });
        }

        private void fitted(UnderlayTile made) {
            tile = made;
            sharp = made.image();
        }
    }
}

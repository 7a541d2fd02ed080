package dev.madang.view.canvas;

import dev.madang.model.Underlay;
import dev.madang.model.UnderlayContent;
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
    private final Map<UnderlayContent, Entry> entries = new IdentityHashMap<>();
    private Runnable onReady = () -> {};
    private boolean dark;

    UnderlayShelf(LiveCheck.Beside beside) {
        this.beside = beside;
    }

    /** Is told when there is something new to show. */
    void onReady(Runnable listener) {
        onReady = listener;
    }

    /** Says whether the floor is dark; drawings are then decoded anew. */
    void setDark(boolean isDark) {
        if (isDark != dark) {
            dark = isDark;
            entries.clear();
        }
    }

    /** Returns what there is of a picture, and begins to decode it if it was not asked for before. */
    Entry entry(UnderlayContent content) {
        return entries.computeIfAbsent(content, wanted -> new Entry(wanted).begun());
    }

    /** Forgets all pictures but those of the given underlays. */
    void keepOnly(List<Underlay> shown) {
        entries.keySet().removeIf(content -> shown.stream().noneMatch(underlay -> underlay.content() == content));
    }

    /** Forgets everything; what is still being made is thrown away. */
    void clear() {
        entries.clear();
        onReady = () -> {};
    }

    /**
     * A content that was looked into.
     *
     * @param source what its tiles are made of
     * @param small the whole in few pixels
     */
    private record Opened(TileSource source, UnderlayPixels.Level small) {

        static Opened of(TileSource source) {
            return new Opened(source, source.coarse(COARSE_PIXELS));
        }
    }

    /** One picture. */
    final class Entry {

        private final UnderlayContent content;
        private @Nullable TileSource source;
        private @Nullable Image coarse;
        private @Nullable UnderlayTile tile;
        private @Nullable Image sharp;
        private boolean busy;
        private boolean broken;

        Entry(UnderlayContent content) {
            this.content = content;
        }

        private Entry begun() {
            boolean onDark = dark;
            make(() -> TileSource.of(content, onDark).map(Opened::of), this::opened);
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
            return source != null && !busy;
        }

        /** Makes a tile, unless something else is being made. */
        void fit(UnderlayTile.View view, UnderlayTile.Frame frame) {
            TileSource all = source;
            if (all != null && !busy) {
                make(() -> all.tile(view, frame), this::fitted);
            }
        }

        private <T> void make(Supplier<T> work, Consumer<T> done) {
            busy = true;
            beside.background().execute(() -> {
                T made = work.get();
                beside.window().execute(() -> {
                    busy = false;
                    if (entries.get(content) == this) {
                        done.accept(made);
                        onReady.run();
                    }
                });
            });
        }

        private void opened(Optional<Opened> found) {
            broken = found.isEmpty();
            found.ifPresent(opened -> {
                source = opened.source();
                UnderlayPixels.Level small = opened.small();
                coarse = UnderlayTile.imageOf(small.width(), small.height(), small.argb());
            });
        }

        private void fitted(UnderlayTile made) {
            tile = made;
            sharp = made.image();
        }
    }
}

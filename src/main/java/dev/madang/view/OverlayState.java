package dev.madang.view;

import dev.madang.check.global.GlobalResult;
import dev.madang.draw.DrawItem;
import dev.madang.draw.Overlay;
import dev.madang.draw.overlay.OverlayKind;
import dev.madang.model.Bounds;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.image.Image;

/** Which overlay lies on the floor, and what was drawn of it last. Belongs to the JavaFX thread. */
public final class OverlayState {

    /** Booths and letters stand out, and colours can be told apart. */
    public static final double USUAL_STRENGTH = 0.85;

    private final ObjectProperty<Optional<OverlayKind>> kind = new SimpleObjectProperty<>(Optional.empty());
    private final DoubleProperty strength = new SimpleDoubleProperty(USUAL_STRENGTH);
    private final BooleanProperty legendFolded = new SimpleBooleanProperty();
    private final ObjectProperty<LegendPlace> legendPlace = new SimpleObjectProperty<>(LegendPlace.LOWER_LEFT);
    private final ObjectProperty<Optional<Shown>> shown = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<DrawItem>> growth = new SimpleObjectProperty<>(List.of());

    /** What the planner wants to see; nothing while overlays are off. */
    public ObjectProperty<Optional<OverlayKind>> kind() {
        return kind;
    }

    /** How strongly it is painted, from 0 to 1. */
    public DoubleProperty strength() {
        return strength;
    }

    /** Whether only the heading of the legend is shown, so that it hides next to nothing. */
    public BooleanProperty legendFolded() {
        return legendFolded;
    }

    /** Where on the drawing the legend stands. */
    public ObjectProperty<LegendPlace> legendPlace() {
        return legendPlace;
    }

    /** What was drawn last; it may be of an older plan. */
    public ObjectProperty<Optional<Shown>> shown() {
        return shown;
    }

    /** Arrows that show how far the selected booths may grow. */
    public ObjectProperty<List<DrawItem>> growth() {
        return growth;
    }

    /**
     * Where the legend stands in the room that it has, so that it stays in its corner when the window grows.
     *
     * @param across from 0, on the left, to 1, on the right
     * @param down from 0, at the top, to 1, at the bottom
     */
    public record LegendPlace(double across, double down) {

        /** Where it stands unless it is moved. */
        public static final LegendPlace LOWER_LEFT = new LegendPlace(0, 1);

        /**
         * Checks both.
         *
         * @throws IllegalArgumentException if one of them is not from 0 to 1
         */
        public LegendPlace {
            if (!isShare(across) || !isShare(down)) {
                throw new IllegalArgumentException("across (" + across + ") and down (" + down + ") must be 0 to 1.");
            }
        }

        /** Tells whether a number can be one of the two. */
        public static boolean isShare(double share) {
            return share >= 0 && share <= 1;
        }
    }

    /**
     * A drawn overlay.
     *
     * @param kind what it shows
     * @param result what it was drawn from
     * @param level id of the level
     * @param overlay its figures
     * @param picture its areas as a picture; empty if it has none
     */
    public record Shown(
            OverlayKind kind, GlobalResult result, String level, Overlay overlay, Optional<Picture> picture) {}

    /**
     * The areas of an overlay.
     *
     * @param image the picture
     * @param box the part of the floor that it covers
     */
    public record Picture(Image image, Bounds box) {}
}

package dev.madang.view;

import dev.madang.check.global.GlobalResult;
import dev.madang.draw.DrawItem;
import dev.madang.draw.Overlay;
import dev.madang.draw.overlay.OverlayKind;
import dev.madang.model.Bounds;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.image.Image;

/** Which overlay lies on the floor, and what was drawn of it last. Belongs to the JavaFX thread. */
public final class OverlayState {

    /** Booths and letters stand out, and colours can be told apart. */
    public static final double USUAL_STRENGTH = 0.85;

    private final ObjectProperty<Optional<OverlayKind>> kind = new SimpleObjectProperty<>(Optional.empty());
    private final DoubleProperty strength = new SimpleDoubleProperty(USUAL_STRENGTH);
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

    /** What was drawn last; it may be of an older plan. */
    public ObjectProperty<Optional<Shown>> shown() {
        return shown;
    }

    /** Arrows that show how far the selected booths may grow. */
    public ObjectProperty<List<DrawItem>> growth() {
        return growth;
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

package dev.madang.view.canvas;

import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeType;

/** The frame by which whoever came by keyboard sees that the keys go to the canvas. */
final class FocusFrame extends Rectangle {

    private static final double WIDTH_PX = 2;

    FocusFrame() {
        setFill(null);
        setStrokeWidth(WIDTH_PX);
        setStrokeType(StrokeType.INSIDE);
        setMouseTransparent(true);
    }

    /** Lies around a region, and shows while that has the keyboard. */
    void around(Region region) {
        widthProperty().bind(region.widthProperty());
        heightProperty().bind(region.heightProperty());
        visibleProperty().bind(region.focusVisibleProperty());
    }
}

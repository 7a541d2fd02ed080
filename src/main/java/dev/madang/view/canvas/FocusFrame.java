package dev.madang.view.canvas;

import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeType;

/** The frame by which whoever came by keyboard sees that the keys go to the canvas; the style sheet says when. */
final class FocusFrame extends Rectangle {

    FocusFrame() {
        getStyleClass().add("focus-frame");
        setStrokeType(StrokeType.INSIDE);
        setMouseTransparent(true);
        setVisible(false);
    }

    /** Lies around a region. */
    void around(Region region) {
        widthProperty().bind(region.widthProperty());
        heightProperty().bind(region.heightProperty());
    }
}

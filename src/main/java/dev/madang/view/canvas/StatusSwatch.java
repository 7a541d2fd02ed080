package dev.madang.view.canvas;

import dev.madang.draw.StyleKey;
import dev.madang.model.Colour;
import dev.madang.model.Hatch;
import dev.madang.view.Theme;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeType;

/** Shows how booths of a status look on the canvas. */
public final class StatusSwatch {

    private static final double WIDTH = 34;
    private static final double HEIGHT = 20;

    private StatusSwatch() {}

    /** Returns a small picture of a colour and a pattern in a theme. */
    public static Node of(Colour colour, Hatch hatch, Theme theme) {
        ScreenInk ink = ScreenInk.of(
                ScreenPalette.of(theme).tinted(StyleKey.BOOTH, colour).withHatch(hatch));
        Rectangle ground = new Rectangle(WIDTH, HEIGHT, ink.fill());
        ground.setStroke(ink.stroke());
        ground.setStrokeType(StrokeType.INSIDE);
        StackPane swatch = new StackPane(ground);
        Color line = ink.hatchColour();
        if (line != null) {
            Rectangle pattern = new Rectangle(WIDTH - 2, HEIGHT - 2);
            pattern.setFill(
                    new ImagePattern(HatchTile.of(hatch, line, 1), 0, 0, HatchTile.SIDE_PX, HatchTile.SIDE_PX, false));
            swatch.getChildren().add(pattern);
        }
        swatch.setMinSize(WIDTH, HEIGHT);
        swatch.setMaxSize(WIDTH, HEIGHT);
        return swatch;
    }
}

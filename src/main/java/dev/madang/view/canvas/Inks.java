package dev.madang.view.canvas;

import dev.madang.check.Severity;
import dev.madang.draw.Hatch;
import dev.madang.draw.StyleKey;
import dev.madang.draw.Typesetter;
import dev.madang.view.Theme;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;

/** Everything that a theme needs for painting, made once: inks, fonts, patterns, the colours around the drawing. */
final class Inks {

    private final ScreenPalette palette;
    private final Chrome chrome;
    private final CanvasFonts fonts;
    private final Typesetter typesetter;
    private final Map<StyleKey, ScreenInk> plain = new EnumMap<>(StyleKey.class);
    private final Map<Tinted, ScreenInk> tinted = new HashMap<>();
    private final Map<Pattern, Image> tiles = new HashMap<>();
    private final Map<Sign, Image> signs = new HashMap<>();

    private record Tinted(StyleKey style, dev.madang.model.Colour own) {}

    private record Pattern(Hatch hatch, Color colour, double scale) {}

    private record Sign(Severity severity, double scale) {}

    Inks(Theme theme, CanvasFonts fonts) {
        this.palette = ScreenPalette.of(theme);
        this.chrome = Chrome.of(theme);
        this.fonts = fonts;
        this.typesetter = new Typesetter(fonts, palette);
    }

    ScreenPalette palette() {
        return palette;
    }

    Chrome chrome() {
        return chrome;
    }

    CanvasFonts fonts() {
        return fonts;
    }

    Typesetter typesetter() {
        return typesetter;
    }

    boolean isBold(StyleKey style) {
        return palette.ink(style).bold();
    }

    ScreenInk of(StyleKey style) {
        return plain.computeIfAbsent(style, key -> ScreenInk.of(palette.ink(key)));
    }

    ScreenInk of(Part part) {
        return part.tint()
                .map(own -> tinted.computeIfAbsent(
                        new Tinted(part.style(), own), key -> ScreenInk.of(palette.tinted(key.style(), key.own()))))
                .orElseGet(() -> of(part.style()));
    }

    /** Returns the tile of a pattern for a screen with that many device pixels for a unit. */
    Image tile(Hatch hatch, Color colour, double scale) {
        return tiles.computeIfAbsent(
                new Pattern(hatch, colour, scale), key -> HatchTile.of(key.hatch(), key.colour(), key.scale()));
    }

    /** Returns the sign of findings for a screen with that many device pixels for a unit. */
    Image sign(Severity severity, double scale) {
        return signs.computeIfAbsent(
                new Sign(severity, scale), key -> SignImage.of(key.severity(), chrome, fonts, key.scale()));
    }
}

package dev.madang.view.canvas;

import dev.madang.check.Severity;
import dev.madang.draw.Ink;
import dev.madang.draw.StyleKey;
import dev.madang.draw.Typesetter;
import dev.madang.model.Colour;
import dev.madang.model.Hatch;
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
    private final Map<Part.Look, ScreenInk> own = new HashMap<>();
    private final Map<Pattern, Image> tiles = new HashMap<>();
    private final Map<Sign, Image> signs = new HashMap<>();
    private final Map<HoldSignKey, Image> holdSigns = new HashMap<>();

    private record Pattern(Hatch hatch, Color colour, double scale) {}

    private record HoldSignKey(boolean expired, double scale) {}

    private record Sign(Severity severity, boolean accepted, double scale) {}

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
        Part.Look look = part.look();
        if (look.tint() == null && look.hatch() == Hatch.NONE) {
            return of(look.style());
        }
        ScreenInk known = own.get(look);
        return known != null ? known : own.computeIfAbsent(look, this::made);
    }

    private ScreenInk made(Part.Look look) {
        Colour tint = look.tint();
        Ink ink = tint == null ? palette.ink(look.style()) : palette.tinted(look.style(), tint);
        return ScreenInk.of(look.hatch() == Hatch.NONE ? ink : ink.withHatch(look.hatch()));
    }

    /** Returns the tile of a pattern for a screen with that many device pixels for a unit. */
    Image tile(Hatch hatch, Color colour, double scale) {
        return tiles.computeIfAbsent(
                new Pattern(hatch, colour, scale), key -> HatchTile.of(key.hatch(), key.colour(), key.scale()));
    }

    /** Returns the sign of findings for a screen with that many device pixels for a unit. */
    Image sign(Severity severity, boolean accepted, double scale) {
        return signs.computeIfAbsent(
                new Sign(severity, accepted, scale),
                key -> SignImage.of(key.severity(), key.accepted(), chrome, fonts, key.scale()));
    }

    /** Returns the sign of a hold that has ended or soon ends. */
    Image holdSign(boolean expired, double scale) {
        return holdSigns.computeIfAbsent(
                new HoldSignKey(expired, scale), key -> HoldSign.of(key.expired(), chrome, key.scale()));
    }
}

package dev.madang.exchange.drawing;

import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Drawings of other programs, in millimetres, y upwards. */
final class Sketches {

    private final List<Stroke> strokes = new ArrayList<>();
    private final List<Lettering> letterings = new ArrayList<>();
    private final List<Damage> damages = new ArrayList<>();

    static List<Vec> places(double... xy) {
        List<Vec> places = new ArrayList<>();
        for (int i = 0; i < xy.length; i += 2) {
            places.add(new Vec(xy[i], xy[i + 1]));
        }
        return places;
    }

    Sketches line(String layer, double... xy) {
        strokes.add(Stroke.of(layer, places(xy), false));
        return this;
    }

    Sketches outline(String layer, double... xy) {
        strokes.add(Stroke.of(layer, places(xy), true));
        return this;
    }

    Sketches box(String layer, double x, double y, double width, double height) {
        return outline(layer, x, y, x + width, y, x + width, y + height, x, y + height);
    }

    Sketches part(String layer, int insert, boolean isClosed, double... xy) {
        strokes.add(new Stroke(layer, places(xy), isClosed, insert, Map.of()));
        return this;
    }

    Sketches tagged(String layer, Map<String, String> tags, double... xy) {
        strokes.add(new Stroke(layer, places(xy), true, 0, tags));
        return this;
    }

    Sketches text(String layer, double x, double y, String content) {
        letterings.add(Lettering.of(layer, new Vec(x, y), 300, content));
        return this;
    }

    Sketches attribute(String layer, double x, double y, String name, String content, int insert) {
        letterings.add(new Lettering(layer, new Vec(x, y), 300, 0, content, name, insert, Map.of()));
        return this;
    }

    Sketches damaged(String layer, String id) {
        damages.add(new Damage(layer, id));
        return this;
    }

    RawDrawing drawing() {
        return new RawDrawing(strokes, letterings, Optional.of(DrawingUnit.MILLIMETRE), Set.of(), damages, List.of());
    }

    /** By the names of the layers, with the origin on the level's. */
    static DrawingMapping mapping(RawDrawing drawing) {
        return asDrawn(DrawingMapping.guess(drawing, DrawingUnit.MILLIMETRE, "shell"), false);
    }

    /** The same mapping with the origin on the level's; all outlines are booths, or those with a number. */
    static DrawingMapping asDrawn(DrawingMapping mapping, boolean needsNumber) {
        return new DrawingMapping(
                mapping.unit(),
                mapping.roles(),
                mapping.toleranceMm(),
                DrawingMapping.Placement.AS_DRAWN,
                mapping.build(),
                needsNumber);
    }
}

package dev.madang.view.canvas;

import dev.madang.draw.DrawItem;
import dev.madang.draw.DrawLayer;
import dev.madang.draw.StyleKey;
import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.view.Layer;
import dev.madang.view.LayerLooks;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Paints a scene in the order of its layers. */
final class ScenePainter {

    /** How much of their colour dimmed layers keep. */
    static final double DIMMED = 0.3;

    private static final List<DrawLayer> GROUND = List.of(DrawLayer.FLOOR, DrawLayer.HALL);
    private static final Set<StyleKey> LINES = EnumSet.of(StyleKey.OUTER_WALL, StyleKey.OUTER_WALL_ASSUMED);
    private static final List<DrawLayer> MARKS = List.of(DrawLayer.ZONE, DrawLayer.UTILITY);
    private static final List<DrawLayer> ABOVE = List.of(DrawLayer.FEATURE, DrawLayer.BOOTH, DrawLayer.FIXTURE);
    private static final List<DrawLayer> WORDS = List.of(DrawLayer.LABEL, DrawLayer.FINDING);

    private ScenePainter() {}

    /** Paints the insides of floor and halls. */
    static void ground(Brush brush, LevelScene scene, Bounds part) {
        for (DrawLayer layer : GROUND) {
            scene.building().forEach(layer, brush, sketch -> figures(brush, sketch, part, false));
        }
    }

    /** Paints walls and the names of halls, above the grid. */
    static void walls(Brush brush, LevelScene scene, Bounds part) {
        for (DrawLayer layer : GROUND) {
            scene.building().forEach(layer, brush, sketch -> {
                figures(brush, sketch, part, true);
                words(brush, sketch, part);
            });
        }
    }

    /** Paints zones, what is marked on the floor, the overlay, features, booths, and what stands between them. */
    static void figures(
            Brush brush,
            LevelScene scene,
            Bounds part,
            List<SceneElement> visible,
            Set<ElementId> except,
            Runnable overlay) {
        int firstStand = 0;
        while (firstStand < visible.size() && visible.get(firstStand).isZone()) {
            firstStand++;
        }
        parts(brush, scene, visible.subList(0, firstStand), except);
        fixed(brush, scene, MARKS, part);
        overlay.run();
        parts(brush, scene, visible.subList(firstStand, visible.size()), except);
        fixed(brush, scene, ABOVE, part);
        fixed(brush, scene, WORDS, part);
    }

    /** Paints floor, halls and elements without fixtures and words, which nobody could make out in a small picture. */
    static void overview(Brush brush, LevelScene scene) {
        Bounds all = scene.extent();
        ground(brush, scene, all);
        scene.building().forEach(DrawLayer.HALL, brush, sketch -> figures(brush, sketch, all, true));
        parts(brush, scene, scene.elements(), Set.of());
    }

    /** Paints what is written in elements. */
    static void texts(
            Brush brush, LevelScene scene, List<SceneElement> visible, Set<ElementId> except, Lettering lettering) {
        boolean plain = scene.looks().equals(LayerLooks.PLAIN);
        for (SceneElement element : visible) {
            boolean isThere = except.isEmpty() || !except.contains(element.id());
            if (isThere && (plain || isWritten(scene.looks(), element))) {
                brush.graphics().setGlobalAlpha(plain ? 1 : textAlpha(scene.looks(), element));
                lettering.texts(element.sketch(), brush).forEach(brush::text);
                element.sketch().marks().forEach(brush::part);
            }
        }
        brush.graphics().setGlobalAlpha(1);
    }

    /** Notes and dimensions are layers of their own, and nothing without what is written. */
    private static boolean isWritten(LayerLooks looks, SceneElement element) {
        return looks.isShown(Layer.LABELS) || isText(Layer.of(element.element()));
    }

    private static double textAlpha(LayerLooks looks, SceneElement element) {
        Layer own = Layer.of(element.element());
        boolean dimmed = looks.isDimmed(own) || (!isText(own) && looks.isDimmed(Layer.LABELS));
        return dimmed ? DIMMED : 1;
    }

    private static boolean isText(Layer layer) {
        return layer == Layer.NOTES || layer == Layer.DIMENSIONS;
    }

    private static void parts(Brush brush, LevelScene scene, List<SceneElement> elements, Set<ElementId> except) {
        boolean plain = scene.looks().dimmed().isEmpty();
        BoxRow row = new BoxRow(brush);
        for (SceneElement element : elements) {
            if (except.isEmpty() || !except.contains(element.id())) {
                if (!plain) {
                    row.finish();
                    boolean dimmed = scene.looks().isDimmed(Layer.of(element.element()));
                    brush.graphics().setGlobalAlpha(dimmed ? DIMMED : 1);
                }
                element.sketch().parts().forEach(row::part);
            }
        }
        row.finish();
        brush.graphics().setGlobalAlpha(1);
    }

    private static void fixed(Brush brush, LevelScene scene, List<DrawLayer> layers, Bounds part) {
        for (DrawLayer layer : layers) {
            scene.building().forEach(layer, brush, sketch -> {
                figures(brush, sketch, part, false);
                words(brush, sketch, part);
            });
        }
    }

    private static void figures(Brush brush, Sketch sketch, Bounds part, boolean walls) {
        for (Part figure : sketch.parts()) {
            if (LINES.contains(figure.style()) == walls && figure.bounds().touches(part)) {
                brush.part(figure);
            }
        }
    }

    /** There are few words on a building, so they need not wait to be fitted. */
    private static void words(Brush brush, Sketch sketch, Bounds part) {
        double scale = brush.viewport().scalePxPerMm();
        if (!sketch.isFitted(scale)) {
            sketch.fit(brush.inks().typesetter(), scale);
        }
        for (DrawItem.Text text : sketch.texts()) {
            if (text.bounds().touches(part)) {
                brush.text(text);
            }
        }
    }
}

package dev.madang.view.canvas;

import dev.madang.draw.DrawItem;
import dev.madang.draw.DrawLayer;
import dev.madang.draw.StyleKey;
import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Paints a scene in the order of its layers. */
final class ScenePainter {

    private static final List<DrawLayer> GROUND = List.of(DrawLayer.FLOOR, DrawLayer.HALL);
    private static final Set<StyleKey> LINES = EnumSet.of(StyleKey.OUTER_WALL, StyleKey.OUTER_WALL_ASSUMED);
    private static final List<DrawLayer> MARKS = List.of(DrawLayer.ZONE, DrawLayer.UTILITY);
    private static final List<DrawLayer> ABOVE = List.of(DrawLayer.FEATURE, DrawLayer.BOOTH, DrawLayer.FIXTURE);
    private static final List<DrawLayer> WORDS = List.of(DrawLayer.LABEL, DrawLayer.FINDING);

    private ScenePainter() {}

    /** Paints the insides of floor and halls. */
    static void ground(Brush brush, LevelScene scene, Bounds part) {
        for (DrawLayer layer : GROUND) {
            scene.fixed(layer).ifPresent(sketch -> figures(brush, sketch, part, false));
        }
    }

    /** Paints walls and the names of halls, above the grid. */
    static void walls(Brush brush, LevelScene scene, Bounds part) {
        for (DrawLayer layer : GROUND) {
            scene.fixed(layer).ifPresent(sketch -> {
                figures(brush, sketch, part, true);
                words(brush, sketch, part);
            });
        }
    }

    /** Paints zones, what is marked on the floor, features, booths, and what stands between them. */
    static void figures(Brush brush, LevelScene scene, Bounds part, List<SceneElement> visible, Set<ElementId> except) {
        int firstStand = 0;
        while (firstStand < visible.size() && visible.get(firstStand).isZone()) {
            firstStand++;
        }
        parts(brush, visible.subList(0, firstStand), except);
        fixed(brush, scene, MARKS, part);
        parts(brush, visible.subList(firstStand, visible.size()), except);
        fixed(brush, scene, ABOVE, part);
        fixed(brush, scene, WORDS, part);
    }

    /** Paints what is written in elements. */
    static void texts(Brush brush, List<SceneElement> visible, Set<ElementId> except, Lettering lettering) {
        for (SceneElement element : visible) {
            if (except.isEmpty() || !except.contains(element.id())) {
                lettering.texts(element.sketch(), brush).forEach(brush::text);
                element.sketch().marks().forEach(brush::part);
            }
        }
    }

    private static void parts(Brush brush, List<SceneElement> elements, Set<ElementId> except) {
        for (SceneElement element : elements) {
            if (except.isEmpty() || !except.contains(element.id())) {
                element.sketch().parts().forEach(brush::part);
            }
        }
    }

    private static void fixed(Brush brush, LevelScene scene, List<DrawLayer> layers, Bounds part) {
        for (DrawLayer layer : layers) {
            scene.fixed(layer).ifPresent(sketch -> {
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

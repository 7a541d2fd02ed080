package dev.madang.view.canvas;

import dev.madang.draw.DrawLayer;
import dev.madang.model.ElementId;
import java.util.List;
import java.util.Set;

/** Paints a scene in the order of its layers. */
final class ScenePainter {

    private static final List<DrawLayer> GROUND = List.of(DrawLayer.FLOOR, DrawLayer.HALL);
    private static final List<DrawLayer> MARKS = List.of(DrawLayer.ZONE, DrawLayer.UTILITY);
    private static final List<DrawLayer> ABOVE = List.of(DrawLayer.FEATURE, DrawLayer.BOOTH, DrawLayer.FIXTURE);
    private static final List<DrawLayer> WORDS = List.of(DrawLayer.LABEL, DrawLayer.FINDING);

    private ScenePainter() {}

    /** Paints floor and halls. */
    static void ground(Brush brush, LevelScene scene) {
        fixed(brush, scene, GROUND);
    }

    /** Paints zones, what is marked on the floor, features, booths, and what stands between them. */
    static void figures(Brush brush, LevelScene scene, List<SceneElement> visible, Set<ElementId> except) {
        int firstStand = 0;
        while (firstStand < visible.size() && visible.get(firstStand).isZone()) {
            firstStand++;
        }
        parts(brush, visible.subList(0, firstStand), except);
        fixed(brush, scene, MARKS);
        parts(brush, visible.subList(firstStand, visible.size()), except);
        fixed(brush, scene, ABOVE);
        fixed(brush, scene, WORDS);
    }

    static void texts(Brush brush, Sketch sketch) {
        sketch.texts(brush.inks().fitter(), brush.viewport().scalePxPerMm()).forEach(brush::text);
    }

    private static void parts(Brush brush, List<SceneElement> elements, Set<ElementId> except) {
        for (SceneElement element : elements) {
            if (except.isEmpty() || !except.contains(element.id())) {
                element.sketch().parts().forEach(brush::part);
            }
        }
    }

    private static void fixed(Brush brush, LevelScene scene, List<DrawLayer> layers) {
        for (DrawLayer layer : layers) {
            scene.fixed(layer).ifPresent(sketch -> {
                sketch.parts().forEach(brush::part);
                texts(brush, sketch);
            });
        }
    }
}

package dev.madang.view.canvas;

import dev.madang.draw.DrawItem;
import dev.madang.draw.DrawLayer;
import dev.madang.draw.PlanDrawing;
import dev.madang.draw.StyleKey;
import dev.madang.model.Fixture;
import dev.madang.model.Level;
import dev.madang.model.Plan;
import dev.madang.view.Layer;
import dev.madang.view.LayerLooks;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.canvas.GraphicsContext;

/**
 * Floor, halls, walls and fixtures of a level as they are painted. What is hidden is left out and what is dimmed is
 * kept apart when this is made, so that painting asks for no layer.
 */
final class Building {

    private final Level level;
    private final LayerLooks looks;
    private final Map<DrawLayer, Sketch> full;
    private final Map<DrawLayer, Sketch> dimmed;

    private Building(Level level, LayerLooks looks, List<DrawItem> full, List<DrawItem> dimmed) {
        this.level = level;
        this.looks = looks;
        this.full = sketched(full);
        this.dimmed = sketched(dimmed);
    }

    static Building of(Plan plan, Level level, Locale locale, LayerLooks looks) {
        Level shown = withFixtures(level, fixture -> looks.isShown(Layer.of(fixture.kind())), looks);
        if (looks.dimmed().isEmpty()) {
            return new Building(shown, looks, items(plan, shown, locale, looks), List.of());
        }
        Level bare = withFixtures(shown, fixture -> false, looks);
        Level strong = withFixtures(shown, fixture -> !looks.isDimmed(Layer.of(fixture.kind())), looks);
        Level faint = withFixtures(shown, fixture -> looks.isDimmed(Layer.of(fixture.kind())), looks);
        List<DrawItem> walls = items(plan, bare, locale, looks);
        List<DrawItem> full = new ArrayList<>(items(plan, strong, locale, looks));
        List<DrawItem> dimmed = new ArrayList<>(items(plan, faint, locale, looks));
        dimmed.removeAll(walls);
        if (looks.isDimmed(Layer.WALLS)) {
            walls.removeIf(item -> item.style() == StyleKey.FLOOR);
            full.removeAll(walls);
            dimmed.addAll(walls);
        }
        return new Building(shown, looks, full, dimmed);
    }

    Level level() {
        return level;
    }

    /** Returns what is drawn of it, where names have to find their places. */
    List<DrawItem> items(Plan plan, Locale locale) {
        return items(plan, level, locale, looks);
    }

    /** Returns what is seen of it in a layer, but for what is dimmed. */
    Optional<Sketch> full(DrawLayer layer) {
        return Optional.ofNullable(full.get(layer));
    }

    /** Hands over what is seen in a layer, with the brush set to paint it full or pale. */
    void forEach(DrawLayer layer, Brush brush, Consumer<Sketch> painter) {
        full(layer).ifPresent(painter);
        Sketch faint = dimmed.get(layer);
        if (faint != null) {
            GraphicsContext g = brush.graphics();
            g.setGlobalAlpha(ScenePainter.DIMMED);
            painter.accept(faint);
            g.setGlobalAlpha(1);
        }
    }

    /** Without walls, halls and partitions are nothing to snap to either; the floor stays. */
    private static Level withFixtures(Level level, Predicate<Fixture> isShown, LayerLooks looks) {
        boolean walls = looks.isShown(Layer.WALLS);
        boolean all = level.fixtures().stream().allMatch(isShown);
        if (walls && all) {
            return level;
        }
        return new Level(
                level.id(),
                level.name(),
                level.floor(),
                level.facts(),
                walls ? level.halls() : List.of(),
                walls ? level.partitions() : List.of(),
                level.fixtures().stream().filter(isShown).toList());
    }

    private static List<DrawItem> items(Plan plan, Level level, Locale locale, LayerLooks looks) {
        List<DrawItem> items = new ArrayList<>(PlanDrawing.level(plan, level, locale));
        if (!looks.isShown(Layer.WALLS)) {
            items.removeIf(item -> item.style() == StyleKey.OUTER_WALL || item.style() == StyleKey.OUTER_WALL_ASSUMED);
        }
        if (!looks.isShown(Layer.LABELS)) {
            items.removeIf(item -> !(item instanceof DrawItem.Figure));
        }
        return items;
    }

    private static Map<DrawLayer, Sketch> sketched(List<DrawItem> items) {
        Map<DrawLayer, List<DrawItem>> byLayer = new EnumMap<>(DrawLayer.class);
        items.forEach(item -> byLayer.computeIfAbsent(item.style().layer(), layer -> new ArrayList<>())
                .add(item));
        Map<DrawLayer, Sketch> sketches = new EnumMap<>(DrawLayer.class);
        byLayer.forEach((layer, ofLayer) -> sketches.put(layer, new Sketch(ofLayer)));
        return sketches;
    }
}

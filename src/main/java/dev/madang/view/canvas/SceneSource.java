package dev.madang.view.canvas;

import dev.madang.draw.DrawItem;
import dev.madang.draw.DrawLayer;
import dev.madang.draw.PlanDrawing;
import dev.madang.model.ElementId;
import dev.madang.model.Level;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes scenes of plans. What did not change since the last one keeps its picture. */
final class SceneSource {

    private @Nullable LevelScene last;
    private @Nullable Locale lastLocale;
    private Map<ElementId, SceneElement> known = new HashMap<>();

    /** Returns the scene of a level; the first level if the plan has none of that id. */
    LevelScene scene(Plan plan, String levelId, Locale locale) {
        Level level = plan.level(levelId).orElse(plan.levels().get(0));
        if (last != null && last.plan() == plan && last.level() == level && locale.equals(lastLocale)) {
            return last;
        }
        boolean sameStatuses = last != null
                && last.plan().sales().statuses().equals(plan.sales().statuses());
        if (!locale.equals(lastLocale) || !sameStatuses) {
            known = new HashMap<>();
        }
        LevelScene next = new LevelScene(plan, level, fixed(plan, level, locale), elements(plan, level, locale));
        last = next;
        lastLocale = locale;
        return next;
    }

    /** Returns the picture of one element that need not be in the plan. */
    static SceneElement element(Plan plan, PlanElement element, Locale locale) {
        return new SceneElement(
                element,
                SceneElement.exhibitorIn(plan, element),
                element.shape().bounds(),
                new Sketch(PlanDrawing.element(plan, element, locale)));
    }

    private List<SceneElement> elements(Plan plan, Level level, Locale locale) {
        Map<ElementId, SceneElement> next = new HashMap<>();
        List<SceneElement> all = new ArrayList<>();
        plan.elementsOn(level.id()).forEach(element -> {
            SceneElement shown = shown(known.get(element.id()), plan, element, locale);
            next.put(element.id(), shown);
            all.add(shown);
        });
        known = next;
        return all;
    }

    private static SceneElement shown(@Nullable SceneElement before, Plan plan, PlanElement element, Locale locale) {
        if (before == null) {
            return element(plan, element, locale);
        }
        return before.shows(element, plan)
                ? before
                : before.movedTo(element, plan).orElseGet(() -> element(plan, element, locale));
    }

    private Map<DrawLayer, Sketch> fixed(Plan plan, Level level, Locale locale) {
        return sameBuilding(plan, level, locale)
                .map(LevelScene::fixedLayers)
                .orElseGet(() -> sketched(PlanDrawing.level(plan, level, locale)));
    }

    private Optional<LevelScene> sameBuilding(Plan plan, Level level, Locale locale) {
        return Optional.ofNullable(last)
                .filter(scene -> scene.level() == level && locale.equals(lastLocale))
                .filter(scene -> scene.plan().leased().equals(plan.leased()))
                .filter(scene -> scene.plan().closedPartitions().equals(plan.closedPartitions()));
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

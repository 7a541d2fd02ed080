package dev.madang.view.canvas;

import dev.madang.draw.PlanDrawing;
import dev.madang.model.ElementId;
import dev.madang.model.Level;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.view.Layer;
import dev.madang.view.LayerLooks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes scenes of plans. What did not change since the last one keeps its picture. */
final class SceneSource {

    private @Nullable LevelScene last;
    private @Nullable Level lastLevel;
    private @Nullable Locale lastLocale;
    private Map<ElementId, SceneElement> known = new HashMap<>();

    /** Returns the scene of a level without what is hidden; the first level if the plan has none of that id. */
    LevelScene scene(Plan plan, String levelId, Locale locale, LayerLooks looks) {
        Level level = plan.level(levelId).orElse(plan.levels().get(0));
        if (last != null
                && last.plan() == plan
                && lastLevel == level
                && locale.equals(lastLocale)
                && last.looks().equals(looks)) {
            return last;
        }
        boolean sameStatuses = last != null
                && last.plan().sales().statuses().equals(plan.sales().statuses());
        if (!locale.equals(lastLocale) || !sameStatuses) {
            known = new HashMap<>();
        }
        LevelScene next =
                new LevelScene(plan, building(plan, level, locale, looks), looks, elements(plan, level, locale, looks));
        last = next;
        lastLevel = level;
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

    private List<SceneElement> elements(Plan plan, Level level, Locale locale, LayerLooks looks) {
        Map<ElementId, SceneElement> next = new HashMap<>();
        List<SceneElement> all = new ArrayList<>();
        plan.elementsOn(level.id())
                .filter(element -> looks.isShown(Layer.of(element)))
                .forEach(element -> {
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

    private Building building(Plan plan, Level level, Locale locale, LayerLooks looks) {
        return Optional.ofNullable(last)
                .filter(scene -> lastLevel == level
                        && locale.equals(lastLocale)
                        && scene.looks().equals(looks))
                .filter(scene -> scene.plan().leased().equals(plan.leased()))
                .filter(scene -> scene.plan().closedPartitions().equals(plan.closedPartitions()))
                .map(LevelScene::building)
                .orElseGet(() -> Building.of(plan, level, locale, looks));
    }
}

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
import org.jspecify.annotations.Nullable;

/**
 * Makes scenes of plans. What did not change since the last one keeps its picture; and the scene before that is kept
 * whole, as it is the one that an undo goes back to.
 */
final class SceneSource {

    private @Nullable Kept last;
    private @Nullable Kept beforeLast;
    private Map<ElementId, SceneElement> known = new HashMap<>();

    /** Returns the scene of a level without what is hidden; the first level if the plan has none of that id. */
    LevelScene scene(Plan plan, String levelId, Locale locale, LayerLooks looks) {
        Level level = plan.level(levelId).orElse(plan.levels().get(0));
        Kept newest = last;
        if (newest != null && newest.shows(plan, level, locale, looks)) {
            return newest.scene();
        }
        Kept older = beforeLast;
        if (older != null && older.shows(plan, level, locale, looks)) {
            known = older.scene().byId();
            last = older;
        } else {
            last = new Kept(made(newest, plan, level, locale, looks), level, locale);
        }
        beforeLast = newest;
        return last.scene();
    }

    private LevelScene made(@Nullable Kept before, Plan plan, Level level, Locale locale, LayerLooks looks) {
        boolean isAlike = before != null
                && locale.equals(before.locale())
                && before.scene().plan().sales().statuses().equals(plan.sales().statuses());
        if (!isAlike) {
            known = new HashMap<>();
        }
        Building building = before != null && before.hasBuildingOf(plan, level, locale, looks)
                ? before.scene().building()
                : Building.of(plan, level, locale, looks);
        return new LevelScene(plan, building, looks, elements(plan, level, locale, looks));
    }

    /**
     * A scene, and for what it was made.
     *
     * @param level the level with all its parts
     * @param locale language of its words
     */
    private record Kept(LevelScene scene, Level level, Locale locale) {

        boolean shows(Plan plan, Level other, Locale language, LayerLooks looks) {
            return scene.plan() == plan
                    && level == other
                    && language.equals(locale)
                    && scene.looks().equals(looks);
        }

        boolean hasBuildingOf(Plan plan, Level other, Locale language, LayerLooks looks) {
            return level == other
                    && language.equals(locale)
                    && scene.looks().equals(looks)
                    && scene.plan().leased().equals(plan.leased())
                    && scene.plan().closedPartitions().equals(plan.closedPartitions());
        }
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
}

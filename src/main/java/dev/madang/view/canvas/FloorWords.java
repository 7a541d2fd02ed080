package dev.madang.view.canvas;

import dev.madang.draw.DrawItem;
import dev.madang.draw.Drawing;
import dev.madang.draw.FloorNames;
import dev.madang.draw.LabelFitter;
import dev.madang.draw.PlanDrawing;
import dev.madang.draw.StyleKey;
import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of halls and zones, written where the floor is empty. Where that is hangs on all that stands there, so they
 * are placed anew only when the view has come to rest; until then they stay where they were.
 */
final class FloorWords {

    private static final Set<StyleKey> NAMES = EnumSet.of(StyleKey.HALL_NAME, StyleKey.ZONE_NAME, StyleKey.SERVICES);

    private @Nullable LevelScene scene;
    private double scale;
    private List<DrawItem.Text> texts = List.of();

    /** Tells whether an item is written by this class rather than where it is drawn. */
    static boolean isName(DrawItem item) {
        return NAMES.contains(item.style());
    }

    /** Tells whether the names lie where they belong in a scene at a scale. */
    boolean isPlaced(LevelScene wanted, double scalePxPerMm) {
        return scene == wanted && scale == scalePxPerMm;
    }

    /** Places the names. Takes some milliseconds, the more the larger the level is. */
    void place(LevelScene wanted, Inks inks, double scalePxPerMm, Locale locale) {
        double unitsPerMm = ScreenPalette.PX_PER_MM / scalePxPerMm;
        FloorNames names = new FloorNames(inks.fonts(), inks.palette(), unitsPerMm, 1);
        texts = names.place(drawing(wanted, locale)).stream()
                .filter(FloorWords::isName)
                .flatMap(item -> asText(item, inks, unitsPerMm).stream())
                .toList();
        scene = wanted;
        scale = scalePxPerMm;
    }

    /** Names of another theme or language are no use. */
    void forget() {
        scene = null;
        texts = List.of();
    }

    void paint(Brush brush, Bounds part, Set<ElementId> except) {
        for (DrawItem.Text text : texts) {
            boolean isThere = text.bounds().touches(part);
            if (isThere
                    && (text.shows().isEmpty() || !except.contains(text.shows().get()))) {
                brush.text(text);
            }
        }
    }

    /** A hall whose name finds no room keeps its label along the wall. */
    private static List<DrawItem.Text> asText(DrawItem item, Inks inks, double unitsPerMm) {
        if (item instanceof DrawItem.Label label) {
            return new LabelFitter(inks.fonts(), inks.palette()).fit(label, unitsPerMm);
        }
        return item instanceof DrawItem.Text text ? List.of(text) : List.of();
    }

    /** Of what stands on the floor only the outlines matter. */
    private static Drawing drawing(LevelScene scene, Locale locale) {
        List<DrawItem> items = new ArrayList<>(scene.building().items(scene.plan(), locale));
        for (SceneElement element : scene.elements()) {
            if (element.isZone()) {
                items.addAll(PlanDrawing.element(scene.plan(), element.element(), locale));
            } else {
                StyleKey style = element.outline().style();
                items.add(DrawItem.Figure.closed(
                        style, element.id(), element.element().shape().corners()));
            }
        }
        Bounds extent = scene.extent();
        return new Drawing(extent, items);
    }
}

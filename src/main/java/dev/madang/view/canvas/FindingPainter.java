package dev.madang.view.canvas;

import dev.madang.check.Severity;
import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.model.Hatch;
import dev.madang.model.Vec;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/**
 * Paints what is wrong: a pattern over what it concerns and a sign at the place, whose shape tells how serious it is,
 * so that nothing hangs on colour alone. What is accepted has a paler pattern, no tint and a hollow sign with a tick.
 */
final class FindingPainter {

    /** Signs nearer to each other than this are one. */
    private static final double APART_PX = 16;

    /** Patterns cost time: where more than this many are covered, only those have one that are seen large. */
    private static final int MANY = 200;

    private static final double LARGE_PX = 40;

    private static final double TINT = 0.18;

    private static final double LOUD = 0.4;

    private static final double QUIET = 0.18;

    private final Brush brush;
    private final GraphicsContext g;
    private final Bounds visible;
    private final Set<Long> taken = new HashSet<>();
    private final Map<Severity, Color> tints = new EnumMap<>(Severity.class);

    FindingPainter(Brush brush, Bounds visible) {
        this.brush = brush;
        this.g = brush.graphics();
        this.visible = visible;
    }

    /** Covers what findings concern, once and by the first of them; {@code shape} finds its picture. */
    void cover(List<FindingMark> marks, Function<ElementId, Optional<SceneElement>> shape) {
        FindingMark.covers(marks).forEach((id, mark) -> shape.apply(id)
                .filter(element -> element.bounds().touches(visible))
                .ifPresent(element -> cover(element, mark)));
    }

    /** Covers those of some elements that findings concern. */
    void cover(List<SceneElement> elements, Map<ElementId, FindingMark> covers) {
        if (covers.isEmpty()) {
            return;
        }
        BoxRow row = new BoxRow(brush);
        for (SceneElement element : elements) {
            FindingMark mark = covers.get(element.id());
            if (mark != null && !mark.isAccepted()) {
                row.fill(element.outline(), tint(mark.finding().severity()));
            }
        }
        row.finish();
        double leastPx = isMany(covers) ? LARGE_PX : Brush.HATCH_FROM_PX;
        for (SceneElement element : elements) {
            FindingMark mark = covers.get(element.id());
            if (mark != null) {
                hatch(element, mark, leastPx);
            }
        }
    }

    /** Paints a sign at the place of each finding. */
    void signs(List<FindingMark> marks) {
        marks.stream().filter(mark -> visible.contains(mark.finding().place())).forEach(this::sign);
    }

    private void cover(SceneElement element, FindingMark mark) {
        if (!mark.isAccepted()) {
            brush.fill(element.outline(), tint(mark.finding().severity()));
        }
        hatch(element, mark, Brush.HATCH_FROM_PX);
    }

    /** On what is small the sign is enough. */
    private void hatch(SceneElement element, FindingMark mark, double leastPx) {
        Bounds box = element.bounds();
        if (Math.min(box.width(), box.height()) * brush.viewport().scalePxPerMm() < leastPx) {
            return;
        }
        Severity severity = mark.finding().severity();
        Hatch hatch = severity == Severity.ERROR ? Hatch.CROSSED : Hatch.RISING;
        double strength = mark.isAccepted() ? QUIET : LOUD;
        Color colour = brush.inks().chrome().of(severity).deriveColor(0, 1, 1, strength);
        brush.fill(element.outline(), brush.pattern(hatch, colour));
    }

    /** Tells whether so much is covered that only what is seen large has a pattern. */
    static boolean isMany(Map<ElementId, FindingMark> covers) {
        return covers.size() > MANY;
    }

    private Color tint(Severity severity) {
        return tints.computeIfAbsent(
                severity, key -> brush.inks().chrome().of(key).deriveColor(0, 1, 1, TINT));
    }

    /** Signs that would lie on each other are painted once: the same one, however the view is panned. */
    private void sign(FindingMark mark) {
        Vec place = mark.finding().place();
        double cells = brush.viewport().scalePxPerMm() / APART_PX;
        long cell = Math.round(place.x() * cells) * 1_000_003L + Math.round(place.y() * cells);
        if (taken.add(cell)) {
            sign(mark, brush.viewport().toScreenX(place.x()), brush.viewport().toScreenY(place.y()));
        }
    }

    private void sign(FindingMark mark, double x, double y) {
        double side = SignImage.SIDE_PX;
        g.drawImage(
                brush.inks()
                        .sign(
                                mark.finding().severity(),
                                mark.isAccepted(),
                                brush.pixels().perUnit()),
                brush.pixels().round(x - side / 2),
                brush.pixels().round(y - side / 2),
                side,
                side);
    }
}

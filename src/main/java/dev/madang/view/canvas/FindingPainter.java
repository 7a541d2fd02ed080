package dev.madang.view.canvas;

import dev.madang.check.Finding;
import dev.madang.check.Severity;
import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.model.Hatch;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/**
 * Paints what is wrong: a pattern over what it concerns and a sign at the place, whose shape tells how serious it is,
 * so that nothing hangs on colour alone.
 */
final class FindingPainter {

    /** Signs nearer to each other than this are one. */
    private static final double APART_PX = 16;

    private static final double TINT = 0.18;

    /** Patterns cost time; of this many the signs are enough. */
    private static final int MANY = 200;

    private final Brush brush;
    private final GraphicsContext g;
    private final Bounds visible;
    private final Set<Long> taken = new HashSet<>();
    private int hatched;

    FindingPainter(Brush brush, Bounds visible) {
        this.brush = brush;
        this.g = brush.graphics();
        this.visible = visible;
    }

    /** Covers what findings concern, once and by the worst of them; {@code shape} finds its picture. */
    void cover(List<Finding> findings, Function<ElementId, Optional<SceneElement>> shape) {
        Set<ElementId> marked = new HashSet<>();
        for (Finding finding : findings) {
            for (ElementId id : finding.subjects()) {
                if (marked.add(id)) {
                    shape.apply(id)
                            .filter(element -> element.bounds().touches(visible))
                            .ifPresent(element -> cover(element, finding.severity()));
                }
            }
        }
    }

    /** Paints a sign at the place of each finding. */
    void signs(List<Finding> findings) {
        findings.stream().filter(finding -> visible.contains(finding.place())).forEach(this::sign);
    }

    private void cover(SceneElement element, Severity severity) {
        Color colour = brush.inks().chrome().of(severity);
        Part part = element.outline();
        Hatch hatch = severity == Severity.ERROR ? Hatch.CROSSED : Hatch.RISING;
        brush.fill(part, colour.deriveColor(0, 1, 1, TINT));
        if (hatched++ < MANY) {
            brush.fill(part, brush.pattern(hatch, colour.deriveColor(0, 1, 1, 0.4)));
        }
    }

    /** Signs that would lie on each other are painted once. */
    private void sign(Finding finding) {
        double x = brush.viewport().toScreenX(finding.place().x());
        double y = brush.viewport().toScreenY(finding.place().y());
        long cell = Math.round(x / APART_PX) * 1_000_003L + Math.round(y / APART_PX);
        if (taken.add(cell)) {
            sign(finding.severity(), x, y);
        }
    }

    private void sign(Severity severity, double x, double y) {
        double side = SignImage.SIDE_PX;
        g.drawImage(
                brush.inks().sign(severity, brush.pixels().perUnit()),
                brush.pixels().round(x - side / 2),
                brush.pixels().round(y - side / 2),
                side,
                side);
    }
}

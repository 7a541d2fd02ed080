package dev.madang.view.canvas;

import dev.madang.check.Finding;
import dev.madang.check.Severity;
import dev.madang.draw.Hatch;
import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/**
 * Paints what is wrong: a pattern over what it concerns and a sign at the place, whose shape tells how serious it is,
 * so that nothing hangs on colour alone.
 */
final class FindingPainter {

    private static final double SIGN_PX = 16;
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
        Color colour = colour(severity);
        Part part = element.sketch().parts().get(0);
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
        long cell = Math.round(x / SIGN_PX) * 1_000_003L + Math.round(y / SIGN_PX);
        if (taken.add(cell)) {
            sign(finding.severity(), x, y);
        }
    }

    private void sign(Severity severity, double x, double y) {
        double half = SIGN_PX / 2;
        g.setFill(brush.inks().chrome().contrast());
        shape(severity, x, y, half + 1.5);
        g.setFill(colour(severity));
        shape(severity, x, y, half);
        g.setFill(brush.inks().chrome().contrast());
        g.setFont(brush.inks().fonts().font(11, true));
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.CENTER);
        g.fillText(letter(severity), x, severity == Severity.WARNING ? y + 2 : y);
    }

    private void shape(Severity severity, double x, double y, double half) {
        switch (severity) {
            case ERROR -> g.fillOval(x - half, y - half, 2 * half, 2 * half);
            case WARNING ->
                g.fillPolygon(
                        new double[] {x, x + half * 1.15, x - half * 1.15},
                        new double[] {y - half, y + half, y + half},
                        3);
            case HINT -> g.fillRoundRect(x - half, y - half, 2 * half, 2 * half, half, half);
        }
    }

    private static String letter(Severity severity) {
        return switch (severity) {
            case ERROR -> "\u00d7";
            case WARNING -> "!";
            case HINT -> "i";
        };
    }

    private Color colour(Severity severity) {
        Chrome chrome = brush.inks().chrome();
        return switch (severity) {
            case ERROR -> chrome.danger();
            case WARNING -> chrome.warning();
            case HINT -> chrome.accent();
        };
    }
}

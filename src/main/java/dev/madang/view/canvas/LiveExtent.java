package dev.madang.view.canvas;

import dev.madang.model.Bounds;
import dev.madang.model.Vec;
import dev.madang.view.Viewport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds which part of the window a gesture shows something in. */
final class LiveExtent {

    private LiveExtent() {}

    /** Returns the box in pixels around everything shown, cut at the window; empty if nothing is shown in it. */
    static Optional<Bounds> of(Live live, LevelScene scene, Viewport viewport, Bounds window) {
        List<Bounds> boxes = new ArrayList<>();
        live.draft().bounds().ifPresent(boxes::add);
        live.pencil().bounds().ifPresent(boxes::add);
        live.measures().guides().forEach(guide -> boxes.add(guide.box()));
        live.measures().gaps().forEach(gap -> boxes.add(gap.floor()));
        live.findings().forEach(finding -> finding.subjects()
                .forEach(id -> scene.get(id).map(SceneElement::bounds).ifPresent(boxes::add)));
        Live.Marquee marquee = live.marquee();
        if (marquee != null) {
            boxes.add(marquee.box());
            marquee.caught()
                    .forEach(id -> scene.get(id).map(SceneElement::bounds).ifPresent(boxes::add));
        }
        double besideMm = MeasurePainter.widestPx(live.note()) / 2 / viewport.scalePxPerMm();
        live.draft()
                .bounds()
                .map(Bounds::center)
                .map(at -> around(at, besideMm))
                .ifPresent(boxes::add);
        return boxes.stream()
                .reduce(Bounds::union)
                .map(box -> onScreen(box, viewport))
                .filter(window::touches)
                .map(box -> common(box, window));
    }

    private static Bounds around(Vec middle, double besideMm) {
        return new Bounds(middle.x() - besideMm, middle.y(), middle.x() + besideMm, middle.y());
    }

    private static Bounds onScreen(Bounds box, Viewport v) {
        return new Bounds(
                v.toScreenX(box.minX()), v.toScreenY(box.minY()), v.toScreenX(box.maxX()), v.toScreenY(box.maxY()));
    }

    private static Bounds common(Bounds one, Bounds other) {
        return new Bounds(
                Math.max(one.minX(), other.minX()),
                Math.max(one.minY(), other.minY()),
                Math.min(one.maxX(), other.maxX()),
                Math.min(one.maxY(), other.maxY()));
    }
}

package dev.madang.exchange.drawing;

import dev.madang.exchange.Remark;
import dev.madang.model.Bounds;
import dev.madang.model.Linework;
import dev.madang.model.Point;
import dev.madang.model.Underlay;
import dev.madang.model.UnderlayPlace;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A drawing as it would lie beneath a level.
 *
 * @param lines its lines and texts; nothing if it cannot lie there
 * @param place where they would lie
 * @param refusal why it cannot
 * @param remarks what could not be carried
 */
public record DrawingUnderlay(
        Optional<Linework> lines, UnderlayPlace place, Optional<Remark> refusal, List<Remark> remarks) {

    private static final UnderlayPlace NOWHERE = new UnderlayPlace(new Point(0, 0), 1, 0);

    /** Checks that all is there. */
    public DrawingUnderlay {
        Objects.requireNonNull(lines, "lines");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(refusal, "refusal");
        remarks = List.copyOf(remarks);
    }

    /**
     * What is wanted of a drawing.
     *
     * @param unit the unit in which it is drawn
     * @param layers the layers that are taken
     * @param placement where it comes to lie
     */
    public record Choice(DrawingUnit unit, Set<String> layers, DrawingMapping.Placement placement) {

        /** Copies the set. */
        public Choice {
            Objects.requireNonNull(unit, "unit");
            layers = Set.copyOf(layers);
            Objects.requireNonNull(placement, "placement");
        }
    }

    /** Traces what is wanted of a drawing; {@code floor} is the box around the floor on which it comes to lie. */
    public static DrawingUnderlay of(RawDrawing drawing, Choice choice, Bounds floor) {
        List<Stroke> strokes = drawing.strokes().stream()
                .filter(stroke -> choice.layers().contains(stroke.layer()))
                .toList();
        List<Lettering> letterings = drawing.letterings().stream()
                .filter(lettering -> choice.layers().contains(lettering.layer()))
                .toList();
        List<Remark> remarks = new ArrayList<>(drawing.remarks());
        int leftOut = drawing.layerNames().size() - choice.layers().size();
        if (leftOut > 0) {
            remarks.add(Remark.of("exchange.underlay.layers", leftOut));
        }
        Optional<Bounds> box = box(strokes, letterings);
        if (strokes.isEmpty() || box.isEmpty()) {
            return refused(Remark.of("exchange.underlay.noLines"), remarks);
        }
        if (Math.max(box.get().width(), box.get().height()) * choice.unit().mm() > Underlay.MAX_SIDE_MM) {
            return refused(Remark.of("exchange.underlay.tooLarge"), remarks);
        }
        Ground ground = ground(drawing, choice, floor);
        Tracing tracing = Tracing.of(box.get(), choice.unit());
        strokes.forEach(tracing::add);
        letterings.forEach(tracing::add);
        remarks.addAll(tracing.remarks());
        if (tracing.points() > Linework.MAX_POINTS) {
            return refused(Remark.of("exchange.underlay.tooMany", tracing.points(), Linework.MAX_POINTS), remarks);
        }
        Optional<Linework> lines = tracing.lines();
        if (lines.isEmpty()) {
            return refused(Remark.of("exchange.underlay.noLines"), remarks);
        }
        Vec corner = ground.toLevel(new Vec(box.get().minX(), box.get().maxY()));
        Point at = new Point(bounded(corner.x()), bounded(corner.y()));
        UnderlayPlace place = new UnderlayPlace(at, tracing.mmPerUnit(), 0);
        return new DrawingUnderlay(lines, place, Optional.empty(), remarks);
    }

    private static DrawingUnderlay refused(Remark refusal, List<Remark> remarks) {
        return new DrawingUnderlay(Optional.empty(), NOWHERE, Optional.of(refusal), remarks);
    }

    /** As booths of the same drawing would be placed: by what its layers say is the outline, else by all there is. */
    private static Ground ground(RawDrawing drawing, Choice choice, Bounds floor) {
        if (choice.placement() == DrawingMapping.Placement.AS_DRAWN) {
            return Ground.asDrawn(choice.unit());
        }
        DrawingMapping mapping = DrawingMapping.guess(drawing, choice.unit(), "");
        return BoothImport.box(drawing, mapping, LayerRole.OUTLINE)
                .or(() -> RawDrawing.boxOf(drawing.strokes().stream()
                        .filter(stroke -> choice.layers().contains(stroke.layer()))
                        .toList()))
                .map(box -> Ground.putting(box, choice.unit(), floor.minX(), floor.minY()))
                .orElseGet(() -> Ground.asDrawn(choice.unit()));
    }

    private static Optional<Bounds> box(List<Stroke> strokes, List<Lettering> letterings) {
        List<Vec> middles = letterings.stream().map(Lettering::middle).toList();
        Optional<Bounds> ofTexts = middles.isEmpty() ? Optional.empty() : Optional.of(Bounds.around(middles));
        return RawDrawing.boxOf(strokes).map(box -> ofTexts.map(texts -> Bounds.around(List.of(
                        new Vec(box.minX(), box.minY()),
                        new Vec(box.maxX(), box.maxY()),
                        new Vec(texts.minX(), texts.minY()),
                        new Vec(texts.maxX(), texts.maxY()))))
                .orElse(box));
    }

    /** A drawing whose origin is kilometres away lies at the rim, from where it can be fetched. */
    private static int bounded(double mm) {
        return (int) Math.max(-Point.MAX_MM, Math.min(Point.MAX_MM, Math.round(mm)));
    }
}

package dev.madang.exchange.drawing;

import dev.madang.exchange.Remark;
import dev.madang.model.Bounds;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A drawing of another program, or for one: lines, outlines and texts on layers, in drawing units with y upwards.
 *
 * @param strokes lines and outlines
 * @param letterings texts
 * @param unit the unit that the drawing names, if it names one that is known
 * @param hidden layers that are switched off or frozen
 * @param damages lines and outlines that cannot be read
 * @param remarks what could not be carried
 */
public record RawDrawing(
        List<Stroke> strokes,
        List<Lettering> letterings,
        Optional<DrawingUnit> unit,
        Set<String> hidden,
        List<Damage> damages,
        List<Remark> remarks) {

    /** A drawing smaller than this, in millimetres, is no floor. */
    private static final double SMALLEST_MM = 3_000;

    /** A drawing larger than this, in millimetres, is no floor. */
    private static final double LARGEST_MM = 2_000_000;

    /** Copies the lists. */
    public RawDrawing {
        strokes = List.copyOf(strokes);
        letterings = List.copyOf(letterings);
        Objects.requireNonNull(unit, "unit");
        hidden = Set.copyOf(hidden);
        damages = List.copyOf(damages);
        remarks = List.copyOf(remarks);
    }

    /** Makes a drawing of which all lines can be read. */
    public RawDrawing(
            List<Stroke> strokes,
            List<Lettering> letterings,
            Optional<DrawingUnit> unit,
            Set<String> hidden,
            List<Remark> remarks) {
        this(strokes, letterings, unit, hidden, List.of(), remarks);
    }

    /**
     * What lies on a layer.
     *
     * @param name name of the layer
     * @param outlines number of outlines
     * @param lines number of lines that are not closed
     * @param texts number of texts
     * @param isHidden whether it is switched off or frozen
     */
    public record Layer(String name, int outlines, int lines, int texts, boolean isHidden) {}

    /** Returns the layers on which anything lies, by name. */
    public List<Layer> layers() {
        TreeMap<String, int[]> counts = new TreeMap<>();
        for (Stroke stroke : strokes) {
            counts.computeIfAbsent(stroke.layer(), name -> new int[3])[stroke.isClosed() ? 0 : 1]++;
        }
        for (Lettering lettering : letterings) {
            counts.computeIfAbsent(lettering.layer(), name -> new int[3])[2]++;
        }
        List<Layer> layers = new ArrayList<>();
        counts.forEach(
                (name, count) -> layers.add(new Layer(name, count[0], count[1], count[2], hidden.contains(name))));
        return List.copyOf(layers);
    }

    /** Returns the names of the layers of all strokes and texts, in order of appearance. */
    public Set<String> layerNames() {
        Set<String> names = new LinkedHashSet<>();
        strokes.forEach(stroke -> names.add(stroke.layer()));
        letterings.forEach(lettering -> names.add(lettering.layer()));
        return names;
    }

    /** Returns the box around all lines and outlines, in drawing units; nothing if there are none. */
    public Optional<Bounds> extent() {
        return boxOf(strokes);
    }

    /** Returns the box around some strokes; nothing if there are none. */
    static Optional<Bounds> boxOf(List<Stroke> some) {
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (Stroke stroke : some) {
            for (Vec place : stroke.points()) {
                minX = Math.min(minX, place.x());
                minY = Math.min(minY, place.y());
                maxX = Math.max(maxX, place.x());
                maxY = Math.max(maxY, place.y());
            }
        }
        return some.isEmpty() ? Optional.empty() : Optional.of(new Bounds(minX, minY, maxX, maxY));
    }

    /** Tells whether the drawing in a unit is as large as floors are: 3 m to 2 km. */
    public boolean isPlausible(DrawingUnit of) {
        return extent().map(box -> Math.max(box.width(), box.height()) * of.mm())
                .filter(mm -> mm >= SMALLEST_MM && mm <= LARGEST_MM)
                .isPresent();
    }

    /** Returns the unit that the drawing names if its size in it is that of a floor. */
    public Optional<DrawingUnit> trustedUnit() {
        return unit.filter(this::isPlausible);
    }

    /** Tells whether Madang drew it. */
    public boolean isOwn() {
        return strokes.stream().anyMatch(stroke -> !stroke.tags().isEmpty());
    }
}

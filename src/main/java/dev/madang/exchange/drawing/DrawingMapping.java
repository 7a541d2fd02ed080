package dev.madang.exchange.drawing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a drawing is to be read.
 *
 * @param unit the unit in which it is drawn
 * @param roles what each layer is taken for; other layers are ignored
 * @param toleranceMm up to which gaps are closed
 * @param placement where it comes to lie on a level
 * @param build build kind of new booths whose layer names none
 * @param needsNumber whether outlines without a number in them are left out
 */
public record DrawingMapping(
        DrawingUnit unit,
        Map<String, LayerRole> roles,
        int toleranceMm,
        Placement placement,
        String build,
        boolean needsNumber) {

    /** Gaps that drawing by hand leaves. */
    public static final int USUAL_TOLERANCE_MM = 10;

    /** The widest gap that is closed; a wider one is an opening. */
    public static final int MAX_TOLERANCE_MM = 10_000;

    /** Ends nearer than this are one, whatever the tolerance. */
    private static final double SNAP_MM = 2;

    /** Where a drawing comes to lie. */
    public enum Placement {
        /** Its origin on the level's, as Madang draws it. */
        AS_DRAWN("asDrawn"),
        /** Its floor on the level's floor, by the top-left corners of the boxes around them. */
        ON_FLOOR("onFloor");

        private final String key;

        Placement(String key) {
            this.key = key;
        }

        /** Returns how the command line and message keys name it. */
        public String key() {
            return key;
        }
    }

    /**
     * Checks the tolerance.
     *
     * @throws IllegalArgumentException if it is negative or wider than openings are
     */
    public DrawingMapping {
        Objects.requireNonNull(unit, "unit");
        roles = Map.copyOf(roles);
        Objects.requireNonNull(placement, "placement");
        Objects.requireNonNull(build, "build");
        if (toleranceMm < 0 || toleranceMm > MAX_TOLERANCE_MM) {
            throw new IllegalArgumentException(
                    "toleranceMm (" + toleranceMm + ") must be 0 to " + MAX_TOLERANCE_MM + ".");
        }
    }

    /** Returns what the names of the layers, and who drew it, suggest; hidden layers are left out. */
    public static DrawingMapping guess(RawDrawing drawing, DrawingUnit unit, String build) {
        Map<String, LayerRole> roles = new LinkedHashMap<>();
        for (String layer : drawing.layerNames()) {
            roles.put(layer, drawing.hidden().contains(layer) ? LayerRole.IGNORE : LayerRole.guess(layer));
        }
        Placement placement = drawing.isOwn() ? Placement.AS_DRAWN : Placement.ON_FLOOR;
        return new DrawingMapping(unit, roles, USUAL_TOLERANCE_MM, placement, build, false);
    }

    /** Returns what a layer is taken for. */
    public LayerRole role(String layer) {
        return Optional.ofNullable(roles.get(layer)).orElse(LayerRole.IGNORE);
    }

    /** Returns the layers that are taken for something. */
    public Set<String> layers(LayerRole role) {
        return roles.entrySet().stream()
                .filter(entry -> entry.getValue() == role)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns within which ends and lines are one. */
    double snapMm() {
        return Math.min(SNAP_MM, Math.max(toleranceMm, 1e-3));
    }

    /** Returns the same with other roles. */
    public DrawingMapping withRoles(Map<String, LayerRole> newRoles) {
        return new DrawingMapping(unit, newRoles, toleranceMm, placement, build, needsNumber);
    }

    /** Returns the same with another tolerance. */
    public DrawingMapping withTolerance(int mm) {
        return new DrawingMapping(unit, roles, mm, placement, build, needsNumber);
    }
}

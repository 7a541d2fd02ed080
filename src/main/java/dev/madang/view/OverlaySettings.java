package dev.madang.view;

import dev.madang.draw.overlay.OverlayKind;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the window remembers of overlays.
 *
 * @param kind which overlay lies on the floor, or null for none
 * @param strength how strongly it is painted, from {@link #LEAST_STRENGTH} to 1
 * @param legendFolded whether only the legend's heading is shown
 * @param legend where the legend stands
 */
public record OverlaySettings(
        @Nullable OverlayKind kind, double strength, boolean legendFolded, OverlayState.LegendPlace legend) {

    /** What is weaker cannot be told from the floor. */
    public static final double LEAST_STRENGTH = 0.2;

    /** What a first start shows: the hall alone. */
    public static final OverlaySettings FIRST =
            new OverlaySettings(null, OverlayState.USUAL_STRENGTH, false, OverlayState.LegendPlace.LOWER_LEFT);

    /** Checks the strength. */
    public OverlaySettings {
        if (!isStrength(strength)) {
            throw new IllegalArgumentException("strength (" + strength + ") must be " + LEAST_STRENGTH + " to 1.");
        }
        Objects.requireNonNull(legend, "legend");
    }

    /** Tells whether an overlay can be painted that strongly. */
    public static boolean isStrength(double strength) {
        return strength >= LEAST_STRENGTH && strength <= 1;
    }

    /** Returns what is set now. */
    public static OverlaySettings of(OverlayState state) {
        return new OverlaySettings(
                state.kind().get().orElse(null),
                state.strength().get(),
                state.legendFolded().get(),
                state.legendPlace().get());
    }

    /** Sets what was remembered. */
    public void applyTo(OverlayState state) {
        state.kind().set(Optional.ofNullable(kind));
        state.strength().set(strength);
        state.legendFolded().set(legendFolded);
        state.legendPlace().set(legend);
    }
}

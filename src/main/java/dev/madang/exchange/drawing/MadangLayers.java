package dev.madang.exchange.drawing;

import dev.madang.model.FixtureKind;
import java.util.Locale;
import java.util.Optional;

/** The layers of drawings that Madang writes: one for each kind of thing, with names that never change. */
public final class MadangLayers {

    /** How all begin. */
    public static final String PREFIX = "MADANG-";

    /** The outer outline of the level. */
    public static final String FLOOR = PREFIX + "FLOOR";

    /** Halls. */
    public static final String HALL = PREFIX + "HALL";

    /** Movable walls. */
    public static final String PARTITION = PREFIX + "PARTITION";

    /** Zones. */
    public static final String ZONE = PREFIX + "ZONE";

    /** Areas that are not let. */
    public static final String FEATURE = PREFIX + "FEATURE";

    /** Numbers of booths. */
    public static final String NUMBER = PREFIX + "NUMBER";

    /** Names of exhibitors. */
    public static final String NAME = PREFIX + "NAME";

    /** Names of halls, zones and features. */
    public static final String LABEL = PREFIX + "LABEL";

    /** Notes. */
    public static final String NOTE = PREFIX + "NOTE";

    /** Dimensions. */
    public static final String DIMENSION = PREFIX + "DIMENSION";

    private static final String BOOTH = PREFIX + "BOOTH-";

    private MadangLayers() {}

    /** Returns the layer of booths of a build kind. */
    public static String booths(String build) {
        return BOOTH + build.toUpperCase(Locale.ROOT);
    }

    /** Returns the build kind of the booths on a layer, if it is one of booths. */
    public static Optional<String> build(String layer) {
        return layer.startsWith(BOOTH) && layer.length() > BOOTH.length()
                ? Optional.of(layer.substring(BOOTH.length()).toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    /** Returns the layer of fixtures of a kind. */
    public static String fixtures(FixtureKind kind) {
        return PREFIX + kind.name().replace('_', '-');
    }

    static LayerRole role(String layer) {
        if (build(layer).isPresent()) {
            return LayerRole.BOOTH;
        }
        if (layer.equals(NUMBER)) {
            return LayerRole.NUMBER;
        }
        if (layer.equals(FLOOR) || layer.equals(HALL)) {
            return LayerRole.OUTLINE;
        }
        for (LayerRole role : LayerRole.values()) {
            if (role.kind().map(MadangLayers::fixtures).filter(layer::equals).isPresent()) {
                return role;
            }
        }
        return LayerRole.IGNORE;
    }
}

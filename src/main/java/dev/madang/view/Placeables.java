package dev.madang.view;

import dev.madang.model.FeatureKind;
import dev.madang.text.EnumKeys;
import java.util.List;
import java.util.Map;

/** What the palette and the menu offer, and the icons of it. */
public final class Placeables {

    /** Booths of the sizes that Korean shows count in, and one drawn by hand. */
    public static final List<Placeable> BOOTHS = List.of(
            booth("3x3", 3_000, 3_000),
            booth("6x3", 6_000, 3_000),
            booth("6x6", 6_000, 6_000),
            booth("9x6", 9_000, 6_000),
            booth("free", 0, 0));

    /** One for each kind of feature, of a size that shows often give it; its handles change that. */
    public static final List<Placeable> FEATURES = List.of(
            feature(FeatureKind.STAGE, 12_000, 6_000),
            feature(FeatureKind.SEATING, 15_000, 12_000),
            feature(FeatureKind.AWARDS, 15_000, 12_000),
            feature(FeatureKind.LOUNGE, 9_000, 6_000),
            feature(FeatureKind.REGISTRATION, 12_000, 3_000),
            feature(FeatureKind.CAFE, 9_000, 6_000),
            feature(FeatureKind.MEETING, 12_000, 6_000),
            feature(FeatureKind.STORAGE, 6_000, 6_000),
            feature(FeatureKind.OTHER, 6_000, 6_000));

    /** A zone, drawn by hand. */
    public static final Placeable ZONE = new Placeable("palette.zone", Placeable.Kind.ZONE, null, 0, 0);

    private static final Map<FeatureKind, String> ICONS = Map.of(
            FeatureKind.STAGE, "fth-mic",
            FeatureKind.SEATING, "fth-users",
            FeatureKind.AWARDS, "fth-award",
            FeatureKind.LOUNGE, "fth-sunset",
            FeatureKind.REGISTRATION, "fth-user-check",
            FeatureKind.CAFE, "fth-coffee",
            FeatureKind.MEETING, "fth-message-square",
            FeatureKind.STORAGE, "fth-package",
            FeatureKind.OTHER, "fth-box");

    private Placeables() {}

    private static Placeable booth(String name, int width, int depth) {
        return new Placeable("palette.booth." + name, Placeable.Kind.BOOTH, null, width, depth);
    }

    private static Placeable feature(FeatureKind kind, int width, int depth) {
        return new Placeable(EnumKeys.of("feature", kind), Placeable.Kind.FEATURE, kind, width, depth);
    }

    /** Returns the literal of its icon. */
    public static String icon(Placeable placeable) {
        if (placeable.kind() == Placeable.Kind.ZONE) {
            return "fth-map";
        }
        FeatureKind feature = placeable.feature();
        return feature == null ? "fth-maximize-2" : ICONS.getOrDefault(feature, "fth-box");
    }
}

package dev.madang.view;

import dev.madang.model.FeatureKind;
import dev.madang.text.EnumKeys;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What the palette and the menu offer beside booths, and the icons of all of it. */
public final class Placeables {

    /** One for each kind of feature, drawn by hand. */
    public static final List<Placeable> FEATURES = Arrays.stream(FeatureKind.values())
            .map(kind -> new Placeable(EnumKeys.of("feature", kind), Placeable.Kind.FEATURE, kind, 0, 0))
            .toList();

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

    /** Returns the literal of its icon. */
    public static String icon(Placeable placeable) {
        if (placeable.kind() == Placeable.Kind.ZONE) {
            return "fth-map";
        }
        FeatureKind feature = placeable.feature();
        return feature == null ? "fth-maximize-2" : ICONS.getOrDefault(feature, "fth-box");
    }
}

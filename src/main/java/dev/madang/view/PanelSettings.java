package dev.madang.view;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What the window remembers of its tables, layers, overview map and commands.
 *
 * @param tablesShown whether the tables below the canvas are shown
 * @param tablesHeight how high they are, in pixels
 * @param hiddenColumns names of the columns that are not shown
 * @param layers which layers are hidden, locked and dimmed
 * @param minimapShown whether the overview map is shown
 * @param recentCommands keys of the actions that were chosen by name, the latest first
 * @param overlays what is remembered of overlays
 */
public record PanelSettings(
        boolean tablesShown,
        double tablesHeight,
        Set<String> hiddenColumns,
        LayerLooks layers,
        boolean minimapShown,
        List<String> recentCommands,
        OverlaySettings overlays) {

    /** Room for eight rows. */
    public static final double TABLES_HEIGHT = 280;

    /** What a first start shows: the hall is as large as it can be. */
    public static final PanelSettings FIRST = new PanelSettings(
            false,
            TABLES_HEIGHT,
            Set.of("booths.level", "booths.locked"),
            LayerLooks.PLAIN,
            true,
            List.of(),
            OverlaySettings.FIRST);

    /** Copies the collections. */
    public PanelSettings {
        hiddenColumns = Set.copyOf(hiddenColumns);
        Objects.requireNonNull(layers, "layers");
        recentCommands = List.copyOf(recentCommands);
        Objects.requireNonNull(overlays, "overlays");
    }
}

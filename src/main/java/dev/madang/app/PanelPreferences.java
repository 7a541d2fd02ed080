package dev.madang.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.madang.draw.overlay.OverlayKind;
import dev.madang.text.EnumKeys;
import dev.madang.view.Layer;
import dev.madang.view.LayerLooks;
import dev.madang.view.OverlaySettings;
import dev.madang.view.OverlayState;
import dev.madang.view.PanelSettings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The part of the preferences that concerns tables, layers, overview map and commands. */
final class PanelPreferences {

    private static final double LOWEST = 80;
    private static final double HIGHEST = 2_000;

    private PanelPreferences() {}

    static void write(PanelSettings panels, ObjectNode node) {
        node.put("tablesShown", panels.tablesShown())
                .put("tablesHeight", panels.tablesHeight())
                .put("minimapShown", panels.minimapShown());
        new TreeSet<>(panels.hiddenColumns()).forEach(node.putArray("hiddenColumns")::add);
        write(panels.layers().hidden(), node, "hiddenLayers");
        write(panels.layers().locked(), node, "lockedLayers");
        write(panels.layers().dimmed(), node, "dimmedLayers");
        panels.recentCommands().forEach(node.putArray("recentCommands")::add);
        write(panels.overlays(), node.putObject("overlay"));
    }

    /** What cannot be read is as on a first start. */
    static PanelSettings read(JsonNode node) {
        PanelSettings first = PanelSettings.FIRST;
        double height = node.path("tablesHeight").asDouble(first.tablesHeight());
        return new PanelSettings(
                node.path("tablesShown").asBoolean(first.tablesShown()),
                height >= LOWEST && height <= HIGHEST ? height : first.tablesHeight(),
                node.has("hiddenColumns") ? new TreeSet<>(texts(node.path("hiddenColumns"))) : first.hiddenColumns(),
                new LayerLooks(
                        layers(node.path("hiddenLayers")),
                        layers(node.path("lockedLayers")),
                        layers(node.path("dimmedLayers"))),
                node.path("minimapShown").asBoolean(first.minimapShown()),
                texts(node.path("recentCommands")),
                overlays(node.path("overlay")));
    }

    private static void write(OverlaySettings overlays, ObjectNode node) {
        OverlayKind kind = overlays.kind();
        if (kind != null) {
            node.put("kind", kind.key());
        }
        node.put("strength", overlays.strength())
                .put("legendFolded", overlays.legendFolded())
                .put("legendAcross", overlays.legend().across())
                .put("legendDown", overlays.legend().down());
    }

    private static OverlaySettings overlays(JsonNode node) {
        OverlaySettings first = OverlaySettings.FIRST;
        String kind = node.path("kind").asText();
        double strength = node.path("strength").asDouble(first.strength());
        double across = node.path("legendAcross").asDouble(first.legend().across());
        double down = node.path("legendDown").asDouble(first.legend().down());
        return new OverlaySettings(
                Arrays.stream(OverlayKind.values())
                        .filter(known -> known.key().equals(kind))
                        .findFirst()
                        .orElse(null),
                OverlaySettings.isStrength(strength) ? strength : first.strength(),
                node.path("legendFolded").asBoolean(first.legendFolded()),
                OverlayState.LegendPlace.isShare(across) && OverlayState.LegendPlace.isShare(down)
                        ? new OverlayState.LegendPlace(across, down)
                        : first.legend());
    }

    private static void write(Set<Layer> layers, ObjectNode node, String field) {
        var names = node.putArray(field);
        layers.forEach(layer -> names.add(EnumKeys.lowerCamel(layer)));
    }

    private static Set<Layer> layers(JsonNode node) {
        List<String> names = texts(node);
        Set<Layer> layers = EnumSet.noneOf(Layer.class);
        Arrays.stream(Layer.values())
                .filter(layer -> names.contains(EnumKeys.lowerCamel(layer)))
                .forEach(layers::add);
        return layers;
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        node.forEach(item -> texts.add(item.asText()));
        return texts;
    }
}

package dev.madang.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.madang.text.EnumKeys;
import dev.madang.view.Layer;
import dev.madang.view.LayerLooks;
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
                texts(node.path("recentCommands")));
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

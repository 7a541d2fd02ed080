package dev.madang.view.drawing;

import dev.madang.exchange.drawing.RawDrawing;
import dev.madang.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** Says in a few words what lies on a layer. */
final class LayerText {

    private LayerText() {}

    static String of(RawDrawing.Layer layer, Messages messages) {
        List<String> parts = new ArrayList<>();
        add(parts, messages, "importDrawing.layer.outlines", layer.outlines());
        add(parts, messages, "importDrawing.layer.lines", layer.lines());
        add(parts, messages, "importDrawing.layer.texts", layer.texts());
        if (layer.isHidden()) {
            parts.add(messages.get("importDrawing.layer.hidden"));
        }
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, Messages messages, String key, int count) {
        if (count > 0) {
            parts.add(messages.get(key, count));
        }
    }
}

package dev.madang.io.export;

import dev.madang.draw.DrawItem;
import dev.madang.draw.DrawLayer;
import dev.madang.draw.Palette;
import dev.madang.draw.paper.Cut;
import dev.madang.draw.sheet.Sheet;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Hands the items of a sheet to a sink. */
final class SheetWalk {

    private final Palette palette;

    SheetWalk(Palette palette) {
        this.palette = palette;
    }

    void walk(Sheet sheet, SheetSink sink) throws IOException {
        List<DrawItem> items = sheet.drawing().items();
        Optional<Cut> cutting = sheet.cutting();
        if (cutting.isEmpty()) {
            walk(items, sink);
            return;
        }
        Cut cut = cutting.get();
        sink.beginCut(cut.window());
        walk(items.subList(0, cut.items()), sink);
        sink.endCut();
        walk(items.subList(cut.items(), items.size()), sink);
    }

    void walk(List<DrawItem> items, SheetSink sink) throws IOException {
        @Nullable DrawLayer current = null;
        for (DrawItem item : items) {
            DrawLayer layer = item.style().layer();
            if (layer != current) {
                if (current != null) {
                    sink.endLayer();
                }
                sink.beginLayer(layer);
                current = layer;
            }
            hand(item, sink);
        }
        if (current != null) {
            sink.endLayer();
        }
    }

    private void hand(DrawItem item, SheetSink sink) throws IOException {
        if (item instanceof DrawItem.Figure figure) {
            sink.figure(figure, palette.inkOf(figure));
        } else if (item instanceof DrawItem.Area area) {
            sink.area(area, palette.inkOf(area));
        } else if (item instanceof DrawItem.Text text) {
            sink.text(text, palette.ink(text.style()));
        } else if (item instanceof DrawItem.Image image) {
            sink.image(image);
        } else {
            throw new IllegalArgumentException("A sheet holds no labels that are not placed yet.");
        }
    }
}

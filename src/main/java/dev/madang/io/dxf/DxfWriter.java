package dev.madang.io.dxf;

import dev.madang.exchange.drawing.Lettering;
import dev.madang.exchange.drawing.RawDrawing;
import dev.madang.exchange.drawing.Stroke;
import dev.madang.model.Bounds;
import dev.madang.model.Vec;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes a drawing as DXF of AutoCAD 2007, the oldest version in which texts are UTF-8: outlines and lines as light
 * polylines, texts with their middle as the place that counts, and what Madang knows beside them as extended data.
 */
final class DxfWriter {

    /** Colours by index that are legible on black and on white; each layer keeps its own. */
    private static final Map<String, Integer> COLOURS = Map.ofEntries(
            Map.entry("MADANG-FLOOR", 7),
            Map.entry("MADANG-HALL", 7),
            Map.entry("MADANG-PARTITION", 8),
            Map.entry("MADANG-COLUMN", 8),
            Map.entry("MADANG-EXIT", 3),
            Map.entry("MADANG-ENTRANCE", 3),
            Map.entry("MADANG-FREIGHT-DOOR", 30),
            Map.entry("MADANG-HYDRANT", 1),
            Map.entry("MADANG-EXTINGUISHER", 1),
            Map.entry("MADANG-FIRE-SHUTTER", 1),
            Map.entry("MADANG-SMOKE-BARRIER", 1),
            Map.entry("MADANG-KEEP-CLEAR", 1),
            Map.entry("MADANG-ZONE", 9),
            Map.entry("MADANG-FEATURE", 6),
            Map.entry("MADANG-NUMBER", 7),
            Map.entry("MADANG-NAME", 8),
            Map.entry("MADANG-LABEL", 8),
            Map.entry("MADANG-DIMENSION", 4));

    private static final int BOOTHS = 5;

    private final DxfPen pen;

    DxfWriter(OutputStream out) {
        pen = new DxfPen(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
    }

    /** Writes the whole file. The stream is flushed, not closed. */
    void write(RawDrawing drawing) throws IOException {
        Map<String, Integer> layers = new TreeMap<>();
        Set<String> names = new TreeSet<>(drawing.layerNames());
        names.forEach(name -> layers.put(name, COLOURS.getOrDefault(name, BOOTHS)));
        Bounds box = drawing.extent().orElse(new Bounds(0, 0, 1, 1));
        DxfFrame frame = new DxfFrame(pen, layers, box);
        frame.begin(drawing.unit().map(unit -> unit.code()).orElse(0));
        pen.pair(0, "SECTION");
        pen.pair(2, "ENTITIES");
        for (Stroke stroke : drawing.strokes()) {
            write(stroke);
        }
        for (Lettering lettering : drawing.letterings()) {
            write(lettering);
        }
        pen.pair(0, "ENDSEC");
        frame.end();
        pen.flush();
    }

    private void write(Stroke stroke) throws IOException {
        entity("LWPOLYLINE", stroke.layer(), "AcDbPolyline");
        pen.pair(90, stroke.points().size());
        pen.pair(70, stroke.isClosed() ? 1 : 0);
        pen.pair(43, 0.0);
        for (Vec place : stroke.points()) {
            pen.pair(10, place.x());
            pen.pair(20, place.y());
        }
        tags(stroke.tags());
    }

    private void write(Lettering lettering) throws IOException {
        entity("TEXT", lettering.layer(), "AcDbText");
        String text = DxfText.coded(lettering.content().replace('\n', ' '));
        Vec middle = lettering.middle();
        pen.pair(10, middle.x());
        pen.pair(20, middle.y());
        pen.pair(30, 0.0);
        pen.pair(40, lettering.height());
        pen.pair(1, text);
        pen.pair(7, DxfFrame.STYLE);
        pen.pair(72, 1);
        pen.pair(11, middle.x());
        pen.pair(21, middle.y());
        pen.pair(31, 0.0);
        pen.pair(100, "AcDbText");
        pen.pair(73, 2);
        tags(lettering.tags());
    }

    private void entity(String type, String layer, String subclass) throws IOException {
        pen.pair(0, type);
        pen.handle();
        pen.pair(330, DxfFrame.MODEL);
        pen.pair(100, "AcDbEntity");
        pen.pair(8, layer);
        pen.pair(100, subclass);
    }

    private void tags(Map<String, String> tags) throws IOException {
        if (tags.isEmpty()) {
            return;
        }
        pen.pair(1001, DxfTags.APPLICATION);
        for (Map.Entry<String, String> tag : new TreeMap<>(tags).entrySet()) {
            pen.pair(1000, DxfText.coded(tag.getKey() + "=" + tag.getValue()));
        }
    }
}

package dev.madang.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.madang.draw.paper.Margins;
import dev.madang.draw.paper.PageSplit;
import dev.madang.draw.paper.Paper;
import dev.madang.draw.paper.Scale;
import dev.madang.io.export.SheetFormat;
import dev.madang.view.PrintSettings;
import java.util.Locale;
import java.util.function.Function;

/** The part of the preferences that concerns pages. */
final class PrintPreferences {

    private PrintPreferences() {}

    static void write(PrintSettings print, ObjectNode node) {
        node.put("paper", print.paper())
                .put("scale", print.scale())
                .put("margins", print.margins().toString())
                .put("split", print.split().way().key())
                .put("overlap", print.split().overlapMm())
                .put("format", print.format().name().toLowerCase(Locale.ROOT))
                .put("dpi", print.dpi())
                .put("logo", print.logo());
    }

    /** What cannot be read is as on a first start. */
    static PrintSettings read(JsonNode node) {
        PrintSettings first = PrintSettings.FIRST;
        int dpi = node.path("dpi").asInt(first.dpi());
        double overlapMm = node.path("overlap").asDouble(PageSplit.USUAL_OVERLAP_MM);
        PageSplit.Way way =
                parsed(node.path("split"), PageSplit.Way::parse, first.split().way());
        return new PrintSettings(
                parsed(node.path("paper"), text -> kept(text, Paper.parse(text)), first.paper()),
                parsed(node.path("scale"), text -> kept(text, Scale.parse(text)), ""),
                parsed(node.path("margins"), Margins::parse, first.margins()),
                new PageSplit(way, PageSplit.isOverlap(overlapMm) ? overlapMm : PageSplit.USUAL_OVERLAP_MM),
                parsed(node.path("format"), text -> SheetFormat.valueOf(text.toUpperCase(Locale.ROOT)), first.format()),
                PrintSettings.isDpi(dpi) ? dpi : first.dpi(),
                node.path("logo").asText(""));
    }

    private static String kept(String text, Object parsed) {
        return parsed == null ? "" : text;
    }

    private static <T> T parsed(JsonNode node, Function<String, T> parser, T otherwise) {
        try {
            return node.isTextual() ? parser.apply(node.asText()) : otherwise;
        } catch (IllegalArgumentException e) {
            return otherwise;
        }
    }
}

package dev.madang.view.arrange;

import dev.madang.model.Booth;
import dev.madang.model.Bounds;
import dev.madang.model.Clip;
import dev.madang.model.Exhibitor;
import dev.madang.model.Sales;
import dev.madang.text.Messages;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The booths of a clip as a table with tabs between columns, for spreadsheets. Lengths are metres, plain numbers. */
final class ClipTable {

    private static final List<String> HEADINGS = List.of(
            "booth.number",
            "booth.exhibitor",
            "booth.build",
            "booth.status",
            "shape.x",
            "shape.y",
            "shape.width",
            "shape.depth");

    private ClipTable() {}

    static String of(Clip clip, Sales sales, Messages messages) {
        StringBuilder table = new StringBuilder();
        table.append(String.join(
                        "\t", HEADINGS.stream().map(key -> messages.get(key)).toList()))
                .append('\n');
        for (Booth booth : clip.layout().booths().values()) {
            Bounds box = booth.shape().bounds();
            Optional<Exhibitor> who = booth.occupant().flatMap(clip.exhibitors()::get);
            List<String> cells = List.of(
                    booth.number(),
                    who.map(exhibitor -> exhibitor.name().in(messages.locale())).orElse(""),
                    kindOf(booth, clip, messages),
                    sales.status(booth.letting().status())
                            .map(status -> status.name().in(messages.locale()))
                            .orElse(""),
                    metres(box.minX()),
                    metres(box.minY()),
                    metres(box.width()),
                    metres(box.height()));
            table.append(String.join("\t", cells.stream().map(ClipTable::cell).toList()))
                    .append('\n');
        }
        return table.toString();
    }

    private static String kindOf(Booth booth, Clip clip, Messages messages) {
        return clip.buildKinds().stream()
                .filter(kind -> kind.id().equals(booth.build()))
                .findFirst()
                .map(kind -> kind.name().in(messages.locale()))
                .orElse(booth.build());
    }

    private static String cell(String text) {
        return text.replaceAll("[\\t\\r\\n]+", " ");
    }

    private static String metres(double mm) {
        return BigDecimal.valueOf(Math.round(mm), 3).toPlainString();
    }
}

package dev.madang.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.madang.exchange.Remark;
import dev.madang.exchange.list.ListLine;
import dev.madang.exchange.list.ListPreview;
import dev.madang.text.Messages;
import java.util.List;
import java.util.Set;

/**
 * What a list would do to a plan as JSON, for scripts: one object, one row a line. It is described by
 * {@code assets/schema/madang-import.schema.json}.
 */
public final class ImportJson {

    private static final LineLayout LAYOUT = new LineLayout(Set.of("", "/rows", "/remarks"));

    private ImportJson() {}

    /**
     * Returns the text of the object, with a line feed at its end.
     *
     * @param plan the plan as the user named it
     * @param list the list as the user named it
     */
    public static String text(ListPreview preview, List<Remark> remarks, String plan, String list, Messages messages) {
        Tree counts = new Tree();
        preview.counts().forEach((state, count) -> counts.number(EnumNames.of(state), count));
        ObjectNode root = new Tree()
                .text("plan", plan)
                .text("list", list)
                .put("counts", counts.node())
                .list("rows", preview.lines(), ImportJson::row)
                .list("remarks", remarks, remark -> TextNode.valueOf(remark.text(messages)))
                .node();
        return JsonWriter.text(root, LAYOUT);
    }

    private static JsonNode row(ListLine line) {
        Tree tree = new Tree()
                .someNumber("row", line.row())
                .text("name", line.name())
                .name("state", line.state())
                .someText("column", line.column())
                .someText("message", line.text());
        if (line.question() != null) {
            tree.text("known", line.question().known());
        }
        return tree.node();
    }
}

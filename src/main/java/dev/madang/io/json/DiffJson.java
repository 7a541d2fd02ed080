package dev.madang.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.madang.compare.Difference;
import dev.madang.compare.DifferenceText;
import dev.madang.compare.PlanDiff;
import dev.madang.model.PlanElement;
import dev.madang.text.Messages;
import java.util.Set;

/**
 * What differs between two plans as JSON, for scripts: one object, elements as plan files have them. Its schema lies in
 * {@code assets/schema/madang-diff.schema.json}.
 */
public final class DiffJson {

    private static final LineLayout LAYOUT = new LineLayout(Set.of("", "/differences"));

    private DiffJson() {}

    /**
     * Returns the text of the object, with a line feed at its end.
     *
     * @param before the earlier plan as the user named it
     * @param after the later plan as the user named it
     */
    public static String text(PlanDiff diff, String before, String after, Messages messages) {
        Tree counts = new Tree();
        diff.counts().forEach((kind, count) -> counts.number(EnumNames.of(kind), count));
        DifferenceText words = new DifferenceText(diff, messages);
        ObjectNode root = new Tree()
                .text("before", before)
                .text("after", after)
                .number("count", diff.differences().size())
                .put("counts", counts.node())
                .list("differences", diff.differences(), difference -> difference(difference, words))
                .node();
        return JsonWriter.text(root, LAYOUT);
    }

    private static JsonNode difference(Difference difference, DifferenceText words) {
        Tree tree = new Tree()
                .name("subject", difference.subject())
                .name("kind", difference.kind())
                .someText("level", difference.level())
                .someList("ids", difference.ids(), Tree::asText)
                .someWords("name", difference.name());
        if (difference instanceof Difference.OfElement element) {
            element.was().ifPresent(was -> tree.put("before", element(was)));
            element.is().ifPresent(is -> tree.put("after", element(is)));
        } else if (difference instanceof Difference.OfPlan plan) {
            tree.someWords("before", plan.before()).someWords("after", plan.after());
        }
        return tree.text("message", words.of(difference)).node();
    }

    private static JsonNode element(PlanElement element) {
        return LayoutCodec.writeElement(element);
    }
}

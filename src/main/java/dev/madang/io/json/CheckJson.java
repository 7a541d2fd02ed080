package dev.madang.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.madang.check.Capacity;
import dev.madang.check.CheckResult;
import dev.madang.check.Finding;
import dev.madang.check.FindingText;
import dev.madang.check.LimitResult;
import dev.madang.check.Severity;
import dev.madang.model.EventTerms;
import dev.madang.model.Plan;
import dev.madang.rules.AppliedLimit;
import dev.madang.rules.Limit;
import dev.madang.rules.Measure;
import dev.madang.rules.RuleBook;
import dev.madang.text.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;

/**
 * A check result as JSON, for scripts: one object, lengths in millimetres, areas in square metres. Its schema lies in
 * {@code assets/schema/madang-check.schema.json}.
 */
public final class CheckJson {

    private static final LineLayout LAYOUT =
            new LineLayout(Set.of("", "/rules", "/summary", "/limits", "/capacity", "/capacity/halls", "/findings"));

    private CheckJson() {}

    /**
     * Returns the text of the object, with a line feed at its end.
     *
     * @param planFile the plan as the user named it
     */
    public static String text(CheckResult result, String planFile, Messages messages) {
        ObjectNode root = new Tree()
                .text("plan", planFile)
                .text("fingerprint", Fingerprint.of(result.plan()).hex())
                .list("rules", result.books(), CheckJson::book)
                .put("summary", summary(result))
                .list("limits", result.limits(), CheckJson::limit)
                .put("capacity", capacity(result.capacity(), result.plan().terms()))
                .list("findings", result.findings(), finding -> finding(finding, result, messages))
                .node();
        return JsonWriter.text(root, LAYOUT);
    }

    private static JsonNode book(RuleBook book) {
        return new Tree()
                .text("id", book.id())
                .number("version", book.revision())
                .node();
    }

    private static JsonNode summary(CheckResult result) {
        return new Tree()
                .number("errors", result.count(Severity.ERROR))
                .number("warnings", result.count(Severity.WARNING))
                .number("accepted", 0)
                .node();
    }

    private static JsonNode limit(LimitResult result) {
        AppliedLimit applied = result.applied();
        Limit limit = applied.limit();
        Measure measure = limit.kind().measure();
        Tree tree = new Tree()
                .text("book", applied.book().id())
                .text("rule", limit.kind().id())
                .text("level", result.level());
        result.measured().ifPresent(value -> tree.put("measured", number(value, measure)));
        tree.put("limit", number(applied.value(), measure));
        result.margin().ifPresent(value -> tree.put("margin", number(value, measure)));
        return tree.text("unit", measure.unit())
                .someText("clause", limit.origin().clause())
                .name("confidence", limit.origin().confidence())
                .put("source", EvidenceCodec.write(limit.origin().evidence()))
                .flag("binding", limit.binding())
                .someList("assumed", List.copyOf(applied.assumed()), fact -> Tree.asText(EnumNames.of(fact)))
                .node();
    }

    private static JsonNode capacity(Capacity capacity, EventTerms terms) {
        return new Tree()
                .put("total", figures(capacity.total(), terms))
                .list("halls", capacity.halls(), hall -> new Tree()
                        .text("hall", hall.hall().toString())
                        .all((ObjectNode) figures(hall.figures(), terms))
                        .node())
                .node();
    }

    private static JsonNode figures(Capacity.Figures figures, EventTerms terms) {
        return new Tree()
                .put("booths", rounded(figures.booths(), 3))
                .put("boothUnits", rounded(figures.boothUnits(terms), 3))
                .put("letM2", number(figures.letAreaMm2(), Measure.AREA_MM2))
                .put("featureM2", number(figures.featureAreaMm2(), Measure.AREA_MM2))
                .put("seats", rounded(figures.seats(), 3))
                .put("drawnM2", number(figures.drawnAreaMm2(), Measure.AREA_MM2))
                .put("officialM2", number(figures.officialAreaMm2(), Measure.AREA_MM2))
                .name("officialEvidence", figures.officialEvidence())
                .put("netShare", rounded(figures.netShare(), 6))
                .node();
    }

    private static JsonNode finding(Finding finding, CheckResult result, Messages messages) {
        Plan plan = result.plan();
        Tree tree = new Tree()
                .text("rule", finding.rule())
                .name("severity", finding.severity())
                .text("level", finding.level())
                .list("subjects", finding.subjects(), Tree::asText)
                .put("parts", parts(finding))
                .number("x", Math.round(finding.place().x()))
                .number("y", Math.round(finding.place().y()))
                .put("measured", number(finding.measured(), finding.measure()))
                .put("limit", number(finding.limit(), finding.measure()))
                .text("unit", finding.measure().unit());
        return tree.text("source", finding.source())
                .someList("assumed", List.copyOf(finding.assumed()), fact -> Tree.asText(EnumNames.of(fact)))
                .text("message", FindingText.of(finding, plan, messages).replace('\u00a0', ' '))
                .node();
    }

    private static ArrayNode parts(Finding finding) {
        return Tree.array(finding.parts(), Tree::asText);
    }

    private static JsonNode number(double value, Measure measure) {
        return switch (measure) {
            case LENGTH_MM, PERCENT, SECONDS, LOAD, MASS_KG -> rounded(value, 1);
            case AREA_MM2 -> rounded(measure.inUnit(value), 6);
            case COUNT, PERSONS -> rounded(value, 0);
            case M2_PER_PERSON, PERSONS_PER_M2, MM_PER_PERSON, MM_PER_100_M2 -> rounded(value, 3);
        };
    }

    private static JsonNode rounded(double value, int decimals) {
        BigDecimal exact = BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return JsonNodeFactory.instance.numberNode(exact.scale() < 0 ? exact.setScale(0) : exact);
    }
}

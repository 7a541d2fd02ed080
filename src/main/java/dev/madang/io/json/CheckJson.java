package dev.madang.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.madang.check.CheckResult;
import dev.madang.check.Finding;
import dev.madang.check.FindingText;
import dev.madang.check.LimitResult;
import dev.madang.check.Severity;
import dev.madang.check.global.ExitLoss;
import dev.madang.check.global.VenueFigure;
import dev.madang.check.global.WholeCheck;
import dev.madang.model.Acceptance;
import dev.madang.model.Plan;
import dev.madang.rules.AppliedLimit;
import dev.madang.rules.Limit;
import dev.madang.rules.Measure;
import dev.madang.rules.RuleBook;
import dev.madang.text.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A check result as JSON, for scripts: one object, lengths in millimetres, areas in square metres. Its schema lies in
 * {@code assets/schema/madang-check.schema.json}.
 */
public final class CheckJson {

    private static final LineLayout LAYOUT = new LineLayout(Set.of(
            "",
            "/rules",
            "/summary",
            "/evidence",
            "/limits",
            "/capacity",
            "/capacity/halls",
            "/capacity/published",
            "/capacity/peak",
            "/capacity/peak/arithmetic",
            "/capacity/queue",
            "/capacity/queue/arithmetic",
            "/capacity/levels",
            "/capacity/levels/*",
            "/capacity/levels/*/loads",
            "/capacity/levels/*/exits",
            "/capacity/levels/*/evacuation",
            "/capacity/levels/*/evacuation/exits",
            "/capacity/levels/*/evacuation/eachLost",
            "/findings"));

    private CheckJson() {}

    /**
     * Returns the text of the object, with a line feed at its end.
     *
     * @param losses what the loss of each exit means, for each level
     * @param planFile the plan as the user named it
     */
    public static String text(
            WholeCheck check, Map<String, List<ExitLoss>> losses, String planFile, Messages messages) {
        CheckResult result = check.result();
        ObjectNode root = new Tree()
                .text("plan", planFile)
                .text("fingerprint", Fingerprint.of(result.plan()).hex())
                .list("rules", result.books(), CheckJson::book)
                .put("summary", summary(result))
                .list("evidence", VenueFigure.of(result.plan()), CheckJson::figure)
                .list("limits", result.limits(), CheckJson::limit)
                .put("capacity", new CapacityJson(check, losses, messages).node())
                .list("findings", result.findings(), finding -> finding(finding, result, messages))
                .node();
        return JsonWriter.text(root, LAYOUT);
    }

    private static JsonNode book(RuleBook book) {
        return new Tree()
                .text("id", book.id())
                .number("version", book.revision())
                .words("name", book.name())
                .node();
    }

    private static JsonNode summary(CheckResult result) {
        return new Tree()
                .number("errors", result.count(Severity.ERROR))
                .number("warnings", result.count(Severity.WARNING))
                .number("accepted", result.countAccepted())
                .node();
    }

    private static JsonNode figure(VenueFigure figure) {
        return new Tree()
                .text("level", figure.level())
                .someText("part", figure.part())
                .name("fact", figure.kind())
                .all(FactsCodec.writeFact(figure.fact(), figure.kind().unit()))
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
        result.measured().stream()
                .filter(Double::isFinite)
                .forEach(value -> tree.put("measured", number(value, measure)));
        tree.put("limit", number(applied.value(), measure));
        result.margin().stream().filter(Double::isFinite).forEach(value -> tree.put("margin", number(value, measure)));
        return tree.text("unit", measure.unit())
                .someText("clause", limit.origin().clause())
                .name("confidence", limit.origin().confidence())
                .put("source", EvidenceCodec.write(limit.origin().evidence()))
                .flag("binding", limit.binding())
                .someList("assumed", List.copyOf(applied.assumed()), fact -> Tree.asText(EnumNames.of(fact)))
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
        tree.text("source", finding.source())
                .someText("scenario", finding.scenario())
                .someList("assumed", List.copyOf(finding.assumed()), fact -> Tree.asText(EnumNames.of(fact)))
                .text("message", FindingText.of(finding, plan, messages).replace('\u00a0', ' '));
        result.accepted(finding).ifPresent(acceptance -> tree.put("accepted", acceptance(acceptance)));
        result.lapsed(finding)
                .ifPresent(lapsed -> tree.put(
                        "lapsed",
                        new Tree()
                                .name("because", lapsed.reason())
                                .all(acceptance(lapsed.acceptance()))
                                .node()));
        return tree.node();
    }

    private static ObjectNode acceptance(Acceptance acceptance) {
        return new Tree()
                .text("reason", acceptance.reason())
                .text("by", acceptance.by())
                .text("at", acceptance.at().toString())
                .node();
    }

    private static ArrayNode parts(Finding finding) {
        return Tree.array(finding.parts(), Tree::asText);
    }

    static JsonNode number(double value, Measure measure) {
        return switch (measure) {
            case LENGTH_MM, PERCENT, SECONDS, LOAD, MASS_KG -> rounded(value, 1);
            case AREA_MM2 -> rounded(measure.inUnit(value), 6);
            case COUNT, PERSONS -> rounded(value, 0);
            case M2_PER_PERSON, PERSONS_PER_M2, MM_PER_PERSON, MM_PER_100_M2 -> rounded(value, 3);
        };
    }

    static JsonNode rounded(double value, int decimals) {
        BigDecimal exact = BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return JsonNodeFactory.instance.numberNode(exact.scale() < 0 ? exact.setScale(0) : exact);
    }
}

package dev.madang.report;

import dev.madang.check.global.VenueFigure;
import dev.madang.model.Plan;
import dev.madang.report.Part.Column;
import dev.madang.report.Part.Table;
import java.util.ArrayList;
import java.util.List;

/** The building's figures on which the check rests, and how each is known. */
final class EvidenceParts {

    private final Plan plan;
    private final Words words;

    EvidenceParts(Plan plan, Words words) {
        this.plan = plan;
        this.words = words;
    }

    List<Part> parts() {
        List<List<String>> rows = new ArrayList<>();
        for (VenueFigure figure : VenueFigure.of(plan)) {
            rows.add(List.of(
                    words.level(figure.level()),
                    figure.part().isEmpty() ? "" : words.hall(figure.level(), figure.part()),
                    words.facts().name(figure.kind()),
                    words.facts().value(figure.kind(), figure.fact()),
                    words.facts().evidence(figure.fact().evidence())));
        }
        return List.of(new Table(
                List.of(
                        Column.words(words.get("report.level"), 2),
                        Column.words(words.get("capacity.hall"), 2),
                        Column.words(words.get("report.evidence.fact"), 3),
                        Column.words(words.get("report.value"), 2),
                        Column.words(words.get("report.known"), 8)),
                rows));
    }
}

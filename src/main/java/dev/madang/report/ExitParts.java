package dev.madang.report;

import dev.madang.check.global.ExitLoss;
import dev.madang.check.global.LevelResult;
import dev.madang.crowd.Evacuation;
import dev.madang.crowd.ExitTime;
import dev.madang.crowd.Method;
import dev.madang.model.Fixture;
import dev.madang.model.Opening;
import dev.madang.report.Part.Column;
import dev.madang.report.Part.Heading;
import dev.madang.report.Part.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The exits, how they take the persons of the level, and what happens when one is lost. */
final class ExitParts {

    private final ReportRequest request;
    private final Words words;

    ExitParts(ReportRequest request, Words words) {
        this.request = request;
        this.words = words;
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (LevelResult level : request.check().global().levels()) {
            parts.add(new Heading(3, words.level(level.level())));
            parts.add(SafetyReport.plain(said(level)));
            parts.add(new Table(columns(), rows(level)));
            level.evacuation()
                    .slowest()
                    .ifPresent(slowest -> parts.add(new Table(
                            List.of(
                                    Column.words(
                                            words.get(
                                                    "report.exit.slowest",
                                                    slowest.use().way().id()),
                                            3),
                                    Column.words(words.get("report.arithmetic"), 6),
                                    Column.number(words.get("report.arithmetic.result"), 2)),
                            slowest.steps().stream()
                                    .map(step -> List.of(
                                            words.steps().name(step.name()),
                                            words.steps().formula(step),
                                            words.steps().quantity(step.result())))
                                    .toList())));
        }
        parts.add(
                SafetyReport.small(words.get("report.exit.method", words.steps().method(Method.SFPE))));
        return parts;
    }

    private String said(LevelResult level) {
        long width = level.usable().stream()
                .mapToLong(door -> ((Opening) door.place()).width())
                .sum();
        return words.get(
                level.evacuation().isComplete() ? "report.exit.said" : "report.exit.stranded",
                level.headcount().evacuated(),
                level.usable().size(),
                words.formats().length(width),
                words.seconds(level.evacuation().seconds()),
                Math.round(level.evacuation().stranded()));
    }

    private List<Column> columns() {
        return List.of(
                Column.words(words.get("report.exit"), 3),
                Column.words(words.get("report.exit.kind"), 3),
                Column.number(words.get("report.exit.width"), 2),
                Column.words(words.get("report.known"), 2),
                Column.words(words.get("report.exit.usable"), 2),
                Column.number(words.get("report.persons"), 2),
                Column.number(words.get("report.exit.farthest"), 2.4),
                Column.number(words.get("report.exit.passing"), 2.4),
                Column.number(words.get("report.exit.lastOut"), 2.4),
                Column.number(words.get("report.exit.queue"), 2.4),
                Column.number(words.get("report.exit.ifLost"), 3));
    }

    private List<List<String>> rows(LevelResult level) {
        Map<String, ExitTime> times = level.evacuation().exits().stream()
                .collect(Collectors.toMap(time -> time.use().way().id(), Function.identity()));
        Map<String, Evacuation> lost = request.losses().getOrDefault(level.level(), List.of()).stream()
                .collect(Collectors.toMap(loss -> loss.exit().id(), ExitLoss::evacuation));
        List<List<String>> rows = new ArrayList<>();
        for (Fixture door : level.doors()) {
            List<String> row = new ArrayList<>(List.of(
                    door.id(),
                    words.name("fixture", door.kind()),
                    words.formats().length(((Opening) door.place()).width()),
                    words.name("evidence", door.evidence().kind()),
                    words.yes(level.usable().contains(door))));
            row.addAll(times.containsKey(door.id()) ? time(times.get(door.id())) : nobody());
            row.add(lost.containsKey(door.id()) ? without(lost.get(door.id())) : Words.NOTHING);
            rows.add(row);
        }
        return rows;
    }

    private List<String> time(ExitTime time) {
        return List.of(
                words.formats().count(Math.round(time.use().persons())),
                words.formats().length(Math.round(time.use().farthestMm())),
                words.seconds(time.passingSeconds()),
                words.seconds(time.seconds()),
                words.formats().count(Math.round(time.longestQueue())));
    }

    private static List<String> nobody() {
        return List.of(Words.NOTHING, Words.NOTHING, Words.NOTHING, Words.NOTHING, Words.NOTHING);
    }

    private String without(Evacuation others) {
        return others.isComplete()
                ? words.seconds(others.seconds())
                : words.get("report.exit.left", words.formats().count(Math.round(others.stranded())));
    }
}

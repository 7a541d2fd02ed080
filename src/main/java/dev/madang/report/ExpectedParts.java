package dev.madang.report;

import dev.madang.check.global.LevelResult;
import dev.madang.check.global.WholeCheck;
import dev.madang.crowd.Crowding;
import dev.madang.crowd.LevelOfService;
import dev.madang.crowd.PeakOccupancy;
import dev.madang.crowd.Step;
import dev.madang.model.Attendance;
import dev.madang.model.AttendanceItem;
import dev.madang.model.Estimate;
import dev.madang.report.Part.Column;
import dev.madang.report.Part.Heading;
import dev.madang.report.Part.Table;
import java.util.ArrayList;
import java.util.List;

/** What is expected of the visitors, with all assumptions and how each is known. */
final class ExpectedParts {

    private final WholeCheck check;
    private final Words words;

    ExpectedParts(WholeCheck check, Words words) {
        this.check = check;
        this.words = words;
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        check.global()
                .peak()
                .ifPresentOrElse(
                        peak -> addPeak(peak, parts),
                        () -> parts.add(SafetyReport.plain(words.get("report.peak.none"))));
        for (LevelResult level : check.global().levels()) {
            level.crowding().ifPresent(crowding -> addCrowding(level.level(), crowding, parts));
        }
        parts.add(new Heading(3, words.get("report.queue")));
        check.global()
                .queue()
                .ifPresentOrElse(
                        queue -> parts.add(arithmetic(queue.steps(LevelOfService.C))),
                        () -> parts.add(SafetyReport.plain(words.get("report.queue.none"))));
        parts.add(new Heading(3, words.get("report.attendance")));
        parts.add(attendance());
        return parts;
    }

    private void addPeak(PeakOccupancy peak, List<Part> parts) {
        parts.add(new Heading(3, words.get("report.peak")));
        parts.add(SafetyReport.plain(
                words.get("report.peak.said", peak.persons(), words.formats().clock(Math.round(peak.peakMinute())))));
        parts.add(arithmetic(peak.steps()));
    }

    private void addCrowding(String level, Crowding crowding, List<Part> parts) {
        parts.add(new Heading(3, words.get("report.crowding", words.level(level))));
        parts.add(SafetyReport.plain(
                words.get("report.crowding.said", crowding.level().name())));
        parts.add(arithmetic(crowding.steps()));
    }

    private Table arithmetic(List<Step> steps) {
        return new Table(
                List.of(
                        Column.words(words.get("report.arithmetic.what"), 4),
                        Column.words(words.get("report.arithmetic"), 5),
                        Column.number(words.get("report.arithmetic.result"), 2),
                        Column.words(words.get("report.arithmetic.method"), 5)),
                steps.stream().map(this::line).toList());
    }

    private List<String> line(Step step) {
        return List.of(
                words.steps().name(step.name()),
                words.steps().formula(step),
                words.steps().quantity(step.result()),
                words.steps().method(step.name().method()));
    }

    private Table attendance() {
        Attendance attendance = check.plan().attendance();
        List<List<String>> rows = new ArrayList<>();
        for (AttendanceItem item : AttendanceItem.values()) {
            Estimate estimate = attendance.get(item);
            rows.add(List.of(
                    words.name("attendance", item),
                    value(item, estimate.value()),
                    words.facts().evidence(estimate.evidence())));
        }
        rows.add(List.of(
                words.get("report.arrival"),
                words.get("report.arrival.parts", attendance.arrival().parts()),
                words.facts().evidence(attendance.arrivalEvidence())));
        rows.add(List.of(words.get("report.stayLaw"), words.name("stayLaw", attendance.stayLaw()), ""));
        return new Table(
                List.of(
                        Column.words(words.get("report.attendance.item"), 3),
                        Column.words(words.get("report.value"), 3),
                        Column.words(words.get("report.known"), 8)),
                rows);
    }

    private String value(AttendanceItem item, int value) {
        return switch (item.unit()) {
            case PERMILLE -> words.formats().percent(value / 1_000.0);
            case MINUTE_OF_DAY -> words.formats().clock(value);
            case MINUTES -> words.get("crowd.unit.minutes", words.formats().count(value));
            case SECONDS -> words.get("crowd.unit.seconds", words.formats().count(value));
            case PERSONS -> words.get("crowd.unit.persons", words.formats().count(value));
            case DESKS -> words.formats().count(value);
        };
    }
}

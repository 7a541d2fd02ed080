package dev.madang.report;

import dev.madang.check.Capacity;
import dev.madang.check.CapacityText;
import dev.madang.check.FindingText;
import dev.madang.check.global.BookLoad;
import dev.madang.check.global.HeadcountText;
import dev.madang.check.global.LevelAreas;
import dev.madang.check.global.LevelResult;
import dev.madang.check.global.PublishedUnits;
import dev.madang.check.global.WholeCheck;
import dev.madang.report.Part.Column;
import dev.madang.report.Part.Heading;
import dev.madang.report.Part.Table;
import java.util.ArrayList;
import java.util.List;

/** What the plan holds: booths, areas, and persons by every book with the arithmetic. */
final class CapacityParts {

    /** Of the columns of {@link CapacityText}, beside each other. */
    private static final List<Double> WIDTHS = List.of(3.0, 1.5, 2.0, 2.0, 3.0, 2.0, 2.0, 1.5);

    private final WholeCheck check;
    private final Words words;

    CapacityParts(WholeCheck check, Words words) {
        this.check = check;
        this.words = words;
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(halls());
        published(parts);
        parts.add(new Heading(3, words.get("report.areas")));
        parts.add(areas());
        for (LevelResult level : check.global().levels()) {
            parts.add(new Heading(3, words.get("report.loads", words.level(level.level()))));
            parts.add(SafetyReport.plain(words.get("report.loads.taken", level.persons())));
            parts.add(loads(level));
            addHeadcount(level, parts);
        }
        return parts;
    }

    private Table halls() {
        Capacity capacity = check.result().capacity();
        CapacityText text = new CapacityText(check.plan().terms(), words.messages());
        List<List<String>> rows = new ArrayList<>();
        capacity.halls()
                .forEach(hall -> rows.add(
                        text.row(words.hall(hall.hall().level(), hall.hall().part()), hall.figures())));
        rows.add(text.row(words.get("capacity.total"), capacity.total()));
        List<String> head = text.head();
        List<Column> columns = new ArrayList<>(List.of(Column.words(head.get(0), WIDTHS.get(0))));
        for (int i = 1; i < head.size(); i++) {
            columns.add(Column.number(head.get(i), WIDTHS.get(i)));
        }
        return new Table(columns, rows);
    }

    private void published(List<Part> parts) {
        List<PublishedUnits> halls =
                PublishedUnits.of(check.plan(), check.result().capacity());
        if (halls.isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (PublishedUnits hall : halls) {
            rows.add(List.of(
                    words.hall(hall.hall().level(), hall.hall().part()),
                    words.formats().decimal(hall.units(), 1),
                    words.formats().count(hall.count()),
                    words.formats().percent(hall.share()),
                    words.facts().evidence(hall.published().evidence())));
        }
        parts.add(new Heading(3, words.get("report.published")));
        parts.add(new Table(
                List.of(
                        Column.words(words.get("capacity.hall"), 2),
                        Column.number(words.get("report.published.here"), 1.5),
                        Column.number(words.get("report.published.said"), 1.5),
                        Column.number(words.get("report.published.share"), 1.5),
                        Column.words(words.get("report.source"), 7)),
                rows));
    }

    private Table areas() {
        List<List<String>> rows = new ArrayList<>();
        for (LevelResult level : check.global().levels()) {
            LevelAreas areas = level.areas();
            rows.add(List.of(
                    words.level(level.level()),
                    words.formats().exactArea(areas.grossMm2()),
                    words.formats().exactArea(areas.closedMm2()),
                    words.formats().exactArea(areas.boothsMm2()),
                    words.formats().exactArea(areas.netOpenMm2()),
                    words.formats().exactArea(areas.walkingMm2())));
        }
        return new Table(
                List.of(
                        Column.words(words.get("report.level"), 2),
                        Column.number(words.get("report.area.gross"), 2),
                        Column.number(words.get("report.area.closed"), 2),
                        Column.number(words.get("report.area.booths"), 2),
                        Column.number(words.get("report.area.netOpen"), 2),
                        Column.number(words.get("report.area.walking"), 2)),
                rows);
    }

    private void addHeadcount(LevelResult level, List<Part> parts) {
        HeadcountText text = new HeadcountText(words.messages());
        parts.add(new Heading(3, words.get("report.headcount", words.level(level.level()))));
        text.remark(level.headcount()).ifPresent(remark -> parts.add(SafetyReport.plain(remark)));
        parts.add(new Table(
                List.of(
                        Column.words(words.get("headcount.what"), 3),
                        Column.number(words.get("headcount.persons"), 1.5),
                        Column.words(words.get("headcount.use"), 11)),
                text.rows(level)));
    }

    private Table loads(LevelResult level) {
        List<List<String>> rows = new ArrayList<>();
        for (BookLoad load : level.loads()) {
            for (BookLoad.Part part : load.parts()) {
                rows.add(List.of(
                        words.book(load.book()),
                        words.get(
                                "report.load.use",
                                words.name("loadUse", part.factor().use()),
                                words.name("report.area", part.factor().area())),
                        words.steps().formula(part.load().step()),
                        words.formats().count(part.load().persons()),
                        FindingText.force(part.factor().binding(), words.messages()),
                        words.name("confidence", part.factor().origin().confidence())));
            }
            if (load.parts().size() > 1) {
                rows.add(List.of(
                        words.book(load.book()),
                        words.get("report.load.sum"),
                        "",
                        words.formats().count(load.persons()),
                        "",
                        ""));
            }
        }
        return new Table(
                List.of(
                        Column.words(words.get("report.limit.book"), 4),
                        Column.words(words.get("report.load.area"), 4),
                        Column.words(words.get("report.arithmetic"), 4),
                        Column.number(words.get("report.persons"), 1.5),
                        Column.words(words.get("report.limit.binding"), 1.5),
                        Column.words(words.get("report.known"), 2)),
                rows);
    }
}

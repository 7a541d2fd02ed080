package dev.madang.draw.kind;

import dev.madang.draw.paper.DatumText;
import dev.madang.draw.paper.SetOutPoints;
import dev.madang.draw.paper.SetOutPoints.Stop;
import dev.madang.draw.paper.SheetRequest;
import dev.madang.draw.paper.TableText;
import dev.madang.draw.paper.TableText.Column;
import dev.madang.draw.paper.TableText.Row;
import dev.madang.draw.paper.TableText.Style;
import dev.madang.draw.paper.TableText.Table;
import dev.madang.model.Booth;
import dev.madang.model.Rect;
import dev.madang.model.Vec;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The tables of a set-out sheet: coordinates of points in the order of taping, and the diagonals that must come out.
 */
public final class SetOutTables {

    private static final Style POINTS = new Style(2.4, 2, true);
    private static final Style CHECKS = new Style(2.4, 1, true);
    private static final int RECTANGLE = 4;

    private final SheetRequest request;
    private final PageText page;
    private final Messages messages;
    private final Formats formats;
    private final SetOutPoints points;

    public SetOutTables(SheetRequest request) {
        this.request = request;
        this.page = new PageText(request);
        this.messages = page.messages();
        this.formats = page.formats();
        this.points = SetOutOrder.of(request);
    }

    public List<TableText> texts() {
        String datum = DatumText.of(points.datum(), request.level(), messages);
        String axes = messages.get("sheet.datum.axes");
        return List.of(
                page.with(messages.get("sheet.setout.points"), List.of(coordinates()), datum, axes),
                page.with(
                        messages.get("sheet.setout.checks"),
                        List.of(checks()),
                        messages.get("sheet.setout.checks.how")));
    }

    private Table coordinates() {
        List<Row> rows = new ArrayList<>();
        int block = 0;
        for (Stop stop : points.stops()) {
            if (stop.block() != block) {
                block = stop.block();
                rows.add(Row.heading(messages.get("sheet.setout.block", block)));
            }
            Vec at = points.fromDatum(stop);
            rows.add(Row.of(
                    Integer.toString(stop.number()),
                    formats.count(Math.round(at.x())),
                    formats.count(Math.round(at.y())),
                    stop.booths().stream().map(Booth::number).collect(Collectors.joining(", "))));
        }
        return new Table(
                "",
                List.of(
                        Column.names(messages.get("sheet.setout.point"), 8),
                        Column.numbers(messages.get("sheet.setout.x"), 11),
                        Column.numbers(messages.get("sheet.setout.y"), 11),
                        Column.words(messages.get("sheet.setout.corner"), 18)),
                rows,
                POINTS);
    }

    private Table checks() {
        List<Row> rows = new ArrayList<>();
        for (Map.Entry<Booth, List<Stop>> entry : points.byBooth().entrySet()) {
            rows.add(row(entry.getKey(), entry.getValue()));
        }
        return new Table(
                "",
                List.of(
                        Column.names(messages.get("sheet.list.booth"), 10),
                        Column.words(messages.get("sheet.setout.corners"), 30),
                        Column.words(messages.get("sheet.setout.sides"), 30),
                        Column.words(messages.get("sheet.setout.diagonals"), 44)),
                rows,
                CHECKS);
    }

    private Row row(Booth booth, List<Stop> corners) {
        String numbers =
                corners.stream().map(stop -> Integer.toString(stop.number())).collect(Collectors.joining("–"));
        return Row.of(
                booth.number().isEmpty() ? BoothLists.NOBODY : booth.number(),
                numbers,
                sides(booth),
                diagonals(booth.shape().corners(), corners));
    }

    private String sides(Booth booth) {
        if (booth.shape() instanceof Rect rect) {
            return formats.count(rect.width()) + " × " + formats.count(rect.depth());
        }
        List<Vec> corners = booth.shape().corners();
        List<String> sides = new ArrayList<>();
        for (int i = 0; i < corners.size(); i++) {
            sides.add(formats.count(Math.round(corners.get(i).distanceTo(corners.get((i + 1) % corners.size())))));
        }
        return String.join(", ", sides);
    }

    /** Both diagonals of four corners; of others, those from the first corner, which settle the outline. */
    private String diagonals(List<Vec> corners, List<Stop> stops) {
        List<String> diagonals = new ArrayList<>();
        int count = corners.size();
        for (int i = 2; i < count - 1; i++) {
            diagonals.add(diagonal(corners, stops, 0, i));
        }
        if (count == RECTANGLE) {
            diagonals.add(diagonal(corners, stops, 1, 3));
        }
        return String.join(", ", diagonals);
    }

    private String diagonal(List<Vec> corners, List<Stop> stops, int from, int to) {
        return messages.get(
                "sheet.setout.diagonal",
                Integer.toString(stops.get(from).number()),
                Integer.toString(stops.get(to).number()),
                formats.count(Math.round(corners.get(from).distanceTo(corners.get(to)))));
    }
}

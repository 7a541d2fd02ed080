package dev.madang.exchange.list;

import dev.madang.exchange.Remark;
import dev.madang.exchange.list.ListTable.Cell;
import dev.madang.exchange.list.ListTable.Column;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Exhibitor;
import dev.madang.model.Hold;
import dev.madang.model.LocalText;
import dev.madang.model.NaturalOrder;
import dev.madang.model.Plan;
import dev.madang.model.Rect;
import dev.madang.text.EnumKeys;
import dev.madang.text.IndexOrder;
import dev.madang.text.Messages;
import dev.madang.text.UnitSystem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Makes lists of what is in a plan, which read back change nothing in it. */
public final class ListExport {

    private static final double MM_PER_M = 1_000;
    private static final double MM_PER_FOOT = 304.8;
    private static final int LENGTH_DECIMALS = 3;
    private static final int AREA_DECIMALS = 2;
    private static final double CDEG_PER_DEGREE = 100;

    private final Plan plan;
    private final Messages messages;
    private final double mmPerUnit;
    private final Statuses statuses;

    private ListExport(Plan plan, Messages messages) {
        this.plan = plan;
        this.messages = messages;
        mmPerUnit = messages.units() == UnitSystem.FEET ? MM_PER_FOOT : MM_PER_M;
        statuses = new Statuses(plan, messages);
    }

    /** Returns the list of a kind, in the language and the units of the messages. */
    public static ListTable of(Plan plan, ListKind kind, Messages messages) {
        ListExport export = new ListExport(plan, messages);
        return kind == ListKind.BOOTHS ? export.booths() : export.exhibitors();
    }

    private ListTable booths() {
        BoothPlaces places = new BoothPlaces(plan, messages);
        List<List<Cell>> rows = plan.booths().values().stream()
                .sorted(Comparator.comparing(Booth::number, NaturalOrder.INSTANCE))
                .map(booth -> row(booth, places.of(booth)))
                .toList();
        List<Column> columns = List.of(
                text(ListColumns.NUMBER, 10),
                text(ListColumns.EXHIBITOR, 28),
                text(ListColumns.STATUS, 12),
                text(ListColumns.KIND, 14),
                figure(ListColumns.WIDTH, LENGTH_DECIMALS),
                figure(ListColumns.DEPTH, LENGTH_DECIMALS),
                figure(ListColumns.AREA, AREA_DECIMALS),
                figure(ListColumns.UNITS, AREA_DECIMALS),
                text(ListColumns.LEVEL, 16),
                text(ListColumns.HALL, 12),
                text(ListColumns.ZONE, 20),
                text(ListColumns.HOLDER, 20),
                text(ListColumns.UNTIL, 12),
                figure(ListColumns.X, LENGTH_DECIMALS),
                figure(ListColumns.Y, LENGTH_DECIMALS),
                figure(ListColumns.TURN, AREA_DECIMALS));
        return new ListTable(messages.get("exchange.list.sheet.booths"), columns, rows, boothRemarks());
    }

    private List<Cell> row(Booth booth, BoothPlaces.Place place) {
        Optional<Rect> rect = booth.shape() instanceof Rect one ? Optional.of(one) : Optional.empty();
        Optional<Hold> hold = booth.letting().currentHold();
        long area = booth.shape().areaMm2();
        return List.of(
                Cell.of(booth.number()),
                Cell.of(plan.exhibitorOf(booth).map(who -> shown(who.name())).orElse("")),
                Cell.of(statuses.name(booth)),
                Cell.of(shown(plan.buildKindOf(booth).name())),
                rect.map(one -> length(one.width())).orElse(Cell.EMPTY),
                rect.map(one -> length(one.depth())).orElse(Cell.EMPTY),
                area(area),
                number(plan.terms().units(area), AREA_DECIMALS),
                Cell.of(place.level()),
                Cell.of(place.hall()),
                Cell.of(place.zone()),
                Cell.of(hold.map(Hold::holder).orElse("")),
                hold.map(one -> Cell.of(one.expires())).orElse(Cell.EMPTY),
                rect.map(one -> length(one.at().x())).orElse(Cell.EMPTY),
                rect.map(one -> length(one.at().y())).orElse(Cell.EMPTY),
                rect.map(one -> number(one.rotation() / CDEG_PER_DEGREE, AREA_DECIMALS))
                        .orElse(Cell.EMPTY));
    }

    private ListTable exhibitors() {
        Map<ElementId, List<Booth>> seats = plan.seats();
        List<List<Cell>> rows = IndexOrder.sorted(plan.exhibitors().values(), who -> shown(who.name())).stream()
                .map(who -> row(who, seats.getOrDefault(who.id(), List.of())))
                .toList();
        List<Column> columns = List.of(
                text(ListColumns.KO, 28),
                text(ListColumns.EN, 28),
                text(ListColumns.EXHIBITOR_KIND, 10),
                text(ListColumns.COUNTRY, 8),
                text(ListColumns.BOOTHS, 24),
                figure(ListColumns.EXHIBITOR_AREA, AREA_DECIMALS),
                figure(ListColumns.EXHIBITOR_UNITS, AREA_DECIMALS),
                text(ListColumns.EXHIBITOR_STATUS, 20));
        List<Remark> remarks = new ArrayList<>();
        count(
                remarks,
                "exchange.list.remark.unnumbered",
                plan.booths().values().stream()
                        .filter(booth -> booth.number().isEmpty() && booth.exhibitor() != null)
                        .count());
        return new ListTable(messages.get("exchange.list.sheet.exhibitors"), columns, rows, remarks);
    }

    private List<Cell> row(Exhibitor who, List<Booth> booths) {
        long area = booths.stream().mapToLong(booth -> booth.shape().areaMm2()).sum();
        String numbers = booths.stream()
                .map(Booth::number)
                .filter(number -> !number.isEmpty())
                .sorted(NaturalOrder.INSTANCE)
                .map(BoothNumbers::quoted)
                .collect(Collectors.joining(", "));
        String states = booths.stream().map(statuses::name).distinct().collect(Collectors.joining(", "));
        return List.of(
                Cell.of(who.name().ko()),
                Cell.of(who.name().en()),
                Cell.of(messages.get(EnumKeys.of("exhibitor", who.kind()))),
                Cell.of(who.country()),
                Cell.of(numbers),
                booths.isEmpty() ? Cell.EMPTY : area(area),
                booths.isEmpty() ? Cell.EMPTY : number(plan.terms().units(area), AREA_DECIMALS),
                Cell.of(states));
    }

    private List<Remark> boothRemarks() {
        List<Remark> remarks = new ArrayList<>();
        booths(remarks, "exchange.list.remark.polygons", booth -> !(booth.shape() instanceof Rect));
        booths(remarks, "exchange.list.remark.unnumbered", booth -> booth.number()
                .isEmpty());
        booths(remarks, "exchange.list.remark.stands", booth -> !booth.stand().isEmpty());
        booths(remarks, "exchange.list.remark.promises", booth -> booth.promised()
                .isPresent());
        long others =
                plan.elements().filter(element -> !(element instanceof Booth)).count();
        count(remarks, "exchange.list.remark.others", others);
        return remarks;
    }

    private void booths(List<Remark> remarks, String key, Predicate<Booth> which) {
        count(remarks, key, plan.booths().values().stream().filter(which).count());
    }

    private static void count(List<Remark> remarks, String key, long count) {
        if (count > 0) {
            remarks.add(Remark.of(key, count));
        }
    }

    private Column text(String key, int letters) {
        return new Column(ListColumns.heading(key, messages), letters, 0);
    }

    private Column figure(String key, int decimals) {
        return new Column(ListColumns.heading(key, messages), 10, decimals);
    }

    private Cell length(int mm) {
        return number(mm / mmPerUnit, LENGTH_DECIMALS);
    }

    private Cell area(long mm2) {
        return number(mm2 / mmPerUnit / mmPerUnit, AREA_DECIMALS);
    }

    private static Cell number(double number, int decimals) {
        return Cell.of(BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP));
    }

    private String shown(LocalText name) {
        return statuses.shown(name);
    }
}

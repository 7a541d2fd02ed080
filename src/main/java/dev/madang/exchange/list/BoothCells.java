package dev.madang.exchange.list;

import dev.madang.geometry.Footprint;
import dev.madang.model.Angle;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Level;
import dev.madang.model.Plan;
import dev.madang.model.Point;
import dev.madang.model.Rect;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads the cells of a list of booths, beside those of names and numbers. */
final class BoothCells {

    private static final double MM2_PER_M2 = 1_000_000;
    private static final long CDEG = 100;

    /** Areas in lists are rounded to a tenth, or to whole square metres or units. */
    private static final double NEARLY = 0.51;

    private final Plan plan;
    private final Messages messages;
    private final Formats formats;
    private final ListMapping mapping;
    private final Lengths lengths;
    private final ListTexts texts;
    private final Statuses statuses;
    private final LevelNames levels;
    private final ListRemarks remarks;
    private final boolean namesLevels;

    BoothCells(BoothList list, Lengths lengths, ListRemarks remarks) {
        plan = list.plan();
        messages = list.messages();
        formats = new Formats(messages.locale());
        mapping = list.mapping();
        this.lengths = lengths;
        this.remarks = remarks;
        levels = new LevelNames(plan);
        namesLevels = namesLevels();
        texts = new ListTexts(plan, messages);
        statuses = new Statuses(plan, messages);
    }

    ListTexts texts() {
        return texts;
    }

    Statuses statuses() {
        return statuses;
    }

    Plan plan() {
        return plan;
    }

    Messages messages() {
        return messages;
    }

    /** Returns a cell; says so if it is the sign of an error in a sheet. */
    String cell(int row, String key, RowText text) {
        String cell = mapping.cell(row, key);
        if (CellErrors.isError(cell)) {
            text.fault(key, messages.get("exchange.list.problem.error", cell));
            return "";
        }
        return cell;
    }

    /** Tells whether a row says where a booth lies and how large it is. */
    boolean saysPlace(int row) {
        boolean hasSize = !mapping.cell(row, ListColumns.SIZE).isEmpty()
                || (!mapping.cell(row, ListColumns.WIDTH).isEmpty()
                        && !mapping.cell(row, ListColumns.DEPTH).isEmpty());
        return hasSize
                && !mapping.cell(row, ListColumns.X).isEmpty()
                && !mapping.cell(row, ListColumns.Y).isEmpty()
                && saysLevel(row);
    }

    /** A column that names no level at all is left out; one that names some says of the others that they lie there. */
    private boolean saysLevel(int row) {
        String said = mapping.cell(row, ListColumns.LEVEL);
        return (!said.isEmpty() && named(said).isPresent())
                || (plan.levels().size() == 1 && (said.isEmpty() || !namesLevels))
                || CellErrors.isError(said);
    }

    private boolean namesLevels() {
        return IntStream.range(0, mapping.block().rows().size())
                .mapToObj(row -> mapping.cell(row, ListColumns.LEVEL))
                .anyMatch(said -> !said.isEmpty() && levels.find(said).isPresent());
    }

    /** Returns the booth that a row describes; without one, says why. */
    Optional<Booth> fresh(int row, String number, ElementId id, RowText text) {
        take(texts.number(number), ListColumns.NUMBER, text);
        Optional<SizeText> size = size(row, text);
        Optional<Integer> x = reachable(row, ListColumns.X, text);
        Optional<Integer> y = reachable(row, ListColumns.Y, text);
        int turn = turn(row, text);
        String said = cell(row, ListColumns.LEVEL, text);
        Level level = said.isEmpty()
                ? plan.levels().get(0)
                : named(said).orElse(plan.levels().get(0));
        if (!text.isGood() || size.isEmpty() || x.isEmpty() || y.isEmpty()) {
            return Optional.empty();
        }
        Rect place = new Rect(
                new Point(x.get(), y.get()), size.get().widthMm(), size.get().depthMm(), turn);
        return Optional.of(Booth.of(id, level.id(), place)
                .withNumber(number)
                .withBuild(plan.buildKinds().get(0).id()));
    }

    /** Says where a booth is made, and whether that lies outside the floor. */
    String described(Booth booth) {
        Rect place = (Rect) booth.shape();
        Level level = plan.level(booth.level()).orElseThrow();
        String said = messages.get(
                "exchange.list.fresh",
                formats.size(place.width(), place.depth()),
                formats.length(place.at().x()),
                formats.length(place.at().y()));
        boolean isOnFloor = Footprint.of(level.floor()).contains(place.bounds().center());
        return isOnFloor
                ? said
                : messages.get("exchange.list.fresh.outside", said, level.name().in(messages.locale()));
    }

    /** Returns the size that a row says in one cell or in two. */
    Optional<SizeText> size(int row, RowText text) {
        String size = cell(row, ListColumns.SIZE, text);
        if (!size.isEmpty()) {
            String heading = heading(ListColumns.SIZE);
            return take(texts.size(size, true, lengths, heading), ListColumns.SIZE, text);
        }
        Optional<Integer> width = side(row, ListColumns.WIDTH, text);
        Optional<Integer> depth = side(row, ListColumns.DEPTH, text);
        return width.flatMap(w -> depth.map(d -> new SizeText(w, d)));
    }

    /** Returns one side of a booth, if the row says it. */
    Optional<Integer> side(int row, String key, RowText text) {
        String cell = cell(row, key, text);
        return cell.isEmpty() ? Optional.empty() : take(texts.side(cell, lengths, heading(key)), key, text);
    }

    /** Returns a length from the corner of the level, if the row says it and a booth can lie there. */
    private Optional<Integer> reachable(int row, String key, RowText text) {
        Optional<Integer> mm = length(row, key, text);
        if (mm.isPresent() && Math.abs((long) mm.get()) > Point.MAX_MM) {
            text.fault(
                    key,
                    messages.get(
                            "exchange.list.problem.far", cell(row, key, text).strip(), formats.length(Point.MAX_MM)));
            return Optional.empty();
        }
        return mm;
    }

    private Optional<Integer> length(int row, String key, RowText text) {
        return take(texts.length(cell(row, key, text), lengths, heading(key)), key, text);
    }

    private int turn(int row, RowText text) {
        String cell = cell(row, ListColumns.TURN, text);
        if (cell.isEmpty()) {
            return 0;
        }
        Optional<BigDecimal> degrees = Amount.read(cell).filter(number -> Math.abs(number.doubleValue()) <= 360);
        if (degrees.isEmpty()) {
            text.fault(ListColumns.TURN, messages.get("exchange.list.problem.degrees", cell));
            return 0;
        }
        long cdeg = degrees.get()
                .multiply(BigDecimal.valueOf(CDEG))
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        return Math.floorMod(Math.toIntExact(cdeg), Angle.FULL_CDEG);
    }

    /** Says where what the drawing says of booths differs from what the list says of them. */
    void compare(int row, List<Booth> booths, RowText text) {
        double areaMm2 =
                booths.stream().mapToLong(booth -> booth.shape().areaMm2()).sum();
        boolean isResized = !mapping.cell(row, ListColumns.SIZE).isEmpty()
                || !mapping.cell(row, ListColumns.WIDTH).isEmpty();
        if (isResized || booths.isEmpty()) {
            return;
        }
        boolean inFeet = heading(ListColumns.AREA).contains("ft");
        Amount.read(mapping.cell(row, ListColumns.AREA))
                .filter(area -> !inFeet && Math.abs(area.doubleValue() - areaMm2 / MM2_PER_M2) > NEARLY)
                .ifPresent(area -> text.remark(messages.get(
                        "exchange.list.differs.area",
                        formats.decimal(area.doubleValue(), 2),
                        formats.exactArea(areaMm2))));
        Amount.read(mapping.cell(row, ListColumns.UNITS))
                .filter(units -> Math.abs(units.doubleValue() - plan.terms().units(areaMm2)) > NEARLY)
                .ifPresent(units -> text.remark(messages.get(
                        "exchange.list.differs.units",
                        formats.decimal(units.doubleValue(), 2),
                        formats.units(areaMm2, plan.terms()),
                        units.doubleValue())));
    }

    /**
     * Reads where a row says that a booth of the plan lies, and says so if it does not lie there. Only of a rectangle
     * can be said where its corner is and how it is turned, and only of one that the row means alone.
     */
    void place(int row, Booth booth, boolean isAlone, RowText text) {
        Rect rect = isAlone && booth.shape() instanceof Rect alone ? alone : null;
        boolean isAtX = said(row, ListColumns.X, text)
                .map(x -> rect == null || Math.abs(x - rect.at().x()) <= 1)
                .orElse(true);
        boolean isAtY = said(row, ListColumns.Y, text)
                .map(y -> rect == null || Math.abs(y - rect.at().y()) <= 1)
                .orElse(true);
        int turn = turn(row, text);
        boolean isTurnedSo = rect == null || mapping.cell(row, ListColumns.TURN).isEmpty() || turn == rect.rotation();
        if (!(isOn(row, booth, text) && isAtX && isAtY && isTurnedSo)) {
            text.remark(messages.get("exchange.list.differs.place"));
        }
    }

    private Optional<Integer> said(int row, String key, RowText text) {
        return mapping.cell(row, key).isEmpty() ? Optional.empty() : length(row, key, text);
    }

    private boolean isOn(int row, Booth booth, RowText text) {
        String said = cell(row, ListColumns.LEVEL, text);
        boolean isItsOwn = plan.level(booth.level())
                .map(own -> BoothFilling.isCalled(own.name(), said))
                .orElse(false);
        if (said.isEmpty() || isItsOwn) {
            return true;
        }
        return named(said).map(level -> level.id().equals(booth.level())).orElse(true);
    }

    /** A name that no level has is the same in many rows: it is told once for the list. */
    private Optional<Level> named(String said) {
        Optional<Level> level = levels.find(said);
        if (level.isEmpty()) {
            remarks.unknownLevel(
                    said,
                    plan.levels().stream()
                            .map(one -> one.name().in(messages.locale()))
                            .toList());
        }
        return level;
    }

    private String heading(String key) {
        return mapping.heading(mapping.indexOf(key));
    }

    /** Returns what was read; else says why nothing was. */
    static <T> Optional<T> take(Reading<T> reading, String key, RowText text) {
        text.fault(key, reading.problem());
        return reading.isRead() ? Optional.of(reading.meaning()) : Optional.empty();
    }
}

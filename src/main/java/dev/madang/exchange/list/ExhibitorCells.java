package dev.madang.exchange.list;

import dev.madang.model.Exhibitor;
import dev.madang.model.LocalText;
import dev.madang.text.EnumKeys;
import dev.madang.text.Messages;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a list of exhibitors. */
final class ExhibitorCells {

    /** Longer names are mistakes: a whole paragraph in a cell. */
    static final int MAX_NAME_LENGTH = 200;

    private final ListMapping mapping;
    private final Messages messages;
    private final Predicate<String> isKnown;

    /**
     * Reads the cells of a list.
     *
     * @param isKnown whether somebody has a name; such a name is taken however long it is
     */
    ExhibitorCells(ListMapping mapping, Messages messages, Predicate<String> isKnown) {
        this.mapping = mapping;
        this.messages = messages;
        this.isKnown = isKnown;
    }

    /** Returns what a row says; says so if a cell means nothing. */
    Row read(int row, RowText text) {
        String ko = name(row, ListColumns.KO, text);
        String en = name(row, ListColumns.EN, text);
        String kindText = cell(row, ListColumns.EXHIBITOR_KIND, text);
        String country = cell(row, ListColumns.COUNTRY, text).toUpperCase(Locale.ROOT);
        String booths = cell(row, ListColumns.BOOTHS, text);
        String shown = ko.isEmpty() ? en : ko;
        if (shown.isEmpty()) {
            text.fault(nameColumn(), messages.get("exchange.list.problem.noName"));
        }
        Optional<Exhibitor.Kind> kind = ListTexts.exhibitorKind(kindText);
        if (!kindText.isEmpty() && kind.isEmpty()) {
            text.fault(ListColumns.EXHIBITOR_KIND, messages.get("exchange.list.problem.exhibitorKind", kindText));
        }
        String code = CountryText.code(country);
        if (!ListTexts.isCountry(code)) {
            text.fault(ListColumns.COUNTRY, messages.get("exchange.list.problem.country", country));
        }
        return new Row(shown, ko, en, kind.orElse(null), code, booths);
    }

    /** Returns the column of names to blame. */
    String nameColumn() {
        return mapping.indexOf(ListColumns.KO) >= 0 ? ListColumns.KO : ListColumns.EN;
    }

    /** Says in words what a row changes. */
    void describe(Exhibitor before, Exhibitor after, boolean isNew, RowText text) {
        if (!isNew && !before.name().ko().equals(after.name().ko())) {
            text.change(after.name().ko());
        }
        if (!isNew && !before.name().en().equals(after.name().en())) {
            text.change(after.name().en());
        }
        if (before.kind() != after.kind()) {
            text.change(messages.get(EnumKeys.of("exhibitor", after.kind())));
        }
        if (!before.country().equals(after.country())) {
            text.change(after.country());
        }
    }

    private String name(int row, String key, RowText text) {
        String name = cell(row, key, text);
        if (name.length() > MAX_NAME_LENGTH && !isKnown.test(name)) {
            text.fault(key, messages.get("exchange.list.problem.longName", name.length(), MAX_NAME_LENGTH));
            return "";
        }
        return name;
    }

    private String cell(int row, String key, RowText text) {
        String cell = mapping.cell(row, key);
        if (CellErrors.isError(cell)) {
            text.fault(key, messages.get("exchange.list.problem.error", cell));
            return "";
        }
        return cell;
    }

    /**
     * What one row says; empty where it says nothing.
     *
     * @param name how to call it
     * @param kind what the exhibitor is, or null
     */
    record Row(String name, String ko, String en, Exhibitor.@Nullable Kind kind, String country, String booths) {

        /** Tells whether nothing stands where the name does by which rows are matched. */
        boolean lacks(String key) {
            return (key.equals(ListColumns.KO) && ko.isEmpty()) || (key.equals(ListColumns.EN) && en.isEmpty());
        }

        /** Returns the same without names, for somebody who keeps theirs. */
        Row withoutNames() {
            return new Row(name, "", "", kind, country, booths);
        }

        /** Returns the name of somebody who is new; one language alone stands for both. */
        LocalText nameOfNewcomer() {
            return new LocalText(ko.isEmpty() ? en : ko, en.isEmpty() ? ko : en);
        }

        /** Returns what the row makes of somebody. */
        Exhibitor on(Exhibitor who) {
            LocalText now = who.name();
            LocalText name = new LocalText(
                    isInOther(ko, en, now.en()) ? now.ko() : kept(ko, now.ko()),
                    isInOther(en, ko, now.ko()) ? now.en() : kept(en, now.en()));
            return new Exhibitor(
                    who.id(), name, kind == null ? who.kind() : kind, country.isEmpty() ? who.country() : country);
        }

        /** A list with one column of names has those in either language: by such a name nobody loses the other. */
        private static boolean isInOther(String said, String saidOther, String otherNow) {
            return saidOther.isEmpty() && !said.isEmpty() && said.equals(CellBlock.oneLine(otherNow));
        }

        /** Blanks that a list cannot show are no other name. */
        private static String kept(String said, String now) {
            return said.isEmpty() || said.equals(CellBlock.oneLine(now)) ? now : said;
        }
    }
}

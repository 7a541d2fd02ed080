package dev.madang.view.table;

import dev.madang.edit.EditCommand;
import dev.madang.edit.PutExhibitor;
import dev.madang.exchange.list.ListColumns;
import dev.madang.exchange.list.ListTexts;
import dev.madang.exchange.list.Reading;
import dev.madang.model.Exhibitor;
import dev.madang.model.LocalText;
import dev.madang.model.NaturalOrder;
import dev.madang.text.EnumKeys;
import dev.madang.view.Workspace;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The columns of the exhibitor table. */
final class ExhibitorColumns {

    private final Workspace workspace;

    ExhibitorColumns(Workspace workspace) {
        this.workspace = workspace;
    }

    List<Column<ExhibitorRow>> all() {
        return List.of(
                text(ListColumns.KO, 190, row -> row.exhibitor().name().ko())
                        .edited(new Typed(row -> row.exhibitor().name().ko(), List.of(), this::renameKo)),
                text(ListColumns.EN, 190, row -> row.exhibitor().name().en())
                        .edited(new Typed(row -> row.exhibitor().name().en(), List.of(), this::renameEn)),
                text(ListColumns.EXHIBITOR_KIND, 110, ExhibitorRow::kind)
                        .edited(new Typed(ExhibitorRow::kind, kindNames(), this::rekind)),
                text(ListColumns.COUNTRY, 70, row -> row.exhibitor().country())
                        .edited(new Typed(row -> row.exhibitor().country(), List.of(), this::move)),
                text("exhibitors.booths", 200, ExhibitorRow::numbers),
                Column.<ExhibitorRow>of(
                                "exhibitors.area",
                                84,
                                ExhibitorRow::area,
                                Comparator.comparingLong(ExhibitorRow::areaMm2))
                        .figure(),
                Column.<ExhibitorRow>of(
                                "exhibitors.units",
                                64,
                                ExhibitorRow::units,
                                Comparator.comparingLong(ExhibitorRow::areaMm2))
                        .figure(),
                text("exhibitors.status", 180, ExhibitorRow::status));
    }

    private static Column<ExhibitorRow> text(String key, double width, Function<ExhibitorRow, String> text) {
        return Column.of(key, width, text, Comparator.comparing(text, NaturalOrder.INSTANCE));
    }

    private Reading<EditCommand> renameKo(Exhibitor who, String text) {
        return rename(who, new LocalText(text.strip(), who.name().en()));
    }

    private Reading<EditCommand> renameEn(Exhibitor who, String text) {
        return rename(who, new LocalText(who.name().ko(), text.strip()));
    }

    private Reading<EditCommand> rename(Exhibitor who, LocalText name) {
        return name.isEmpty()
                ? Reading.problem(workspace.messages().get("exchange.list.problem.noName"))
                : Reading.of(new PutExhibitor(who.withName(name)));
    }

    private Reading<EditCommand> rekind(Exhibitor who, String text) {
        return ListTexts.exhibitorKind(text)
                .<Reading<EditCommand>>map(
                        kind -> Reading.of(new PutExhibitor(new Exhibitor(who.id(), who.name(), kind, who.country()))))
                .orElseGet(() ->
                        Reading.problem(workspace.messages().get("exchange.list.problem.exhibitorKind", text.strip())));
    }

    private Reading<EditCommand> move(Exhibitor who, String text) {
        String country = text.strip().toUpperCase(Locale.ROOT);
        return ListTexts.isCountry(country)
                ? Reading.of(new PutExhibitor(new Exhibitor(who.id(), who.name(), who.kind(), country)))
                : Reading.problem(workspace.messages().get("exchange.list.problem.country", text.strip()));
    }

    private List<String> kindNames() {
        return Arrays.stream(Exhibitor.Kind.values())
                .map(kind -> workspace.messages().get(EnumKeys.of("exhibitor", kind)))
                .toList();
    }

    /** A cell that is typed into, or in which one of several names is chosen. */
    private record Typed(
            Function<ExhibitorRow, String> beginning,
            List<String> names,
            BiFunction<Exhibitor, String, Reading<EditCommand>> reader)
            implements CellEdit<ExhibitorRow> {

        @Override
        public String begin(ExhibitorRow row) {
            return beginning.apply(row);
        }

        @Override
        public List<String> offers(ExhibitorRow row) {
            return names;
        }

        @Override
        public Reading<EditCommand> read(ExhibitorRow row, String text) {
            return reader.apply(row.exhibitor(), text);
        }
    }
}

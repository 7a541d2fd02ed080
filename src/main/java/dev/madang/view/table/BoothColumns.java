package dev.madang.view.table;

import dev.madang.edit.AssignExhibitor;
import dev.madang.edit.ChangeBuild;
import dev.madang.edit.ChangeShape;
import dev.madang.edit.CompositeEdit;
import dev.madang.edit.EditCommand;
import dev.madang.edit.RenumberBooth;
import dev.madang.exchange.list.ListColumns;
import dev.madang.exchange.list.ListTexts;
import dev.madang.exchange.list.NewNumbers;
import dev.madang.exchange.list.Reading;
import dev.madang.exchange.list.Statuses;
import dev.madang.model.Hold;
import dev.madang.model.NaturalOrder;
import dev.madang.model.Rect;
import dev.madang.text.EnumKeys;
import dev.madang.view.Workspace;
import dev.madang.view.document.Dialogs;
import dev.madang.view.document.NumberQuestion;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** The columns of the booth table. */
final class BoothColumns {

    private final Workspace workspace;
    private final Clock clock;
    private final NumberQuestion question;

    BoothColumns(Workspace workspace, Clock clock, Dialogs dialogs) {
        this.workspace = workspace;
        this.clock = clock;
        question = new NumberQuestion(workspace, dialogs);
    }

    List<Column<BoothRow>> all() {
        Comparator<BoothRow> byArea = Comparator.comparingLong(BoothRow::areaMm2);
        return List.of(
                text(ListColumns.NUMBER, 84, row -> row.booth().number()).edited(new Numbered()),
                text(ListColumns.EXHIBITOR, 170, BoothRow::exhibitorName)
                        .edited(new Chosen(BoothRow::exhibitorName, ListTexts::exhibitorNames, this::assign)),
                text(ListColumns.STATUS, 104, BoothRow::status)
                        .edited(new Chosen(BoothRow::status, ListTexts::statusNames, this::changeStatus)),
                Column.<BoothRow>of(ListColumns.SIZE, 92, row -> row.texts().size(), byArea)
                        .figure()
                        .edited(new Typed(row -> row.texts().size(), this::resize)),
                Column.<BoothRow>of("booths.area", 72, row -> row.texts().area(), byArea)
                        .figure(),
                Column.<BoothRow>of("booths.units", 60, row -> row.texts().units(), byArea)
                        .figure(),
                text(ListColumns.KIND, 110, BoothRow::kind)
                        .edited(new Chosen(BoothRow::kind, ListTexts::buildNames, this::rebuild)),
                text("booths.hall", 72, row -> row.place().hall()),
                text("booths.zone", 130, row -> row.place().zone()),
                Column.of("booths.hold", 180, row -> row.texts().hold(), Comparator.comparing(BoothColumns::expiry)),
                Column.<BoothRow>of("booths.sides", 110, this::sides, Comparator.comparingInt(BoothRow::sides))
                        .figure(),
                text("booths.level", 120, row -> row.place().level()),
                text("booths.locked", 70, this::locked));
    }

    private static Column<BoothRow> text(String key, double width, Function<BoothRow, String> text) {
        return Column.of(key, width, text, Comparator.comparing(text, NaturalOrder.INSTANCE));
    }

    private String sides(BoothRow row) {
        return workspace
                .messages()
                .get(
                        "tables.booths.sides.typed",
                        workspace.formats().count(row.sides()),
                        workspace
                                .messages()
                                .get(EnumKeys.of("boothType", row.openSides().type())));
    }

    private String locked(BoothRow row) {
        return row.locked() ? workspace.messages().get("tables.locked.yes") : "";
    }

    /** What expires first comes first, what is not held last. */
    private static LocalDate expiry(BoothRow row) {
        return row.hold().map(Hold::expires).orElse(LocalDate.MAX);
    }

    private Reading<EditCommand> renumber(BoothRow row, String text) {
        Reading<String> read = texts().number(text);
        String refusal = read.isRead() ? newNumbers().refusal(row.booth(), read.meaning()) : "";
        return refusal.isEmpty() ? read.map(number -> new RenumberBooth(row.id(), number)) : Reading.problem(refusal);
    }

    private Reading<EditCommand> resize(BoothRow row, String text) {
        if (row.locked()) {
            return Reading.problem(workspace.messages().get("exchange.list.problem.locked"));
        }
        return texts().size(text, row.isRect()).map(size -> {
            Rect rect = (Rect) row.booth().shape();
            return new ChangeShape(row.id(), new Rect(rect.at(), size.widthMm(), size.depthMm(), rect.rotation()));
        });
    }

    private Reading<EditCommand> rebuild(BoothRow row, String text) {
        return texts().build(text).map(kind -> new ChangeBuild(Set.of(row.id()), kind.id()));
    }

    private Reading<EditCommand> changeStatus(BoothRow row, String text) {
        Statuses statuses = new Statuses(workspace.plan(), workspace.messages());
        return texts().status(text)
                .map(status -> new CompositeEdit(
                        "edit.letting", statuses.change(Set.of(row.id()), status, LocalDate.now(clock))));
    }

    /** An empty cell empties the booth. */
    private Reading<EditCommand> assign(BoothRow row, String text) {
        if (text.isBlank()) {
            return Reading.of(new AssignExhibitor(Set.of(row.id()), null));
        }
        return texts().exhibitor(text).map(who -> new AssignExhibitor(Set.of(row.id()), who.id()));
    }

    private ListTexts texts() {
        return new ListTexts(workspace.plan(), workspace.messages());
    }

    private NewNumbers newNumbers() {
        return new NewNumbers(workspace.plan(), workspace.messages());
    }

    /** The cell of the number: a sold booth gets another one only if the planner says so. */
    private final class Numbered implements CellEdit<BoothRow> {

        @Override
        public String begin(BoothRow row) {
            return row.booth().number();
        }

        @Override
        public Reading<EditCommand> read(BoothRow row, String text) {
            return renumber(row, text);
        }

        @Override
        public Optional<BooleanSupplier> doubt(BoothRow row, String text) {
            String number = text.strip();
            return NumberQuestion.isNeeded(workspace.plan(), row.booth(), number)
                    ? Optional.of(() -> question.isWanted(row.booth().number(), number))
                    : Optional.empty();
        }
    }

    /** A cell into which anything may be typed. */
    private record Typed(
            Function<BoothRow, String> beginning, BiFunction<BoothRow, String, Reading<EditCommand>> reader)
            implements CellEdit<BoothRow> {

        @Override
        public String begin(BoothRow row) {
            return beginning.apply(row);
        }

        @Override
        public Reading<EditCommand> read(BoothRow row, String text) {
            return reader.apply(row, text);
        }
    }

    /** A cell in which one of several names is chosen. */
    private final class Chosen implements CellEdit<BoothRow> {

        private final Function<BoothRow, String> beginning;
        private final Function<ListTexts, List<String>> names;
        private final BiFunction<BoothRow, String, Reading<EditCommand>> reader;

        Chosen(
                Function<BoothRow, String> beginning,
                Function<ListTexts, List<String>> names,
                BiFunction<BoothRow, String, Reading<EditCommand>> reader) {
            this.beginning = beginning;
            this.names = names;
            this.reader = reader;
        }

        @Override
        public String begin(BoothRow row) {
            return beginning.apply(row);
        }

        @Override
        public List<String> offers(BoothRow row) {
            return names.apply(texts());
        }

        @Override
        public Reading<EditCommand> read(BoothRow row, String text) {
            return reader.apply(row, text);
        }
    }
}

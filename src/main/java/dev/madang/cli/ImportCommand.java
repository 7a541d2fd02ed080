package dev.madang.cli;

import dev.madang.edit.EditCommand;
import dev.madang.edit.LettingJournal;
import dev.madang.edit.Signature;
import dev.madang.exchange.Remark;
import dev.madang.exchange.list.CellBlock;
import dev.madang.exchange.list.Gone;
import dev.madang.exchange.list.LengthUnit;
import dev.madang.exchange.list.ListChoices;
import dev.madang.exchange.list.ListColumns;
import dev.madang.exchange.list.ListImport;
import dev.madang.exchange.list.ListKind;
import dev.madang.exchange.list.ListLine;
import dev.madang.exchange.list.ListMapping;
import dev.madang.exchange.list.ListPreview;
import dev.madang.exchange.list.ListSheet;
import dev.madang.exchange.list.NameAnswers;
import dev.madang.io.PlanIoException;
import dev.madang.io.json.ImportJson;
import dev.madang.io.json.PlanWriter;
import dev.madang.io.table.ListBook;
import dev.madang.io.table.ListFile;
import dev.madang.io.table.Separator;
import dev.madang.io.table.TextEncoding;
import dev.madang.io.table.TextForm;
import dev.madang.model.Plan;
import dev.madang.text.EnumKeys;
import dev.madang.text.Messages;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code madang import}: a list of exhibitors or booths into a plan. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Takes a list of exhibitors or booths into a plan. Empty cells change nothing; nothing is removed"
                + " unless --gone says so.")
final class ImportCommand implements Callable<Integer> {

    /** What says how a text is read. */
    private static final Set<String> OF_TEXTS = Set.of("--encoding", "--separator");

    private final CliContext context;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private ImportTarget target = new ImportTarget();

    @Parameters(index = "1", paramLabel = "LIST", description = "A CSV, XLSX or XLS file.")
    private Path list = Path.of("");

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "exhibitors or booths. Default: what the headings say.")
    private @Nullable String kindName;

    @Option(
            names = "--sheet",
            paramLabel = "NAME",
            description = "Sheet of the workbook. Default: the one whose headings are known best.")
    private @Nullable String sheetName;

    @Option(names = "--heading", paramLabel = "ROW", description = "Row of the headings, counted from 1.")
    private @Nullable WholeNumber heading;

    @Option(
            names = "--key",
            paramLabel = "COLUMN",
            description = "Match rows by: number or exhibitor (booths); names, ko, en or booths (exhibitors).")
    private @Nullable String key;

    @Option(
            names = "--map",
            split = ",",
            paramLabel = "HEADING=COLUMN",
            description =
                    "What a column means: its heading or letter, and number, exhibitor, status, kind, size, width,"
                            + " depth, holder, until, level, x, y, turn; or ko, en, kind, country, booths; or nothing.")
    private Map<String, String> map = new LinkedHashMap<>();

    @Option(
            names = "--near",
            paramLabel = "ANSWER",
            description = "What nearly equal names mean: same, new, or ask, which leaves their rows out. Default: ask.")
    private String near = "ask";

    @Option(
            names = "--gone",
            paramLabel = "DEED",
            description = "What becomes of what the list does not name: keep; free, by which a booth is let to nobody;"
                    + " or remove, by which exhibitors leave the plan and their booths are let to nobody, or booths"
                    + " leave the drawing. Locked booths stay. Default: keep.")
    private String gone = "keep";

    @Option(names = "--planner", paramLabel = "NAME", description = "Who signs changes of statuses in the journal.")
    private String planner = "";

    @Option(names = "--unit", paramLabel = "UNIT", description = "Unit of lengths that name none: m, cm, mm or ft.")
    private @Nullable String unit;

    @Option(names = "--encoding", paramLabel = "NAME", description = "UTF-8, CP949, UTF-16LE or UTF-16BE of a CSV.")
    private @Nullable String encoding;

    @Option(names = "--separator", paramLabel = "NAME", description = "comma, semicolon or tab of a CSV.")
    private @Nullable String separator;

    @Option(names = "--dry-run", description = "Only tell what would change. Needed without --output.")
    private boolean dryRun;

    @Option(names = "--json", description = "Print JSON alone.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    ImportCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws CannotDo, PlanIoException {
        Optional<Path> output = target.output(list);
        if (output.isEmpty() && !dryRun) {
            throw new CannotDo("cli.import.output");
        }
        Messages messages = context.messages(language.or(context.locale()));
        ListBook book = ListFile.read(
                list,
                new TextForm(
                        parsed("cli.import.encoding", encoding, TextEncoding::parse),
                        parsed("cli.import.separator", separator, Separator::parse)));
        refuseIdle(book);
        ListKind named = parsed("cli.import.kind", kindName, ListKind::parse);
        ListSheet sheet = sheet(book, named);
        ListKind kind = named == null ? ListImport.likeliestKind(sheet) : named;
        ListMapping mapping = mapping(sheet, kind);
        ListChoices choices = new ListChoices(
                key(kind, mapping), parsed("cli.import.unit", unit, LengthUnit::parse), answers(), gone(kind));
        if (!ListImport.hasKey(mapping, choices.key())) {
            throw new CannotDo(
                    "cli.import.noKey", list, ListColumns.heading(choices.key(), messages), ListMapping.HEADING_ROWS);
        }
        Plan plan = target.read();
        ListImport reading = new ListImport(plan, messages, new FreshIds(plan), LocalDate.now(ZoneId.systemDefault()));
        ListPreview preview = reading.preview(kind, sheet, mapping, choices);
        List<Remark> remarks = new ArrayList<>(book.remarksOn(sheet));
        remarks.addAll(preview.remarks());
        tell(preview, matching(kind, choices, messages), remarks, messages);
        if (!dryRun && output.isPresent()) {
            Plan after = preview.importEdit().map(edit -> applied(edit, plan)).orElse(plan);
            PlanWriter.write(after, output.get());
            context.err().println("madang: " + messages.get("cli.import.done", output.get(), after.name()));
        }
        return CommandLineMain.DONE;
    }

    /** A workbook tells itself how it is to be read. */
    private void refuseIdle(ListBook book) throws CannotDo {
        List<String> idle = GivenOptions.of(Objects.requireNonNull(spec, "spec")).stream()
                .filter(OF_TEXTS::contains)
                .toList();
        if (book.form() == null && !idle.isEmpty()) {
            throw new CannotDo("cli.import.noText", String.join(", ", idle), list);
        }
    }

    /** Rows that are matched by another column than usual may mean others than the planner thinks. */
    private static List<Remark> matching(ListKind kind, ListChoices choices, Messages messages) {
        return choices.key().equals(kind.keys().get(0))
                ? List.of()
                : List.of(Remark.of("exchange.list.remark.matched", ListColumns.heading(choices.key(), messages)));
    }

    private void tell(ListPreview preview, List<Remark> matching, List<Remark> after, Messages messages) {
        if (json) {
            List<Remark> remarks = new ArrayList<>(matching);
            remarks.addAll(after);
            context.out().print(ImportJson.text(preview, remarks, target.file().toString(), list.toString(), messages));
            return;
        }
        matching.forEach(remark -> context.out().println(remark.text(messages)));
        preview.lines().stream()
                .filter(line ->
                        line.state() != ListLine.State.SAME || !line.text().isEmpty())
                .forEach(line -> context.out().println(text(line, messages)));
        preview.counts().forEach((state, count) -> context.out()
                .println(messages.get(
                        "cli.import.count", messages.get(EnumKeys.of("exchange.list.state", state)), count)));
        after.forEach(remark -> context.out().println(messages.get("cli.import.remark", remark.text(messages))));
    }

    private String text(ListLine line, Messages messages) {
        String state = messages.get(EnumKeys.of("exchange.list.state", line.state()));
        if (line.row() == 0) {
            return messages.get("cli.import.goneLine", line.name(), state, line.text());
        }
        String name =
                line.column().isEmpty() ? line.name() : messages.get("cli.import.cell", line.name(), line.column());
        return messages.get("cli.import.line", list.getFileName(), line.row(), name, state, line.text());
    }

    /** Changes of statuses are signed as they are in the window. */
    private Plan applied(EditCommand edit, Plan plan) {
        Signature signature = new Signature(planner.strip(), Instant.now().truncatedTo(ChronoUnit.SECONDS));
        return LettingJournal.signed(edit.apply(plan), signature).after();
    }

    private ListSheet sheet(ListBook book, @Nullable ListKind kind) throws CannotDo {
        if (sheetName == null) {
            return ListImport.likeliestSheet(book.sheets(), kind == null ? List.of(ListKind.values()) : List.of(kind));
        }
        String name = sheetName;
        return book.sheets().stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new CannotDo("cli.import.sheet", list, name, CannotDo.list(book.sheets(), ListSheet::name)));
    }

    private Gone gone(ListKind kind) throws CannotDo {
        return Gone.parse(gone)
                .filter(kind.gone()::contains)
                .orElseThrow(() -> new CannotDo(
                        "cli.import.gone",
                        gone,
                        EnumKeys.lowerCamel(kind),
                        CannotDo.list(kind.gone(), EnumKeys::lowerCamel)));
    }

    private ListMapping mapping(ListSheet sheet, ListKind kind) throws CannotDo {
        ListMapping mapping =
                heading == null ? ListMapping.found(sheet.cells(), kind) : under(heading, sheet.cells(), kind);
        for (Map.Entry<String, String> said : map.entrySet()) {
            ListMapping before = mapping;
            int column = IntStream.range(0, mapping.keys().size())
                    .filter(i -> before.isCalled(i, said.getKey()))
                    .findFirst()
                    .orElseThrow(() -> new CannotDo("cli.import.column", list, said.getKey()));
            mapping =
                    mapping.with(column, said.getValue().isBlank() ? "" : column(kind, said.getValue(), kind.taken()));
        }
        return mapping;
    }

    private ListMapping under(WholeNumber row, CellBlock cells, ListKind kind) throws CannotDo {
        return ListMapping.at(cells, kind, row.within(1, cells.rows().size(), "cli.import.headingRow", list) - 1);
    }

    private String key(ListKind kind, ListMapping mapping) throws CannotDo {
        return key == null ? ListImport.usualKey(kind, mapping) : column(kind, key, kind.keys());
    }

    /** Columns are named by the end of their key: number, exhibitor, ko. */
    private static String column(ListKind kind, String name, List<String> among) throws CannotDo {
        return among.stream()
                .filter(one -> one.endsWith("." + name))
                .findFirst()
                .orElseThrow(() -> new CannotDo(
                        "cli.import.unknownColumn",
                        name,
                        CannotDo.list(among, one -> one.substring(one.indexOf('.') + 1)),
                        EnumKeys.lowerCamel(kind)));
    }

    private NameAnswers answers() throws CannotDo {
        return switch (near) {
            case "same" -> NameAnswers.ALL_SAME;
            case "new" -> NameAnswers.ALL_NEW;
            case "ask" -> NameAnswers.NONE;
            default -> throw new CannotDo("cli.import.near", near);
        };
    }

    private static <T> @Nullable T parsed(String problem, @Nullable String text, Function<String, Optional<T>> parser)
            throws CannotDo {
        if (text == null) {
            return null;
        }
        return parser.apply(text).orElseThrow(() -> new CannotDo(problem, text));
    }
}

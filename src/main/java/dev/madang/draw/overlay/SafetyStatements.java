package dev.madang.draw.overlay;

import dev.madang.check.CheckResult;
import dev.madang.check.FindingText;
import dev.madang.check.LimitResult;
import dev.madang.check.global.BookLoad;
import dev.madang.check.global.GlobalResult;
import dev.madang.check.global.LevelResult;
import dev.madang.draw.DoorFigures;
import dev.madang.draw.DrawItem;
import dev.madang.draw.paper.SafetyStatement;
import dev.madang.draw.paper.TableText;
import dev.madang.draw.paper.TableText.Column;
import dev.madang.draw.paper.TitleBlock;
import dev.madang.model.Fixture;
import dev.madang.model.Level;
import dev.madang.model.Opening;
import dev.madang.rules.Limit;
import dev.madang.rules.LimitKind;
import dev.madang.rules.Measure;
import dev.madang.rules.RuleBook;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a safety submission says of a level: clear widths of aisles and exits on the drawing, persons, exits and the
 * result of each book in the title block, every limit on the page behind. Takes some tenths of a second for a large
 * level, so that it is meant for background work.
 */
public final class SafetyStatements {

    private final CheckResult check;
    private final GlobalResult global;
    private final Messages messages;
    private final Formats formats;

    /**
     * Makes statements in one language.
     *
     * @param check what all rules say
     * @param global what lies behind the global ones, of the same plan
     */
    public SafetyStatements(CheckResult check, GlobalResult global, Locale locale) {
        this.check = check;
        this.global = global;
        this.messages = Messages.of(locale);
        this.formats = new Formats(locale);
    }

    /** Returns what is said of a level; only widths where nothing of it is leased. */
    public SafetyStatement of(Level level) {
        AisleMarks aisles = new AisleMarks(check, level.id(), formats);
        List<DrawItem> marks = new ArrayList<>(aisles.draw());
        marks.addAll(new DoorFigures(formats, marksOf(level)).of(level, false));
        Optional<LevelResult> known = global.on(level.id());
        return new SafetyStatement(
                marks,
                known.map(this::figures).orElse(List.of()),
                books(level.id()),
                notes(aisles.leftOut()),
                limits(level.id()));
    }

    private List<String> notes(int leftOut) {
        List<String> notes = new ArrayList<>(List.of(messages.get("sheet.safety.widths")));
        if (leftOut > 0) {
            notes.add(messages.get("sheet.safety.leftOut", leftOut));
        }
        notes.add(messages.get("sheet.safety.noAdvice"));
        return notes;
    }

    /** Ways out are called E1, E2 and so on, in the order of the level. */
    private Map<String, String> marksOf(Level level) {
        Map<String, String> marks = new LinkedHashMap<>();
        for (Fixture fixture : level.fixtures()) {
            if (fixture.kind().isWayOut()) {
                marks.put(fixture.id(), messages.get("draw.exit.mark", marks.size() + 1));
            }
        }
        return marks;
    }

    private List<TitleBlock.Entry> figures(LevelResult level) {
        List<TitleBlock.Entry> entries = new ArrayList<>();
        for (BookLoad load : level.loads()) {
            if (check.books().contains(load.book())) {
                String key = load.isBinding() ? "sheet.safety.load" : "sheet.safety.load.advice";
                entries.add(entry(messages.get(key, name(load.book())), formats.count(load.persons())));
            }
        }
        long width = level.usable().stream()
                .mapToLong(door -> ((Opening) door.place()).width())
                .sum();
        entries.add(entry(messages.get("sheet.safety.taken"), formats.count(level.persons())));
        level.headcount()
                .expected()
                .ifPresent(
                        expected -> entries.add(entry(messages.get("sheet.safety.expected"), formats.count(expected))));
        entries.add(entry(
                messages.get("sheet.safety.usable"),
                messages.get(
                        "sheet.safety.usable.of",
                        level.usable().size(),
                        level.doors().size())));
        entries.add(entry(messages.get("sheet.safety.width"), formats.length(width)));
        entries.add(entry(
                messages.get("sheet.safety.evacuation"),
                FindingText.amount(Math.rint(level.evacuation().seconds()), Measure.SECONDS, messages)));
        if (!level.evacuation().isComplete()) {
            entries.add(entry(
                    messages.get("sheet.safety.stranded"),
                    formats.count(Math.round(level.evacuation().stranded()))));
        }
        return entries;
    }

    private static TitleBlock.Entry entry(String label, String value) {
        return new TitleBlock.Entry(label, value);
    }

    /** Of each checked book how many of its limits count on the level, and how many of them are broken. */
    private List<TitleBlock.Entry> books(String level) {
        List<TitleBlock.Entry> entries = new ArrayList<>();
        for (RuleBook book : check.books()) {
            long measured = 0;
            long broken = 0;
            for (LimitResult limit : measured(level)) {
                if (limit.applied().book().equals(book)) {
                    measured++;
                    broken += limit.applied().isBrokenBy(limit.measured().orElseThrow()) ? 1 : 0;
                }
            }
            String result = measured == 0
                    ? messages.get("sheet.safety.none")
                    : broken == 0
                            ? messages.get("sheet.safety.kept", measured)
                            : messages.get("sheet.safety.broken", broken, measured);
            entries.add(entry(messages.get("sheet.safety.book", name(book), book.id(), book.revision()), result));
        }
        return entries;
    }

    private List<LimitResult> measured(String level) {
        return check.limits().stream()
                .filter(limit -> limit.level().equals(level) && limit.measured().isPresent())
                .toList();
    }

    private TableText.Table limits(String level) {
        List<TableText.Row> rows = check.limits().stream()
                .filter(limit -> limit.level().equals(level))
                .map(this::row)
                .toList();
        return new TableText.Table(
                "",
                List.of(
                        Column.names(messages.get("sheet.safety.rule"), 30),
                        Column.numbers(messages.get("sheet.safety.limit"), 20),
                        Column.numbers(messages.get("sheet.safety.measured"), 18),
                        Column.numbers(messages.get("sheet.safety.margin"), 18),
                        Column.words(messages.get("sheet.safety.force"), 12),
                        Column.words(messages.get("sheet.safety.source"), 40)),
                rows,
                TableText.Style.LIST);
    }

    private TableText.Row row(LimitResult result) {
        Limit limit = result.applied().limit();
        LimitKind kind = limit.kind();
        String clause = limit.origin().clause();
        String book = name(result.applied().book());
        return TableText.Row.of(
                FindingText.ruleName(kind.id(), messages),
                FindingText.limit(kind, result.applied().value(), messages),
                FindingText.amount(result.measured(), kind.measure(), messages),
                FindingText.amount(result.margin(), kind.measure(), messages),
                FindingText.force(limit.binding(), messages),
                clause.isEmpty() ? book : book + ", " + clause);
    }

    private String name(RuleBook book) {
        String name = book.name().in(messages.locale());
        return name.isEmpty() ? book.id() : name;
    }
}

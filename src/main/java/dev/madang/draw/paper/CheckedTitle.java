package dev.madang.draw.paper;

import dev.madang.check.Capacity;
import dev.madang.check.CheckResult;
import dev.madang.check.FindingText;
import dev.madang.model.EventTerms;
import dev.madang.rules.RuleBook;
import dev.madang.text.FactText;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The title block of a plan that has been checked: the figures of the level, the rule books and what they found. */
public final class CheckedTitle {

    private CheckedTitle() {}

    /**
     * Returns the title block.
     *
     * @param level id of the level that the sheet shows; only its halls are counted
     * @param fingerprint of the plan, as it is to be printed
     * @param date day that the sheet bears
     */
    public static TitleBlock of(CheckResult check, String level, String fingerprint, LocalDate date, Locale locale) {
        Messages messages = Messages.of(locale);
        String books = check.books().stream().map(book -> name(book, locale)).collect(Collectors.joining(", "));
        String summary = FindingText.summary(check, messages);
        return new TitleBlock(
                date,
                fingerprint,
                figures(check.capacity().on(level), check.plan().terms(), messages),
                books,
                summary);
    }

    private static String name(RuleBook book, Locale locale) {
        return book.name().in(locale) + " (" + book.id() + " " + book.revision() + ")";
    }

    private static List<TitleBlock.Entry> figures(Capacity.Figures figures, EventTerms terms, Messages messages) {
        Formats formats = new Formats(messages.locale());
        return List.of(
                new TitleBlock.Entry(messages.get("capacity.booths"), formats.decimal(figures.booths(), 1)),
                new TitleBlock.Entry(
                        messages.get("capacity.units", formats.exactArea(terms.unitAreaMm2())),
                        formats.units(figures.letAreaMm2(), terms)),
                new TitleBlock.Entry(messages.get("capacity.let"), formats.area(figures.letAreaMm2())),
                new TitleBlock.Entry(
                        messages.get("capacity.official"),
                        FactText.officialArea(figures.officialAreaMm2(), figures.officialEvidence(), messages)),
                new TitleBlock.Entry(messages.get("capacity.netShare"), formats.percent(figures.netShare())),
                new TitleBlock.Entry(messages.get("capacity.drawn"), formats.area(figures.drawnAreaMm2())));
    }
}

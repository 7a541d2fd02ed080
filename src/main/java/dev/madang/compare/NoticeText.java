package dev.madang.compare;

import dev.madang.compare.Difference.OfElement;
import dev.madang.model.Booth;
import dev.madang.model.Event;
import dev.madang.model.NaturalOrder;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A notice in words of one language, to be printed or copied.
 *
 * @param locale the language
 * @param title what it is
 * @param facts which plan, since when, how many are concerned; a line each
 * @param columns headings of the three columns of the rows
 * @param rows whom to tell, by name
 */
public record NoticeText(Locale locale, String title, List<String> facts, List<String> columns, List<Row> rows) {

    /**
     * One exhibitor and one booth.
     *
     * @param exhibitor who
     * @param booth the number of the booth
     * @param news what to tell, a line each
     */
    public record Row(String exhibitor, String booth, List<String> news) {

        /** Copies the list. */
        public Row {
            news = List.copyOf(news);
        }
    }

    /** Copies the lists. */
    public NoticeText {
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(title, "title");
        facts = List.copyOf(facts);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * Says a notice.
     *
     * @param base what the plan is compared with, such as a revision by its number
     * @param date day of the notice
     */
    public static NoticeText of(Notice notice, String base, LocalDate date, Messages messages) {
        DifferenceText words = new DifferenceText(notice.diff(), messages);
        Collator byName = Collator.getInstance(messages.locale());
        List<Row> rows = new ArrayList<>();
        notice.entries().forEach(entry -> rows.add(row(entry, notice.diff(), words, messages)));
        rows.sort(Comparator.comparing(Row::exhibitor, byName).thenComparing(Row::booth, NaturalOrder.INSTANCE));
        long told = rows.stream().map(Row::exhibitor).distinct().count();
        Formats formats = new Formats(messages.locale());
        Snapshot now = notice.diff().after();
        List<String> facts = new ArrayList<>();
        facts.add(now.name());
        Optional.ofNullable(now.event())
                .map(Event::name)
                .map(name -> name.in(messages.locale()))
                .filter(name -> !name.equals(now.name()))
                .ifPresent(facts::add);
        facts.add(now.site().venue().name().in(messages.locale()));
        facts.add(messages.get("notice.since", base));
        facts.add(messages.get("notice.date", formats.date(date)));
        facts.add(rows.isEmpty() ? messages.get("notice.nobody") : messages.get("notice.told", told));
        return new NoticeText(
                messages.locale(),
                messages.get("notice.title"),
                facts,
                List.of(messages.get("notice.exhibitor"), messages.get("notice.booth"), messages.get("notice.what")),
                rows);
    }

    private static Row row(Notice.Entry entry, PlanDiff diff, DifferenceText words, Messages messages) {
        List<String> news = new ArrayList<>();
        for (OfElement difference : entry.differences()) {
            news.add(
                    switch (difference.kind()) {
                        case REASSIGNED -> handed(entry, diff, messages);
                        case ADDED -> messages.get("notice.given");
                        case REMOVED -> messages.get("notice.removed");
                        default -> words.what(difference);
                    });
        }
        for (Booth neighbour : entry.neighbours()) {
            String number = neighbour.number().isEmpty() ? messages.get("difference.nothing") : neighbour.number();
            news.add(words.exhibitor(diff.after(), neighbour.occupant())
                    .map(name -> messages.get("notice.neighbour.taken", number, name))
                    .orElseGet(() -> messages.get("notice.neighbour", number)));
        }
        String number = entry.booth().number().isEmpty()
                ? messages.get("difference.nothing")
                : entry.booth().number();
        return new Row(entry.exhibitor().name().in(messages.locale()), number, news);
    }

    /** Nobody is told who has their place now. */
    private static String handed(Notice.Entry entry, PlanDiff diff, Messages messages) {
        boolean isNew = diff.after()
                .layout()
                .booths()
                .get(entry.booth().id())
                .flatMap(Booth::occupant)
                .filter(entry.exhibitor().id()::equals)
                .isPresent();
        return messages.get(isNew ? "notice.given" : "notice.taken");
    }

    /** Returns the notice as plain text, to be copied. */
    public String plain() {
        StringBuilder text = new StringBuilder(title).append("\n\n");
        facts.forEach(fact -> text.append(fact).append('\n'));
        for (Row row : rows) {
            text.append('\n')
                    .append(row.exhibitor())
                    .append(" · ")
                    .append(row.booth())
                    .append('\n');
            row.news().forEach(news -> text.append("  - ").append(news).append('\n'));
        }
        return text.toString();
    }
}

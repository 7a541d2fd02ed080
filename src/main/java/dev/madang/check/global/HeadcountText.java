package dev.madang.check.global;

import dev.madang.check.FindingText;
import dev.madang.rules.Measure;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says which number of persons is which, and what each is for. */
public final class HeadcountText {

    /**
     * Room of hall for each at the fullest moment that was counted in a Korean exhibition hall within nine months (J.
     * KOSHAM 19(7), 2019), in mm². A comparison, no limit.
     */
    private static final double FULLEST_COUNTED_MM2 = 6_100_000;

    private final Messages messages;
    private final Formats formats;

    /** Speaks the language of the messages. */
    public HeadcountText(Messages messages) {
        this.messages = messages;
        this.formats = new Formats(messages.locale());
    }

    /** Returns of each number what it is, the number, and what it is for. */
    public List<List<String>> rows(LevelResult level) {
        Headcount count = level.headcount();
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("judged", count.judged()));
        count.exits()
                .ifPresent(exits -> rows.add(row(
                        "exits",
                        exits.persons(),
                        FindingText.amount(exits.limit().value(), Measure.MM_PER_PERSON, messages),
                        exits.limit().book().name().in(messages.locale()))));
        count.expected().ifPresent(expected -> {
            rows.add(row("expected", expected));
            rows.add(row("evacuated", count.evacuated()));
            double room = FULLEST_COUNTED_MM2;
            rows.add(row("counted", Math.round(level.areas().grossMm2() / room), formats.area(room)));
        });
        return rows;
    }

    /** Returns what it means that more are expected than the level or its exits are for; empty if they are not. */
    public Optional<String> remark(Headcount count) {
        if (count.isMoreThanExitsTake()) {
            return Optional.of(messages.get(
                    "headcount.more.exits",
                    formats.count(count.expected().orElseThrow()),
                    formats.count(count.exits().orElseThrow().persons())));
        }
        return count.isMoreThanJudged()
                ? Optional.of(messages.get(
                        "headcount.more.judged",
                        formats.count(count.expected().orElseThrow()),
                        formats.count(count.judged())))
                : Optional.empty();
    }

    private List<String> row(String key, long persons, Object... args) {
        return List.of(
                messages.get("headcount." + key),
                formats.count(persons),
                messages.get("headcount." + key + ".use", args));
    }
}

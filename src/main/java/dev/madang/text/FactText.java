package dev.madang.text;

import dev.madang.model.Claim;
import dev.madang.model.Evidence;
import dev.madang.model.Fact;
import dev.madang.model.FactKind;
import dev.madang.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says facts and how they are known in words. */
public final class FactText {

    private final Messages messages;
    private final Formats formats;

    /** Speaks the language of the messages. */
    public FactText(Messages messages) {
        this.messages = messages;
        this.formats = new Formats(messages.locale());
    }

    /** Returns what a kind of fact is called. */
    public String name(FactKind kind) {
        return messages.get(EnumKeys.of("fact", kind));
    }

    /** Returns a value with its unit, or the word for unknown. */
    public String value(FactKind kind, Fact fact) {
        if (fact.value().isEmpty()) {
            return messages.get("answer.unknown");
        }
        long value = fact.value().getAsLong();
        return switch (kind.unit()) {
            case AREA -> formats.area(value);
            case LENGTH -> formats.length(value);
            case LOAD_PER_AREA -> formats.decimal(value / 1_000.0, 2) + "\u00a0t/" + formats.squareMetre();
            case MASS -> formats.decimal(value / 1_000.0, 2) + "\u00a0t";
            case COUNT -> kind == FactKind.OPENING_YEAR ? Long.toString(value) : formats.count(value);
            case ANGLE -> formats.degrees(Math.toIntExact(value));
            case YES_NO -> messages.get(value == 1 ? "answer.yes" : "answer.no");
        };
    }

    /** Returns an official area with how it is known, so that no derived or missing one looks published. */
    public static String officialArea(long areaMm2, Evidence.Kind evidence, Messages messages) {
        String area = new Formats(messages.locale()).area(areaMm2);
        String known = evidence == Evidence.Kind.UNKNOWN
                ? messages.get("evidence.drawnInstead")
                : messages.get(EnumKeys.of("evidence", evidence));
        return evidence == Evidence.Kind.PUBLISHED ? area : area + " (" + known + ")";
    }

    /** Returns how strongly something is known, in one word. */
    public String kind(Evidence evidence) {
        return messages.get(EnumKeys.of("evidence", evidence.kind()));
    }

    /** Returns how something is known: the word, the note, all claims, and where it was read. */
    public String evidence(Evidence evidence) {
        List<String> parts = new ArrayList<>();
        parts.add(kind(evidence));
        if (!evidence.note().isEmpty()) {
            parts.add(evidence.note().in(messages.locale()));
        }
        evidence.claims().forEach(claim -> parts.add(claim(claim)));
        if (!evidence.sources().isEmpty()) {
            parts.add(sources(evidence.sources()));
        }
        return String.join("; ", parts);
    }

    private String claim(Claim claim) {
        String text = claim.text().in(messages.locale());
        return claim.sources().isEmpty() ? text : text + " (" + sources(claim.sources()) + ")";
    }

    private static String sources(List<Source> sources) {
        return sources.stream().map(FactText::source).collect(Collectors.joining(", "));
    }

    private static String source(Source source) {
        String title = source.title().isEmpty() ? source.address() : source.title();
        String year = Integer.toString(source.year());
        return source.year() == 0 || title.contains(year) ? title : title + " " + year;
    }
}

package dev.madang.arrange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How a booth number is put together: text and tokens such as {@code {hall}{row}{n:2}}.
 *
 * @param parts text and tokens in order
 */
public record NumberPattern(List<Part> parts) {

    private static final int MAX_WIDTH = 6;

    /** What a part stands for. */
    public enum Kind {
        /** The short mark of the hall: B2 for "Hall B2". */
        HALL("hall"),
        /** The whole name of the hall. */
        HALL_NAME("hall:name"),
        /** The short mark of the zone. */
        ZONE("zone"),
        /** The whole name of the zone. */
        ZONE_NAME("zone:name"),
        /** The name of the row. */
        ROW("row"),
        /** The counter, with leading zeros up to its width. */
        COUNTER("n"),
        /** Text as it stands. */
        TEXT("");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** Returns the token as it is written. */
        public String token() {
            return "{" + word + "}";
        }

        private static Optional<Kind> of(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind != TEXT && kind.word.equals(word))
                    .findFirst();
        }
    }

    /**
     * One part.
     *
     * @param kind what it stands for
     * @param text the text, or empty for a token
     * @param width how many digits a counter has at least
     */
    public record Part(Kind kind, String text, int width) {}

    /** Copies the parts. */
    public NumberPattern {
        parts = List.copyOf(parts);
    }

    /**
     * Reads a pattern.
     *
     * @throws PatternFault saying what is wrong with it
     */
    public static NumberPattern parse(String text) throws PatternFault {
        List<Part> parts = new ArrayList<>();
        String wanted = text.strip();
        int at = 0;
        while (at < wanted.length()) {
            int open = wanted.indexOf('{', at);
            int end = open < 0 ? wanted.length() : open;
            if (wanted.substring(at, end).indexOf('}') >= 0) {
                throw new PatternFault("pattern.unopened");
            }
            if (end > at) {
                parts.add(new Part(Kind.TEXT, wanted.substring(at, end), 0));
            }
            at = end;
            if (open >= 0) {
                int close = wanted.indexOf('}', open);
                if (close < 0) {
                    throw new PatternFault("pattern.unclosed", wanted.substring(open));
                }
                parts.add(token(wanted.substring(open + 1, close)));
                at = close + 1;
            }
        }
        return checked(new NumberPattern(parts));
    }

    /** Tells whether the pattern has a token of that kind. */
    public boolean has(Kind kind) {
        return parts.stream().anyMatch(part -> part.kind() == kind);
    }

    /** Tells whether the hall is a part of the number. */
    public boolean namesHall() {
        return has(Kind.HALL) || has(Kind.HALL_NAME);
    }

    /** Tells whether the zone is a part of the number. */
    public boolean namesZone() {
        return has(Kind.ZONE) || has(Kind.ZONE_NAME);
    }

    /** Returns the number that means something. */
    public String text(Reading reading) {
        return before(reading) + counter(reading.number()) + after(reading);
    }

    /** Returns how many digits the counter has at least. */
    int width() {
        return counterPart().width();
    }

    /** Returns what stands before the counter. */
    String before(Reading reading) {
        return joined(parts.subList(0, parts.indexOf(counterPart())), reading);
    }

    /** Returns what stands after the counter. */
    String after(Reading reading) {
        return joined(parts.subList(parts.indexOf(counterPart()) + 1, parts.size()), reading);
    }

    String counter(int number) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width() - digits.length())) + digits;
    }

    private Part counterPart() {
        return parts.stream()
                .filter(part -> part.kind() == Kind.COUNTER)
                .findFirst()
                .orElseThrow();
    }

    private static String joined(List<Part> parts, Reading reading) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            text.append(
                    switch (part.kind()) {
                        case HALL, HALL_NAME -> reading.hall();
                        case ZONE, ZONE_NAME -> reading.zone();
                        case ROW -> reading.row();
                        case TEXT -> part.text();
                        case COUNTER -> "";
                    });
        }
        return text.toString();
    }

    private static Part token(String content) throws PatternFault {
        String word = content.strip().toLowerCase(Locale.ROOT);
        if (word.startsWith("n:")) {
            return new Part(Kind.COUNTER, "", width(word.substring(2).strip()));
        }
        Kind kind = Kind.of(word).orElse(Kind.TEXT);
        if (kind == Kind.TEXT) {
            throw new PatternFault("pattern.unknown", "{" + content + "}", known());
        }
        return new Part(kind, "", kind == Kind.COUNTER ? 1 : 0);
    }

    private static int width(String digits) throws PatternFault {
        if (!digits.matches("[1-" + MAX_WIDTH + "]")) {
            throw new PatternFault("pattern.width", "{n:" + digits + "}", MAX_WIDTH);
        }
        return Integer.parseInt(digits);
    }

    private static NumberPattern checked(NumberPattern pattern) throws PatternFault {
        if (!pattern.has(Kind.COUNTER)) {
            throw new PatternFault("pattern.noCounter");
        }
        for (List<Kind> once : List.of(
                List.of(Kind.COUNTER),
                List.of(Kind.ROW),
                List.of(Kind.HALL, Kind.HALL_NAME),
                List.of(Kind.ZONE, Kind.ZONE_NAME))) {
            if (pattern.parts().stream()
                            .filter(part -> once.contains(part.kind()))
                            .count()
                    > 1) {
                throw new PatternFault("pattern.twice", once.get(0).token());
            }
        }
        return pattern;
    }

    private static String known() {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind != Kind.TEXT)
                .map(Kind::token)
                .collect(Collectors.joining(" "));
    }
}

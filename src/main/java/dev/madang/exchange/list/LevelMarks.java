package dev.madang.exchange.list;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers and letters by which a text says where something is.
 *
 * @param marks floors, centres, halls, and those of which it does not say what they are
 * @param isAll whether the text says nothing beside them
 */
record LevelMarks(Set<Mark> marks, boolean isAll) {

    private static final String ONE = "([a-z]?\\d{1,2}|[a-z])(?![a-z\\d])";

    /** What a text may say next, tried in this order; what none of them reads is a word that means nothing here. */
    private enum Sign {
        BETWEEN("[\\s,.·:_/()&-]+|(?:and|및|the|venue|exhibition(?! ?halls?)|전시(?!장|관))(?![a-z])"),
        BASEMENT("(?:지하 ?|basement ?|b)(\\d)(?: ?층| ?f(?![a-z])| ?floor)|지하 ?(\\d)"),
        FLOOR("(\\d{1,2})(?:st|nd|rd|th)? ?(?:층|floor|fl?(?![a-z]))|(?:level|floor|lv\\.?|f|l) ?(\\d{1,2})(?!\\d)"),
        CENTRE("제? ?(\\d{1,2}) ?(?:전시장|전시관)|(?:exhibition )?(?:centre|center) ?(\\d{1,2})(?!\\d)"),
        PLACE("exhibition ?halls? ?" + ONE),
        HALL("제? ?" + ONE.replace("(?![a-z\\d])", "") + " ?홀|" + ONE + " halls?|halls? ?" + ONE + "|홀 ?" + ONE),
        BARE("제?" + ONE);

        private final Pattern pattern;

        Sign(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }
    }

    /** A number or letter, and what it counts. */
    private record Mark(Sign sign, String value) {

        /** Tells whether a level that has this mark is what another mark means. */
        boolean isMeantBy(Mark other) {
            boolean isSameKind =
                    switch (other.sign) {
                        case BARE -> true;
                        case PLACE -> sign != Sign.FLOOR && sign != Sign.BASEMENT;
                        case HALL -> sign == Sign.HALL || sign == Sign.BARE;
                        default -> sign == other.sign;
                    };
            return isSameKind && (value.equals(other.value) || isPartOf(other));
        }

        /** Hall B may be parted into B1 and B2. */
        private boolean isPartOf(Mark whole) {
            return sign == Sign.HALL
                    && whole.value.matches("[a-z]")
                    && value.toLowerCase(Locale.ROOT).startsWith(whole.value);
        }

        boolean isFloor() {
            return sign == Sign.FLOOR || sign == Sign.BASEMENT;
        }
    }

    /** Copies the set. */
    LevelMarks {
        marks = Set.copyOf(marks);
    }

    /** Takes a folded text apart. */
    static LevelMarks of(String folded) {
        Set<Mark> marks = new HashSet<>();
        boolean isAll = true;
        int at = 0;
        while (at < folded.length()) {
            int end = at;
            for (Sign sign : Sign.values()) {
                Matcher matcher = sign.pattern.matcher(folded).region(at, folded.length());
                if (matcher.lookingAt()) {
                    end = matcher.end();
                    if (sign != Sign.BETWEEN) {
                        marks.add(new Mark(sign, value(matcher)));
                    }
                    break;
                }
            }
            if (end == at) {
                isAll = false;
                end = endOfWord(folded, at);
            }
            at = end;
        }
        return new LevelMarks(marks, isAll && !marks.isEmpty());
    }

    /** Returns these marks and others. */
    LevelMarks with(LevelMarks others) {
        Set<Mark> all = new HashSet<>(marks);
        all.addAll(others.marks);
        return new LevelMarks(all, isAll && others.isAll);
    }

    /** Returns the halls alone. */
    LevelMarks halls() {
        Set<Mark> halls = new HashSet<>(marks);
        halls.removeIf(mark -> mark.sign != Sign.HALL);
        return new LevelMarks(halls, isAll);
    }

    /** Tells whether a level with these marks may be the one that others mean. */
    boolean allows(LevelMarks sought) {
        boolean saysFloor = marks.stream().anyMatch(Mark::isFloor);
        return sought.marks.stream().allMatch(mark -> isThere(mark) || (mark.isFloor() && !saysFloor));
    }

    /** Tells whether a level with these marks is named by any of the others. */
    boolean says(LevelMarks sought) {
        return sought.marks.stream().anyMatch(this::isThere);
    }

    private boolean isThere(Mark sought) {
        return marks.stream().anyMatch(mark -> mark.isMeantBy(sought));
    }

    private static String value(Matcher matcher) {
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        throw new IllegalStateException("A sign without a value: " + matcher.group());
    }

    private static int endOfWord(String text, int from) {
        int at = from + 1;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }
}

package dev.madang.arrange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Short marks of halls and zones, as they stand in booth numbers and on signs. */
final class Marks {

    private static final Set<String> GENERAL = Set.of("HALL", "ZONE", "PAVILION", "EXHIBITION");
    private static final List<String> GENERAL_KOREAN = List.of("전시홀", "홀", "구역", "존", "관");

    private Marks() {}

    /**
     * Returns the mark within a name: B2 for "Hall B2" and "B2홀", GB for "Grand Ballroom". A name of one word is its
     * own mark.
     */
    static String of(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.replaceAll("\\(.*?\\)", " ").strip().split("[\\s,·]+", -1)) {
            String mark = withoutGeneral(word);
            if (!mark.isEmpty() && !GENERAL.contains(mark.toUpperCase(Locale.ROOT))) {
                words.add(mark);
            }
        }
        if (words.isEmpty()) {
            return whole(name);
        }
        if (words.size() == 1) {
            return words.get(0);
        }
        StringBuilder initials = new StringBuilder();
        words.forEach(word -> initials.appendCodePoint(Character.toUpperCase(word.codePointAt(0))));
        return initials.toString();
    }

    /** Returns a name without blanks. */
    static String whole(String name) {
        return name.replaceAll("\\s+", "");
    }

    private static String withoutGeneral(String word) {
        for (String general : GENERAL_KOREAN) {
            if (word.length() > general.length() && word.endsWith(general)) {
                return word.substring(0, word.length() - general.length());
            }
        }
        return GENERAL_KOREAN.contains(word) ? "" : word;
    }
}

package dev.madang.exchange.drawing;

import dev.madang.model.Booth;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which of the texts in an outline is its number. */
final class NumberText {

    /** A101, B-12, 2F-A03, 1001, 가-12, A101~A104. */
    private static final Pattern NUMBER =
            Pattern.compile("[\\p{L}]{0,4}[-_. ]?\\d[\\p{L}\\d]*(?:[-_./~, ]{1,3}[\\p{L}]{0,4}\\d[\\p{L}\\d]*)*");

    /** 3x3, 3.0 x 6.0 m, 9㎡, 9 m2, 9sqm: sizes are no numbers. */
    private static final Pattern SIZE = Pattern.compile(
            "\\d[\\d.,]*\\s*(?:m|mm)?\\s*[x×*]\\s*\\d[\\d.,]*\\s*(?:m|mm)?|\\d[\\d.,]*\\s*(?:㎡|m2|m²|sqm|m|mm)",
            Pattern.CASE_INSENSITIVE);

    private static final List<String> NAMES = List.of("NO", "NUM", "번호", "호수", "ID");

    /** What neither looks like a number nor stands on a layer of numbers is a name or a size. */
    private static final int LIKELY = 4;

    private NumberText() {}

    /**
     * Returns the text as a number; nothing if it cannot be one. Of several lines, such as number, name and size, the
     * one counts that looks like a number, if no other does.
     */
    static Optional<String> of(String content) {
        List<String> numbers = content.lines()
                .map(NumberText::plain)
                .filter(NumberText::isNumber)
                .toList();
        String text = numbers.size() == 1 ? numbers.get(0) : plain(content);
        return text.isEmpty() || text.length() > Booth.MAX_NUMBER_LENGTH ? Optional.empty() : Optional.of(text);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Returns the likeliest; the one that Madang wrote, as it wrote it, if that still stands there. */
    static String best(Map<String, Lettering> numbers, DrawingMapping mapping, int insert, String tagged) {
        if (!tagged.isEmpty() && of(tagged).filter(numbers::containsKey).isPresent()) {
            return tagged;
        }
        return numbers.entrySet().stream()
                .filter(entry -> likelihood(entry.getKey(), entry.getValue(), mapping, insert) >= LIKELY)
                .max(Comparator.comparingInt(entry -> likelihood(entry.getKey(), entry.getValue(), mapping, insert)))
                .map(Map.Entry::getKey)
                .filter(number -> tagged.isEmpty() || isNumber(number) || isOnly(numbers))
                .orElse(tagged);
    }

    private static boolean isOnly(Map<String, Lettering> numbers) {
        return numbers.size() == 1;
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches() && !SIZE.matcher(text).matches();
    }

    private static int likelihood(String number, Lettering text, DrawingMapping mapping, int insert) {
        String name = text.name().toUpperCase(Locale.ROOT);
        int likely = isNumber(number) ? 8 : 0;
        likely += mapping.role(text.layer()) == LayerRole.NUMBER ? 4 : 0;
        likely += NAMES.stream().anyMatch(name::contains) ? 2 : 0;
        likely += insert > 0 && text.insert() == insert ? 1 : 0;
        return likely;
    }
}

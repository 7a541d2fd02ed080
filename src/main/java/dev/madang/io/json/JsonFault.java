package dev.madang.io.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.madang.io.PlanIoException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says in our own words why a text is not JSON, and where. What is known only from the parser's message is taken from
 * there; tests hold the patterns to the parser that is built in.
 */
final class JsonFault {

    private static final Pattern DUPLICATE = Pattern.compile("Duplicate field '(.*)'", Pattern.DOTALL);
    private static final Pattern NOT_A_NUMBER = Pattern.compile("Non-standard token '([^']*)'.*", Pattern.DOTALL);
    private static final Pattern TOO_DEEP = Pattern.compile("Document nesting depth .*", Pattern.DOTALL);
    private static final Pattern TOO_LONG =
            Pattern.compile("(String value|Name|Number value) length .*", Pattern.DOTALL);
    private static final Pattern LAST_WORD = Pattern.compile("[\\w.+-]*");

    private final String file;
    private final String text;
    private final JsonParser parser;

    JsonFault(String file, String text, JsonParser parser) {
        this.file = file;
        this.text = text;
        this.parser = parser;
    }

    PlanIoException trailing() {
        JsonLocation at = parser.currentTokenLocation();
        return at("io.read.trailing", at, null, near(at));
    }

    /** A number such as 1e99999999999, which no arithmetic takes. */
    PlanIoException number(NumberFormatException cause) {
        JsonLocation at = parser.currentTokenLocation();
        return at("io.read.number", at, cause, near(at));
    }

    PlanIoException of(JsonProcessingException cause) {
        JsonLocation at = cause.getLocation() == null ? parser.currentLocation() : cause.getLocation();
        String message = cause.getOriginalMessage();
        Matcher duplicate = DUPLICATE.matcher(message);
        if (duplicate.matches()) {
            int opening = text.lastIndexOf('"', offset(at) - 2);
            return at("io.read.duplicate", back(at, offset(at) - opening), cause, Excerpt.of(duplicate.group(1)));
        }
        Matcher notANumber = NOT_A_NUMBER.matcher(message);
        if (notANumber.matches()) {
            String word = notANumber.group(1);
            return at("io.read.notANumber", back(at, word.length()), cause, word);
        }
        if (cause instanceof StreamConstraintsException) {
            return limit(at, cause, message);
        }
        return isCutOff(cause, at) ? at("io.read.cutOff", at, cause) : at("io.read.syntax", at, cause, near(at));
    }

    private PlanIoException limit(JsonLocation at, JsonProcessingException cause, String message) {
        if (TOO_DEEP.matcher(message).matches()) {
            return at("io.read.tooDeep", at, cause, Integer.toString(StrictJson.MAX_DEPTH));
        }
        return at(TOO_LONG.matcher(message).matches() ? "io.read.tooLong" : "io.read.tooMany", at, cause);
    }

    /** Tells whether the text ends in the middle, be it between two tokens or within one, as in {@code tru}. */
    private boolean isCutOff(JsonProcessingException cause, JsonLocation at) {
        boolean isLastWord = LAST_WORD.matcher(text.substring(offset(at))).matches();
        boolean isInside = !parser.getParsingContext().inRoot();
        return cause instanceof JsonEOFException || (isInside && isLastWord);
    }

    /** The parser stands behind some tokens that it complains of. */
    private static JsonLocation back(JsonLocation at, int columns) {
        return new JsonLocation(
                at.contentReference(), at.getCharOffset() - columns, at.getLineNr(), at.getColumnNr() - columns);
    }

    private String near(JsonLocation at) {
        String rest = text.substring(offset(at));
        return Excerpt.of(rest.lines().findFirst().orElse(""));
    }

    private int offset(JsonLocation at) {
        return (int) Math.max(0, Math.min(text.length(), at.getCharOffset()));
    }

    private PlanIoException at(String key, JsonLocation at, @Nullable Exception cause, Object... more) {
        List<Object> args = new ArrayList<>();
        args.add(file);
        args.add(Integer.toString(at.getLineNr()));
        args.add(Integer.toString(at.getColumnNr()));
        args.addAll(List.of(more));
        return new PlanIoException(cause, key, args.toArray());
    }
}

package dev.madang.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.madang.model.Colour;
import dev.madang.model.ElementId;
import dev.madang.model.PartRef;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

/** Decoders of single values. Types are strict: neither {@code 3.0} nor {@code "3"} is a whole number. */
final class Scalars {

    private static final int MOST_DECIMALS = 6;

    private Scalars() {}

    static Value<String> text(Cursor cursor) {
        return cursor.node().isTextual() ? Value.of(cursor.node().textValue()) : cursor.refuseType("io.problem.text");
    }

    static Value<Boolean> yesNo(Cursor cursor) {
        return cursor.node().isBoolean()
                ? Value.of(cursor.node().booleanValue())
                : cursor.refuseType("io.problem.yesNo");
    }

    static Value<Integer> anyInt(Cursor cursor) {
        return wholeNumber(cursor, Integer.MIN_VALUE, Integer.MAX_VALUE, Long::intValue);
    }

    static Decoder<Integer> intIn(int lowest, int highest) {
        return cursor -> wholeNumber(cursor, lowest, highest, Long::intValue);
    }

    static Value<Long> count(Cursor cursor) {
        return wholeNumber(cursor, 0, Long.MAX_VALUE, Function.identity());
    }

    /** A number with at most six decimals. */
    static Decoder<Double> decimalIn(double lowest, double highest) {
        return cursor -> {
            JsonNode node = cursor.node();
            if (!node.isNumber()) {
                return cursor.refuseType("io.problem.number");
            }
            BigDecimal value = node.decimalValue();
            boolean isInRange = value.compareTo(BigDecimal.valueOf(lowest)) >= 0
                    && value.compareTo(BigDecimal.valueOf(highest)) <= 0;
            if (!isInRange) {
                return cursor.refuse(
                        "io.problem.range",
                        Excerpt.of(node),
                        number(lowest).asText(),
                        number(highest).asText());
            }
            return Value.of(value.setScale(MOST_DECIMALS, RoundingMode.HALF_UP).doubleValue());
        };
    }

    /** Returns a number as it is written: rounded to six decimals, without zeros at its end. */
    static JsonNode number(double value) {
        BigDecimal exact = BigDecimal.valueOf(value)
                .setScale(MOST_DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return JsonNodeFactory.instance.numberNode(exact.scale() < 0 ? exact.setScale(0) : exact);
    }

    /** Any number that a measurement gives. */
    static Value<Double> decimal(Cursor cursor) {
        double value = cursor.node().isNumber() ? cursor.node().doubleValue() : Double.NaN;
        return Double.isFinite(value) ? Value.of(value) : cursor.refuseType("io.problem.number");
    }

    private static <T> Value<T> wholeNumber(Cursor cursor, long lowest, long highest, Function<Long, T> narrowed) {
        JsonNode node = cursor.node();
        if (!node.isIntegralNumber()) {
            return cursor.refuseType("io.problem.wholeNumber");
        }
        BigInteger value = node.bigIntegerValue();
        if (value.compareTo(BigInteger.valueOf(lowest)) < 0 || value.compareTo(BigInteger.valueOf(highest)) > 0) {
            return cursor.refuse("io.problem.range", Excerpt.of(node), Long.toString(lowest), Long.toString(highest));
        }
        return Value.of(narrowed.apply(value.longValue()));
    }

    /** An id of a plan, venue, level or part: short, lower case. */
    static Value<String> name(Cursor cursor) {
        Value<ElementId> id = elementId(cursor);
        return id.isGood() ? Value.of(id.get().value()) : Value.bad();
    }

    static Value<ElementId> elementId(Cursor cursor) {
        return parsed(cursor, "io.problem.id", ElementId::new);
    }

    static Value<PartRef> partRef(Cursor cursor) {
        return parsed(cursor, "io.problem.partRef", PartRef::parse);
    }

    static Value<Colour> colour(Cursor cursor) {
        return parsed(cursor, "io.problem.colour", Colour::parse);
    }

    static Value<LocalDate> date(Cursor cursor) {
        return parsed(cursor, "io.problem.date", LocalDate::parse);
    }

    static Value<Instant> instant(Cursor cursor) {
        return parsed(cursor, "io.problem.instant", Instant::parse);
    }

    /** Reads a text of a special form; the message takes the text. */
    private static <T> Value<T> parsed(Cursor cursor, String key, Function<String, T> parser) {
        Value<String> text = text(cursor);
        if (!text.isGood()) {
            return Value.bad();
        }
        try {
            return Value.of(parser.apply(text.get()));
        } catch (IllegalArgumentException | DateTimeException e) {
            return cursor.refuseType(key);
        }
    }
}

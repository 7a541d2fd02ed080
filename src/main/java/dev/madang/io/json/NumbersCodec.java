package dev.madang.io.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.madang.model.MergedNumber;
import dev.madang.model.NumberBook;
import dev.madang.model.NumberRange;
import dev.madang.model.NumberRules;
import dev.madang.model.NumberRules.Corner;
import dev.madang.model.NumberRules.Counting;
import dev.madang.model.NumberRules.RowNames;
import dev.madang.model.NumberRules.Skips;
import dev.madang.model.NumberRules.Way;
import java.util.List;
import java.util.Set;

/** What a plan remembers of booth numbers: those that rest or are reserved, and how booths are numbered. */
final class NumbersCodec {

    private static final EnumNames<Corner> CORNERS = new EnumNames<>(Corner.class);
    private static final EnumNames<MergedNumber> MERGED = new EnumNames<>(MergedNumber.class);

    private NumbersCodec() {}

    static Value<NumberBook> read(Cursor cursor) {
        return cursor.object(fields -> {
            Value<List<String>> resting = fields.list("resting", Scalars::text);
            Value<List<NumberRange>> reserved = fields.list("reserved", NumbersCodec::readRange);
            Value<NumberRules> rules = fields.optional("rules", NumberRules.DEFAULT, NumbersCodec::readRules);
            Value<List<String>> patterns = fields.list("patterns", Scalars::text);
            return () -> new NumberBook(Set.copyOf(resting.get()), reserved.get(), rules.get(), patterns.get());
        });
    }

    static ObjectNode write(NumberBook numbers) {
        Tree tree = new Tree()
                .someList("resting", numbers.resting(), Tree::asText)
                .someList("reserved", numbers.reserved(), Tree::asText);
        if (!numbers.rules().equals(NumberRules.DEFAULT)) {
            tree.put("rules", writeRules(numbers.rules()));
        }
        return tree.someList("patterns", numbers.patterns(), Tree::asText).node();
    }

    private static Value<NumberRange> readRange(Cursor cursor) {
        Value<String> text = Scalars.text(cursor);
        if (!text.isGood()) {
            return Value.bad();
        }
        return NumberRange.parse(text.get())
                .map(Value::of)
                .orElseGet(() -> cursor.refuseType("io.problem.numberRange"));
    }

    private static Value<NumberRules> readRules(Cursor cursor) {
        return cursor.object(fields -> {
            Value<String> pattern = fields.required("pattern", Scalars::text);
            Value<Integer> first = fields.required("first", Scalars::anyInt);
            Value<Integer> step = fields.required("step", Scalars::anyInt);
            Value<Integer> aisleGap = fields.optional("aisleGap", 0, Scalars::anyInt);
            Value<Boolean> oddEven = fields.optional("oddEven", false, Scalars::yesNo);
            Value<Corner> corner = fields.required("corner", CORNERS::read);
            Value<Boolean> alongColumns = fields.optional("alongColumns", false, Scalars::yesNo);
            Value<Boolean> boustrophedon = fields.optional("boustrophedon", false, Scalars::yesNo);
            Value<Boolean> rowDigits = fields.optional("rowDigits", false, Scalars::yesNo);
            Value<Integer> firstRow = fields.required("firstRow", Scalars::anyInt);
            Value<String> skipLetters = fields.optional("skipLetters", "", Scalars::text);
            Value<String> skipDigits = fields.optional("skipDigits", "", Scalars::text);
            Value<List<Integer>> skipNumbers = fields.list("skipNumbers", Scalars::anyInt);
            Value<MergedNumber> merged = fields.required("merged", MERGED::read);
            return () -> new NumberRules(
                    pattern.get(),
                    new Counting(first.get(), step.get(), aisleGap.get(), oddEven.get()),
                    new Way(corner.get(), alongColumns.get(), boustrophedon.get()),
                    new RowNames(!rowDigits.get(), firstRow.get()),
                    new Skips(skipLetters.get(), skipDigits.get(), Set.copyOf(skipNumbers.get())),
                    merged.get());
        });
    }

    private static ObjectNode writeRules(NumberRules rules) {
        return new Tree()
                .text("pattern", rules.pattern())
                .number("first", rules.counting().first())
                .number("step", rules.counting().step())
                .someNumber("aisleGap", rules.counting().aisleGap())
                .someFlag("oddEven", rules.counting().oddEven())
                .name("corner", rules.way().corner())
                .someFlag("alongColumns", rules.way().alongColumns())
                .someFlag("boustrophedon", rules.way().boustrophedon())
                .someFlag("rowDigits", !rules.rows().letters())
                .number("firstRow", rules.rows().first())
                .someText("skipLetters", rules.skips().letters())
                .someText("skipDigits", rules.skips().digits())
                .someList("skipNumbers", rules.skips().numbers(), JsonNodeFactory.instance::numberNode)
                .name("merged", rules.merged())
                .node();
    }
}

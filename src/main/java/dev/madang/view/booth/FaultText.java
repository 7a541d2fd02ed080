package dev.madang.view.booth;

import dev.madang.arrange.PatternFault;
import dev.madang.arrange.Reading;
import dev.madang.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** Says in the language of the window what is wrong with a pattern. */
final class FaultText {

    private FaultText() {}

    static String of(PatternFault fault, Messages messages) {
        Object[] words = fault.arguments().stream()
                .map(argument -> argument instanceof Reading reading ? describe(reading, messages) : argument)
                .toArray();
        return messages.get(fault.key(), words);
    }

    /** Returns what a number means: "hall B2, row A, number 1". */
    private static String describe(Reading reading, Messages messages) {
        List<String> parts = new ArrayList<>();
        if (!reading.hall().isEmpty()) {
            parts.add(messages.get("pattern.reading.hall", reading.hall()));
        }
        if (!reading.zone().isEmpty()) {
            parts.add(messages.get("pattern.reading.zone", reading.zone()));
        }
        if (!reading.row().isEmpty()) {
            parts.add(messages.get("pattern.reading.row", reading.row()));
        }
        parts.add(messages.get("pattern.reading.number", Integer.toString(reading.number())));
        return String.join(", ", parts);
    }
}

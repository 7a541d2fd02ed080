package dev.madang.compare;

import dev.madang.model.Exhibit;
import dev.madang.model.Promise;
import dev.madang.model.Stand;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** Says in a few words what is built in a booth and what was sold of it. */
final class BoothText {

    private static final double KG_PER_TONNE = 1_000;

    private final Messages messages;
    private final Formats formats;

    BoothText(Messages messages) {
        this.messages = messages;
        this.formats = new Formats(messages.locale());
    }

    String stand(Stand stand) {
        List<String> parts = new ArrayList<>();
        if (stand.heightMm() > 0) {
            parts.add(messages.get("difference.stand.height", formats.length(stand.heightMm())));
        }
        addCount(parts, "difference.stand.walls", stand.walls().size());
        if (stand.coveredMm2() > 0) {
            parts.add(messages.get("difference.stand.covered", formats.exactArea(stand.coveredMm2())));
        }
        addCount(parts, "difference.stand.decks", stand.decks().size());
        if (!stand.exhibits().isEmpty()) {
            long massKg = stand.exhibits().stream().mapToLong(Exhibit::massKg).sum();
            parts.add(messages.get(
                    "difference.stand.exhibits",
                    stand.exhibits().size(),
                    formats.count(stand.exhibits().size()),
                    formats.decimal(massKg / KG_PER_TONNE, 2)));
        }
        return parts.isEmpty() ? messages.get("difference.nothing") : String.join(", ", parts);
    }

    /** Returns what was sold; the build kind in the words of one side. */
    String promise(Promise promise, String build) {
        String number = promise.number().isEmpty() ? messages.get("difference.nothing") : promise.number();
        return messages.get(
                "difference.promise.terms",
                number,
                formats.exactArea(promise.areaMm2()),
                build,
                formats.count(promise.openSides()),
                promise.openSides());
    }

    private void addCount(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(messages.get(key, count, formats.count(count)));
        }
    }
}

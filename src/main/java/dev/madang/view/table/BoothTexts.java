package dev.madang.view.table;

import dev.madang.model.Booth;
import dev.madang.model.BuildKind;
import dev.madang.model.Exhibitor;
import dev.madang.model.Plan;
import dev.madang.model.Status;
import dev.madang.text.Messages;
import dev.madang.text.SearchWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what people type or paste into the cells of booths, in either language. */
final class BoothTexts {

    private final Plan plan;
    private final Messages messages;
    private final Statuses statuses;
    private final Map<String, Exhibitor> byName = new HashMap<>();

    BoothTexts(Plan plan, Messages messages) {
        this.plan = plan;
        this.messages = messages;
        this.statuses = new Statuses(plan, messages);
        plan.exhibitors().values().forEach(who -> {
            byName.putIfAbsent(folded(who.name().ko()), who);
            byName.putIfAbsent(folded(who.name().en()), who);
        });
    }

    Reading<String> number(String text) {
        String number = text.strip();
        return number.length() <= Booth.MAX_NUMBER_LENGTH
                ? Reading.of(number)
                : Reading.problem(messages.get("tables.problem.number", Booth.MAX_NUMBER_LENGTH));
    }

    Reading<SizeText> size(String text, boolean isRect) {
        if (!isRect) {
            return Reading.problem(messages.get("tables.problem.polygon"));
        }
        return or(SizeText.read(text, messages.locale()), "tables.problem.size", text);
    }

    Reading<BuildKind> build(String text) {
        String folded = folded(text);
        Optional<BuildKind> kind = plan.buildKinds().stream()
                .filter(one -> Stream.of(one.id(), one.name().ko(), one.name().en())
                        .anyMatch(name -> folded(name).equals(folded)))
                .findFirst();
        return or(kind, "tables.problem.build", text);
    }

    Reading<Status> status(String text) {
        return or(statuses.read(text), "tables.problem.status", text);
    }

    Reading<Exhibitor> exhibitor(String text) {
        return or(Optional.ofNullable(byName.get(folded(text))), "tables.problem.exhibitor", text);
    }

    List<String> buildNames() {
        return plan.buildKinds().stream()
                .map(kind -> kind.name().in(messages.locale()))
                .toList();
    }

    List<String> statusNames() {
        return statuses.all().stream().map(statuses::name).toList();
    }

    List<String> exhibitorNames() {
        return plan.exhibitors().values().stream()
                .map(who -> who.name().in(messages.locale()))
                .sorted()
                .toList();
    }

    private <T> Reading<T> or(Optional<T> value, String problemKey, String text) {
        return value.map(Reading::of).orElseGet(() -> Reading.problem(messages.get(problemKey, text.strip())));
    }

    static String folded(String text) {
        return SearchWords.fold(text.strip());
    }
}

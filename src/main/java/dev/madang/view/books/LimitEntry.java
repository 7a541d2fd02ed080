package dev.madang.view.books;

import dev.madang.check.FindingText;
import dev.madang.model.FactKind;
import dev.madang.rules.Condition;
import dev.madang.rules.Limit;
import dev.madang.rules.LimitKind;
import dev.madang.rules.Measure;
import dev.madang.text.EnumKeys;
import dev.madang.text.Messages;
import dev.madang.view.document.Dialogs;
import dev.madang.view.inspector.CountFormat;
import dev.madang.view.support.Entry;
import dev.madang.view.support.EntryForm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;

/** One limit of a book in the form. */
final class LimitEntry extends Entry<Limit> {

    private static final int MOST_PERSONS = 10_000_000;
    private static final List<FactKind> FACTS = Arrays.stream(FactKind.values())
            .filter(kind -> kind.unit() == FactKind.Unit.YES_NO)
            .toList();

    private final Messages messages;
    private final Dialogs dialogs;
    private final MeasureText values;

    LimitEntry(Messages messages, Dialogs dialogs, Limit limit) {
        super(limit);
        this.messages = messages;
        this.dialogs = dialogs;
        values = new MeasureText(messages);
    }

    @Override
    protected String title(Limit limit) {
        return FindingText.ruleName(limit.kind().id(), messages);
    }

    @Override
    protected String detail(Limit limit) {
        String value = FindingText.amount(limit.value(), limit.kind().measure(), messages);
        String strength = messages.get(limit.binding() ? "books.binding" : "books.advice");
        List<String> parts = new ArrayList<>(List.of(value, strength));
        limit.when().building().forEach((kind, yes) -> parts.add(factIs(kind, yes)));
        if (limit.when().personsFrom() > 0) {
            parts.add(messages.get("books.persons.from", limit.when().personsFrom()));
        }
        if (limit.when().areaFromMm2() > 0) {
            String area = values.format(Measure.AREA_MM2, limit.when().areaFromMm2());
            parts.add(messages.get("books.area.from", area));
        }
        return String.join(" · ", parts);
    }

    @Override
    protected Supplier<Optional<Limit>> fill(EntryForm form, Limit limit) {
        ComboBox<LimitKind> kind = form.choice(
                messages.get("books.rule"),
                List.of(LimitKind.values()),
                limit.kind(),
                item -> FindingText.ruleName(item.id(), messages));
        EntryForm.Typed<Double> value = form.typed(
                messages.get("books.value"),
                values.format(limit.kind().measure(), limit.value()),
                text -> read(kind.getValue(), text, limit),
                messages.get("books.problem.value"));
        kind.valueProperty().subscribe((before, now) -> {
            if (before.measure() != now.measure()) {
                value.field().setText("");
            }
            value.field().setPromptText(values.unit(now.measure()));
        });
        ComboBox<Boolean> binding = form.choice(
                messages.get("books.strength"),
                List.of(true, false),
                limit.binding(),
                yes -> messages.get(yes ? "books.binding.long" : "books.advice.long"));
        form.heading(messages.get("books.when"));
        Supplier<Optional<Condition>> when = condition(form, limit.when());
        form.heading(messages.get("books.origin"));
        OriginFields origin = new OriginFields(form, messages, dialogs, title(limit), limit.origin());
        return () -> value.value().flatMap(number -> when.get()
                .map(condition -> new Limit(kind.getValue(), number, condition, binding.getValue(), origin.value())));
    }

    private Optional<Double> read(LimitKind kind, String text, Limit limit) {
        Optional<Double> read = kind.measure() == limit.kind().measure()
                ? values.parse(kind.measure(), text, limit.value())
                : values.parse(kind.measure(), text);
        return read.filter(number -> number <= Limit.MAX_VALUE);
    }

    private Supplier<Optional<Condition>> condition(EntryForm form, Condition when) {
        Map<FactKind, ComboBox<Optional<Boolean>>> facts = new EnumMap<>(FactKind.class);
        for (FactKind fact : FACTS) {
            facts.put(
                    fact,
                    form.choice(
                            messages.get(EnumKeys.of("fact", fact)),
                            List.of(Optional.empty(), Optional.of(true), Optional.of(false)),
                            Optional.ofNullable(when.building().get(fact)),
                            this::answer));
        }
        CountFormat counts = new CountFormat(MOST_PERSONS);
        EntryForm.Typed<Integer> persons = form.typed(
                messages.get("books.persons"),
                when.personsFrom() == 0 ? "" : Long.toString(when.personsFrom()),
                text -> text.isBlank() ? Optional.of(0) : counts.parse(text),
                messages.get("books.problem.persons"));
        EntryForm.Typed<Double> area = form.typed(
                messages.get("books.area"),
                when.areaFromMm2() == 0 ? "" : values.format(Measure.AREA_MM2, when.areaFromMm2()),
                text -> text.isBlank()
                        ? Optional.of(0.0)
                        : values.parse(Measure.AREA_MM2, text, when.areaFromMm2())
                                .filter(number -> number <= Limit.MAX_VALUE),
                messages.get("books.problem.area"));
        return () -> persons.value().flatMap(from -> area.value().map(mm2 -> {
            Map<FactKind, Boolean> building = new EnumMap<>(FactKind.class);
            facts.forEach((fact, box) -> box.getValue().ifPresent(yes -> building.put(fact, yes)));
            return new Condition(building, from, Math.round(mm2));
        }));
    }

    private String answer(Optional<Boolean> asked) {
        return asked.map(yes -> messages.get(yes ? "answer.yes" : "answer.no"))
                .orElseGet(() -> messages.get("books.any"));
    }

    private String factIs(FactKind kind, boolean yes) {
        String name = messages.get(EnumKeys.of("fact", kind)).toLowerCase(Locale.ROOT);
        return messages.get("books.fact", name, messages.get(yes ? "answer.yes" : "answer.no"));
    }
}

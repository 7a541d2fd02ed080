package dev.madang.view.books;

import dev.madang.check.FindingText;
import dev.madang.rules.Limit;
import dev.madang.rules.LoadFactor;
import dev.madang.rules.Measure;
import dev.madang.text.EnumKeys;
import dev.madang.text.Messages;
import dev.madang.view.document.Dialogs;
import dev.madang.view.support.Entry;
import dev.madang.view.support.EntryForm;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;

/** How a book counts the persons of one use, in the form. */
final class FactorEntry extends Entry<LoadFactor> {

    private final Messages messages;
    private final Dialogs dialogs;
    private final MeasureText values;

    FactorEntry(Messages messages, Dialogs dialogs, LoadFactor factor) {
        super(factor);
        this.messages = messages;
        this.dialogs = dialogs;
        values = new MeasureText(messages);
    }

    @Override
    protected String title(LoadFactor factor) {
        return messages.get(EnumKeys.of("loadUse", factor.use()));
    }

    @Override
    protected String detail(LoadFactor factor) {
        return String.join(
                " · ",
                FindingText.amount(factor.value(), factor.measure(), messages),
                messages.get(EnumKeys.of("books.of", factor.area())),
                messages.get(factor.binding() ? "books.binding" : "books.advice"));
    }

    @Override
    protected Supplier<Optional<LoadFactor>> fill(EntryForm form, LoadFactor factor) {
        ComboBox<LoadFactor.Use> use = choice(form, "loadUse", LoadFactor.Use.values(), factor.use());
        ComboBox<Measure> measure = choice(
                form,
                "books.counted",
                new Measure[] {Measure.M2_PER_PERSON, Measure.PERSONS_PER_M2, Measure.COUNT},
                factor.measure());
        EntryForm.Typed<Double> value = form.typed(
                messages.get("books.value"),
                values.format(factor.measure(), factor.value()),
                text -> read(measure.getValue(), text, factor),
                messages.get("books.problem.factor"));
        measure.valueProperty().subscribe((before, now) -> value.field().setText(""));
        ComboBox<LoadFactor.Area> area = choice(form, "books.of", LoadFactor.Area.values(), factor.area());
        ComboBox<LoadFactor.Rounding> rounding =
                choice(form, "books.rounding", LoadFactor.Rounding.values(), factor.rounding());
        ComboBox<Boolean> binding = form.choice(
                messages.get("books.strength"),
                List.of(true, false),
                factor.binding(),
                yes -> messages.get(yes ? "books.binding.long" : "books.compare.long"));
        form.heading(messages.get("books.origin"));
        OriginFields origin = new OriginFields(form, messages, dialogs, title(factor), factor.origin());
        return () -> value.value()
                .map(number -> new LoadFactor(
                        use.getValue(),
                        number,
                        measure.getValue(),
                        area.getValue(),
                        rounding.getValue(),
                        binding.getValue(),
                        origin.value()));
    }

    private Optional<Double> read(Measure measure, String text, LoadFactor factor) {
        Optional<Double> read =
                measure == factor.measure() ? values.parse(measure, text, factor.value()) : values.parse(measure, text);
        return read.filter(number -> number > 0 && number <= Limit.MAX_VALUE);
    }

    private <T extends Enum<T>> ComboBox<T> choice(EntryForm form, String key, T[] items, T value) {
        return form.choice(messages.get(key), List.of(items), value, item -> messages.get(EnumKeys.of(key, item)));
    }
}

package dev.madang.view.document;

import dev.madang.model.Event;
import dev.madang.model.LocalText;
import dev.madang.model.NewPlan;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import dev.madang.view.support.DateText;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/**
 * The event of a new plan: one of the catalogue, or one of another name or on other days, which is then a new edition
 * of it.
 */
final class EventFields {

    private final ComboBox<Optional<Event>> box;
    private final TextField name;
    private final DatePicker first;
    private final DatePicker last;
    private final Messages messages;

    EventFields(ComboBox<Optional<Event>> box, TextField name, DatePicker first, DatePicker last, Messages messages) {
        this.box = box;
        this.name = name;
        this.first = first;
        this.last = last;
        this.messages = messages;
        Formats formats = new Formats(messages.locale());
        DateText.install(first, formats.dateFormat());
        DateText.install(last, formats.dateFormat());
    }

    /** Calls back whenever the event is another. */
    void onChange(Runnable changed) {
        name.textProperty().subscribe((before, now) -> changed.run());
        first.valueProperty().subscribe((before, now) -> firstChanged(before, now, changed));
        last.valueProperty().subscribe((before, now) -> changed.run());
    }

    /** Fills in what is known of an event. */
    void show(Optional<Event> event) {
        name.setText(event.map(this::nameOf).orElse(""));
        first.setValue(event.map(Event::firstDay).orElse(null));
        last.setValue(event.map(Event::lastDay).orElse(null));
    }

    /** Tells whether there is an event: one that is chosen or named. */
    boolean isThere() {
        return !name.getText().isBlank();
    }

    /** Returns what the event is called in a language, as far as it is known there; empty if there is none. */
    String title(Locale language) {
        String typed = name.getText().strip();
        return box.getValue()
                .filter(event -> nameOf(event).equals(typed))
                .map(event -> event.name().in(language))
                .orElse(typed);
    }

    /** Tells whether the days make sense: both or none, and in order. */
    boolean daysAreSound() {
        LocalDate from = first.getValue();
        LocalDate to = last.getValue();
        return (from == null) == (to == null) && (from == null || to == null || !to.isBefore(from));
    }

    /** Returns the event; nothing if it has neither been chosen nor been named. */
    Optional<Event> event(String venueId) {
        String typed = name.getText().strip();
        Optional<Event> chosen = box.getValue();
        if (chosen.filter(event -> isUnchanged(event, typed)).isPresent()) {
            return chosen;
        }
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        LocalText called = chosen.filter(event -> nameOf(event).equals(typed))
                .map(Event::name)
                .orElseGet(() -> LocalText.of(typed));
        return Optional.of(NewPlan.edition(called, first.getValue(), last.getValue(), venueId, chosen.orElse(null)));
    }

    private boolean isUnchanged(Event event, String typed) {
        return nameOf(event).equals(typed)
                && Objects.equals(event.firstDay(), first.getValue())
                && Objects.equals(event.lastDay(), last.getValue());
    }

    /** Who moves the first day moves the last one along, as editions are about as long. */
    private void firstChanged(@Nullable LocalDate before, @Nullable LocalDate day, Runnable changed) {
        LocalDate until = last.getValue();
        if (day != null && (until == null || before == null || until.isBefore(before))) {
            last.setValue(until == null || until.isBefore(day) ? day : until);
        } else if (day != null) {
            last.setValue(day.plusDays(ChronoUnit.DAYS.between(before, until)));
        }
        changed.run();
    }

    private String nameOf(Event event) {
        return event.name().in(messages.locale());
    }
}

package dev.madang.view.support;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * Days in a date picker, written as the language writes them. Reads that, {@code 2025-08-01} and {@code 2025.8.1}
 * whatever the language, with or without blanks.
 */
public final class DateText extends StringConverter<LocalDate> {

    private final DateTimeFormatter shown;
    private final DateTimeFormatter points = DateTimeFormatter.ofPattern("uuuu.M.d", Locale.ROOT);

    /**
     * Lets a date picker show and read days so. What cannot be read gives way to the day before when the field is left,
     * and who comes to the field by key types over the day.
     */
    public static void install(DatePicker picker, DateTimeFormatter shown) {
        DateText text = new DateText(shown);
        picker.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable LocalDate day) {
                return text.toString(day);
            }

            @Override
            public @Nullable LocalDate fromString(@Nullable String typed) {
                try {
                    return text.fromString(typed);
                } catch (DateTimeParseException e) {
                    picker.getEditor().setText(text.toString(picker.getValue()));
                    return picker.getValue();
                }
            }
        });
        picker.focusedProperty().subscribe(focused -> {
            if (focused) {
                Platform.runLater(picker.getEditor()::selectAll);
            }
        });
    }

    /** Makes a converter that shows days as the formatter writes them. */
    DateText(DateTimeFormatter shown) {
        this.shown = shown;
    }

    @Override
    public String toString(@Nullable LocalDate day) {
        return day == null ? "" : shown.format(day);
    }

    /**
     * Returns the day that a text means, or null for none.
     *
     * @throws DateTimeParseException if it cannot be read
     */
    @Override
    public @Nullable LocalDate fromString(@Nullable String text) {
        String typed = text == null ? "" : text.strip();
        if (typed.isEmpty()) {
            return null;
        }
        String dense = typed.replace(" ", "");
        String pointed = dense.endsWith(".") ? dense.substring(0, dense.length() - 1) : dense;
        return Stream.of(day(typed, shown), day(dense, DateTimeFormatter.ISO_LOCAL_DATE), day(pointed, points))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new DateTimeParseException("No day: " + typed, typed, 0));
    }

    private static Optional<LocalDate> day(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}

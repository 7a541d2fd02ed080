package dev.madang.view.safety;

import dev.madang.model.Attendance;
import dev.madang.model.AttendanceItem;
import dev.madang.model.Estimate;
import dev.madang.text.EnumKeys;
import dev.madang.text.FactText;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import org.kordamp.ikonli.javafx.FontIcon;

/** A number of the attendance in its form: how much, in what, how it is known, and back to the usual. */
final class AttendanceRow {

    private static final int MINUTES_PER_HOUR = 60;
    private static final int PERMILLE_PER_PERCENT = 10;
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:：](\\d{2})");

    private final AttendanceItem item;
    private final Messages messages;
    private final Formats formats;
    private final Runnable changed;
    private final Label name = new Label();
    private final TextField field = new TextField();
    private final Label evidence = new Label();
    private final Button reset = new Button();
    private Optional<Estimate> given;

    AttendanceRow(AttendanceItem item, Attendance attendance, Messages messages, Runnable changed) {
        this.item = item;
        this.messages = messages;
        this.formats = new Formats(messages.locale());
        this.changed = changed;
        given = Optional.ofNullable(attendance.estimates().get(item));
        name.setText(messages.get(EnumKeys.of("attendance", item)));
        name.setLabelFor(field);
        field.setId("attendance-" + EnumKeys.lowerCamel(item));
        field.setText(format(value()));
        field.textProperty().subscribe((before, text) -> typed());
        evidence.getStyleClass().add("hint");
        evidence.setWrapText(true);
        reset.setGraphic(new FontIcon("fth-rotate-ccw"));
        reset.getStyleClass().addAll("flat", "button-icon");
        reset.setId("reset-" + EnumKeys.lowerCamel(item));
        reset.setAccessibleText(messages.get(
                "attendance.reset", name.getText(), format(item.usual().value())));
        reset.setOnAction(event -> reset());
        show();
    }

    /** Puts the row into a grid. */
    void addTo(GridPane grid, int row) {
        Label unit = new Label(messages.get(EnumKeys.of("attendance.unit", item.unit())));
        grid.addRow(row, name, field, unit, reset, evidence);
    }

    /** Tells whether what is typed makes a number within its bounds. */
    boolean isComplete() {
        return parsed().isPresent();
    }

    /** Returns the attendance with this number. */
    Attendance applyTo(Attendance attendance) {
        return given.map(estimate -> attendance.with(item, estimate)).orElseGet(() -> attendance.without(item));
    }

    /** Returns what is wrong with it, in words. */
    String problem() {
        return messages.get("attendance.problem", name.getText(), format(item.least()), format(item.most()));
    }

    private void typed() {
        OptionalInt number = parsed();
        if (number.isPresent() && number.getAsInt() != value()) {
            given = Optional.of(Estimate.entered(number.getAsInt()));
        }
        show();
        changed.run();
    }

    private void reset() {
        given = Optional.empty();
        field.setText(format(item.usual().value()));
        show();
        changed.run();
    }

    private void show() {
        evidence.setText(
                new FactText(messages).evidence(given.orElse(item.usual()).evidence()));
        reset.setDisable(given.isEmpty());
    }

    private int value() {
        return given.orElse(item.usual()).value();
    }

    private String format(int value) {
        return switch (item.unit()) {
            case PERMILLE -> formats.decimal((double) value / PERMILLE_PER_PERCENT, 1);
            case MINUTE_OF_DAY -> formats.clock(value);
            default -> formats.count(value);
        };
    }

    private OptionalInt parsed() {
        String text = field.getText().strip().replace(",", "").replace("%", "");
        OptionalInt number = item.unit() == AttendanceItem.Unit.MINUTE_OF_DAY ? time(text) : number(text);
        return number.isPresent() && number.getAsInt() >= item.least() && number.getAsInt() <= item.most()
                ? number
                : OptionalInt.empty();
    }

    private OptionalInt number(String text) {
        try {
            BigDecimal typed = new BigDecimal(text);
            BigDecimal value = item.unit() == AttendanceItem.Unit.PERMILLE
                    ? typed.multiply(BigDecimal.valueOf(PERMILLE_PER_PERCENT))
                    : typed;
            return OptionalInt.of(value.setScale(0, RoundingMode.UNNECESSARY).intValueExact());
        } catch (ArithmeticException | NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    private static OptionalInt time(String text) {
        Matcher matcher = TIME.matcher(text);
        if (!matcher.matches()) {
            return OptionalInt.empty();
        }
        int minutes = Integer.parseInt(matcher.group(2));
        return minutes < MINUTES_PER_HOUR
                ? OptionalInt.of(Integer.parseInt(matcher.group(1)) * MINUTES_PER_HOUR + minutes)
                : OptionalInt.empty();
    }
}

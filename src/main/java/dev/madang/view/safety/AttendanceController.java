package dev.madang.view.safety;

import dev.madang.model.ArrivalCurve;
import dev.madang.model.Attendance;
import dev.madang.model.Attendance.StayLaw;
import dev.madang.model.AttendanceItem;
import dev.madang.model.Event;
import dev.madang.model.EventFigure;
import dev.madang.model.Evidence;
import dev.madang.text.EnumKeys;
import dev.madang.text.FactText;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import dev.madang.view.document.Dialogs;
import dev.madang.view.document.Form;
import dev.madang.view.support.Naming;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;

/** Form of what is expected of visitors and staff: each number with how it is known, and back to the usual. */
public final class AttendanceController implements Form<Expectations> {

    private static final long MOST_VISITORS = 100_000_000;

    private final Event event;
    private final Messages messages;
    private final Formats formats;
    private final List<AttendanceRow> rows = new ArrayList<>();
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper();
    private Evidence arrivalEvidence;

    @FXML
    private Label visitorsLabel;

    @FXML
    private TextField visitorsField;

    @FXML
    private Label visitorsEvidence;

    @FXML
    private Label arrivalLabel;

    @FXML
    private ComboBox<ArrivalCurve> arrivalBox;

    @FXML
    private Button arrivalReset;

    @FXML
    private Label arrivalKnown;

    @FXML
    private Label stayLabel;

    @FXML
    private ComboBox<StayLaw> stayBox;

    @FXML
    private GridPane grid;

    @FXML
    private Label problemLabel;

    /** Makes a controller that begins with what is expected of an event. */
    public AttendanceController(Event event, Messages messages) {
        this.event = event;
        this.messages = messages;
        this.formats = new Formats(messages.locale());
        arrivalEvidence = event.attendance().arrivalEvidence();
    }

    /** Asks what is expected of an event. */
    public static Optional<Expectations> ask(Event event, Messages messages, Dialogs dialogs) {
        return dialogs.askForm(new Form.Request<>(
                AttendanceController.class,
                () -> new AttendanceController(event, messages),
                "attendance.headline",
                "attendance.go"));
    }

    @FXML
    void initialize() {
        visitorsLabel.setLabelFor(visitorsField);
        arrivalLabel.setLabelFor(arrivalBox);
        stayLabel.setLabelFor(stayBox);
        visitorsField.setText(
                event.visitors().map(figure -> formats.count(figure.high())).orElse(""));
        visitorsField.textProperty().subscribe((before, text) -> check());
        Attendance attendance = event.attendance();
        fillArrivals(attendance.arrival());
        stayBox.setConverter(new Naming<>(law -> messages.get(EnumKeys.of("stayLaw", law))));
        stayBox.getItems().setAll(StayLaw.values());
        stayBox.setValue(attendance.stayLaw());
        int at = grid.getRowCount();
        for (AttendanceItem item : AttendanceItem.values()) {
            AttendanceRow row = new AttendanceRow(item, attendance, messages, this::check);
            row.addTo(grid, at++);
            rows.add(row);
        }
        check();
    }

    @Override
    public ObservableBooleanValue complete() {
        return complete.getReadOnlyProperty();
    }

    @Override
    public Expectations answer() {
        Attendance attendance = event.attendance()
                .withArrival(arrivalBox.getValue(), arrivalEvidence)
                .withStayLaw(stayBox.getValue());
        for (AttendanceRow row : rows) {
            attendance = row.applyTo(attendance);
        }
        return new Expectations(attendance, figure());
    }

    @FXML
    void onArrivalReset() {
        arrivalBox.setValue(Attendance.DEFAULT.arrival());
        arrivalEvidence = Attendance.DEFAULT.arrivalEvidence();
        check();
    }

    private void fillArrivals(ArrivalCurve now) {
        arrivalBox.setConverter(new Naming<>(this::nameOf));
        arrivalBox
                .getItems()
                .setAll(
                        ArrivalCurve.AFTERNOON_PEAK,
                        ArrivalCurve.MORNING_PEAK,
                        ArrivalCurve.TWO_PEAKS,
                        ArrivalCurve.EVEN);
        if (!arrivalBox.getItems().contains(now)) {
            arrivalBox.getItems().add(now);
        }
        arrivalBox.setValue(now);
        arrivalBox.valueProperty().subscribe((before, curve) -> {
            arrivalEvidence = curve.equals(event.attendance().arrival())
                    ? event.attendance().arrivalEvidence()
                    : Evidence.ENTERED;
            check();
        });
    }

    private String nameOf(ArrivalCurve curve) {
        if (curve.equals(ArrivalCurve.AFTERNOON_PEAK)) {
            return messages.get("arrival.afternoon");
        }
        if (curve.equals(ArrivalCurve.MORNING_PEAK)) {
            return messages.get("arrival.morning");
        }
        if (curve.equals(ArrivalCurve.TWO_PEAKS)) {
            return messages.get("arrival.two");
        }
        return messages.get(curve.equals(ArrivalCurve.EVEN) ? "arrival.even" : "arrival.own");
    }

    /** A number that stays as it is known stays said by whom it was. */
    private Optional<EventFigure> figure() {
        OptionalLong typed = visitors();
        boolean isAsKnown = typed.isEmpty()
                || event.visitors()
                        .filter(figure -> figure.high() == typed.getAsLong())
                        .isPresent();
        return isAsKnown
                ? Optional.empty()
                : Optional.of(new EventFigure(
                        EventFigure.Kind.VISITORS,
                        EventFigure.Stage.PLANNED,
                        "",
                        typed.getAsLong(),
                        typed.getAsLong(),
                        Evidence.ENTERED));
    }

    private OptionalLong visitors() {
        String text = visitorsField.getText().strip().replace(",", "");
        return text.matches("\\d{1,9}") && Long.parseLong(text) <= MOST_VISITORS
                ? OptionalLong.of(Long.parseLong(text))
                : OptionalLong.empty();
    }

    private void check() {
        boolean isEmpty = visitorsField.getText().isBlank();
        Optional<String> problem = visitors().isEmpty()
                        && !(isEmpty && event.visitors().isEmpty())
                ? Optional.of(messages.get("attendance.problem.visitors"))
                : rows.stream().filter(row -> !row.isComplete()).findFirst().map(AttendanceRow::problem);
        problemLabel.setText(problem.orElse(""));
        FactText facts = new FactText(messages);
        visitorsEvidence.setText(figure().map(EventFigure::evidence)
                .or(() -> event.visitors().map(EventFigure::evidence))
                .map(facts::evidence)
                .orElse(""));
        arrivalKnown.setText(facts.evidence(arrivalEvidence));
        arrivalReset.setDisable(Attendance.DEFAULT.arrival().equals(arrivalBox.getValue())
                && arrivalEvidence.equals(Attendance.DEFAULT.arrivalEvidence()));
        complete.set(problem.isEmpty());
    }
}

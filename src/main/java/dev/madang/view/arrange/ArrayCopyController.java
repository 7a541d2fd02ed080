package dev.madang.view.arrange;

import dev.madang.edit.Lattice;
import dev.madang.model.Bounds;
import dev.madang.model.Point;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import dev.madang.view.document.Form;
import dev.madang.view.inspector.CountFormat;
import dev.madang.view.inspector.LengthFormat;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** Form of an array of copies. While it is filled in, the copies show on the canvas. */
public final class ArrayCopyController implements Form<Lattice> {

    private static final int AISLE_MM = 3_000;

    private final Bounds box;
    private final int count;
    private final Messages messages;
    private final Consumer<Lattice> preview;
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper();

    @FXML
    private TextField columnsField;

    @FXML
    private TextField rowsField;

    @FXML
    private TextField pitchXField;

    @FXML
    private TextField pitchYField;

    @FXML
    private TextField everyField;

    @FXML
    private TextField aisleField;

    @FXML
    private Label sumLabel;

    private Optional<Fields> fields = Optional.empty();

    /**
     * Makes a controller.
     *
     * @param box the box around what is copied
     * @param count how many things are copied
     * @param messages the texts
     * @param preview shows what the form says
     */
    public ArrayCopyController(Bounds box, int count, Messages messages, Consumer<Lattice> preview) {
        this.box = box;
        this.count = count;
        this.messages = messages;
        this.preview = preview;
    }

    @FXML
    void initialize() {
        LengthFormat pitch = LengthFormat.of(messages.locale(), -Point.MAX_MM, Point.MAX_MM);
        LengthFormat aisle = LengthFormat.of(messages.locale(), 0, Point.MAX_MM);
        CountFormat number = new CountFormat(Lattice.MAX_PLACES);
        fields = Optional.of(new Fields(
                new TypedField(columnsField, number).begin(3, this::update),
                new TypedField(rowsField, number).begin(2, this::update),
                new TypedField(pitchXField, pitch).begin(Math.toIntExact(Math.round(box.width())), this::update),
                new TypedField(pitchYField, pitch).begin(Math.toIntExact(Math.round(box.height())), this::update),
                new TypedField(everyField, number).begin(2, this::update),
                new TypedField(aisleField, aisle).begin(AISLE_MM, this::update)));
        update();
    }

    @Override
    public ObservableBooleanValue complete() {
        return complete.getReadOnlyProperty();
    }

    @Override
    public Lattice answer() {
        return lattice().orElseThrow();
    }

    private void update() {
        Optional<Lattice> now = lattice();
        complete.set(
                now.filter(lattice -> lattice.columns() * lattice.rows() > 1).isPresent());
        sumLabel.setText(now.map(this::sum).orElseGet(() -> messages.get("array.cannot", Lattice.MAX_PLACES)));
        now.ifPresent(preview);
    }

    private String sum(Lattice lattice) {
        Formats formats = new Formats(messages.locale());
        int places = lattice.columns() * lattice.rows();
        double width = box.width() + Math.abs(lattice.x(lattice.columns() - 1));
        double depth = box.height() + Math.abs(lattice.y(lattice.rows() - 1));
        return messages.get("array.sum", (places - 1) * count, formats.size(width, depth));
    }

    private Optional<Lattice> lattice() {
        return fields.flatMap(typed -> typed.lattice(box, count));
    }

    /** The fields of the form. */
    private record Fields(
            TypedField columns,
            TypedField rows,
            TypedField pitchX,
            TypedField pitchY,
            TypedField every,
            TypedField aisle) {

        /** Nothing may leave the plane on which points are allowed. */
        Optional<Lattice> lattice(Bounds box, int count) {
            boolean isTyped = columns.value().isPresent()
                    && rows.value().isPresent()
                    && pitchX.value().isPresent()
                    && pitchY.value().isPresent()
                    && every.value().isPresent()
                    && aisle.value().isPresent();
            if (!isTyped || !isCountable(count)) {
                return Optional.empty();
            }
            Lattice lattice = new Lattice(
                    columns.value().orElseThrow(),
                    rows.value().orElseThrow(),
                    pitchX.value().orElseThrow(),
                    pitchY.value().orElseThrow(),
                    every.value().orElseThrow(),
                    aisle.value().orElseThrow());
            return isOnPlane(lattice, box) ? Optional.of(lattice) : Optional.empty();
        }

        private boolean isCountable(int count) {
            long places = (long) columns.value().orElse(0) * rows.value().orElse(0);
            return places > 0 && places * count <= Lattice.MAX_PLACES;
        }

        private static boolean isOnPlane(Lattice lattice, Bounds box) {
            long farX = (long) lattice.pitchX() * (lattice.columns() - 1);
            long farY = ((long) Math.abs(lattice.pitchY()) + lattice.aisleMm()) * lattice.rows();
            return Math.abs(farX) + Math.max(Math.abs(box.minX()), Math.abs(box.maxX())) < Point.MAX_MM
                    && farY + Math.max(Math.abs(box.minY()), Math.abs(box.maxY())) < Point.MAX_MM;
        }
    }
}

package dev.madang.view.document;

import dev.madang.draw.paper.Margins;
import dev.madang.draw.paper.PageSplit;
import dev.madang.draw.paper.Paper;
import dev.madang.draw.paper.Scale;
import dev.madang.draw.paper.SheetKind;
import dev.madang.text.Messages;
import dev.madang.view.PrintSettings;
import dev.madang.view.support.Naming;
import dev.madang.view.support.ValueField;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** The part of the form that says what pages are like. */
public final class PageFieldsController {

    private final PrintSettings last;
    private final Messages messages;
    private final Dialogs dialogs;
    private Runnable changed = () -> {};
    private String logo = "";
    private Optional<Before> before = Optional.empty();

    @FXML
    private ComboBox<Paper> paperBox;

    @FXML
    private TextField ownField;

    @FXML
    private ComboBox<Optional<Scale>> scaleBox;

    @FXML
    private ComboBox<PageSplit.Way> splitBox;

    @FXML
    private Label overlapLabel;

    @FXML
    private TextField overlapField;

    @FXML
    private TextField marginField;

    @FXML
    private Label logoLabel;

    @FXML
    private Button dropLogoButton;

    /** Makes a part that begins with what was chosen last. */
    public PageFieldsController(PrintSettings last, Messages messages, Dialogs dialogs) {
        this.last = last;
        this.messages = messages;
        this.dialogs = dialogs;
    }

    @FXML
    void initialize() {
        paperBox.setConverter(new Naming<>(this::nameOf));
        scaleBox.setConverter(
                new Naming<>(scale -> scale.map(Scale::toString).orElse(messages.get("export.scale.fit"))));
        splitBox.setConverter(new Naming<>(way -> messages.get("export.split." + way.key())));
        fill();
        Stream.of(paperBox, scaleBox, splitBox)
                .forEach(box -> box.valueProperty().subscribe((before, now) -> change()));
        Stream.of(ownField, overlapField, marginField)
                .forEach(field -> field.textProperty().subscribe((before, now) -> change()));
        change();
    }

    /** Calls this whenever something is chosen. */
    void onChange(Runnable newChanged) {
        changed = newChanged;
    }

    /** Returns what is chosen; empty if something that is typed makes no sense. */
    Optional<PageWish> wish() {
        if (!problem().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PageWish(
                paper().orElseThrow(),
                scaleBox.getValue().orElse(null),
                margins().orElseThrow(),
                new PageSplit(splitBox.getValue(), overlap().orElseThrow()),
                logo));
    }

    /** Says what that is typed makes no sense; nothing if all does. */
    String problem() {
        return paper().isEmpty()
                ? messages.get("export.senseless.paper")
                : margins().isEmpty()
                        ? messages.get("export.senseless.margin")
                        : overlap().isEmpty() ? messages.get("export.senseless.overlap") : "";
    }

    private Optional<Paper> paper() {
        String own = ownField.getText().strip();
        return own.isEmpty() ? Optional.of(paperBox.getValue()) : read(own, Paper::parse);
    }

    private Optional<Margins> margins() {
        return read(marginField.getText(), Margins::parse);
    }

    /** What was typed before tiles were given up keeps nothing from being made. */
    private Optional<Double> overlap() {
        Optional<Double> typed = read(overlapField.getText().strip().replace(',', '.'), Double::parseDouble)
                .filter(PageSplit::isOverlap);
        boolean tiles = splitBox.getValue() == PageSplit.Way.TILES;
        return tiles ? typed : typed.or(() -> Optional.of(last.split().overlapMm()));
    }

    private static <T> Optional<T> read(String typed, Function<String, T> reader) {
        try {
            return Optional.of(reader.apply(typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Chooses paper and scale. */
    void take(Paper paper, Scale scale) {
        ownField.clear();
        choose(paper);
        scaleBox.setValue(Optional.of(scale));
    }

    /**
     * Chooses the paper on which a kind of sheet is asked for, as large as fits; or goes back to what was chosen before
     * that, unless another paper was chosen since. Calls nobody, as the kind is a change in itself.
     */
    void takeUsual(SheetKind former, SheetKind now) {
        boolean isSame = now.usualPaper().equals(former.usualPaper());
        boolean isKept = ownField.getText().isBlank() && paperBox.getValue().equals(former.usualPaper());
        Runnable told = changed;
        changed = () -> {};
        if (!isSame && now.asksForItsPaper()) {
            before = Optional.of(new Before(paperBox.getValue(), ownField.getText(), scaleBox.getValue()));
            ownField.clear();
            choose(now.usualPaper());
            scaleBox.setValue(Optional.empty());
        } else if (!isSame && isKept) {
            before.ifPresent(this::restore);
        }
        changed = told;
    }

    private void restore(Before chosen) {
        paperBox.setValue(chosen.paper());
        ownField.setText(chosen.own());
        scaleBox.setValue(chosen.scale());
    }

    /** What was chosen before a kind of sheet brought its own paper. */
    private record Before(Paper paper, String own, Optional<Scale> scale) {}

    /** Rests what says how a drawing is spread over pages where there is none. */
    void forDrawing(boolean isDrawn) {
        Stream.of(scaleBox, splitBox, overlapField).forEach(field -> field.setDisable(!isDrawn));
    }

    /** Chooses tiles at a scale. */
    void takeTiles(Scale scale) {
        splitBox.setValue(PageSplit.Way.TILES);
        scaleBox.setValue(Optional.of(scale));
    }

    /** Returns what a paper is called. */
    String nameOf(Paper paper) {
        return messages.get(paper.isLandscape() ? "sheet.landscape" : "sheet.portrait", paper.name());
    }

    @FXML
    void onLogo() {
        dialogs.chooseLogo().ifPresent(file -> setLogo(file.toString()));
    }

    @FXML
    void onDropLogo() {
        setLogo("");
    }

    private void fill() {
        Paper.NAMED.forEach(paper -> paperBox.getItems().addAll(paper, paper.turned()));
        Paper paper = Paper.parse(last.paper());
        if (paperBox.getItems().contains(paper)) {
            paperBox.setValue(paper);
        } else {
            paperBox.setValue(Paper.A1);
            ownField.setText(last.paper());
        }
        scaleBox.getItems().add(Optional.empty());
        Scale.STANDARD.forEach(scale -> scaleBox.getItems().add(Optional.of(scale)));
        scaleBox.setValue(last.scale().isEmpty() ? Optional.empty() : Optional.of(Scale.parse(last.scale())));
        splitBox.getItems().setAll(PageSplit.Way.values());
        splitBox.setValue(last.split().way());
        overlapField.setText(plain(last.split().overlapMm()));
        marginField.setText(last.margins().toString());
        setLogo(last.logo());
    }

    private static String plain(double mm) {
        return mm == Math.rint(mm) ? Long.toString(Math.round(mm)) : Double.toString(mm);
    }

    private void choose(Paper paper) {
        if (paperBox.getItems().contains(paper)) {
            paperBox.setValue(paper);
        } else {
            ownField.setText(plain(paper.widthMm()) + "x" + plain(paper.heightMm()));
        }
    }

    private void setLogo(String file) {
        logo = file;
        logoLabel.setText(file.isEmpty() ? messages.get("export.logo.none") : nameOf(file));
        dropLogoButton.setDisable(file.isEmpty());
        changed.run();
    }

    private static String nameOf(String file) {
        try {
            return String.valueOf(Path.of(file).getFileName());
        } catch (InvalidPathException e) {
            return file;
        }
    }

    private void change() {
        boolean tiles = splitBox.getValue() == PageSplit.Way.TILES;
        Stream.of(overlapLabel, overlapField).forEach(node -> {
            node.setVisible(tiles);
            node.setManaged(tiles);
        });
        ownField.pseudoClassStateChanged(ValueField.INVALID, paper().isEmpty());
        marginField.pseudoClassStateChanged(ValueField.INVALID, margins().isEmpty());
        overlapField.pseudoClassStateChanged(ValueField.INVALID, overlap().isEmpty());
        changed.run();
    }
}

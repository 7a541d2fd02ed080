package dev.madang.view.document;

import dev.madang.text.Messages;
import dev.madang.view.support.BackgroundTasks;
import dev.madang.view.support.View;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.layout.Region;

/** Asks for pages and where they go; the button says what it does with them. */
final class FxExportDialog {

    private final FxDialogs dialogs;
    private final Messages messages;
    private final BackgroundTasks tasks;

    FxExportDialog(FxDialogs dialogs, Messages messages, BackgroundTasks tasks) {
        this.dialogs = dialogs;
        this.messages = messages;
        this.tasks = tasks;
    }

    Optional<ExportOrder> ask(ExportOffer offer, Printers printers) {
        View<ExportController> view = dialogs.views()
                .with(ExportController.class, () -> new ExportController(offer, messages, tasks, printers))
                .with(
                        PageFieldsController.class,
                        () -> new PageFieldsController(offer.by().last(), messages, dialogs))
                .with(
                        PlaceFieldsController.class,
                        () -> new PlaceFieldsController(offer.check().plan(), messages))
                .with(PointFieldsController.class, () -> new PointFieldsController(messages.locale()))
                .with(PreviewController.class, () -> new PreviewController(messages))
                .load(ExportController.class);
        ExportController form = view.controller();
        String headline = messages.get(offer.by().toPrinter() ? "print.headline" : "export.headline");
        Alert alert = dialogs.form(headline, view.root(), "export.go", form.fits());
        Button deed = (Button)
                alert.getDialogPane().lookupButton(alert.getButtonTypes().get(0));
        deed.textProperty().bind(form.deed());
        ButtonBar.setButtonUniformSize(deed, false);
        deed.setMinWidth(Region.USE_PREF_SIZE);
        return FxDialogs.isConfirmed(alert) ? Optional.of(form.order()) : Optional.empty();
    }
}

package dev.madang.view.document;

import dev.madang.check.Checker;
import dev.madang.model.Plan;
import dev.madang.text.Messages;
import dev.madang.view.PrintSettings;
import dev.madang.view.support.FakeUi;
import dev.madang.view.support.MessagesBundle;
import dev.madang.view.support.View;
import dev.madang.view.support.Views;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.testfx.util.WaitForAsyncUtils;

/** Forms for pages without their window, and hands for their fields. */
final class ExportForms {

    private ExportForms() {}

    /** Returns a form for a plan as it comes up after certain settings. */
    static View<ExportController> of(Plan plan, PrintSettings last, boolean toPrinter, FakePrinters printers) {
        Messages messages = Messages.of(Locale.ENGLISH);
        ExportOffer offer = new ExportOffer(
                new Checker(List.of()).full(plan),
                plan.levels().get(0).id(),
                LocalDate.of(2025, 7, 15),
                Optional.empty(),
                Optional.empty(),
                new ExportOffer.By("", last, toPrinter));
        View<ExportController> view = new Views(new MessagesBundle(messages))
                .with(
                        ExportController.class,
                        () -> new ExportController(offer, messages, new FakeUi().tasks(), printers))
                .with(PageFieldsController.class, () -> new PageFieldsController(last, messages, new FakeDialogs()))
                .with(PlaceFieldsController.class, () -> new PlaceFieldsController(plan, messages))
                .with(PointFieldsController.class, () -> new PointFieldsController(messages.locale()))
                .with(PreviewController.class, () -> new PreviewController(messages))
                .load(ExportController.class);
        new Scene(view.root());
        view.root().applyCss();
        return view;
    }

    static String text(View<?> form, String id) {
        return ((Label) form.root().lookup("#" + id)).getText();
    }

    static void type(View<?> form, String id, String words) {
        ((TextField) form.root().lookup("#" + id)).setText(words);
    }

    @SuppressWarnings("unchecked")
    static <T> void choose(View<?> form, String id, T value) {
        ((ComboBox<T>) form.root().lookup("#" + id)).setValue(value);
    }

    static void onFx(Runnable test) {
        WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(60), test);
    }
}

package dev.madang.view.document;

import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;

/**
 * The controller of a form that is asked in a dialog.
 *
 * @param <T> what it asks for
 */
public interface Form<T> {

    /** Whether what is filled in makes an answer. */
    ObservableBooleanValue complete();

    /** Returns the answer; only while {@link #complete()}. */
    T answer();

    /**
     * A form to be asked.
     *
     * @param <T> what it asks for
     * @param <C> the controller
     * @param type the controller's class; its FXML lies beside it
     * @param controller makes the controller
     * @param headlineKey key of the headline
     * @param deedKey key of the text on the button that does it
     */
    record Request<T, C extends Form<T>>(Class<C> type, Supplier<C> controller, String headlineKey, String deedKey) {}
}

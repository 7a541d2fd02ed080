package dev.madang.view.document;

import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;

/**
 * A form in a window of its own.
 *
 * @param headline what is asked
 * @param deedKey key of the words on the button that confirms
 * @param type class of the controller, beside which the FXML file lies
 * @param controller makes the controller
 * @param complete whether what is filled in can be confirmed
 * @param <C> the controller
 */
public record AskedForm<C>(
        String headline,
        String deedKey,
        Class<C> type,
        Supplier<C> controller,
        Function<C, ObservableBooleanValue> complete) {}

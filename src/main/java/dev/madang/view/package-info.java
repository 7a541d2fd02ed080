/**
 * The window: FXML views with their controllers, and what they share.
 *
 * <p>Together with {@code app} the only home of JavaFX. Views hold no truth of their own: they show the session and
 * tell it what the user wants.
 */
@NullMarked
package dev.madang.view;

import org.jspecify.annotations.NullMarked;

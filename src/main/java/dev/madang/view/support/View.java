package dev.madang.view.support;

import javafx.scene.Parent;

/**
 * A loaded FXML file.
 *
 * @param root what is shown
 * @param controller what makes it work
 */
public record View<C>(Parent root, C controller) {}

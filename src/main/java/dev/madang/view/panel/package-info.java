/** The panels around the canvas, each an FXML view with its controller. */
@NullMarked
package dev.madang.view.panel;

import org.jspecify.annotations.NullMarked;

/**
 * Capacity and safety in the window: whole levels are checked in the background, and what comes of it is shown.
 *
 * <p>The status bar and the panels read the latest result from {@link dev.madang.view.ViewState#global()}; they tell an
 * older one from a current one by its plan.
 */
@NullMarked
package dev.madang.view.safety;

import org.jspecify.annotations.NullMarked;

/**
 * Underlays in the window: taking them from files, moving and turning them by hand, calibrating them.
 *
 * <p>While underlays are edited, presses on the canvas mean them and nothing else. Nothing changes before a press is
 * released; every change is one edit.
 */
@NullMarked
package dev.madang.view.underlay;

import org.jspecify.annotations.NullMarked;

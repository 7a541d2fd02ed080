/** The window as a whole: its frame, and the views in it. Only {@code app} uses it. */
@NullMarked
package dev.madang.view.window;

import org.jspecify.annotations.NullMarked;

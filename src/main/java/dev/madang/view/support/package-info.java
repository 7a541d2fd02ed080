/**
 * What the parts of the window share that knows no plan: the JavaFX thread, background work, loading of views, fields
 * that commit typed values.
 *
 * <p>The only place where threads are started or work is handed to the JavaFX thread.
 */
@NullMarked
package dev.madang.view.support;

import org.jspecify.annotations.NullMarked;

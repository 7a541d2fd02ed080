/**
 * Selecting, arranging, grouping, locking, and the clipboard: the actions on what is selected and the forms that they
 * ask. Works out which edit is meant; the edits themselves belong to {@code edit}. Only {@code app} and the window may
 * depend on this package.
 */
@NullMarked
package dev.madang.view.arrange;

import org.jspecify.annotations.NullMarked;

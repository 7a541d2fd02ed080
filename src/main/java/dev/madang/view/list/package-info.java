/**
 * Lists that come from files and go to them, as the window asks for them: what the columns of a file mean, what each
 * row would do, and which nearly equal names mean the same.
 */
@NullMarked
package dev.madang.view.list;

import org.jspecify.annotations.NullMarked;

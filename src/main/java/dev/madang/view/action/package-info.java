/**
 * The table of everything a user can do, which feeds the menu, the toolbar and the keys.
 *
 * <p>An action says when it is possible and, where it is not, why not.
 */
@NullMarked
package dev.madang.view.action;

import org.jspecify.annotations.NullMarked;

/** The inspector: what is selected, or the plan itself, in fields that can be typed into. */
@NullMarked
package dev.madang.view.inspector;

import org.jspecify.annotations.NullMarked;

/**
 * Drawings of other programs in the window: taken into a plan or made to a building after a look at what comes of them,
 * and written for others.
 */
@NullMarked
package dev.madang.view.drawing;

import org.jspecify.annotations.NullMarked;

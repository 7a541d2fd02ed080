/**
 * The entry point alone: {@link dev.madang.Main} chooses between window and command line.
 *
 * <p>Everything else lives in the packages below. Nothing may depend on this one.
 */
@NullMarked
package dev.madang;

import org.jspecify.annotations.NullMarked;

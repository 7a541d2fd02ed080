/** Stand-in until the real package is merged. */
@NullMarked
package dev.madang.io;

import org.jspecify.annotations.NullMarked;

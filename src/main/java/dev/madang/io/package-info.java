/**
 * What every reader and writer of files shares: saving without ever leaving half a file, and the words for what went
 * wrong.
 *
 * <p>No file format is known here, and no library beyond the JDK is used. The packages {@code io.json} and
 * {@code io.export} build on it; whoever saves a file uses {@link dev.madang.io.SafeFile}.
 */
@NullMarked
package dev.madang.io;

import org.jspecify.annotations.NullMarked;

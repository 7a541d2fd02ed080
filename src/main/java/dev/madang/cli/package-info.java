/**
 * The command line: the same work as in the window, for scripts, tests and servers.
 *
 * <p>One class a command. The only package that prints to standard output; everything that is not the answer itself
 * goes to standard error. Exit status: 0 done; 1 done, and the check found errors; 2 could not be done.
 */
@NullMarked
package dev.madang.cli;

import org.jspecify.annotations.NullMarked;

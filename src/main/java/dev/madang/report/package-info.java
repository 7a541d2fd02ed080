/**
 * The safety report: what a check says of a plan as headings, paragraphs, tables and small drawings, and how these
 * become a web page or pages of paper.
 *
 * <p>Reckons nothing of its own: every number is one of the check's. Depends on {@code io.export}, {@code draw},
 * {@code check} and what lies below; command line and window depend on it.
 */
@NullMarked
package dev.madang.report;

import org.jspecify.annotations.NullMarked;

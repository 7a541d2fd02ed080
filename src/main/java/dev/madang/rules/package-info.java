/**
 * Rule books: which limits there are, what books say of them, and which of several counts.
 *
 * <p>Which limits there are and which way is stricter is fixed here; books are data and give values with their clause,
 * source and confidence. Nothing here measures a plan: {@code check} does. Depends on {@code model} alone.
 */
@NullMarked
package dev.madang.rules;

import org.jspecify.annotations.NullMarked;

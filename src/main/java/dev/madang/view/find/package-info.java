/**
 * Finding things of the plan by number or name, and deeds by what they are called.
 *
 * <p>What is found and in which order is worked out without a control, so that it can be tested alone.
 */
@NullMarked
package dev.madang.view.find;

import org.jspecify.annotations.NullMarked;

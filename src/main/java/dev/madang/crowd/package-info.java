/**
 * The arithmetic of capacity and crowds: persons inside, crowding, queues at desks and exits, occupant load, exit
 * widths.
 *
 * <p>Plain functions of numbers, without plan, rules or words. Each result can show its arithmetic as
 * {@link dev.madang.crowd.Step steps}, and each step names the {@link dev.madang.crowd.Method method} and how that is
 * known. Lengths are millimetres and areas mm² where they come from a plan; times, speeds and flows name their units.
 * Depends on {@code model} alone; rules and reports may use it.
 */
@NullMarked
package dev.madang.crowd;

import org.jspecify.annotations.NullMarked;

/**
 * Rules that look at whole levels: walking distances, dead ends, exits, occupant loads, crowds.
 *
 * <p>They take about a second for a large hall and therefore run in the background on a plan that does not change; what
 * they say joins the findings of the local rules in {@link dev.madang.check.CheckResult}. A level is looked at as the
 * show is planned, with all fire shutters down, and in each phase of the plan. Depends on {@code check} and what lies
 * below it.
 */
@NullMarked
package dev.madang.check.global;

import org.jspecify.annotations.NullMarked;

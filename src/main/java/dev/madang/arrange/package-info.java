/**
 * Work that a planner would do booth by booth, done by rule: numbering now; filling halls and seating exhibitors belong
 * here, too.
 *
 * <p>Reads plans and returns what edits need; changes nothing itself. Depends on model, geometry and edit; nobody below
 * knows it.
 */
@NullMarked
package dev.madang.arrange;

import org.jspecify.annotations.NullMarked;

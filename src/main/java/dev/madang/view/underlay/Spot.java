package dev.madang.view.underlay;

import dev.madang.model.Vec;

/**
 * Where the pointer is.
 *
 * @param place where on the level
 * @param square whether right angles and even turns are wanted: Shift
 */
record Spot(Vec place, boolean square) {}

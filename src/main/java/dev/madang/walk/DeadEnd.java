package dev.madang.walk;

import dev.madang.model.Vec;

/**
 * A part of the floor that has to be left the way it was entered.
 *
 * @param mouthFrom one end of the line behind which it lies, as the middle of a body can reach it
 * @param mouthTo the other end
 * @param mouthWidthMm the clear width of the mouth
 * @param deepest the place from which the way back to the mouth is longest
 * @param depthMm the length of that way, for the middle of a body
 * @param pocket the floor behind the mouth
 */
public record DeadEnd(Vec mouthFrom, Vec mouthTo, double mouthWidthMm, Vec deepest, double depthMm, Pocket pocket) {

    /** Returns the middle of the mouth. */
    public Vec mouth() {
        return new Vec((mouthFrom.x() + mouthTo.x()) / 2, (mouthFrom.y() + mouthTo.y()) / 2);
    }
}

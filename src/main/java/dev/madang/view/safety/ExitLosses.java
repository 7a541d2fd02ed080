package dev.madang.view.safety;

import dev.madang.check.global.ExitLoss;
import dev.madang.check.global.LevelResult;
import java.util.List;

/**
 * What the loss of each exit of a level means.
 *
 * @param level of what level result
 * @param losses one for each usable exit
 */
record ExitLosses(LevelResult level, List<ExitLoss> losses) {

    ExitLosses {
        losses = List.copyOf(losses);
    }

    /** Tells whether they follow from that very result. */
    boolean isOf(LevelResult result) {
        return level == result;
    }
}

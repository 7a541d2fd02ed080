package dev.madang.check;

import dev.madang.model.Booth;
import dev.madang.model.LocalText;
import dev.madang.model.Promise;
import dev.madang.rules.Measure;
import java.util.List;
import java.util.Set;

/**
 * A booth that is let by contract is what was sold: as large at least, of the same build kind, with as many open sides
 * at least, and of the same number. Outlines with slanted sides may lose what rounding to whole millimetres takes.
 */
final class PromiseRule implements LocalRule {

    static final String AREA = "promise-area";
    static final String KIND = "promise-kind";
    static final String SIDES = "promise-sides";
    static final String NUMBER = "promise-number";

    @Override
    public void check(Placed placed, Surroundings around, Outcome outcome) {
        placed.booth().ifPresent(booth -> booth.promised().ifPresent(sold -> check(booth, sold, around, outcome)));
    }

    private static void check(Booth booth, Promise sold, Surroundings around, Outcome outcome) {
        long area = booth.shape().areaMm2();
        if (area < sold.areaMm2() - roundingMm2(booth)) {
            outcome.found(finding(AREA, booth, area, sold.areaMm2(), Measure.AREA_MM2));
        }
        if (!booth.build().equals(sold.build())) {
            outcome.found(finding(KIND, booth, 0, 1, Measure.COUNT));
        }
        int open = around.openSides(booth).count();
        if (open < sold.openSides()) {
            outcome.found(finding(SIDES, booth, open, sold.openSides(), Measure.COUNT));
        }
        if (!booth.number().equals(sold.number())) {
            outcome.found(finding(NUMBER, booth, 0, 1, Measure.COUNT));
        }
    }

    /** Each corner moves by at most one millimetre. */
    private static long roundingMm2(Booth booth) {
        var box = booth.shape().bounds();
        return Math.round(2 * (box.width() + box.height()));
    }

    private static Finding finding(String rule, Booth booth, double measured, double limit, Measure measure) {
        return new Finding(
                rule,
                Severity.ERROR,
                booth.level(),
                booth.shape().bounds().center(),
                measured,
                limit,
                measure,
                List.of(booth.id()),
                List.of(),
                "",
                Set.of(),
                "",
                LocalText.NONE);
    }
}

package dev.madang.exchange.drawing;

import dev.madang.exchange.Remark;
import dev.madang.geometry.LineWork;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.List;

/** Says which gaps in lines were closed and which were not. */
final class GapRemarks {

    private GapRemarks() {}

    static List<Remark> of(LineWork work, String layer, int toleranceMm) {
        List<Remark> remarks = new ArrayList<>();
        if (!work.closed().isEmpty()) {
            double widest = work.closed().stream()
                    .mapToDouble(LineWork.Gap::widthMm)
                    .max()
                    .orElse(0);
            remarks.add(Remark.of("exchange.drawing.gapsClosed", work.closed().size(), layer, Math.round(widest)));
        }
        if (!work.open().isEmpty()) {
            Vec first = work.open().get(0);
            long x = Math.round(first.x());
            long y = Math.round(first.y());
            remarks.add(Remark.of("exchange.drawing.openEnds", work.open().size(), layer, x, y, toleranceMm));
        }
        return remarks;
    }
}

package dev.madang.view.canvas;

import dev.madang.check.DueHolds;
import dev.madang.model.Bounds;
import dev.madang.model.Plan;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Paints signs at the upper right corners of booths whose holds have ended or soon end. */
final class HoldPainter {

    /** Smaller booths get no sign: it would cover their number. */
    private static final double SMALLEST_PX = 26;

    private @Nullable Plan plan;
    private @Nullable LocalDate today;
    private List<DueHolds.DueHold> due = List.of();

    /** Returns the holds of a level that are to be told; looked for once for each plan and day. */
    List<DueHolds.DueHold> on(Plan current, LocalDate day, String level) {
        if (plan != current || !day.equals(today)) {
            plan = current;
            today = day;
            due = DueHolds.of(current, day).holds();
        }
        return due.stream().filter(hold -> hold.booth().level().equals(level)).toList();
    }

    /** Paints the signs of those that are seen. */
    static void paint(Brush brush, Bounds visible, List<DueHolds.DueHold> holds) {
        double scale = brush.viewport().scalePxPerMm();
        for (DueHolds.DueHold hold : holds) {
            Bounds box = hold.booth().shape().bounds();
            if (box.touches(visible) && Math.min(box.width(), box.height()) * scale >= SMALLEST_PX) {
                double side = HoldSign.SIDE_PX;
                double right = brush.viewport().toScreenX(box.maxX());
                double top = brush.viewport().toScreenY(box.minY());
                brush.graphics()
                        .drawImage(
                                brush.inks()
                                        .holdSign(
                                                hold.isExpired(), brush.pixels().perUnit()),
                                brush.pixels().round(right - side * 0.8),
                                brush.pixels().round(top - side * 0.2),
                                side,
                                side);
            }
        }
    }
}

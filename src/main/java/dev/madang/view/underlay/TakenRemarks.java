package dev.madang.view.underlay;

import dev.madang.exchange.Remark;
import dev.madang.exchange.drawing.DrawingUnderlay;
import dev.madang.io.picture.PictureChange;
import dev.madang.io.picture.TakenPicture;
import dev.madang.model.UnderlayContent;
import java.util.ArrayList;
import java.util.List;

/**
 * Says item by item what became of a picture or a drawing on its way into a plan, and what the plan file weighs now.
 */
final class TakenRemarks {

    /** Many mail servers refuse what is larger than 20 MB, and mailing makes a file a third larger. */
    static final double MAILED_MB = 12;

    private static final double BYTES_PER_MB = 1_000_000;

    private TakenRemarks() {}

    /**
     * Returns the remarks.
     *
     * @param isGuess whether the size on the level is a guess
     * @param storedBytes what all underlays of the plan take in its file now
     */
    static List<Remark> of(TakenPicture taken, boolean isGuess, long storedBytes) {
        List<Remark> remarks = new ArrayList<>();
        for (PictureChange change : taken.changes()) {
            remarks.add(of(change, taken));
        }
        if (isGuess) {
            remarks.add(Remark.of("exchange.underlay.guess"));
        }
        addSize(remarks, taken.raster(), storedBytes);
        return List.copyOf(remarks);
    }

    /** Returns the remarks on a drawing, of which nothing but lines and texts comes along. */
    static List<Remark> of(DrawingUnderlay traced, long storedBytes) {
        List<Remark> remarks = new ArrayList<>(traced.remarks());
        remarks.add(Remark.of("exchange.underlay.oneInk"));
        traced.lines().ifPresent(lines -> addSize(remarks, lines, storedBytes));
        return List.copyOf(remarks);
    }

    private static void addSize(List<Remark> remarks, UnderlayContent content, long storedBytes) {
        double all = storedBytes / BYTES_PER_MB;
        remarks.add(Remark.of("exchange.underlay.size", content.storedBytes() / BYTES_PER_MB));
        if (all > MAILED_MB) {
            remarks.add(Remark.of("exchange.underlay.mail", all));
        }
    }

    private static Remark of(PictureChange change, TakenPicture taken) {
        int width = taken.raster().widthPx();
        int height = taken.raster().heightPx();
        return switch (change) {
            case REDUCED ->
                Remark.of("exchange.underlay.reduced", taken.fileWidthPx(), taken.fileHeightPx(), width, height);
            case FLATTENED -> Remark.of("exchange.underlay.flattened");
            case TURNED -> Remark.of("exchange.underlay.turned");
            case DRAWN -> Remark.of("exchange.underlay.drawn", width, height);
            case PACKED -> Remark.of("exchange.underlay.packed");
            case PARTS_MISSING -> Remark.of("exchange.underlay.partsMissing");
            case BLANK -> Remark.of("exchange.underlay.blank");
        };
    }
}

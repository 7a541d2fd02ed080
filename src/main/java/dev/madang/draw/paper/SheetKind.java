package dev.madang.draw.paper;

import java.util.Arrays;
import java.util.Locale;

/** Who a sheet is for. */
public enum SheetKind {
    /** Everything that is on the plan: numbers, names, sizes, statuses. */
    PLAN,
    /** 판매용 배치도: what can be had, how large, at what price. */
    SALES,
    /** 전시장 안내도: who is where, for visitors. */
    VISITOR,
    /** 시설 도면: the building, its services and loads, dimensions. */
    TECHNICAL,
    /** 제출용 배치도, 소방·안전 검토용: aisles and exits with their widths, persons, the result of the check. */
    SAFETY,
    /** 제출용 배치도, 전시장용: shell and raw space, booth numbers, the list of exhibitors. */
    VENUE,
    /** 바닥 마킹 도면: where every corner lies from one point. */
    SETOUT,
    /** Exhibitors by name. */
    LIST_NAME,
    /** Booths by number. */
    LIST_NUMBER;

    /**
     * Reads a kind by its key.
     *
     * @throws IllegalArgumentException if there is no such kind, listing those that are
     */
    public static SheetKind parse(String text) {
        return Arrays.stream(values())
                .filter(kind -> kind.key().equals(text.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("sheet \"" + text + "\" must be one of "
                        + Arrays.stream(values()).map(SheetKind::key).toList() + "."));
    }

    /** Returns the name in small letters, {@code list-name}; also the last part of its message key. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Tells whether it has a sheet with a drawing; the others are pages of tables only. */
    public boolean hasDrawing() {
        return this != LIST_NAME && this != LIST_NUMBER;
    }

    /** Tells whether everybody may see it; such sheets are made of what the public may know of a plan. */
    public boolean isPublic() {
        return this == VISITOR;
    }

    /** Tells whether its reader is told what the check found. */
    public boolean tellsCheck() {
        return hasDrawing() && this != VISITOR && this != SETOUT && this != SALES;
    }

    /** Tells whether it may say where its reader stands. */
    public boolean tellsReader() {
        return this == VISITOR;
    }

    /** Tells whether it measures from a datum. */
    public boolean hasDatum() {
        return this == SETOUT;
    }

    /** Tells whether it shows what the safety check of whole levels says. */
    public boolean tellsSafety() {
        return this == SAFETY;
    }

    /** Tells whether its reader asks for a paper, whatever others are made on. */
    public boolean asksForItsPaper() {
        return this == VENUE;
    }

    /** Returns the paper on which it is usually asked for. */
    public Paper usualPaper() {
        return asksForItsPaper() ? Paper.A3 : Paper.A1;
    }
}

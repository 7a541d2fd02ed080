package dev.madang.io.dxf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A symbol: what is drawn wherever it is put. */
final class DxfBlock {

    private final String name;
    private final double baseX;
    private final double baseY;
    private final boolean isElsewhere;
    private final List<DxfRecord> records = new ArrayList<>();

    DxfBlock(String name, double baseX, double baseY, boolean isElsewhere) {
        this.name = name;
        this.baseX = baseX;
        this.baseY = baseY;
        this.isElsewhere = isElsewhere;
    }

    /** Names do not differ by the case of their letters. */
    static String key(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    String name() {
        return name;
    }

    List<DxfRecord> records() {
        return records;
    }

    /** Tells whether it stands in a file of its own. */
    boolean isElsewhere() {
        return isElsewhere;
    }

    Affine fromBase() {
        return Affine.moved(-baseX, -baseY);
    }
}

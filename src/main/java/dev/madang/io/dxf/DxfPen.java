package dev.madang.io.dxf;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Writes pairs of codes and values, and gives each thing a handle of its own. */
final class DxfPen {

    private static final int DECIMALS = 6;

    private final Writer out;
    private long next;

    DxfPen(Writer out) {
        this.out = out;
        next = DxfFrame.FIRST_FREE;
    }

    void pair(int code, String value) throws IOException {
        if (code < 100) {
            out.write(code < 10 ? "  " : " ");
        }
        out.write(Integer.toString(code));
        out.write('\n');
        out.write(value);
        out.write('\n');
    }

    void pair(int code, int value) throws IOException {
        pair(code, Integer.toString(value));
    }

    /** Lengths are exact to a millionth; whole ones keep one decimal, by which readers know them as lengths. */
    void pair(int code, double value) throws IOException {
        if (value == Math.rint(value) && Math.abs(value) < 1e12) {
            pair(code, (long) value + ".0");
        } else {
            BigDecimal rounded = BigDecimal.valueOf(value)
                    .setScale(DECIMALS, RoundingMode.HALF_UP)
                    .stripTrailingZeros();
            pair(code, rounded.scale() < 1 ? rounded.setScale(1).toPlainString() : rounded.toPlainString());
        }
    }

    /** Gives the thing that was begun the next handle. */
    void handle() throws IOException {
        pair(5, newHandle());
    }

    /** Returns a handle that nothing has yet. */
    String newHandle() {
        return Long.toHexString(next++).toUpperCase(Locale.ROOT);
    }

    void flush() throws IOException {
        out.flush();
    }
}

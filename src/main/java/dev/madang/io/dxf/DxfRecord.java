package dev.madang.io.dxf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One entity, or another thing that begins with its type: its values in order, and what belongs to it. */
final class DxfRecord {

    /** Coordinates beyond are no building. */
    private static final double LARGEST = 1e13;

    private static final int DIGITS_OF_LARGEST = 14;
    private static final int FIRST_COORDINATE = 10;
    private static final int LAST_COORDINATE = 39;

    private final String type;
    private final int line;
    private final List<DxfRecord> parts = new ArrayList<>();
    private int[] codes = new int[12];
    private String[] values = new String[12];
    private int size;

    DxfRecord(String type, int line) {
        this.type = type;
        this.line = line;
    }

    void add(int code, String value) throws DxfFault {
        if (size == codes.length) {
            if (size >= DxfLimits.VALUES) {
                throw new DxfFault("io.dxf.tooMuch");
            }
            codes = Arrays.copyOf(codes, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        codes[size] = code;
        values[size++] = value;
    }

    String type() {
        return type;
    }

    /** Returns the number of the line that names the type. */
    int line() {
        return line;
    }

    /** Returns the vertices of a polyline or the attributes of a symbol. */
    List<DxfRecord> parts() {
        return parts;
    }

    int size() {
        return size;
    }

    int code(int index) {
        return codes[index];
    }

    String raw(int index) {
        return values[index];
    }

    /** Returns the first value of a code, as bytes. */
    Optional<String> raw(int code, boolean stripped) {
        for (int i = 0; i < size; i++) {
            if (codes[i] == code) {
                return Optional.of(stripped ? values[i].strip() : values[i]);
            }
        }
        return Optional.empty();
    }

    /** Returns a number; what is missing counts as {@code otherwise}. */
    double number(int code, double otherwise) throws DxfFault {
        for (int i = 0; i < size; i++) {
            if (codes[i] == code) {
                return number(i);
            }
        }
        return otherwise;
    }

    int whole(int code, int otherwise) throws DxfFault {
        return (int) Math.round(number(code, otherwise));
    }

    boolean has(int code) {
        for (int i = 0; i < size; i++) {
            if (codes[i] == code) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a place of it, or of a part of it, lies beyond all buildings. */
    boolean isBeyond() {
        for (int i = 0; i < size; i++) {
            if (codes[i] >= FIRST_COORDINATE && codes[i] <= LAST_COORDINATE && isBeyond(values[i])) {
                return true;
            }
        }
        return parts.stream().anyMatch(DxfRecord::isBeyond);
    }

    /** Drawings hold many numbers, few of which can be so large at all; what is no number is none. */
    private static boolean isBeyond(String value) {
        boolean canBe = value.length() >= DIGITS_OF_LARGEST || value.indexOf('e') >= 0 || value.indexOf('E') >= 0;
        try {
            return canBe && Math.abs(Double.parseDouble(value.strip())) > LARGEST;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /**
     * Returns the value at an index as a number.
     *
     * @throws DxfFault if it is none, or none that a building has
     */
    double number(int index) throws DxfFault {
        String text = values[index].strip();
        try {
            double number = Double.parseDouble(text);
            if (Math.abs(number) <= LARGEST) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, as for numbers out of all bounds.
        }
        throw new DxfFault("io.dxf.badNumber", line, type, DxfLines.shown(text));
    }
}

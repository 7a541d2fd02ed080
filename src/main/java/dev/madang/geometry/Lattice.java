package dev.madang.geometry;

import dev.madang.model.Vec;
import java.util.Arrays;

/**
 * Values at the knots of a square net over a floor. Not to be changed once it is made.
 *
 * @param left where the first column stands, in millimetres
 * @param top where the first row lies
 * @param pitchMm from one knot to the next
 * @param columns how many there are from left to right
 * @param rows how many there are from top to bottom
 * @param values row by row; {@code NaN} where there is none
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; a copy of a million numbers would help nobody
public record Lattice(double left, double top, double pitchMm, int columns, int rows, float[] values) {

    /**
     * Checks that there is a value for each knot.
     *
     * @throws IllegalArgumentException if there are more or fewer
     */
    public Lattice {
        if (values.length != Math.multiplyExact(columns, rows)) {
            throw new IllegalArgumentException("values (" + values.length + ") must be " + columns + " × " + rows);
        }
    }

    /** Returns the value of a knot. */
    public float at(int column, int row) {
        return values[row * columns + column];
    }

    /** Returns where a knot is. */
    public Vec place(int column, int row) {
        return new Vec(left + column * pitchMm, top + row * pitchMm);
    }

    /** Returns the greatest value; {@code NaN} if there is none. */
    public float greatest() {
        float greatest = Float.NaN;
        for (float value : values) {
            greatest = Float.isNaN(greatest) || value > greatest ? value : greatest;
        }
        return greatest;
    }

    /**
     * Returns a net in which each knot without a value has that of one that is near, counted along the net. Without any
     * value it stays as it is.
     */
    public Lattice filled() {
        float[] all = values.clone();
        int[] queue = new int[all.length];
        int end = 0;
        for (int i = 0; i < all.length; i++) {
            if (!Float.isNaN(all[i])) {
                queue[end++] = i;
            }
        }
        for (int next = 0; next < end; next++) {
            int from = queue[next];
            int column = from % columns;
            int[] around = {
                column > 0 ? from - 1 : from,
                column < columns - 1 ? from + 1 : from,
                from >= columns ? from - columns : from,
                from + columns < all.length ? from + columns : from
            };
            for (int to : around) {
                if (Float.isNaN(all[to])) {
                    all[to] = all[from];
                    queue[end++] = to;
                }
            }
        }
        return new Lattice(left, top, pitchMm, columns, rows, all);
    }

    /** Returns the same net with other values. */
    public Lattice with(float[] newValues) {
        return new Lattice(left, top, pitchMm, columns, rows, Arrays.copyOf(newValues, newValues.length));
    }
}

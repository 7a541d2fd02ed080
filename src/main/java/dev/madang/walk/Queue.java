package dev.madang.walk;

import java.util.Arrays;

/** Numbers in the order of their distances: a binary heap. */
final class Queue {

    private double[] keys = new double[256];
    private int[] values = new int[256];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    void add(double keyMm, int value) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        int at = size++;
        while (at > 0 && keys[(at - 1) / 2] > keyMm) {
            put(at, (at - 1) / 2);
            at = (at - 1) / 2;
        }
        keys[at] = keyMm;
        values[at] = value;
    }

    int poll() {
        int least = values[0];
        size--;
        double key = keys[size];
        int value = values[size];
        int at = 0;
        int child = 1;
        while (child < size) {
            if (child + 1 < size && keys[child + 1] < keys[child]) {
                child++;
            }
            if (keys[child] >= key) {
                break;
            }
            put(at, child);
            at = child;
            child = 2 * at + 1;
        }
        keys[at] = key;
        values[at] = value;
        return least;
    }

    private void put(int at, int from) {
        keys[at] = keys[from];
        values[at] = values[from];
    }
}

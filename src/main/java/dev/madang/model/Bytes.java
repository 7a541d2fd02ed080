package dev.madang.model;

import java.util.Arrays;

/** Bytes that never change; equal if they are the same bytes. */
public final class Bytes {

    private final byte[] content;
    private final int hash;

    private Bytes(byte[] content) {
        this.content = content;
        this.hash = Arrays.hashCode(content);
    }

    /** Returns a copy of the given bytes. */
    public static Bytes of(byte[] content) {
        return new Bytes(content.clone());
    }

    /** Returns how many there are. */
    public int size() {
        return content.length;
    }

    /** Returns a copy of them all. */
    public byte[] toArray() {
        return content.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other == this
                || (other instanceof Bytes bytes && hash == bytes.hash && Arrays.equals(content, bytes.content));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return content.length + " bytes";
    }
}

package dev.madang.io;

/** Looks up texts. */
@FunctionalInterface
public interface Words {
    /** Returns the text for a key. */
    String get(String key, Object... args);
}

package dev.madang.io;

/** Where messages get their words from: a message bundle in some language. */
@FunctionalInterface
public interface Words {

    /** Returns the message of that key with its places filled by {@code args}. */
    String get(String key, Object... args);
}

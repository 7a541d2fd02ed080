package dev.madang.view.support;

/** A part of the window that listens to something that outlives it. */
@FunctionalInterface
public interface Disposable {

    /** Ends all listening. */
    void dispose();
}

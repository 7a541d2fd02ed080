package dev.madang.view.support;

/** Lets work in the background go on only while the window leaves it the processor. Any thread may use it. */
public final class Gate {

    private boolean closed;

    /** Closes it, so that work waits at its next step, or opens it. */
    public synchronized void setClosed(boolean newClosed) {
        closed = newClosed;
        notifyAll();
    }

    /**
     * Waits until it is open.
     *
     * @throws InterruptedException if the work is interrupted while it waits
     */
    public synchronized void pass() throws InterruptedException {
        while (closed) {
            wait();
        }
    }
}

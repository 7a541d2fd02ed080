package dev.madang;

/** Chooses window or command line. Names no JavaFX class, so that the command line runs without the toolkit. */
public final class Main {

    private Main() {}

    /**
     * Runs the program and ends the process with its exit status.
     *
     * @param args none or {@code open PLAN} for the window; anything else is a command
     */
    public static void main(String[] args) {
        // Replaced once dev.madang.cli.CommandLineMain and dev.madang.app.WindowMain exist.
        System.exit(0);
    }
}

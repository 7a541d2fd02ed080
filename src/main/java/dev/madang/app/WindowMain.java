package dev.madang.app;

import javafx.application.Application;

/** Runs the program as a window. */
public final class WindowMain {

    private WindowMain() {}

    /** Runs until the window is closed, and returns the exit status. */
    public static int run(String[] args) {
        Application.launch(MadangApp.class, args);
        return 0;
    }
}

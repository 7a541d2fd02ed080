package dev.madang.view.support;

import java.time.Duration;
import javafx.animation.PauseTransition;
import javafx.application.Platform;

/** The JavaFX application thread. */
public final class FxThread implements UiThread {

    @Override
    public void execute(Runnable work) {
        Platform.runLater(work);
    }

    @Override
    public void after(Duration delay, Runnable work) {
        PauseTransition pause = new PauseTransition(javafx.util.Duration.millis(delay.toMillis()));
        pause.setOnFinished(event -> work.run());
        pause.play();
    }
}

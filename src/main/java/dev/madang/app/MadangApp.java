package dev.madang.app;

import dev.madang.view.Settings;
import dev.madang.view.support.BackgroundTasks;
import dev.madang.view.support.FxThread;
import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Application;
import javafx.stage.Stage;

/** The JavaFX application. */
public final class MadangApp extends Application {

    @Override
    public void start(Stage stage) throws Exception {
        Preferences preferences = new Preferences(Preferences.userFolder(
                System::getenv, System.getProperty("os.name"), Path.of(System.getProperty("user.home"))));
        Settings settings = preferences.load(Settings.first(Locale.getDefault()));
        javafx.scene.text.Font.loadFont(getClass().getResourceAsStream("/assets/fonts/NanumGothic-Regular.ttf"), 13);
        javafx.scene.text.Font.loadFont(getClass().getResourceAsStream("/assets/fonts/NanumGothic-Bold.ttf"), 13);
        AppContext context = new AppContext(preferences, new BackgroundTasks(new FxThread()));
        context.window(stage, new StandInLibrary().sample(), settings).show();
    }
}

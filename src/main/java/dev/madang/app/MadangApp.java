package dev.madang.app;

import dev.madang.io.json.Catalogue;
import dev.madang.view.Settings;
import dev.madang.view.document.Samples;
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
        Catalogue catalogue = new Catalogue(null, null);
        AppContext context = new AppContext(preferences, new BackgroundTasks(new FxThread()), catalogue);
        context.window(stage, Samples.read(catalogue, settings.language()), settings)
                .show();
    }
}

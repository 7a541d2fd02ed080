package dev.madang.view;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.paint.Color;

/** Style sheets of the window and its dialogs. */
public final class ThemeStyles {

    private static final List<String> OWN = Stream.of("tokens.css", "madang.css")
            .map(name -> Objects.requireNonNull(ThemeStyles.class.getResource(name), name)
                    .toExternalForm())
            .toList();

    private static final Color DARK_GROUND = Color.web("#0d1117");

    private ThemeStyles() {}

    /** Dresses the whole program in a theme; the compiled form of the sheets is read faster than their text. */
    public static void apply(Theme theme) {
        Application.setUserAgentStylesheet(
                switch (theme) {
                    case LIGHT -> new PrimerLight().getUserAgentStylesheetBSS();
                    case DARK -> new PrimerDark().getUserAgentStylesheetBSS();
                });
    }

    /**
     * Adds this program's own styles to a window, and begins it in the ground of the theme: what is shown before the
     * first picture is drawn would else be a white flash in the dark.
     */
    public static void addTo(Scene scene) {
        scene.getStylesheets().setAll(OWN);
        scene.setFill(isDark() ? DARK_GROUND : Color.WHITE);
    }

    private static boolean isDark() {
        return new PrimerDark().getUserAgentStylesheetBSS().equals(Application.getUserAgentStylesheet());
    }
}

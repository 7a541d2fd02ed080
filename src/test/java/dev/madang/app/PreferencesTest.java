package dev.madang.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.draw.overlay.OverlayKind;
import dev.madang.draw.paper.Margins;
import dev.madang.draw.paper.PageSplit;
import dev.madang.io.export.SheetFormat;
import dev.madang.text.UnitSystem;
import dev.madang.view.AlignTo;
import dev.madang.view.Layer;
import dev.madang.view.LayerLooks;
import dev.madang.view.OverlaySettings;
import dev.madang.view.OverlayState;
import dev.madang.view.PanelSettings;
import dev.madang.view.PrintSettings;
import dev.madang.view.Settings;
import dev.madang.view.Theme;
import dev.madang.view.WorkSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesTest {

    private static final Settings FIRST = Settings.first(Locale.ENGLISH);

    @TempDir
    private Path folder;

    @Test
    void whatIsSavedIsLoaded() {
        Settings settings = new Settings(
                UnitSystem.FEET.in(Locale.KOREAN),
                Theme.DARK,
                List.of(folder.resolve("벡스코.json"), folder.resolve("b.json")),
                folder.resolve("벡스코.json"),
                new Settings.WindowPlace(-20, 10, 1_400, 900, true),
                false,
                true,
                300,
                400,
                Set.of("palettePane"),
                new PanelSettings(
                        true,
                        333,
                        Set.of("booths.zone"),
                        LayerLooks.PLAIN
                                .shown(Layer.GRID, false)
                                .locked(Layer.ZONES, true)
                                .dimmed(Layer.FIRE, true),
                        false,
                        List.of("file.save", "view.fit"),
                        new OverlaySettings(OverlayKind.MARGIN, 0.5, true, new OverlayState.LegendPlace(0.75, 0.25))),
                new WorkSettings(
                        "홍길동",
                        true,
                        2_500,
                        AlignTo.HALL,
                        new PrintSettings(
                                "A3-portrait",
                                "1:400",
                                new Margins(5, 5, 5, 20),
                                PageSplit.tiles(12.5),
                                SheetFormat.PNG,
                                300,
                                "/logo.png")));

        preferences().save(settings);

        assertEquals(settings, preferences().load(FIRST));
    }

    @Test
    void aFirstStartSpeaksTheLanguageOfTheMachine() {
        assertEquals(Locale.KOREAN, Settings.first(Locale.KOREA).language());
        assertEquals(Locale.ENGLISH, Settings.first(Locale.GERMANY).language());
    }

    @Test
    void aFolderThatIsNotThereIsMade() {
        Preferences preferences = new Preferences(folder.resolve("a").resolve("b"));

        preferences.save(FIRST);

        assertEquals(FIRST, preferences.load(Settings.first(Locale.KOREAN)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1, 2", "null", "{\"theme\": 7, \"recent\": \"x\", \"window\": []}"})
    void aBrokenFileIsIgnored(String content) throws IOException {
        Files.writeString(folder.resolve("preferences.json"), content);

        assertEquals(FIRST, preferences().load(FIRST));
    }

    @Test
    void absurdSizesAreIgnored() throws IOException {
        String absurd =
                "{\"aisle\": -1, \"alignTo\": \"moon\", \"leftWidth\": 99999, \"rightWidth\": -3, \"window\": {\"width\": 0, \"height\": 5},"
                        + " \"panels\": {\"tablesHeight\": 9, \"hiddenLayers\": [\"attic\"], \"overlay\":"
                        + " {\"kind\": \"heat\", \"strength\": 9, \"legendAcross\": -1, \"legendDown\": 2}}}";
        Files.writeString(folder.resolve("preferences.json"), absurd);

        assertEquals(FIRST, preferences().load(FIRST));
    }

    @Test
    void savingLeavesNoDraftBehind() throws IOException {
        preferences().save(FIRST);
        preferences().save(FIRST);

        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("preferences.json")), files.toList());
        }
    }

    @Test
    void theFolderIsWhereTheSystemKeepsSuchThings() {
        Path home = Path.of("home");

        assertEquals(home.resolve(".config/madang"), Preferences.userFolder(name -> null, "Linux", home));
        assertEquals(
                Path.of("cfg", "madang"), Preferences.userFolder(Map.of("XDG_CONFIG_HOME", "cfg")::get, "Linux", home));
        assertEquals(
                Path.of("roaming", "Madang"),
                Preferences.userFolder(Map.of("APPDATA", "roaming")::get, "Windows 11", home));
        assertEquals(
                home.resolve("Library/Application Support/Madang"),
                Preferences.userFolder(name -> null, "Mac OS X", home));
    }

    private Preferences preferences() {
        return new Preferences(folder);
    }
}

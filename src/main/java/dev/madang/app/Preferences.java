package dev.madang.app;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.madang.text.EnumKeys;
import dev.madang.view.AlignTo;
import dev.madang.view.Settings;
import dev.madang.view.Theme;
import dev.madang.view.WorkSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the settings in a JSON file of the user. Nothing that is wrong with that file stops the program: what cannot be
 * read is as on a first start, and what cannot be written is said in the log.
 */
public final class Preferences {

    private static final Logger LOG = LoggerFactory.getLogger(Preferences.class);
    private static final double NARROWEST = 100;
    private static final double WIDEST = 1_000;
    private static final String FILE = "preferences.json";

    private final Path folder;

    /** Makes preferences kept in a folder, which need not be there yet. */
    public Preferences(Path folder) {
        this.folder = folder;
    }

    /** Returns the folder where programs of this user keep such things, by operating system. */
    public static Path userFolder(Function<String, @Nullable String> environment, String osName, Path home) {
        String os = osName.toLowerCase(Locale.ROOT);
        if (os.contains("win")) {
            return folder(environment.apply("APPDATA"), home.resolve("AppData").resolve("Roaming"))
                    .resolve("Madang");
        }
        if (os.contains("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Madang");
        }
        return folder(environment.apply("XDG_CONFIG_HOME"), home.resolve(".config"))
                .resolve("madang");
    }

    /** Returns the folder. */
    public Path folder() {
        return folder;
    }

    /** Returns the settings kept last, or {@code otherwise} if there are none that can be read. */
    public Settings load(Settings otherwise) {
        Path file = folder.resolve(FILE);
        if (Files.notExists(file)) {
            return otherwise;
        }
        try {
            return decode(json().readTree(file.toFile()), otherwise);
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("The preferences in {} cannot be read and are ignored.", file, e);
            return otherwise;
        }
    }

    /** Keeps settings, wholly or not at all. */
    public void save(Settings settings) {
        try {
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, FILE, ".part");
            try {
                Files.writeString(draft, encode(settings));
                Files.move(
                        draft,
                        folder.resolve(FILE),
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            LOG.warn("The preferences cannot be kept in {}.", folder, e);
        }
    }

    /** Takes a tenth of a second when it is made first, so that no field holds one from the start. */
    private static ObjectMapper json() {
        return JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    }

    private static String encode(Settings settings) throws JacksonException {
        ObjectMapper json = json();
        ObjectNode root = json.createObjectNode();
        root.put("language", settings.language().toLanguageTag());
        root.put("theme", settings.theme().name().toLowerCase(Locale.ROOT));
        Path last = settings.lastPlan();
        if (last != null) {
            root.put("lastPlan", last.toString());
        }
        settings.recent().forEach(file -> root.withArray("recent").add(file.toString()));
        root.put("leftShown", settings.leftShown()).put("rightShown", settings.rightShown());
        root.put("leftWidth", settings.leftWidth()).put("rightWidth", settings.rightWidth());
        new TreeSet<>(settings.folded()).forEach(root.putArray("folded")::add);
        write(settings.work(), root);
        Settings.WindowPlace place = settings.place();
        if (place != null) {
            root.putObject("window")
                    .put("x", place.x())
                    .put("y", place.y())
                    .put("width", place.width())
                    .put("height", place.height())
                    .put("maximized", place.maximized());
        }
        PanelPreferences.write(settings.panels(), root.putObject("panels"));
        return json.writeValueAsString(root) + System.lineSeparator();
    }

    private static Settings decode(JsonNode root, Settings otherwise) {
        Set<String> folded = new TreeSet<>();
        root.path("folded").forEach(name -> folded.add(name.asText()));
        List<Path> recent = new ArrayList<>();
        root.path("recent").forEach(file -> recent.add(Path.of(file.asText())));
        return new Settings(
                Locale.forLanguageTag(
                        root.path("language").asText(otherwise.language().toLanguageTag())),
                "dark".equals(root.path("theme").asText()) ? Theme.DARK : Theme.LIGHT,
                recent,
                root.hasNonNull("lastPlan") ? Path.of(root.path("lastPlan").asText()) : null,
                place(root.path("window")),
                root.path("leftShown").asBoolean(true),
                root.path("rightShown").asBoolean(true),
                width(root.path("leftWidth"), Settings.LEFT_WIDTH),
                width(root.path("rightWidth"), Settings.RIGHT_WIDTH),
                root.has("folded") ? folded : otherwise.folded(),
                PanelPreferences.read(root.path("panels")),
                work(root));
    }

    private static void write(WorkSettings work, ObjectNode root) {
        if (!work.planner().isEmpty()) {
            root.put("planner", work.planner());
        }
        root.put("plannerAsked", work.plannerAsked())
                .put("aisle", work.aisleMm())
                .put("alignTo", EnumKeys.lowerCamel(work.alignTo()));
        PrintPreferences.write(work.print(), root.putObject("print"));
    }

    /** What cannot be read is as on a first start. */
    private static WorkSettings work(JsonNode root) {
        WorkSettings first = WorkSettings.FIRST;
        int aisleMm = root.path("aisle").asInt(first.aisleMm());
        String planner = root.path("planner").asText("");
        String alignTo = root.path("alignTo").asText();
        return new WorkSettings(
                planner,
                root.path("plannerAsked").asBoolean(!planner.isEmpty()),
                WorkSettings.isAisle(aisleMm) ? aisleMm : first.aisleMm(),
                Stream.of(AlignTo.values())
                        .filter(to -> EnumKeys.lowerCamel(to).equals(alignTo))
                        .findFirst()
                        .orElse(first.alignTo()),
                PrintPreferences.read(root.path("print")));
    }

    private static double width(JsonNode node, double otherwise) {
        double width = node.asDouble(otherwise);
        return width >= NARROWEST && width <= WIDEST ? width : otherwise;
    }

    private static Settings.@Nullable WindowPlace place(JsonNode window) {
        double width = window.path("width").asDouble();
        double height = window.path("height").asDouble();
        if (width < 1 || height < 1) {
            return null;
        }
        return new Settings.WindowPlace(
                window.path("x").asDouble(),
                window.path("y").asDouble(),
                width,
                height,
                window.path("maximized").asBoolean());
    }

    private static Path folder(@Nullable String named, Path otherwise) {
        try {
            return named == null || named.isBlank() ? otherwise : Path.of(named);
        } catch (InvalidPathException e) {
            return otherwise;
        }
    }
}

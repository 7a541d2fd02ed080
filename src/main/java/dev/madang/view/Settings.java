package dev.madang.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the window remembers from one start to the next.
 *
 * @param language language of the texts
 * @param theme how the window looks
 * @param recent plans opened lately, the latest first
 * @param lastPlan the plan that was open last, or null for an untitled one
 * @param place where the window was, or null if it was never moved
 * @param leftShown whether the panels on the left are shown
 * @param rightShown whether the panels on the right are shown
 * @param leftWidth how wide the panels on the left are, in pixels
 * @param rightWidth how wide the panels on the right are, in pixels
 * @param folded names of the folded panels
 * @param panels what is remembered of tables, layers, overview map and commands
 * @param work what is remembered of how somebody works
 */
public record Settings(
        Locale language,
        Theme theme,
        List<Path> recent,
        @Nullable Path lastPlan,
        @Nullable WindowPlace place,
        boolean leftShown,
        boolean rightShown,
        double leftWidth,
        double rightWidth,
        Set<String> folded,
        PanelSettings panels,
        WorkSettings work) {

    /** Room for two tiles of the palette beside each other. */
    public static final double LEFT_WIDTH = 264;

    /** Room for the six columns of the capacity table. */
    public static final double RIGHT_WIDTH = 352;

    /** What is not needed all the time begins folded. */
    private static final Set<String> FOLDED = Set.of("layersPane", "historyPane");

    /** Copies the collections. */
    public Settings {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(theme, "theme");
        recent = List.copyOf(recent);
        folded = Set.copyOf(folded);
        Objects.requireNonNull(panels, "panels");
        Objects.requireNonNull(work, "work");
    }

    /** Returns the settings of a first start, in the language of the machine. */
    public static Settings first(Locale machine) {
        Locale language = "ko".equals(machine.getLanguage()) ? Locale.KOREAN : Locale.ENGLISH;
        return new Settings(
                language,
                Theme.LIGHT,
                List.of(),
                null,
                null,
                true,
                true,
                LEFT_WIDTH,
                RIGHT_WIDTH,
                FOLDED,
                PanelSettings.FIRST,
                WorkSettings.FIRST);
    }

    /**
     * Where the window is on the screen.
     *
     * @param x left edge in screen pixels
     * @param y top edge in screen pixels
     * @param width width in screen pixels
     * @param height height in screen pixels
     * @param maximized whether it fills the screen
     */
    public record WindowPlace(double x, double y, double width, double height, boolean maximized) {}
}

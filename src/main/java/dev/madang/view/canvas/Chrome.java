package dev.madang.view.canvas;

import dev.madang.check.Severity;
import dev.madang.view.Theme;
import javafx.scene.paint.Color;

/**
 * The colours of what is not part of the drawing: ground, grid, rulers, selection, guides, marks of findings.
 *
 * @param ground beside the floor
 * @param grid lines of the grid
 * @param gridStrong every third line
 * @param ruler ground of the rulers
 * @param rulerInk ticks and numbers of the rulers
 * @param accent selection
 * @param contrast the second tone around the accent, so that it shows on any fill
 * @param guide lines to which something snaps
 * @param danger errors, and aisles that get too narrow
 * @param warning warnings
 * @param note ground of small texts beside guides
 * @param noteInk letters on it
 */
record Chrome(
        Color ground,
        Color grid,
        Color gridStrong,
        Color ruler,
        Color rulerInk,
        Color accent,
        Color contrast,
        Color guide,
        Color danger,
        Color warning,
        Color note,
        Color noteInk) {

    private static final Chrome LIGHT = new Chrome(
            Color.web("#e4e8eb"),
            Color.web("#14242e", 0.06),
            Color.web("#14242e", 0.08),
            Color.web("#f4f6f7"),
            Color.web("#55616a"),
            Color.web("#0b6bcb"),
            Color.WHITE,
            Color.web("#c2185b"),
            Color.web("#c62828"),
            Color.web("#b25e00"),
            Color.web("#ffffff"),
            Color.web("#1e2830"));

    private static final Chrome DARK = new Chrome(
            Color.web("#12171b"),
            Color.web("#d8e4ec", 0.05),
            Color.web("#d8e4ec", 0.06),
            Color.web("#1a2025"),
            Color.web("#a9b4bc"),
            Color.web("#58a6ff"),
            Color.web("#0b0e11"),
            Color.web("#ff79b0"),
            Color.web("#ff6b60"),
            Color.web("#ffb74d"),
            Color.web("#2b333a"),
            Color.web("#eef2f5"));

    /** Returns the colours of a theme. */
    static Chrome of(Theme theme) {
        return theme == Theme.DARK ? DARK : LIGHT;
    }

    /** Returns the colour of findings of a severity. */
    Color of(Severity severity) {
        return switch (severity) {
            case ERROR -> danger;
            case WARNING -> warning;
            case HINT -> accent;
        };
    }
}

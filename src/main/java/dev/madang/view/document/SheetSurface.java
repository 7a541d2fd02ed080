package dev.madang.view.document;

import dev.madang.draw.HatchLines;
import dev.madang.draw.Picture;
import dev.madang.model.Bounds;
import dev.madang.model.Vec;
import java.util.List;
import javafx.scene.paint.Color;

/** On what a sheet can be shown: a canvas, or nodes for a printer. Lengths are millimetres of the paper. */
interface SheetSurface {

    /** Tells whether something in a box would be seen. */
    boolean sees(Bounds box);

    /** Tells whether something of that size would be more than a speck. */
    boolean resolves(double mm);

    /** Fills what an odd number of rings surrounds. */
    void fill(List<List<Vec>> rings, Color colour);

    /** Draws a line, closed or open. */
    void line(List<Vec> points, boolean closed, Pen pen);

    /** Draws single lines. */
    void lines(List<HatchLines.Segment> lines, Pen pen);

    /** Writes a text. */
    void text(Words words);

    /** Shows a picture. */
    void picture(Picture picture, Bounds box);

    /** Hides what lies outside a window, until {@link #endCut}. */
    void beginCut(Bounds window);

    /** Shows all again. */
    void endCut();

    /**
     * How a line is drawn.
     *
     * @param colour its colour
     * @param widthMm its width
     * @param dashMm length of a dash; 0 for a whole line
     * @param gapMm length of a gap
     */
    record Pen(Color colour, double widthMm, double dashMm, double gapMm) {}

    /**
     * A text in its place.
     *
     * @param text what is written
     * @param start where its baseline begins
     * @param heightMm size of the letters
     * @param widthMm how wide it is
     * @param angleCdeg direction of the baseline, in hundredths of a degree clockwise
     * @param bold whether letters are bold
     * @param colour their colour
     */
    record Words(String text, Vec start, double heightMm, double widthMm, int angleCdeg, boolean bold, Color colour) {}
}

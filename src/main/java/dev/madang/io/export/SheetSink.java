package dev.madang.io.export;

import dev.madang.draw.DrawItem;
import dev.madang.draw.DrawLayer;
import dev.madang.draw.Ink;
import dev.madang.model.Bounds;
import java.io.IOException;

/** Takes the items of a sheet in painting order, layer by layer. One for each file format. */
interface SheetSink {

    /** Begins a run of items of one layer; a layer may come more than once. */
    void beginLayer(DrawLayer layer) throws IOException;

    /** Ends the run. */
    void endLayer() throws IOException;

    /** Draws a figure: inside, then pattern, then edge. */
    void figure(DrawItem.Figure figure, Ink ink) throws IOException;

    /** Draws an area: inside, then pattern. */
    void area(DrawItem.Area area, Ink ink) throws IOException;

    /** Draws a picture. */
    void image(DrawItem.Image image) throws IOException;

    /** Begins a run of layers of which nothing is seen outside a window. */
    void beginCut(Bounds window) throws IOException;

    /** Ends it. */
    void endCut() throws IOException;

    /** Writes a text. */
    void text(DrawItem.Text text, Ink ink) throws IOException;
}

package dev.madang.view.document;

import dev.madang.draw.DrawItem;
import dev.madang.draw.HatchLines;
import dev.madang.draw.Ink;
import dev.madang.draw.Palette;
import dev.madang.draw.paper.Cut;
import dev.madang.draw.sheet.Sheet;
import dev.madang.model.Colour;
import java.util.List;
import java.util.Optional;
import javafx.scene.paint.Color;

/** Paints the items of a sheet, as they are printed, on a surface of the window or of a printer. */
final class SheetPainter {

    /** Patterns whose lines would run into each other are left out. */
    private static final double HATCH_GAP_MM = 1.8;

    private final Palette palette;

    SheetPainter(Palette palette) {
        this.palette = palette;
    }

    void paint(Sheet sheet, SheetSurface surface) {
        List<DrawItem> items = sheet.drawing().items();
        Optional<Cut> cutting = sheet.cutting();
        int cut = cutting.map(Cut::items).orElse(0);
        if (cutting.isPresent()) {
            surface.beginCut(cutting.get().window());
            items.subList(0, cut).forEach(item -> paint(item, surface));
            surface.endCut();
        }
        items.subList(cut, items.size()).forEach(item -> paint(item, surface));
    }

    private void paint(DrawItem item, SheetSurface surface) {
        if (!surface.sees(item.bounds())) {
            return;
        }
        if (item instanceof DrawItem.Figure figure) {
            figure(figure, palette.inkOf(figure), surface);
        } else if (item instanceof DrawItem.Area area) {
            area(area, palette.inkOf(area), surface);
        } else if (item instanceof DrawItem.Image image) {
            surface.picture(image.picture(), image.box());
        } else if (item instanceof DrawItem.Text text) {
            Ink ink = palette.ink(text.style());
            Colour colour = ink.fill();
            if (colour != null && surface.resolves(text.heightMm())) {
                surface.text(new SheetSurface.Words(
                        text.text(),
                        text.start(),
                        text.heightMm(),
                        text.widthMm(),
                        text.angleCdeg(),
                        ink.bold(),
                        color(colour)));
            }
        }
    }

    private static void figure(DrawItem.Figure figure, Ink ink, SheetSurface surface) {
        Colour inside = ink.fill();
        if (figure.closed() && inside != null) {
            surface.fill(List.of(figure.points()), color(inside));
        }
        if (surface.resolves(HATCH_GAP_MM)) {
            hatch(HatchLines.of(figure, ink), ink, surface);
        }
        Colour edge = ink.stroke();
        if (edge != null) {
            double dash = ink.dashed() ? ink.dashMm() : 0;
            SheetSurface.Pen pen = new SheetSurface.Pen(color(edge), ink.widthMm(), dash, ink.gapMm());
            surface.line(figure.points(), figure.closed(), pen);
        }
    }

    private static void area(DrawItem.Area area, Ink ink, SheetSurface surface) {
        Colour inside = ink.fill();
        if (inside != null) {
            surface.fill(area.rings(), color(inside));
        }
        if (surface.resolves(HATCH_GAP_MM)) {
            hatch(HatchLines.of(area, ink), ink, surface);
        }
    }

    private static void hatch(List<HatchLines.Segment> lines, Ink ink, SheetSurface surface) {
        ink.hatchColour()
                .filter(colour -> !lines.isEmpty())
                .ifPresent(colour ->
                        surface.lines(lines, new SheetSurface.Pen(color(colour), HatchLines.widthMm(ink), 0, 0)));
    }

    private static Color color(Colour colour) {
        int rgb = colour.rgb();
        return Color.rgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}

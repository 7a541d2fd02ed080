package dev.madang.view.canvas;

import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Exhibitor;
import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/**
 * The name of the exhibitor below the one booth that is selected, by which the exhibitor is taken to another booth.
 *
 * @param booth the booth
 * @param name the exhibitor
 * @param x its middle, in pixels
 * @param y its top, in pixels
 * @param width how wide it is, in pixels
 */
record NameTag(ElementId booth, String name, double x, double y, double width) {

    private static final double HEIGHT_PX = 18;
    private static final double TEXT_PX = 11;
    private static final double PAD_PX = 6;
    private static final double GRIP_PX = 10;
    private static final double BELOW_PX = 10;
    private static final int MOST_LETTERS = 24;

    /** Returns the tag of what is selected; none unless it is a single booth that somebody has. */
    static Optional<NameTag> of(List<SceneElement> selected, Board board) {
        if (selected.size() != 1 || !(selected.get(0).element() instanceof Booth booth)) {
            return Optional.empty();
        }
        Exhibitor exhibitor = selected.get(0).exhibitor();
        if (exhibitor == null) {
            return Optional.empty();
        }
        String name = shortened(exhibitor.name().in(board.messages().locale()));
        double x = board.viewport().toScreenX(selected.get(0).bounds().center().x());
        double y = board.viewport().toScreenY(selected.get(0).bounds().maxY()) + BELOW_PX;
        return Optional.of(new NameTag(booth.id(), name, x, y, estimated(name)));
    }

    boolean contains(Pointer pointer) {
        return Math.abs(pointer.x() - x) <= width / 2 && pointer.y() >= y && pointer.y() <= y + HEIGHT_PX;
    }

    /** Paints the tag; {@code lifted} while it is under way. */
    void paint(Brush brush, boolean lifted) {
        GraphicsContext g = brush.graphics();
        Chrome chrome = brush.inks().chrome();
        double left = brush.pixels().round(x - width / 2);
        double top = brush.pixels().round(y);
        g.setFill(lifted ? chrome.accent() : chrome.note());
        g.fillRoundRect(left, top, width, HEIGHT_PX, 4, 4);
        g.setStroke(chrome.accent());
        g.setLineWidth(1);
        g.strokeRoundRect(left + 0.5, top + 0.5, width - 1, HEIGHT_PX - 1, 4, 4);
        g.setFill(lifted ? chrome.contrast() : chrome.accent());
        for (int row = 0; row < 3; row++) {
            g.fillRect(left + PAD_PX, top + 5 + row * 4.0, 2, 2);
            g.fillRect(left + PAD_PX + 4, top + 5 + row * 4.0, 2, 2);
        }
        g.setFill(lifted ? chrome.contrast() : chrome.noteInk());
        g.setFont(brush.inks().fonts().font(TEXT_PX, false));
        g.setTextAlign(TextAlignment.LEFT);
        g.setTextBaseline(VPos.CENTER);
        g.fillText(name, left + PAD_PX + GRIP_PX, top + HEIGHT_PX / 2, width - 2 * PAD_PX - GRIP_PX);
    }

    /** Wide enough for any letters, so that hitting it needs no fonts. */
    private static double estimated(String name) {
        double letters = name.codePoints()
                .mapToDouble(letter -> letter < 0x1100 ? 0.62 : 1)
                .sum();
        return letters * TEXT_PX + 2 * PAD_PX + GRIP_PX;
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= MOST_LETTERS
                ? name
                : name.substring(0, name.offsetByCodePoints(0, MOST_LETTERS - 1)) + "…";
    }
}

package dev.madang.io.picture;

import dev.madang.model.Linework;
import dev.madang.model.Point;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Draws the lines and texts of a drawing as pixels, at any size and angle: hairlines in one ink, on nothing. Used by
 * one thread at a time.
 */
public final class LineworkPainter {

    /** What is smaller than this is a dot. */
    private static final double DOT_PX = 0.7;

    /** Places nearer to each other are one. */
    private static final double STEP_PX = 0.4;

    /** Letters that are less high are not read by anybody. */
    private static final double LEAST_LETTER_PX = 3;

    private static final double LINE_SPACING = 1.6;

    private final Linework lines;
    private final int[] boxes;
    private Optional<Glyphs> glyphs = Optional.empty();

    /** Looks at a drawing; costs a look at each of its places. */
    public LineworkPainter(Linework lines) {
        this.lines = lines;
        boxes = new int[4 * lines.runs().size()];
        int at = 0;
        for (Linework.Run run : lines.runs()) {
            box(run.points(), at);
            at += 4;
        }
    }

    /**
     * What of a drawing is to be seen: a box of pixels, measured from the top-left corner of the drawing.
     *
     * @param pxPerUnit pixels for a unit of the drawing
     * @param rotationCdeg hundredths of a degree by which the drawing is turned clockwise about its top-left corner
     * @param x pixels from the drawing's corner to that of the box
     * @param y pixels down
     * @param width pixels across
     * @param height pixels down
     */
    public record View(double pxPerUnit, int rotationCdeg, int x, int y, int width, int height) {}

    /** Returns the pixels row by row, their colours multiplied by how much they cover. */
    public int[] pixels(View view, int argb) {
        BufferedImage image = new BufferedImage(view.width(), view.height(), BufferedImage.TYPE_INT_ARGB_PRE);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        AffineTransform toPixels = AffineTransform.getTranslateInstance(-view.x(), -view.y());
        toPixels.rotate(Math.toRadians(view.rotationCdeg() / 100.0));
        toPixels.scale(view.pxPerUnit(), view.pxPerUnit());
        Drawing drawing = new Drawing(toPixels, view);
        drawing.drawLines().paint(argb, pixels);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(new Color(argb, true));
        lines.captions().forEach(caption -> drawing.draw(caption, g));
        g.dispose();
        return pixels;
    }

    private void box(List<Point> points, int at) {
        Arrays.fill(boxes, at, at + 2, Integer.MAX_VALUE);
        Arrays.fill(boxes, at + 2, at + 4, Integer.MIN_VALUE);
        for (Point point : points) {
            boxes[at] = Math.min(boxes[at], point.x());
            boxes[at + 1] = Math.min(boxes[at + 1], point.y());
            boxes[at + 2] = Math.max(boxes[at + 2], point.x());
            boxes[at + 3] = Math.max(boxes[at + 3], point.y());
        }
    }

    private Glyphs glyphs() {
        if (glyphs.isEmpty()) {
            try {
                glyphs = Optional.of(Glyphs.load());
            } catch (IOException e) {
                throw new UncheckedIOException("The program's font cannot be read.", e);
            }
        }
        return glyphs.get();
    }

    /** One view being drawn. */
    private final class Drawing {

        private final AffineTransform toPixels;
        private final View view;
        private final double[] seen;
        private final double[] place = new double[2];

        Drawing(AffineTransform toPixels, View view) {
            this.toPixels = toPixels;
            this.view = view;
            seen = seen();
        }

        Hairlines drawLines() {
            Hairlines paper = new Hairlines(view.width(), view.height());
            for (int i = 0; i < lines.runs().size(); i++) {
                if (touches(4 * i)) {
                    draw(lines.runs().get(i), 4 * i, paper);
                }
            }
            return paper;
        }

        private void draw(Linework.Run run, int box, Hairlines paper) {
            List<Point> points = run.points();
            double size = Math.max(boxes[box + 2] - boxes[box], boxes[box + 3] - boxes[box + 1]) * view.pxPerUnit();
            to(points.get(0));
            double firstX = place[0];
            double firstY = place[1];
            if (size < DOT_PX) {
                paper.dot(firstX, firstY);
                return;
            }
            double x = firstX;
            double y = firstY;
            int last = points.size() - 1;
            for (int i = 1; i <= last; i++) {
                to(points.get(i));
                if (i == last || Math.abs(place[0] - x) + Math.abs(place[1] - y) >= STEP_PX) {
                    paper.line(x, y, place[0], place[1]);
                    x = place[0];
                    y = place[1];
                }
            }
            if (run.closed()) {
                paper.line(x, y, firstX, firstY);
            }
        }

        void draw(Linework.Caption caption, Graphics2D g) {
            double height = caption.height() * view.pxPerUnit();
            String[] texts = caption.text().split("\n", -1);
            double reach = height * caption.text().length();
            to(caption.middle());
            boolean isSeen = place[0] > -reach
                    && place[1] > -reach
                    && place[0] < view.width() + reach
                    && place[1] < view.height() + reach;
            if (height < LEAST_LETTER_PX || !isSeen) {
                return;
            }
            AffineTransform at = AffineTransform.getTranslateInstance(place[0], place[1]);
            at.rotate(Math.toRadians((view.rotationCdeg() + caption.rotation()) / 100.0));
            at.scale(height, height);
            at.translate(0, -LINE_SPACING * (texts.length - 1) / 2);
            try {
                for (String text : texts) {
                    g.fill(at.createTransformedShape(glyphs().line(text)));
                    at.translate(0, LINE_SPACING);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("The program's font cannot be read.", e);
            }
        }

        private void to(Point point) {
            place[0] = point.x();
            place[1] = point.y();
            toPixels.transform(place, 0, place, 0, 1);
        }

        private boolean touches(int box) {
            return boxes[box] <= seen[2]
                    && boxes[box + 2] >= seen[0]
                    && boxes[box + 1] <= seen[3]
                    && boxes[box + 3] >= seen[1];
        }

        /** Returns the box of the drawing that is around what is seen. */
        private double[] seen() {
            AffineTransform back = new AffineTransform();
            back.scale(1 / view.pxPerUnit(), 1 / view.pxPerUnit());
            back.rotate(-Math.toRadians(view.rotationCdeg() / 100.0));
            back.translate(view.x(), view.y());
            var bounds = back.createTransformedShape(
                            new Rectangle2D.Double(-1, -1, view.width() + 2, view.height() + 2))
                    .getBounds2D();
            return new double[] {bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY()};
        }
    }
}

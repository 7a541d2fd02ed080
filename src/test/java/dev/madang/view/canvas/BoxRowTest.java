package dev.madang.view.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.draw.DrawItem;
import dev.madang.draw.StyleKey;
import dev.madang.model.Colour;
import dev.madang.model.Hatch;
import dev.madang.model.Vec;
import dev.madang.view.Theme;
import dev.madang.view.Viewport;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Boxes that are painted together look as if each were painted alone, whatever they are and however they lie. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
final class BoxRowTest {

    private static final int SIDE = 300;
    private static final int BOXES = 120;
    private static final Viewport VIEW = new Viewport(0.0163, -700.3, 311.7);
    private static final StyleKey[] STYLES = {
        StyleKey.BOOTH,
        StyleKey.BOOTH,
        StyleKey.BOOTH,
        StyleKey.ZONE,
        StyleKey.KEEP_CLEAR,
        StyleKey.EXIT,
        StyleKey.FLOOR,
        StyleKey.OVERLAY_BEYOND,
        StyleKey.COLUMN_ASSUMED,
        StyleKey.OVERLAY_TAG_GROUND
    };

    @ParameterizedTest
    @CsvSource({"1, 1, LIGHT", "1, 0.3, LIGHT", "1.25, 1, DARK", "1.5, 1, LIGHT", "2, 1, DARK"})
    void rowsLookAsIfEachBoxWerePaintedAlone(double perUnit, double alpha, Theme theme) {
        for (int seed = 1; seed <= 40; seed++) {
            List<Part> parts = parts(new Random(seed));
            int[] alone = painted(perUnit, alpha, theme, brush -> parts.forEach(brush::part));
            int[] together = painted(perUnit, alpha, theme, brush -> {
                BoxRow row = new BoxRow(brush);
                parts.forEach(row::part);
                row.finish();
            });

            assertAlike(alone, together, perUnit, "seed " + seed);
        }
    }

    @ParameterizedTest
    @CsvSource({"1", "1.25", "1.5"})
    void tintsLookAsIfEachBoxWerePaintedAlone(double perUnit) {
        Color tint = Color.color(1, 0, 0, 0.18);
        for (int seed = 1; seed <= 40; seed++) {
            List<Part> parts = parts(new Random(seed));
            int[] alone = painted(perUnit, 1, Theme.LIGHT, brush -> parts.forEach(part -> brush.fill(part, tint)));
            int[] together = painted(perUnit, 1, Theme.LIGHT, brush -> {
                BoxRow row = new BoxRow(brush);
                parts.forEach(part -> row.fill(part, tint));
                row.finish();
            });

            assertAlike(alone, together, perUnit, "seed " + seed);
        }
    }

    /** With fractions of pixels in a unit, the renderer may round one of 255 differently. */
    private static void assertAlike(int[] alone, int[] together, double perUnit, String message) {
        int rounding = perUnit == Math.rint(perUnit) ? 0 : 1;
        assertEquals("", CanvasTwin.difference(alone, together, rounding), message);
    }

    /** Each box lies beside, below or over the last one, or elsewhere. */
    private static List<Part> parts(Random random) {
        List<Part> parts = new ArrayList<>();
        int x = 0;
        int y = 0;
        int width = 3_000;
        int height = 3_000;
        StyleKey style = StyleKey.BOOTH;
        Colour tint = new Colour(0x56B4E9);
        Hatch hatch = Hatch.NONE;
        for (int i = 0; i < BOXES; i++) {
            int where = random.nextInt(10);
            if (where < 6) {
                x += width;
            } else if (where == 6) {
                y += height;
            } else if (where == 7) {
                x += width - random.nextInt(900);
            } else {
                x = random.nextInt(18_000) - 1_000;
                y = random.nextInt(18_000) - 1_000;
            }
            if (random.nextInt(4) == 0) {
                width = random.nextInt(3) == 0 ? 10 + random.nextInt(600) : 500 + random.nextInt(4_000);
            }
            if (random.nextInt(8) == 0) {
                height = random.nextInt(3) == 0 ? 10 + random.nextInt(600) : 500 + random.nextInt(4_000);
            }
            if (random.nextInt(5) == 0) {
                style = STYLES[random.nextInt(STYLES.length)];
                hatch = random.nextBoolean() ? Hatch.NONE : Hatch.values()[random.nextInt(Hatch.values().length)];
            }
            if (random.nextInt(3) == 0) {
                tint = new Colour(random.nextInt(0x1000000));
            }
            List<Vec> corners = List.of(
                    new Vec(x, y), new Vec(x + width, y), new Vec(x + width, y + height), new Vec(x, y + height));
            boolean isTinted = style == StyleKey.BOOTH || random.nextBoolean();
            parts.add(new Part(new DrawItem.Figure(style, null, corners, true, isTinted ? tint : null, hatch)));
        }
        return parts;
    }

    private static int[] painted(double perUnit, double alpha, Theme theme, Consumer<Brush> painter) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            int size = Math.toIntExact(Math.round(SIDE * perUnit));
            Canvas canvas = new Canvas(size, size);
            GraphicsContext g = canvas.getGraphicsContext2D();
            g.scale(perUnit, perUnit);
            g.setGlobalAlpha(alpha);
            painter.accept(new Brush(g, VIEW, new Pixels(perUnit), new Inks(theme, new CanvasFonts())));
            SnapshotParameters shown = new SnapshotParameters();
            shown.setFill(Color.GRAY);
            WritableImage image = canvas.snapshot(shown, new WritableImage(size, size));
            int[] argb = new int[size * size];
            image.getPixelReader().getPixels(0, 0, size, size, PixelFormat.getIntArgbInstance(), argb, 0, size);
            return argb;
        });
    }
}

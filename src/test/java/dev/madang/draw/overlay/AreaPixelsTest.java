package dev.madang.draw.overlay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.draw.DrawItem;
import dev.madang.draw.Overlay;
import dev.madang.draw.StyleKey;
import dev.madang.model.Colour;
import dev.madang.model.Vec;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AreaPixelsTest {

    private static final Colour BLACK = new Colour(0);
    private static final Colour RED = new Colour(0xFF0000);

    @Test
    void anAreaWithAHoleCoversWhatIsBetween() {
        AreaPixels picture =
                paint(new DrawItem.Area(StyleKey.OVERLAY_BAND, List.of(square(0, 10_000), square(2_000, 4_000)), RED));

        double covered = Arrays.stream(picture.argb()).filter(dot -> dot != 0).count();
        double dotMm2 = picture.box().width() * picture.box().height() / picture.width() / picture.height();
        assertEquals(100e6 - 16e6, covered * dotMm2, 0.5e6);
        assertEquals(0xFFFF0000, picture.argb()[0]);
    }

    @Test
    void whatIsPaintedLaterLiesAbove() {
        AreaPixels picture = paint(
                new DrawItem.Area(StyleKey.OVERLAY_BAND, List.of(square(0, 10_000)), RED),
                new DrawItem.Area(StyleKey.OVERLAY_BAND, List.of(square(0, 10_000)), BLACK));

        assertEquals(0xFF000000, picture.argb()[0]);
    }

    @Test
    void anOverlayOfBarsAloneNeedsNoPicture() {
        Overlay bars = new Overlay(
                "", List.of(DrawItem.Figure.closed(StyleKey.OVERLAY_BAR, null, square(0, 10))), List.of(), List.of());

        assertEquals(Optional.empty(), AreaPixels.of(bars, BLACK));
    }

    private static AreaPixels paint(DrawItem... areas) {
        return AreaPixels.of(new Overlay("", List.of(areas), List.of(), List.of()), BLACK)
                .orElseThrow();
    }

    private static List<Vec> square(double at, double side) {
        return List.of(new Vec(at, at), new Vec(at + side, at), new Vec(at + side, at + side), new Vec(at, at + side));
    }
}

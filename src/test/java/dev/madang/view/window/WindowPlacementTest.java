package dev.madang.view.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.view.Settings.WindowPlace;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class WindowPlacementTest {

    private static final Rectangle2D LEFT = new Rectangle2D(0, 0, 1_920, 1_040);
    private static final Rectangle2D RIGHT = new Rectangle2D(1_920, 0, 1_280, 760);

    @Test
    void aWindowOpensWhereItWas() {
        assertEquals(at(100, 50, 1_400, 900), fitted(100, 50, 1_400, 900, LEFT));
        assertEquals(at(2_000, 40, 1_000, 600), fitted(2_000, 40, 1_000, 600, LEFT, RIGHT));
        assertEquals(at(1_400, 40, 1_200, 600), fitted(1_400, 40, 1_200, 600, LEFT, RIGHT), "across both screens");
    }

    @Test
    void aWindowThatIsTooSmallToWorkInGrows() {
        assertEquals(at(100, 50, 900, 560), fitted(100, 50, 1, 1, LEFT));
    }

    @Test
    void aWindowFitsTheScreenOfToday() {
        assertEquals(at(0, 0, 1_280, 760), fitted(0, 0, 1_920, 1_040, new Rectangle2D(0, 0, 1_280, 760)));
        assertEquals(at(1_020, 440, 900, 600), fitted(1_500, 800, 900, 600, LEFT), "pushed in from right and bottom");
        assertEquals(at(0, 0, 1_000, 700), fitted(-700, -300, 1_000, 700, LEFT), "pushed in from left and top");
    }

    @Test
    void aWindowOnAScreenThatIsGoneBeginsAnew() {
        assertEquals(Optional.empty(), fitted(2_000, 40, 1_000, 600, LEFT));
        assertEquals(Optional.empty(), fitted(-32_000, -32_000, 1_000, 600, LEFT, RIGHT), "where some keep icons");
    }

    private static Optional<WindowPlace> fitted(
            double x, double y, double width, double height, Rectangle2D... screens) {
        return WindowPlacement.fitted(new WindowPlace(x, y, width, height, false), List.of(screens));
    }

    private static Optional<WindowPlace> at(double x, double y, double width, double height) {
        return Optional.of(new WindowPlace(x, y, width, height, false));
    }
}

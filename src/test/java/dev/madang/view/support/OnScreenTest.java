package dev.madang.view.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class OnScreenTest {

    private static final Rectangle2D SCREEN = new Rectangle2D(0, 24, 1066, 576);

    @Test
    void aWindowThatHasRoomStaysWhereItIs() {
        Rectangle2D window = new Rectangle2D(100, 24, 900, 576);

        assertEquals(window, OnScreen.within(window, SCREEN));
    }

    @Test
    void aWindowThatIsTooHighEndsWithTheScreen() {
        assertEquals(new Rectangle2D(66, 24, 1000, 576), OnScreen.within(new Rectangle2D(66, -40, 1000, 735), SCREEN));
    }

    @Test
    void aWindowThatHangsOverTheEdgeIsMovedBack() {
        assertEquals(new Rectangle2D(566, 300, 500, 300), OnScreen.within(new Rectangle2D(700, 400, 500, 300), SCREEN));
    }
}

package dev.madang.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.madang.text.Messages;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is picked and which tool is in hand agree. */
class ViewStateTest {

    private final ViewState state = new ViewState();

    @Test
    void pickingSomethingTakesUpTheToolThatPutsIt() {
        state.placing().set(Placeables.ZONE);

        assertEquals(ToolKind.PLACE, state.tool().get());
    }

    @Test
    void anotherToolPutsAwayWhatWasPicked() {
        state.placing().set(Placeables.ZONE);

        state.tool().set(ToolKind.MEASURE);

        assertNull(state.placing().get());
        assertEquals(ToolKind.MEASURE, state.tool().get());
    }

    @Test
    void puttingAwayWhatWasPickedReturnsToSelecting() {
        state.placing().set(Placeables.ZONE);

        state.placing().set(null);

        assertEquals(ToolKind.SELECT, state.tool().get());
    }

    @Test
    void somethingElseCanBePickedWithoutATurnThroughSelecting() {
        state.placing().set(Placeables.ZONE);
        Placeable stage = Placeables.FEATURES.get(0);

        state.placing().set(stage);

        assertSame(stage, state.placing().get());
        assertEquals(ToolKind.PLACE, state.tool().get());
    }

    @Test
    void whatWasSaidInAnotherLanguageIsSaidNoMore() {
        state.notice().set("9 things pasted");
        state.hint().set("Click the corners");

        state.messages().set(Messages.of(Locale.KOREAN));

        assertEquals("", state.notice().get());
        assertEquals("", state.hint().get());
    }
}

package dev.madang.draw.sheet;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.draw.DrawLayer;
import dev.madang.draw.StyleKey;
import dev.madang.draw.paper.SheetKind;
import dev.madang.text.Messages;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawMessagesTest {

    private static final Set<DrawLayer> IN_LEGEND =
            EnumSet.of(DrawLayer.HALL, DrawLayer.UTILITY, DrawLayer.FEATURE, DrawLayer.BOOTH, DrawLayer.FIXTURE);
    private static final Set<StyleKey> SELF_EVIDENT =
            EnumSet.of(StyleKey.HALL, StyleKey.HALL_ASSUMED, StyleKey.HALL_NAME, StyleKey.BOOTH);

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void everythingThatIsDrawnHasAName(String language) {
        Messages messages = Messages.of(Locale.forLanguageTag(language));
        for (StyleKey style : StyleKey.values()) {
            if (IN_LEGEND.contains(style.layer()) && !SELF_EVIDENT.contains(style)) {
                assertTrue(messages.contains(Legend.nameKey(style)), style.key());
            }
            boolean inNote =
                    style.isAssumed() && style != StyleKey.OUTER_WALL_ASSUMED && style != StyleKey.HALL_ASSUMED;
            assertTrue(!inNote || messages.contains("sheet.assumed." + style.key()), style.key());
        }
        for (DrawLayer layer : DrawLayer.values()) {
            assertTrue(messages.contains("draw.layer." + layer.name().toLowerCase(Locale.ROOT)), layer.name());
        }
        for (SheetKind kind : SheetKind.values()) {
            assertTrue(messages.contains("sheet.kind." + kind.key()), kind.name());
        }
    }
}

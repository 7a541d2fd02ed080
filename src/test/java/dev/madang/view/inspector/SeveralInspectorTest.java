package dev.madang.view.inspector;

import static dev.madang.model.PlanFixtures.LEVEL;
import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.id;
import static dev.madang.model.PlanFixtures.planWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.model.Anchor;
import dev.madang.model.Dimension;
import dev.madang.model.LocalText;
import dev.madang.model.Note;
import dev.madang.model.Plan;
import dev.madang.model.Point;
import dev.madang.model.Rect;
import dev.madang.text.Messages;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the form of several things says of them. */
class SeveralInspectorTest {

    private final Plan plan = planWith(
            booth("b1", 0, 0, 3_000, 3_000),
            booth("b2", 3_000, 0, 3_000, 3_000),
            new Note(id("n"), LEVEL, LocalText.of("Here"), Rect.of(0, 9_000, 3_000, 900), 500),
            new Dimension(id("d"), LEVEL, Anchor.free(new Point(0, 0)), Anchor.free(new Point(9_000, 0)), 500));

    @Test
    void everyKindIsCountedAndNoneThatIsNotThere() {
        assertEquals("2 booths, 1 note, 1 dimension", summary(Locale.ENGLISH, "b1", "b2", "n", "d"));
        assertEquals("1 note, 1 dimension", summary(Locale.ENGLISH, "n", "d"));
        assertEquals("부스 1개, 메모 1개", summary(Locale.KOREAN, "b1", "n"));
    }

    private String summary(Locale language, String... ids) {
        return SeveralInspectorController.summary(
                plan, Set.of(ids).stream().map(value -> id(value)).collect(Collectors.toSet()), Messages.of(language));
    }
}

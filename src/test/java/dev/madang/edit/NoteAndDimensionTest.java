package dev.madang.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.madang.check.Checker;
import dev.madang.model.Anchor;
import dev.madang.model.Booth;
import dev.madang.model.Dimension;
import dev.madang.model.ElementId;
import dev.madang.model.LocalText;
import dev.madang.model.Note;
import dev.madang.model.Plan;
import dev.madang.model.PlanFixtures;
import dev.madang.model.Point;
import dev.madang.model.Rect;
import dev.madang.session.EditSession;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Notes are rewritten, dimension lines are hung elsewhere. */
class NoteAndDimensionTest {

    private static final Booth BOOTH =
            Booth.of(new ElementId("b"), PlanFixtures.LEVEL, Rect.of(1_000, 1_000, 3_000, 3_000));
    private static final Note NOTE =
            new Note(new ElementId("n"), PlanFixtures.LEVEL, LocalText.of("Queue"), Rect.of(0, 0, 3_000, 800), 600);
    private static final Dimension DIMENSION = new Dimension(
            new ElementId("d"), PlanFixtures.LEVEL, Anchor.on(BOOTH, 0), Anchor.free(new Point(9_000, 1_000)), -500);
    private static final Plan PLAN = PlanFixtures.planWith(BOOTH).withElements(List.of(NOTE, DIMENSION));

    @Test
    void aNoteGetsAnotherTextAndOtherLetters() {
        ChangeNote edit = new ChangeNote(NOTE.id(), new LocalText("줄", "Line"), NOTE.shape(), 900);

        PlanChange change = edit.apply(PLAN);

        assertEquals(
                new Note(NOTE.id(), NOTE.level(), new LocalText("줄", "Line"), NOTE.shape(), 900),
                change.after().element(NOTE.id()).orElseThrow());
        assertEquals(Set.of(NOTE.id()), change.touched());
        assertSame(PLAN, undone(edit));
    }

    @Test
    void aNoteThatStaysTheSameIsNoStep() {
        assertSame(
                PLAN,
                new ChangeNote(NOTE.id(), NOTE.text(), NOTE.shape(), 600)
                        .apply(PLAN)
                        .after());
    }

    @Test
    void aDimensionIsReleasedAndRunsElsewhere() {
        ChangeDimension edit =
                new ChangeDimension(DIMENSION.id(), DIMENSION.from().freed(), DIMENSION.to(), 1_500);

        PlanChange change = edit.apply(PLAN);

        Dimension after = (Dimension) change.after().element(DIMENSION.id()).orElseThrow();
        assertEquals(
                new Dimension(
                        DIMENSION.id(), DIMENSION.level(), DIMENSION.from().freed(), DIMENSION.to(), 1_500),
                after);
        assertEquals(Set.of(DIMENSION.id()), change.touched());
        assertSame(PLAN, undone(edit));
    }

    @Test
    void whatIsNotThereIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new ChangeNote(BOOTH.id(), NOTE.text(), NOTE.shape(), 600)
                .apply(PLAN));
        assertThrows(
                IllegalArgumentException.class,
                () -> new ChangeDimension(NOTE.id(), DIMENSION.from(), DIMENSION.to(), 0).apply(PLAN));
    }

    private static Plan undone(EditCommand edit) {
        EditSession session = new EditSession(PLAN, new Checker(List.of()));
        session.execute(edit);
        session.undo();
        return session.plan();
    }
}

package dev.madang.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.io.PlanIoException;
import dev.madang.model.Clip;
import dev.madang.model.Plan;
import dev.madang.model.PlanArbitraries;
import dev.madang.model.PlanElement;
import dev.madang.model.PlanFixtures;
import dev.madang.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClipTextTest {

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsWrittenIsReadAgain(long seed) throws PlanIoException {
        Clip clip = clip(seed);

        String text = ClipText.of(clip);

        assertTrue(ClipText.isClip(text));
        assertEquals(clip, ClipText.read("clipboard", text));
    }

    @Test
    void aClipHoldsWholeGroupsAndNamesWhatItNeeds() {
        Plan plan = PlanFixtures.planWith(PlanFixtures.booth("a", 0, 0, 3_000, 3_000));

        String text = ClipText.of(Clip.of(plan, plan.elements().toList(), true));

        assertEquals(
                """
                {
                  "format": "madang-clip",
                  "version": 1,
                  "writtenBy": "1.0.0",
                  "cut": true,
                  "buildKinds": [
                    {"id": "shell", "name": {"ko": "조립부스", "en": "Shell scheme"}, "base": "shell"}
                  ],
                  "zones": [],
                  "features": [],
                  "booths": [
                    {"id": "a", "level": "l1", "number": "A", "x": 0, "y": 0, "width": 3000, "depth": 3000, "rotation": 0, "build": "shell", "status": "available"}
                  ],
                  "exhibitors": []
                }
                """,
                text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "{", "{\"format\": \"madang-plan\", \"version\": 1}", "A101\tB202\n"})
    void anythingElseIsNoClip(String text) {
        assertFalse(ClipText.isClip(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "version": 1 | "version": 2
                    "cut": true | "cut": "yes"
                    "x": 0 | "x": 0.5
                    "build": "shell" | "build": "glass"
                    "number": "A" | "nummer": "A"
                    "zones" | "areas"
                    "exhibitors": [] | "locked": ["q"]
                    """)
    void whatIsNotSoundIsRefusedInWords(String part, String other) {
        Plan plan = PlanFixtures.planWith(PlanFixtures.booth("a", 0, 0, 3_000, 3_000));
        String text = ClipText.of(Clip.of(plan, plan.elements().toList(), true));
        assertTrue(text.contains(part));

        PlanIoException refusal =
                assertThrows(PlanIoException.class, () -> ClipText.read("clipboard", text.replace(part, other)));

        for (Locale locale : Messages.LANGUAGES) {
            assertFalse(refusal.lines(Messages.of(locale)::get).get(0).isBlank());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void cutOffTextsAreRefused(long seed) {
        String text = ClipText.of(clip(seed));
        String broken = text.substring(0, new Random(seed).nextInt(text.length() - 2));

        assertThrows(PlanIoException.class, () -> ClipText.read("clipboard", broken));
    }

    static Clip clip(long seed) {
        Plan plan = PlanArbitraries.plan(seed);
        Random random = new Random(seed);
        List<PlanElement> some =
                plan.elements().filter(element -> random.nextInt(3) > 0).toList();
        return Clip.of(plan, some, seed % 2 == 0);
    }
}

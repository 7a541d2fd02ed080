package dev.madang.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

final class PlanIoExceptionTest {

    private static final Words KOREAN = (key, args) -> new MessageFormat(
                    ResourceBundle.getBundle(PlanIoException.BUNDLE, Locale.KOREAN)
                            .getString(key),
                    Locale.KOREAN)
            .format(args);

    @Test
    void aSentenceIsSaidInTheLanguageOfTheUser() {
        PlanIoException missing = new PlanIoException(null, "io.read.missing", "배치안.json");

        assertEquals(List.of("배치안.json: 파일이 없습니다."), missing.lines(KOREAN));
    }

    @Test
    void problemsFollowTheSummaryInTheLanguageOfTheUser() {
        Problem one = new Problem("/booths/0", "io.problem.missing", List.of("level"));

        PlanIoException refused = new PlanIoException("io.read.problems", "a.json", List.of(one), 12);

        assertEquals(
                List.of("a.json: 열 수 없습니다. 문제 12건.", "/booths/0: \"level\"이(가) 없습니다.", "외 2건"), refused.lines(KOREAN));
    }

    @Test
    void logsAreEnglishOnEveryMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.KOREA);
            ResourceBundle.clearCache();
            assertEquals(
                    "a.json: there is no such file.",
                    new PlanIoException(null, "io.read.missing", "a.json").getMessage());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void oneProblemIsNotCalledProblems() {
        Problem whole = new Problem("", "io.problem.value", List.of("A plan must have at least one level."));

        assertEquals(
                "a.json cannot be opened: one problem.\nA plan must have at least one level.",
                new PlanIoException("io.read.problems", "a.json", List.of(whole), 1).getMessage());
    }
}

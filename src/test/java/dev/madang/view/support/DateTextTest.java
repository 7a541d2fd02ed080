package dev.madang.view.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.madang.text.Formats;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.DatePicker;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Days that are typed into date pickers. Leaving the field commits what is in it. */
@Tag("ui")
class DateTextTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 15);

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aDayIsReadInSeveralSpellings() {
        for (String typed : new String[] {"15 Jul 2026", "2026-07-15", "2026.7.15", " 2026. 7. 15. "}) {
            assertEquals(DAY, afterTyping(typed, null).getValue(), typed);
        }
    }

    @Test
    void whatIsNoDayGivesWayToTheDayBefore() {
        DatePicker picker = afterTyping("2026-11-2222 Nov 2026", DAY);

        assertEquals(DAY, picker.getValue());
        assertEquals("15 Jul 2026", picker.getEditor().getText().replace('\u00a0', ' '));
    }

    @Test
    void anEmptiedFieldHasNoDay() {
        assertNull(afterTyping("", DAY).getValue());
    }

    private static DatePicker afterTyping(String typed, @Nullable LocalDate before) {
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(30), () -> {
            DatePicker picker = new DatePicker(before);
            DateText.install(picker, new Formats(Locale.ENGLISH).dateFormat());
            picker.getEditor().setText(typed);
            picker.commitValue();
            return picker;
        });
    }
}

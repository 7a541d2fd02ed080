package dev.madang.view.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.edit.IssueRevision;
import dev.madang.text.Messages;
import dev.madang.view.support.MessagesBundle;
import dev.madang.view.support.View;
import dev.madang.view.support.Views;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

@Tag("ui")
class IssueRevisionFormTest {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 15);

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void whatIsProposedCanBeIssuedAsItIs() {
        onFx(() -> {
            View<IssueRevisionController> form = form();
            field(form, "reasonField").setText(" First print ");

            assertTrue(form.controller().complete().get());
            assertEquals(
                    new IssueRevision("3", DAY, "First print", ""),
                    form.controller().order());
        });
    }

    @Test
    void numbersThatAreMissingTakenOrTooLongAreRefused() {
        onFx(() -> {
            View<IssueRevisionController> form = form();
            for (String number : new String[] {"", "  ", "2", "1234567890123"}) {
                field(form, "numberField").setText(number);

                assertFalse(form.controller().complete().get(), number);
            }
        });
    }

    private static View<IssueRevisionController> form() {
        RevisionDialogs.Proposal proposal = new RevisionDialogs.Proposal("3", Set.of("1", "2"), DAY, "moved 1");
        Messages messages = Messages.of(Locale.ENGLISH);
        return new Views(new MessagesBundle(messages))
                .with(IssueRevisionController.class, () -> new IssueRevisionController(proposal, messages))
                .load(IssueRevisionController.class);
    }

    private static TextField field(View<?> form, String id) {
        return (TextField) form.root().lookup("#" + id);
    }

    private static void onFx(Runnable test) {
        WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(30), test);
    }
}

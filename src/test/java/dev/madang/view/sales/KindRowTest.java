package dev.madang.view.sales;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.model.BuildKind;
import dev.madang.model.LocalText;
import dev.madang.text.Messages;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

@Tag("ui")
class KindRowTest {

    static final List<Locale> LANGUAGES = Messages.LANGUAGES;

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void eachHeadingStandsAboveWhatItNames(Locale language) {
        Messages messages = Messages.of(language);
        BuildKind shell = new BuildKind("shell", new LocalText("조립부스", "Shell scheme"), BuildKind.Base.SHELL, 0);

        List<List<String>> rows = WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(30), () -> {
            Node fields = new KindRow(shell, Currency.getInstance("KRW"), 0, messages, () -> {}, () -> {}).node();
            List<String> headings = ((HBox) KindRow.headings(messages))
                    .getChildren().stream()
                            .filter(Label.class::isInstance)
                            .map(label -> ((Label) label).getText())
                            .toList();
            List<String> names = ((HBox) fields)
                    .getChildren().stream()
                            .limit(headings.size())
                            .map(Node::getAccessibleText)
                            .toList();
            return List.of(headings, names);
        });

        assertEquals(rows.get(0), rows.get(1));
        assertEquals(5, rows.get(0).size());
    }
}

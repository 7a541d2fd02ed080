package dev.madang.exchange.list;

import static dev.madang.model.PlanFixtures.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.exchange.list.ListLine.State;
import dev.madang.model.Exhibitor;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ExhibitorListTest {

    private static final List<String> ALL =
            List.of(ListColumns.KO, ListColumns.EN, ListColumns.EXHIBITOR_KIND, ListColumns.COUNTRY);

    private final Plan plan = TablePlans.plan();
    private final AtomicInteger next = new AtomicInteger();

    @Test
    void aPlainListOfNamesAddsThoseThatAreNew() {
        ListPreview preview = preview("알파로봇\n베타\n베타");

        assertEquals(List.of(State.SAME, State.ADDED, State.SAME), states(preview));
        Plan after = preview.edit().orElseThrow().apply(plan).after();
        assertEquals(3, after.exhibitors().size());
        assertEquals(
                LocalText.of("베타"),
                after.exhibitors().get(id("new1")).orElseThrow().name());
    }

    @Test
    void whoIsKnownByOneNameTakesTheRest() {
        Plan after = preview("이름(한글)\tKind\tCountry\n부산광역시\t기관\tkr")
                .edit()
                .orElseThrow()
                .apply(plan)
                .after();

        assertEquals(
                new Exhibitor(id("x2"), TablePlans.BUSAN.name(), Exhibitor.Kind.INSTITUTION, "KR"),
                after.exhibitors().get(id("x2")).orElseThrow());
    }

    @Test
    void whatCannotBeReadIsExplainedAndNotApplied() {
        ListPreview preview = preview("Name, English\tCountry\nGamma\tAtlantis\n\tKR");

        assertEquals(List.of(State.FAULTY, State.FAULTY), states(preview));
        assertTrue(preview.edit().isEmpty());
    }

    private ListPreview preview(String text) {
        ListMapping block = ListMapping.of(CellBlock.read(text), ALL, ALL, 0);
        return new ExhibitorList(plan, Messages.of(Locale.ENGLISH), block, () -> id("new" + next.incrementAndGet()))
                .preview(NameAnswers.NONE);
    }

    private static List<State> states(ListPreview preview) {
        return preview.lines().stream().map(ListLine::state).toList();
    }
}

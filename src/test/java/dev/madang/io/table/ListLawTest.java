package dev.madang.io.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.exchange.list.BoothList;
import dev.madang.exchange.list.ExhibitorList;
import dev.madang.exchange.list.ListChoices;
import dev.madang.exchange.list.ListExport;
import dev.madang.exchange.list.ListKind;
import dev.madang.exchange.list.ListLine;
import dev.madang.exchange.list.ListLine.State;
import dev.madang.exchange.list.ListMapping;
import dev.madang.exchange.list.ListPreview;
import dev.madang.exchange.list.ListTable;
import dev.madang.io.PlanIoException;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.model.PlanArbitraries;
import dev.madang.text.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A list that goes out and comes back changes nothing; the seed of a plan that fails stands in the name of the test.
 */
class ListLawTest {

    private static final Set<State> CHANGES = Set.of(State.CHANGED, State.ADDED, State.ASKED);

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aListThatComesBackChangesNothing(long seed) throws IOException, PlanIoException {
        Plan plan = PlanArbitraries.plan(seed);
        for (String language : List.of("en", "ko", "en-u-ms-ussystem")) {
            Messages messages = Messages.of(Locale.forLanguageTag(language));
            for (ListKind kind : ListKind.values()) {
                for (ListFormat format : ListFormat.values()) {
                    assertEquals(
                            List.of(), changes(plan, kind, format, messages), language + " " + kind + " " + format);
                }
            }
        }
    }

    private static List<ListLine> changes(Plan plan, ListKind kind, ListFormat format, Messages messages)
            throws IOException, PlanIoException {
        ListTable table = ListExport.of(plan, kind, messages);
        if (table.rows().isEmpty()) {
            return List.of();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (format == ListFormat.CSV) {
            ListWriter.csv(table, out);
        } else {
            ListWriter.xlsx(table, out);
        }
        ListBook book = ListFile.read("list", out.toByteArray(), TextForm.GUESSED);
        ListMapping mapping = ListMapping.found(book.sheets().get(0).cells(), kind);
        ListPreview preview = preview(plan, kind, mapping, messages);
        assertEquals(Optional.empty(), preview.importEdit());
        return preview.lines().stream()
                .filter(line -> CHANGES.contains(line.state()))
                .toList();
    }

    private static ListPreview preview(Plan plan, ListKind kind, ListMapping mapping, Messages messages) {
        ListChoices choices = ListChoices.of(kind);
        return kind == ListKind.BOOTHS
                ? new BoothList(plan, messages, mapping, ListLawTest::noId, LocalDate.of(2026, 1, 1)).preview(choices)
                : new ExhibitorList(plan, messages, mapping, ListLawTest::noId).preview(choices);
    }

    private static ElementId noId() {
        throw new AssertionError("nothing is added");
    }
}

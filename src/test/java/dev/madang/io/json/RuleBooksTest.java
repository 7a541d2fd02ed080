package dev.madang.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.io.PlanIoException;
import dev.madang.model.Evidence;
import dev.madang.model.LocalText;
import dev.madang.rules.Confidence;
import dev.madang.rules.Limit;
import dev.madang.rules.LimitKind;
import dev.madang.rules.Limits;
import dev.madang.rules.LoadFactor;
import dev.madang.rules.Origin;
import dev.madang.rules.RuleBook;
import dev.madang.rules.Situation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped rule books, and rule books as files. */
class RuleBooksTest {

    private static final Path SHIPPED = Path.of("assets", "rules");

    @TempDir
    private Path folder;

    @Test
    void theSevenBooksAreShipped() {
        List<String> ids = new Catalogue(null, Path.of(""))
                .ruleBooks().stream().map(RuleBook::id).toList();

        assertEquals(List.of("house", "ibc", "korea-building", "korea-fire", "mvstaettvo", "nfpa-101", "uk-adb"), ids);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aShippedBookIsWrittenAsItWasRead(String file) throws IOException, PlanIoException {
        byte[] bytes = Files.readAllBytes(SHIPPED.resolve(file));

        assertEquals(
                new String(bytes, StandardCharsets.UTF_8),
                new String(RuleBookWriter.toBytes(read(SHIPPED.resolve(file))), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void whatIsRememberedIsNeverShownAsPublishedAndWhatWasReadNamesItsSource(String file) throws PlanIoException {
        for (Origin origin : origins(read(SHIPPED.resolve(file)))) {
            Evidence.Kind kind = origin.evidence().kind();
            switch (origin.confidence()) {
                case MEMORY, SETTING -> assertEquals(Evidence.Kind.ASSUMED, kind, origin.toString());
                case READ, SECOND_HAND -> assertEquals(Evidence.Kind.PUBLISHED, kind, origin.toString());
            }
        }
    }

    @Test
    void everythingInTheHouseBookIsASetting() throws PlanIoException {
        for (Origin origin : origins(read(SHIPPED.resolve("house.json")))) {
            assertEquals(Confidence.SETTING, origin.confidence());
        }
    }

    @Test
    void koreanLawAsksNoExitWidthForTheAreaOfAHall() throws PlanIoException {
        List<Limit> perArea = read(SHIPPED.resolve("korea-building.json"))
                .limits(LimitKind.EXIT_WIDTH_PER_AREA)
                .toList();

        assertEquals(600, perArea.get(0).value());
        assertFalse(perArea.get(0).binding());
    }

    @ParameterizedTest
    @ValueSource(strings = {"korea-fire.json", "uk-adb.json"})
    void booksThatLeaveOutToiletsAndStairsAloneCountStagesAndStores(String file) throws PlanIoException {
        LoadFactor hall = read(SHIPPED.resolve(file)).factors().stream()
                .filter(factor -> factor.use() == LoadFactor.Use.EXHIBITION)
                .findFirst()
                .orElseThrow();

        assertEquals(LoadFactor.Area.GROSS, hall.area());
    }

    @Test
    void germanExitsOfAislesAreAsWideAsTheAisles() throws PlanIoException {
        RuleBook germany = read(SHIPPED.resolve("mvstaettvo.json"));

        Limits limits = Limits.of(List.of(germany), Situation.UNKNOWN);

        assertEquals(
                limits.of(LimitKind.AISLE_WIDTH).get(0).value(),
                limits.of(LimitKind.EXIT_WIDTH).get(0).value());
    }

    @Test
    void aBookOfVersion1IsReadAsItWasMeant() throws IOException, PlanIoException {
        Path file = Files.writeString(
                folder.resolve("old.json"),
                """
                {"format": "madang-rules", "version": 1, "id": "own", "revision": 4, "name": "Own",
                 "limits": [{"rule": "exit-clearance", "mm": 2500, "binding": true, "evidence": "assumed"}]}
                """);

        Limit limit = read(file).limits().get(0);

        assertEquals(LimitKind.EXIT_CLEARANCE, limit.kind());
        assertEquals(2_500, limit.value());
        assertTrue(limit.binding());
        assertEquals(Confidence.SETTING, limit.origin().confidence());
    }

    @Test
    void aBookOfOnesOwnComesBeforeTheShippedOne() throws PlanIoException {
        Catalogue catalogue = new Catalogue(folder, Path.of(""));
        RuleBook own = new RuleBook(
                "house",
                9,
                LocalText.of("Ours"),
                List.of(Limit.of(LimitKind.AISLE_WIDTH, 4_000, true, Origin.SETTING)));

        Path file = catalogue.keepRuleBook(own);

        assertEquals(Optional.of(own), catalogue.ruleBook("house"));
        assertEquals(List.of(own), catalogue.ownRuleBooks());
        assertEquals(file, catalogue.keepRuleBook(own));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"rule\": \"aisle-width\", \"value\": 3, \"unit\": \"m\"}",
                "{\"rule\": \"aisle-width\", \"value\": 3000, \"unit\": \"%\"}",
                "{\"rule\": \"isle-width\", \"value\": 3000, \"unit\": \"mm\"}",
                "{\"rule\": \"aisle-width\", \"value\": -1, \"unit\": \"mm\"}",
                "{\"rule\": \"aisle-width\", \"value\": \"3000\", \"unit\": \"mm\"}",
                "{\"rule\": \"aisle-width\", \"value\": 1e300, \"unit\": \"mm\"}",
                "{\"rule\": \"aisle-width\", \"value\": 3000, \"unit\": \"mm\", \"when\": {\"floorLoad\": true}}",
                "{\"rule\": \"aisle-width\", \"value\": 3000, \"unit\": \"mm\", \"confidence\": \"sure\"}"
            })
    void aLimitThatIsNotUnderstoodIsRefusedWithItsPlace(String limit) throws IOException {
        String whole = limit.substring(0, limit.length() - 1) + ", \"binding\": true, \"evidence\": \"assumed\"}";
        Path file = Files.writeString(
                folder.resolve("bad.json"),
                "{\"format\": \"madang-rules\", \"version\": 2, \"id\": \"own\", \"revision\": 1, \"name\": \"Own\","
                        + " \"limits\": [" + whole + "]}");

        PlanIoException refused = assertThrows(PlanIoException.class, () -> read(file));

        assertTrue(refused.getMessage().contains("/limits/0"), refused.getMessage());
    }

    private static Stream<String> shipped() throws IOException {
        try (Stream<Path> files = Files.list(SHIPPED)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    private static List<Origin> origins(RuleBook book) {
        return Stream.of(
                        book.limits().stream().map(Limit::origin),
                        book.factors().stream().map(LoadFactor::origin),
                        book.demands().stream().map(demand -> demand.origin()))
                .flatMap(origins -> origins)
                .toList();
    }

    private static RuleBook read(Path file) throws PlanIoException {
        return JsonFile.read(file, FileFormat.RULES, RuleBookCodec::read);
    }
}

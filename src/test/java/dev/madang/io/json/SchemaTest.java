package dev.madang.io.json;

import static dev.madang.model.PlanFixtures.LEVEL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.madang.check.global.ExitLoss;
import dev.madang.check.global.WholeCheck;
import dev.madang.compare.PlanDiff;
import dev.madang.exchange.list.CellBlock;
import dev.madang.exchange.list.Gone;
import dev.madang.exchange.list.ListChoices;
import dev.madang.exchange.list.ListImport;
import dev.madang.exchange.list.ListKind;
import dev.madang.exchange.list.ListMapping;
import dev.madang.exchange.list.ListPreview;
import dev.madang.exchange.list.ListSheet;
import dev.madang.model.ElementId;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.model.PlanArbitraries;
import dev.madang.model.PlanFixtures;
import dev.madang.model.VenueArbitraries;
import dev.madang.rules.Limit;
import dev.madang.rules.LimitKind;
import dev.madang.rules.Origin;
import dev.madang.rules.RuleBook;
import dev.madang.text.Messages;
import dev.madang.walk.WalkWatch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schemas say what the reader and the writer do, as far as a schema can say it. */
final class SchemaTest {

    private static final Path ASSETS = Path.of(System.getProperty("madang.home", "."), "assets");
    private static final String BASE = "https://example.org/schema/";
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(SchemaTest::schemaText));

    private static final Schema PLAN = schema("plan");
    private static final Schema VENUE = schema("venue");
    private static final Schema EVENT = schema("event");

    private static final Map<ListKind, String> LISTS = Map.of(
            ListKind.EXHIBITORS, "업체명\t국가\n나래\tKR\n㈜나래\tKR\n다온\tAtlantis\n합계\t2",
            ListKind.BOOTHS, "부스번호\t참가업체\t크기\nA1\t나래\t\nA2\t(주)나래\t6x3\n없음\t\t\n합계\t\t3");

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyWrittenPlanFits(long seed) {
        assertFits(PLAN, new String(PlanWriter.toBytes(PlanArbitraries.plan(seed)), StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyClipFits(long seed) {
        assertFits(schema("clip"), ClipText.of(ClipTextTest.clip(seed)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyWrittenVenueAndEventFits(long seed) {
        VenueArbitraries any = new VenueArbitraries(new Random(seed));

        assertFits(VENUE, JsonText.venue(any.venue()));
        assertFits(EVENT, JsonText.event(any.event()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyCheckResultFits(long seed) {
        Limit limit = Limit.of(LimitKind.EXIT_CLEARANCE, 3_000, true, Origin.SETTING);
        RuleBook book = new RuleBook("house", 1, LocalText.of("House"), List.of(limit));
        Plan plan = PlanFixtures.random(new Random(seed), 30);

        WholeCheck check = WholeCheck.of(plan, List.of(book), List.of(), WalkWatch.NONE);
        Map<String, List<ExitLoss>> losses =
                Map.of(LEVEL, ExitLoss.each(check.global().levels().get(0), WalkWatch.NONE));

        String text = CheckJson.text(check, losses, "배치안.json", Messages.of(Locale.KOREAN));

        assertFits(schema("check"), text);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyDifferenceFits(long seed) {
        PlanDiff diff = PlanDiff.of(PlanArbitraries.plan(seed), PlanArbitraries.plan(seed + 1));

        assertFits(schema("diff"), DiffJson.text(diff, "전.json", "후.json", Messages.of(Locale.KOREAN)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyPreviewOfAListFits(long seed) {
        Messages messages = Messages.of(seed % 2 == 0 ? Locale.KOREAN : Locale.ENGLISH);
        Plan plan = PlanArbitraries.plan(seed);
        AtomicInteger next = new AtomicInteger();
        ListImport reading = new ListImport(
                plan, messages, () -> new ElementId("fresh" + next.incrementAndGet()), LocalDate.of(2026, 1, 1));
        for (ListKind kind : ListKind.values()) {
            ListMapping mapping = ListMapping.found(CellBlock.read(LISTS.get(kind)), kind);
            for (Gone gone : kind.gone()) {
                ListChoices choices = ListChoices.of(kind).with(gone);
                ListPreview preview =
                        reading.preview(kind, new ListSheet("s", mapping.block(), List.of()), mapping, choices);

                assertFits(
                        schema("import"), ImportJson.text(preview, preview.remarks(), "배치안.json", "명단.xlsx", messages));
            }
        }
    }

    @Test
    void theSoundTextFits() {
        assertFits(PLAN, PlanText.SOUND);
    }

    @ParameterizedTest
    @CsvSource({"venues, venue", "events, event", "rules, rules", "plans, plan"})
    void everyShippedFileFits(String folder, String name) throws IOException {
        for (Path file : jsonFiles(ASSETS.resolve(folder))) {
            List<Error> errors = schema(name).validate(Files.readString(file), InputFormat.JSON);
            assertEquals(List.of(), errors, file.toString());
        }
    }

    /** Part of the sound text and what replaces it; both the schema and the reader refuse that. */
    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "version": 2 | "version": 3
                    "seats": 5 | "seats": 3.7
                    "seats": 5 | "seats": "3"
                    "seats": 5 | "chairs": 5
                    "x": 3000  | "x": 1000000000
                    "rotation": 0 | "rotation": 36000
                    "rotation": 0 | "outline": [[0, 0], [900, 0], [0, 900]]
                    "status": "paid" | "status": "Paid"
                    "status": "paid" | "holder": "Kim"
                    , "expires": "2025-07-01" | ,"number": "B"
                    "id": "b2" | "id": "B 2"
                    "leased": ["l1/h1"] | "leased": ["l1"]
                    "colour": "#0072b2" | "colour": "blue"
                    "kind": "stage", | "kind": "stage", "x": 0,
                    "name": "X" | "title": "X"
                    {"ko": "벡스코", "en": "BEXCO"} | {"ko": "벡스코"}
                    [900, 900], | [900],
                    [900, 900], | [900, 900, 900],
                    "kind": "exit" | "kind": "column"
                    "kind": "exit" | "kind": "door"
                    "at": [0, 3000], | "from": [0, 0], "to": [9, 9],
                    "m2": 81, | "mm": 81,
                    "m2": 81, "evidence": "assumed" | "evidence": "assumed"
                    "m2": 81, "evidence": "assumed" | "m2": 81, "evidence": "unknown"
                    "m2": 81, "evidence": "assumed" | "m2": 81, "evidence": "published"
                    "m2": 81, "evidence": "assumed" | "m2": 81, "evidence": {"kind": "published", "sources": []}
                    "m2": 81, "evidence": "assumed" | "m2": 81, "evidence": {"kind": "published", "sources": [{"year": 2001}]}
                    "m2": 81, "evidence": "assumed" | "m2": 81, "evidence": {"kind": "derived"}
                    "m2": 81, "evidence": "assumed" | "m2": 81, "evidence": {"kind": "disputed", "claims": [{"text": "one"}]}
                    "m2": 81, "evidence": "assumed" | "m2": 81, "evidence": {"kind": "assumed", "claims": [{"text": "one"}]}
                    "officialArea" | "area"
                    "value": 10 | "low": 10
                    "value": 10 | "value": 10, "low": 10, "high": 10
                    "year": 2025, | "year": 2025, "firstDay": "2025-07-15",
                    "year": 2025, | "year": 2025, "motto": "onwards",
                    "year": 2025, | "year": 2025, "attendance": {"opensAt": {"minutes": 600, "evidence": "assumed"}},
                    "year": 2025, | "year": 2025, "attendance": {"crew": {"persons": 20}},
                    "year": 2025, | "year": 2025, "attendance": {"bestDayShare": {"permille": 1001, "evidence": "assumed"}},
                    "year": 2025, | "year": 2025, "attendance": {"staffPer100Units": {"persons": 10001, "evidence": "assumed"}},
                    "year": 2025, | "year": 2025, "attendance": {"serviceSeconds": {"seconds": 0, "evidence": "assumed"}},
                    "year": 2025, | "year": 2025, "attendance": {"arrival": {"form": "steps", "weights": [0, 0], "evidence": "assumed"}},
                    "year": 2025, | "year": 2025, "attendance": {"arrival": {"form": "linear", "weights": [3], "evidence": "assumed"}},
                    "year": 2025, | "year": 2025, "attendance": {"stayLaw": "gamma"},
                    "minArea": {"m2": 9.5} | "minArea": 9.5
                    """)
    void whatTheSchemaRefusesTheReaderRefuses(String part, String other) {
        String spoilt = PlanText.with(part, other);

        assertNotEquals(List.of(), PLAN.validate(spoilt, InputFormat.JSON));
        assertTrue(PlanText.refusal(spoilt).size() >= 1);
    }

    private static void assertFits(Schema schema, String text) {
        assertEquals(List.of(), schema.validate(text, InputFormat.JSON));
    }

    private static Schema schema(String name) {
        return REGISTRY.getSchema(SchemaLocation.of(BASE + "madang-" + name + ".schema.json"));
    }

    /** Schemas name each other by file name alone; nothing is fetched. */
    private static @Nullable String schemaText(String address) {
        Path file = ASSETS.resolve("schema").resolve(address.substring(address.lastIndexOf('/') + 1));
        try {
            return Files.exists(file) ? Files.readString(file) : null;
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }

    private static List<Path> jsonFiles(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, "*.json")) {
                stream.forEach(files::add);
            }
        }
        return files;
    }
}

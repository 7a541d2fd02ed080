package dev.madang.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.model.Hatch;
import dev.madang.model.Status;
import dev.madang.text.EnumKeys;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are JSON but no sound plan: every problem is told with its place. */
final class PlanProblemsTest {

    private static final String ALL_BOOTH_FIELDS =
            "id, level, number, x, y, width, depth, rotation, build, status, holder, expires, exhibitor,"
                    + " stand, promise";

    /** Part of the sound text, what replaces it, and the first problem of what then stands there. */
    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "seats": 5 | "seats": 3.7        | /features/0/seats: 3.7 must be a whole number, without point, exponent or quotes.
                    "seats": 5 | "seats": 5.0        | /features/0/seats: 5.0 must be a whole number, without point, exponent or quotes.
                    "seats": 5 | "seats": 3e3        | /features/0/seats: 3E+3 must be a whole number, without point, exponent or quotes.
                    "seats": 5 | "seats": "3"        | /features/0/seats: "3" must be a whole number, without point, exponent or quotes.
                    "seats": 5 | "seats": null       | /features/0/seats: null must be a whole number, without point, exponent or quotes.
                    "seats": 5 | "seats": true       | /features/0/seats: true must be a whole number, without point, exponent or quotes.
                    "seats": 5 | "seats": [5]        | /features/0/seats: [...] must be a whole number, without point, exponent or quotes.
                    "seats": 5 | "seats": {"n": 5}   | /features/0/seats: {...} must be a whole number, without point, exponent or quotes.
                    "seats": 5 | "seats": -1         | /features/0/seats: -1 must be from 0 to 200000.
                    "seats": 5 | "seats": 99999999999999999999 | /features/0/seats: 99999999999999999999 must be from 0 to 200000.
                    "x": 3000  | "x": 1000000000     | /booths/1/x: 1000000000 must be from -2000000 to 2000000.
                    "rotation": 0 | "rotation": 36000 | /booths/0/rotation: 36000 must be from 0 to 35999.
                    "status": "paid" | "status": "Paid" | /booths/0/status: "Paid" must be one of: available, held, contracted, depositPaid, paid, complimentary, blocked.
                    "status": "paid" | "holder": "Kim"  | /booths/0: "holder" is only for booths of status "held".
                    , "expires": "2025-07-01" |         | /booths/1: "expires" is missing.
                    "2025-07-01" | "2025-02-30"         | /booths/1/expires: "2025-02-30" must be a day such as "2025-07-15".
                    "2025-07-01" | "1 July 2025"        | /booths/1/expires: "1 July 2025" must be a day such as "2025-07-15".
                    "holder": "Kim" | "holder": " "     | /booths/1: holder must not be empty.
                    "number": "A1"  | "number": 17      | /booths/0/number: 17 must be a text in quotes.
                    "number": "A1"  | "number": " A1"   | /booths/0: number " A1" must have at most 40 characters and no blanks at its ends.
                    "id": "b2"      | "id": "B 2"       | /booths/1/id: "B 2" must be an id: 1 to 64 lower-case letters, digits, dots or hyphens, beginning with a letter or digit.
                    "id": "b2"      | "id": "b1"        | /booths/1/id: the id "b1" is already used at /booths/0/id.
                    "id": "b2"      | "id": "g1"        | /booths/1/id: the id "g1" is already used at /features/0/id.
                    "id": "z1"      | "id": "x1"        | /zones/0/id: the id "x1" is already used at /exhibitors/0/id.
                    "exhibitor": "x1" | "exhibitor": "x2" | /booths/0/exhibitor: there is no exhibitor "x2" in this file.
                    "id": "g1", "level": "l1" | "id": "g1", "level": "l2" | /features/0/level: there is no level "l2" in this file.
                    "leased": ["l1/h1"] | "leased": ["l1/h2"] | /leased/0: there is no hall "l1/h2" in this file.
                    "leased": ["l1/h1"] | "leased": ["l1"]    | /leased/0: "l1" must be a level and a part, such as "center-1/hall-1".
                    ["l1/p1"]       | ["l1/h1"]         | /closedPartitions/0: there is no partition "l1/h1" in this file.
                    "colour": "#0072b2" | "colour": "blue" | /zones/0/colour: "blue" must be a colour such as "#0072b2".
                    "kind": "stage", | "kind": "stage", "x": 0, | /features/0: unknown field "x"; there can be: id, level, kind, name, outline, seats.
                    "country": "KR" | "country": "Korea" | /exhibitors/0: country "Korea" must be two capital letters, or empty.
                    "name": "X"     | "title": "X"       | /exhibitors/0: "name" is missing.
                    "name": "P"     | "name": {"ko": "P"} | /name: {...} must be a text in quotes.
                    {"ko": "벡스코", "en": "BEXCO"} | {"ko": "벡스코"} | /venue/name: "en" is missing.
                    {"ko": "벡스코", "en": "BEXCO"} | 7    | /venue/name: 7 must be a text in quotes, or {"ko": "...", "en": "..."}.
                    "bexco", "revision": 1 | "bexco", "revision": 0 | /venue/revision: 0 must be from 1 to 2147483647.
                    "outline": [[0, 0], [900, 0], [900, 900] | "outline": [[0, 0], [900, 800], [900, 0] | /features/0/outline: the outline crosses or touches itself; its sides may meet at corners only.
                    "outline": [[0, 0], [900, 0], [900, 900] | "outline": [[0, 0], [900], [900, 900] | /features/0/outline/1: [...] must be a point: [x, y] in whole millimetres.
                    "outline": [[0, 0], [900, 0], [900, 900] | "outline": [[0, 0], [900, "0"], [900, 900] | /features/0/outline/1/1: "0" must be a whole number, without point, exponent or quotes.
                    [0, 900]], "seats" | [0, 450], [0, 900], [0, 450]], "seats" | /features/0/outline: the outline crosses or touches itself; its sides may meet at corners only.
                    "from": [3000, 0] | "from": [3000, 9000] | /levels/0/partitions/0: from and to are both [3000, 9000]; they must differ.
                    "id": "p1"      | "id": "h1"         | /levels/0/partitions/0/id: the id "h1" is already used at /levels/0/halls/0/id.
                    "kind": "exit"  | "kind": "way out"  | /levels/0/fixtures/0/kind: "way out" must be one of: column, exit, entrance, freightDoor, freightLift, hydrant, extinguisher, panel, utilityPoint, utilityTrench, fireShutter, smokeBarrier, keepClear, lobby, dock, outdoor.
                    "at": [0, 3000], |                   | /levels/0/fixtures/0: "at" is missing.
                    "m2": 81,       | "m2": 81.1234567,  | /levels/0/halls/0/facts/officialArea/m2: 81.1234567 must be a number of m² with at most six decimals.
                    "m2": 81,       | "m2": "81",        | /levels/0/halls/0/facts/officialArea/m2: "81" must be a number of m² with at most six decimals.
                    "m2": 81,       | "m2": 1e999999999, | /levels/0/halls/0/facts/officialArea/m2: 1E+999999999 must be from 0 to 9223372036854.775807.
                    "m2": 81,       |                    | /levels/0/halls/0/facts/officialArea: A fact has a value unless its evidence is unknown.
                    "m2": 81, "evidence": "assumed" | "m2": 81, "evidence": "published" | /levels/0/halls/0/facts/officialArea/evidence: Published evidence must name a source.
                    "m2": 81, "evidence": "assumed" | "m2": 81, "evidence": 1 | /levels/0/halls/0/facts/officialArea/evidence: 1 must be a kind of evidence, or {"kind": "...", ...}.
                    "m2": 81, "evidence": "assumed" | "m2": 81 | /levels/0/halls/0/facts/officialArea: "evidence" is missing.
                    "sprinklers": {"evidence": "unknown"} | "sprinklers": {"yes": 1, "evidence": "assumed"} | /levels/0/halls/0/facts/sprinklers/yes: 1 must be true or false.
                    "show": "s1"    | "show": "s2"       | /event/figures/0/show: there is no show "s2" in this event.
                    "value": 10     | "low": 10          | /event/figures/0: "high" is missing.
                    "year": 2025,   | "year": 2025, "firstDay": "2025-07-15", | /event: firstDay and lastDay must be given together.
                    "rotation": 0,  | "rotation": 0, "stand": {"height": -1}, | /booths/0/stand/height: -1 must be from 0 to 60000.
                    "rotation": 0,  | "rotation": 0, "stand": {"walls": [{"side": 1}, {"side": 1}]}, | /booths/0/stand: side 1 has two walls; it can have one.
                    "rotation": 0,  | "rotation": 0, "stand": {"walls": [{"side": 4}]}, | /booths/0: A wall runs along side 4, but the booth has only 4 sides, counted from 0.
                    "rotation": 0,  | "rotation": 0, "stand": {"exhibits": [{"massKg": 9, "width": 5, "depth": 5, "rotation": 5}]}, | /booths/0/stand/exhibits/0: "at" is missing.
                    "rotation": 0,  | "rotation": 0, "stand": {"decks": [{"outline": [[0, 0], [900, 800], [900, 0], [0, 900]]}]}, | /booths/0/stand/decks/0/outline: the outline crosses or touches itself; its sides may meet at corners only.
                    "rotation": 0,  | "rotation": 0, "promise": {"area": {"m2": 9}, "build": "shell"}, | /booths/0/promise: "openSides" is missing.
                    "leased"        | "phases": [{"id": "x", "kind": "gala"}], "leased" | /phases/0/kind: "gala" must be one of: buildUp, show, concert, tearDown, other.
                    "leased"        | "phases": [{"id": "x", "kind": "show", "closedDoors": ["l1/door-9"]}], "leased" | /phases/0/closedDoors/0: there is no door "l1/door-9" in this file.
                    "leased"        | "accepted": [{"rule": "r", "level": "l", "measured": "3", "reason": "x", "by": "y", "at": "2026-03-02T01:00:00Z"}], "leased" | /accepted/0/measured: "3" must be a number, without quotes.
                    "leased"        | "accepted": [{"rule": "r", "level": "l", "measured": 3, "reason": "", "by": "y", "at": "2026-03-02T01:00:00Z"}], "leased" | /accepted/0: reason "" must have 1 to 2000 characters.
                    "leased"        | "lea/sed~"         | unknown field "lea/sed~"; there can be: format, version, writtenBy, name, event, rules, venue, levels, leased, closedPartitions, phases, underlays, exhibitors, sales, zones, features, booths, notes, dimensions, groups, locked, numbers, revisions, accepted.
                    """)
    void aProblemIsToldWithItsPlace(String part, String other, String problem) {
        String spoilt = PlanText.with(part, other == null ? "" : other);

        assertEquals(
                List.of(problem), PlanText.problems(spoilt).stream().limit(1).toList());
    }

    /** Terms of the event, and what is wrong with them. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"currency": "XYW"}             | /event/terms/currency: "XYW" must be the code of a currency, such as "KRW".
                    {"currency": "won"}             | /event/terms/currency: "won" must be the code of a currency, such as "KRW".
                    {"currency": 5}                 | /event/terms/currency: 5 must be a text in quotes.
                    {"boothWidth": 99}              | /event/terms/boothWidth: 99 must be from 100 to 100000.
                    {"boothDepth": 100001}          | /event/terms/boothDepth: 100001 must be from 100 to 100000.
                    {"boothDepth": "3 m"}           | /event/terms/boothDepth: "3 m" must be a whole number, without point, exponent or quotes.
                    {"unit": {}}                    | /event/terms/unit: "m2" is missing.
                    {"unit": {"m2": "nine"}}        | /event/terms/unit/m2: "nine" must be a number of m² with at most six decimals.
                    {"booth": 3000}                 | /event/terms: unknown field "booth"; there can be: unit, currency, boothWidth, boothDepth.
                    []                              | /event/terms: [...] must be an object: {...}.
                    """)
    void wrongTermsOfAnEventAreTold(String terms, String problem) {
        assertEquals(
                List.of(problem),
                PlanText.problems(PlanText.with("\"year\": 2025,", "\"year\": 2025, \"terms\": " + terms + ",")));
    }

    /** The first status of a plan, and what is wrong with it. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "id": "vip"      | "id": 7            | /sales/statuses/0/id: 7 must be a text in quotes.
                    "id": "vip", |                        | /sales/statuses/0: "id" is missing.
                    "name": "VIP"    | "name": 7          | /sales/statuses/0/name: 7 must be a text in quotes, or {"ko": "...", "en": "..."}.
                    "#0072b2"        | "blue"             | /sales/statuses/0/colour: "blue" must be a colour such as "#0072b2".
                    "dotted"         | "waves"            | /sales/statuses/0/pattern: "waves" must be one of: PATTERNS.
                    "stage": "sold"  | "stage": "gone"    | /sales/statuses/0/stage: "gone" must be one of: STAGES.
                    "stage"          | "step"             | /sales/statuses/0: "stage" is missing.
                    """)
    void aMalformedStatusIsTold(String part, String other, String problem) {
        String status = "{\"id\": \"vip\", \"name\": \"VIP\", \"colour\": \"#0072b2\", \"pattern\": \"dotted\","
                + " \"stage\": \"sold\"}";
        String spoilt = status.replace(part, other == null ? "" : other);

        assertEquals(
                problem.replace("PATTERNS", names(Hatch.values())).replace("STAGES", names(Status.Stage.values())),
                PlanText.problems(withStatuses("[" + spoilt + "]")).get(0));
    }

    private static String withStatuses(String statuses) {
        return PlanText.with("\"exhibitors\"", "\"sales\": {\"statuses\": " + statuses + "}, \"exhibitors\"");
    }

    private static String names(Enum<?>... all) {
        return Arrays.stream(all).map(EnumKeys::lowerCamel).collect(Collectors.joining(", "));
    }

    @Test
    void everyProblemOfABoothIsTold() {
        String booth =
                "{\"id\": \"b3\", \"level\": \"l9\", \"x\": 0.5, \"width\": 0, \"depth\": \"3\", \"build\": \"tent\","
                        + " \"exhibitor\": \"x9\", \"colour\": \"red\"}";

        assertEquals(
                List.of(
                        "/booths/0/level: there is no level \"l9\" in this file.",
                        "/booths/0/x: 0.5 must be a whole number, without point, exponent or quotes.",
                        "/booths/0: \"y\" is missing.",
                        "/booths/0/width: 0 must be from 1 to 1000000.",
                        "/booths/0/depth: \"3\" must be a whole number, without point, exponent or quotes.",
                        "/booths/0/build: there is no build kind \"tent\" on offer.",
                        "/booths/0/exhibitor: there is no exhibitor \"x9\" in this file.",
                        "/booths/0: unknown field \"colour\"; there can be: " + ALL_BOOTH_FIELDS + "."),
                PlanText.problems(PlanText.with("\"booths\": [", "\"booths\": [" + booth + ",")));
    }

    @Test
    void manyProblemsEndAfterTenWithTheNumberOfTheRest() {
        String booths = IntStream.range(0, 25)
                .mapToObj(i ->
                        "{\"id\": \"n%d\", \"level\": \"l1\", \"x\": 0, \"y\": 0, \"width\": 0, \"depth\": 9, \"build\": \"shell\"},"
                                .formatted(i))
                .collect(Collectors.joining());

        List<String> lines = PlanText.refusal(PlanText.with("\"booths\": [", "\"booths\": [" + booths));

        assertEquals(12, lines.size());
        assertEquals("F cannot be opened: 25 problems.", lines.get(0));
        assertEquals("/booths/9/width: 0 must be from 1 to 1000000.", lines.get(10));
        assertEquals("and 15 more", lines.get(11));
    }

    @Test
    void aMillionProblemsAreCountedButNotKept() {
        String zeros = "0,".repeat(1_000_000);

        List<String> lines = PlanText.refusal(PlanText.with("\"booths\": [", "\"booths\": [" + zeros));

        assertEquals("F cannot be opened: 1,000,000 problems.", lines.get(0));
        assertEquals("/booths/0: 0 must be an object: {...}.", lines.get(1));
        assertEquals("and 999,990 more", lines.get(11));
    }

    @Test
    void aBrokenExhibitorIsNotMissedByItsBooth() {
        assertEquals(
                List.of("/exhibitors/0/kind: \"club\" must be one of: company, city, institution."),
                PlanText.problems(PlanText.with("\"company\"", "\"club\"")));
    }

    @Test
    void whatIsNoElementOrIsGroupedAlreadyIsToldWhereItStands() {
        String groups = "\"groups\": [{\"id\": \"q\", \"members\": [\"b1\", \"b2\"]},"
                + " {\"id\": \"r\", \"members\": [\"b1\", \"q\", \"x1\"]}], \"locked\": [\"x1\"], ";

        assertEquals(
                List.of(
                        "/groups/1/members/0: \"b1\" is already in a group; an element is in one group, once.",
                        "/groups/1/members/1: there is no booth, feature, zone, note or dimension \"q\" in this file.",
                        "/groups/1/members/2: there is no booth, feature, zone, note or dimension \"x1\" in this file.",
                        "/locked/0: there is no booth, feature, zone, note or dimension \"x1\" in this file."),
                PlanText.problems(PlanText.with("\"exhibitors\": [", groups + "\"exhibitors\": [")));
    }

    @Test
    void aDimensionHeldToADimensionIsToldWhereItIsHeld() {
        String dimensions = "\"dimensions\": [" + dimension("d1", "\"element\": \"b1\"") + ","
                + dimension("d2", "\"element\": \"d1\"") + "," + dimension("d3", "\"element\": \"d4\"") + ","
                + dimension("d4", "\"spot\": 0") + "], ";

        assertEquals(
                List.of(
                        "/dimensions/1/from/element: there is no booth, feature, zone or note \"d1\" in this file.",
                        "/dimensions/2/from/element: there is no booth, feature, zone or note \"d4\" in this file."),
                PlanText.problems(PlanText.with("\"exhibitors\": [", dimensions + "\"exhibitors\": [")));
    }

    private static String dimension(String id, String holder) {
        return "{\"id\": \"%s\", \"level\": \"l1\", \"from\": {\"at\": [0, 0], %s}, \"to\": {\"at\": [9, 0]}, \"offset\": 0}"
                .formatted(id, holder);
    }

    @Test
    void aRevisionWithTheNumberOfAnotherIsToldWhereItStands() {
        String revision =
                "{\"number\": \"R1\", \"date\": \"2025-01-02\", \"zones\": [], \"features\": [], \"booths\": []}";
        String revisions = "\"revisions\": [" + revision + ", " + revision + "], ";

        assertEquals(
                List.of(
                        "/revisions/1/number: the number \"R1\" is already that of the revision at /revisions/0/number."),
                PlanText.problems(PlanText.with("\"exhibitors\": [", revisions + "\"exhibitors\": [")));
    }

    @Test
    void aPlanWithoutALevelIsRefused() {
        String start = "\"levels\": [";
        String end = "\"leased\"";
        String levels = PlanText.SOUND.substring(PlanText.SOUND.indexOf(start), PlanText.SOUND.indexOf(end));
        String empty = "{\"format\": \"madang-plan\", \"version\": 1, \"name\": \"P\", "
                + "\"venue\": {\"id\": \"v\", \"revision\": 1, \"name\": \"V\"}, \"levels\": []}";

        assertEquals(List.of("A plan must have at least one level."), PlanText.problems(empty));
        assertEquals(
                "\"levels\" is missing.",
                PlanText.problems(PlanText.with(levels, "")).get(0));
    }

    @Test
    void aPlanWithoutAnEventKnowsTheUsualBuildKinds() {
        String start = "\"event\": {";
        String end = "\"venue\": {\"id\": \"bexco\"";
        String event = PlanText.SOUND.substring(PlanText.SOUND.indexOf(start), PlanText.SOUND.indexOf(end));
        String raw = PlanText.with(event, "").replace("\"shell\", \"status\"", "\"raw\", \"status\"");
        String tent = raw.replace("\"raw\"", "\"tent\"");

        assertEquals(List.of("/booths/0/build: there is no build kind \"tent\" on offer."), PlanText.problems(tent));
    }

    @Test
    void pointersEscapeSlashesAndTildes() {
        Cursor cursor = new Cursor(StrictJsonFixtures.parse("{\"a/b~c\": 1}"), "", new Problems());

        assertEquals("/a~1b~0c", cursor.child("a/b~c").pointer());
    }
}

package dev.madang.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.madang.model.Evidence;
import dev.madang.model.LocalText;
import java.util.List;
import org.junit.jupiter.api.Test;

final class JsonObjectTest {

    @Test
    void fieldsStandInTheOrderInWhichTheyWereSetAndObjectsOneALine() {
        JsonObject finding = new JsonObject().put("rule", "booth-overlap").put("x", 12);

        assertEquals(
                """
                {
                  "plan": "배치안.json",
                  "name": {"ko": "벡스코", "en": "BEXCO"},
                  "errors": 3,
                  "share": 0.0000125,
                  "done": true,
                  "limit": null,
                  "evidence": "assumed",
                  "summary": {"rule": "booth-overlap", "x": 12},
                  "rules": ["house", "nfpa"],
                  "findings": [
                    {"rule": "booth-overlap", "x": 12},
                    {"rule": "booth-overlap", "x": 12}
                  ],
                  "capacity": []
                }
                """,
                new JsonObject()
                        .put("plan", "배치안.json")
                        .put("name", new LocalText("벡스코", "BEXCO"))
                        .put("errors", 3)
                        .put("share", 1.25e-5)
                        .put("done", true)
                        .putNull("limit")
                        .put("evidence", Evidence.ASSUMED)
                        .put("summary", finding)
                        .putTexts("rules", List.of("house", "nfpa"))
                        .putObjects("findings", List.of(finding, finding))
                        .putObjects("capacity", List.of())
                        .text());
    }

    @Test
    void aListOfObjectsIsPrintedOneALine() {
        assertEquals(
                "[\n  {\"a\": 1},\n  {\"a\": 2}\n]\n",
                JsonObject.text(List.of(new JsonObject().put("a", 1), new JsonObject().put("a", 2))));
        assertEquals("[]\n", JsonObject.text(List.of()));
    }

    @Test
    void whatMustBeEscapedIsAndNothingElse() {
        String text = new JsonObject().put("a", "\"\\\n\t\u0001가🏙\uD83C/").text();

        assertEquals("{\n  \"a\": \"\\\"\\\\\\n\\t\\u0001가🏙\\ud83c/\"\n}\n", text);
        assertEquals(
                "\"\\\n\t\u0001가🏙\uD83C/",
                StrictJsonFixtures.parse(text).get("a").textValue());
    }

    @Test
    void doublesAreShortAndWithoutExponent() {
        assertEquals("{\n  \"a\": 972\n}\n", new JsonObject().put("a", 972.0).text());
        assertEquals("{\n  \"a\": 0.1\n}\n", new JsonObject().put("a", 0.1).text());
        assertEquals(
                "{\n  \"a\": 100000000000000000000\n}\n",
                new JsonObject().put("a", 1e20).text());
    }

    @Test
    void whatJsonCannotSayIsRefused() {
        JsonObject object = new JsonObject();

        assertThrows(IllegalArgumentException.class, () -> object.put("a", Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> object.put("a", Double.POSITIVE_INFINITY));
    }
}

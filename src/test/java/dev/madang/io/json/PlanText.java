package dev.madang.io.json;

import dev.madang.io.PlanIoException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Assertions;

/** A small plan file as text, to be spoilt by tests, and what reading says to it in English. */
final class PlanText {

    static final String SOUND =
            """
            {
              "format": "madang-plan", "version": 2, "writtenBy": "0.9", "name": "P",
              "event": {"id": "e", "revision": 1, "name": "E", "year": 2025,
                "shows": [{"id": "s1", "name": "S"}],
                "buildKinds": [{"id": "shell", "name": "Shell", "base": "shell", "minArea": {"m2": 9.5}}],
                "figures": [{"kind": "visitors", "stage": "actual", "show": "s1", "value": 10, "evidence": "assumed"}]},
              "venue": {"id": "bexco", "revision": 1, "name": {"ko": "벡스코", "en": "BEXCO"}},
              "levels": [{"id": "l1", "name": "1F", "floor": [[0, 0], [9000, 0], [9000, 9000], [0, 9000]],
                "halls": [{"id": "h1", "name": "H", "outline": [[0, 0], [9000, 0], [9000, 9000], [0, 9000]],
                  "facts": {"officialArea": {"m2": 81, "evidence": "assumed"}, "sprinklers": {"evidence": "unknown"}}}],
                "partitions": [{"id": "p1", "from": [3000, 0], "to": [3000, 9000]}],
                "fixtures": [{"id": "f1", "kind": "exit", "at": [0, 3000], "width": 1800, "facing": 0}]}],
              "leased": ["l1/h1"], "closedPartitions": ["l1/p1"],
              "zones": [{"id": "z1", "level": "l1", "colour": "#0072b2", "x": 0, "y": 0, "width": 3000, "depth": 3000}],
              "features": [{"id": "g1", "level": "l1", "kind": "stage",
                "outline": [[0, 0], [900, 0], [900, 900], [0, 900]], "seats": 5}],
              "booths": [
                {"id": "b1", "level": "l1", "number": "A1", "x": 0, "y": 0, "width": 3000, "depth": 3000, "rotation": 0,
                  "build": "shell", "status": "paid", "exhibitor": "x1"},
                {"id": "b2", "level": "l1", "x": 3000, "y": 0, "width": 3000, "depth": 3000, "build": "shell",
                  "status": "held", "holder": "Kim", "expires": "2025-07-01"}],
              "exhibitors": [{"id": "x1", "name": "X", "kind": "company", "country": "KR"}]
            }
            """;

    private PlanText() {}

    /**
     * Returns the sound text with one part of it replaced.
     *
     * @throws IllegalArgumentException if the part does not stand there
     */
    static String with(String part, String other) {
        if (!SOUND.contains(part)) {
            throw new IllegalArgumentException("\"" + part + "\" is not in the sound text.");
        }
        return SOUND.replace(part, other);
    }

    /** Returns the lines that reading the text ends with; the file is called "F". */
    static List<String> refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> refusal(byte[] bytes) {
        PlanIoException refused = Assertions.assertThrows(PlanIoException.class, () -> PlanReader.read("F", bytes));
        return List.of(refused.getMessage().split("\n"));
    }

    /** Returns the problems that reading the text lists, without the summary. */
    static List<String> problems(String text) {
        List<String> lines = refusal(text);
        return lines.subList(1, lines.size());
    }
}

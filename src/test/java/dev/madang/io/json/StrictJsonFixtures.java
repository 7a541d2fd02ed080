package dev.madang.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.madang.io.PlanIoException;

/** Trees from text that is known to be sound. */
final class StrictJsonFixtures {

    private StrictJsonFixtures() {}

    static JsonNode parse(String text) {
        try {
            return StrictJson.parse("F", text);
        } catch (PlanIoException e) {
            throw new AssertionError(e);
        }
    }
}

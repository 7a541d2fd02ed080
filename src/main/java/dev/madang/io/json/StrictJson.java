package dev.madang.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import dev.madang.io.PlanIoException;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Turns text into a tree. Nothing beyond JSON as RFC 8259 has it is taken: no comments, no NaN, no second field of the
 * same name, nothing after the end. Depth, lengths and the number of tokens are limited.
 */
final class StrictJson {

    static final int MAX_DEPTH = 64;
    private static final int MAX_TEXT_LENGTH = 100_000;
    private static final int MAX_NAME_LENGTH = 1_000;
    private static final int MAX_NUMBER_LENGTH = 100;
    private static final long MAX_TOKENS = 5_000_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(MAX_TEXT_LENGTH)
                    .maxNameLength(MAX_NAME_LENGTH)
                    .maxNumberLength(MAX_NUMBER_LENGTH)
                    .maxTokenCount(MAX_TOKENS)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private StrictJson() {}

    static JsonNode parse(String file, String text) throws PlanIoException {
        if (text.isBlank()) {
            throw new PlanIoException(null, "io.read.empty", file);
        }
        try (JsonParser parser = FACTORY.createParser(text)) {
            return parse(parser, new JsonFault(file, text, parser));
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory does not fail.", e);
        }
    }

    private static JsonNode parse(JsonParser parser, JsonFault fault) throws IOException, PlanIoException {
        try {
            JsonNode root = new TreeReader(parser).next();
            if (parser.nextToken() != null) {
                throw fault.trailing();
            }
            return root;
        } catch (NumberFormatException e) {
            throw fault.number(e);
        } catch (JsonProcessingException e) {
            throw fault.of(e);
        }
    }
}

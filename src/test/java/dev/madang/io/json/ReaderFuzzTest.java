package dev.madang.io.json;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.madang.io.PlanIoException;
import dev.madang.model.PlanArbitraries;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happens to a file, reading it gives a plan or a refusal in words, and never anything else. */
final class ReaderFuzzTest {

    private static final int SPOILT_PER_SEED = 50;
    private static final List<JsonNode> STRANGE = List.of(
                    "null",
                    "true",
                    "0",
                    "-1",
                    "3.7",
                    "1e400",
                    "1e-400",
                    "99999999999999999999",
                    "\"\"",
                    "\"가\"",
                    "[]",
                    "{}",
                    "[[]]",
                    "[null]",
                    "{\"a\": {}}",
                    "\"\\ud800\"",
                    "\"level-0\"",
                    "\"held\"",
                    "2000000",
                    "35999")
            .stream()
            .map(StrictJsonFixtures::parse)
            .toList();

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void spoiltBytesAreReadOrRefused(long seed) {
        byte[] sound = PlanWriter.toBytes(PlanArbitraries.plan(seed));
        Random random = new Random(seed);
        for (int i = 0; i < SPOILT_PER_SEED; i++) {
            byte[] spoilt = sound.clone();
            for (int change = 0; change <= random.nextInt(3); change++) {
                spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
            }
            readOrRefuse(spoilt);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void strangeValuesAreReadOrRefused(long seed) {
        String sound = new String(PlanWriter.toBytes(PlanArbitraries.plan(seed)), StandardCharsets.UTF_8);
        Random random = new Random(seed);
        for (int i = 0; i < SPOILT_PER_SEED; i++) {
            ObjectNode tree = (ObjectNode) StrictJsonFixtures.parse(sound);
            spoil(tree, random);
            readOrRefuse(tree.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void readOrRefuse(byte[] bytes) {
        try {
            PlanReader.read("F", bytes);
        } catch (PlanIoException e) {
            assertFalse(e.getMessage().isBlank());
        }
    }

    /** Puts something strange in the place of any value, or takes it away. */
    private static void spoil(ObjectNode root, Random random) {
        List<ContainerNode<?>> containers = new ArrayList<>();
        collect(root, containers);
        ContainerNode<?> parent = containers.get(random.nextInt(containers.size()));
        JsonNode strange = STRANGE.get(random.nextInt(STRANGE.size()));
        if (parent instanceof ArrayNode array) {
            array.insert(random.nextInt(array.size() + 1), strange);
        } else if (parent instanceof ObjectNode object && !object.isEmpty()) {
            List<String> names =
                    object.properties().stream().map(field -> field.getKey()).toList();
            String name = names.get(random.nextInt(names.size()));
            if (random.nextInt(4) == 0) {
                object.remove(name);
            } else {
                object.set(name, strange);
            }
        }
    }

    private static void collect(JsonNode node, List<ContainerNode<?>> containers) {
        if (node instanceof ContainerNode<?> container) {
            containers.add(container);
            node.forEach(child -> collect(child, containers));
        }
    }
}

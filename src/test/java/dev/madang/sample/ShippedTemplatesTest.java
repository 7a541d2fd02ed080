package dev.madang.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.check.Checker;
import dev.madang.io.PlanIoException;
import dev.madang.io.json.Catalogue;
import dev.madang.io.json.PlanWriter;
import dev.madang.model.NewPlan;
import dev.madang.model.Plan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the templates to what makes them. With {@code -Dmadang.sample.write=true} it writes the files first. */
final class ShippedTemplatesTest {

    private static final Path HOME = Path.of(System.getProperty("madang.home", "."));
    private static final Path FOLDER = HOME.resolve("assets/templates");
    private static final Catalogue CATALOGUE = new Catalogue(null, HOME);
    private static final Map<String, Plan> MADE = ShippedTemplates.of(CATALOGUE);

    @BeforeAll
    static void writeIfAsked() throws IOException, PlanIoException {
        if (Boolean.getBoolean("madang.sample.write")) {
            Files.createDirectories(FOLDER);
            for (Map.Entry<String, Plan> made : MADE.entrySet()) {
                PlanWriter.write(made.getValue(), file(made.getKey()));
            }
        }
    }

    @Test
    void theFilesAreWhatIsMadeHere() throws IOException {
        for (Map.Entry<String, Plan> made : MADE.entrySet()) {
            String text = new String(PlanWriter.toBytes(made.getValue()), StandardCharsets.UTF_8);

            assertEquals(text, Files.readString(file(made.getKey())), made.getKey());
        }
    }

    @Test
    void aNewPlanIsOfferedThem() throws PlanIoException {
        assertEquals(List.copyOf(MADE.keySet()), CATALOGUE.templates());
        for (Map.Entry<String, Plan> made : MADE.entrySet()) {
            assertEquals(Optional.of(made.getValue()), CATALOGUE.template(made.getKey()));
        }
    }

    @Test
    void theyAreFoundInThePackedProgramAsWell() throws PlanIoException {
        assertTrue(new Catalogue(null, null).templates().containsAll(MADE.keySet()));
    }

    @Test
    void nothingIsWrongWithThemByTheBooks() {
        Checker checker = new Checker(CATALOGUE.ruleBooks());

        MADE.forEach((name, plan) -> assertEquals(List.of(), checker.full(plan).findings(), name));
    }

    @Test
    void theyHoldNothingOfAnybody() {
        MADE.forEach((name, plan) -> assertEquals(plan, NewPlan.template(plan), name));
    }

    @Test
    void everyNumberIsGivenOnce() {
        MADE.forEach((name, plan) -> assertEquals(
                plan.booths().size(),
                plan.booths().values().stream()
                        .map(booth -> booth.number())
                        .distinct()
                        .count(),
                name));
    }

    private static Path file(String name) {
        return FOLDER.resolve(name + ".json");
    }
}

package dev.madang.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.check.CheckResult;
import dev.madang.check.Checker;
import dev.madang.check.Finding;
import dev.madang.check.global.GlobalChecker;
import dev.madang.io.PlanIoException;
import dev.madang.io.json.Catalogue;
import dev.madang.io.json.PlanReader;
import dev.madang.io.json.PlanWriter;
import dev.madang.model.Booth;
import dev.madang.model.Plan;
import dev.madang.rules.RuleBook;
import dev.madang.walk.WalkWatch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The check finds what was planted and nothing else. With {@code -Dmadang.sample.write=true} it writes the file. */
final class PlantedFaultsTest {

    private static final Path HOME = Path.of(System.getProperty("madang.home", "."));
    private static final Path FILE = HOME.resolve("assets/plans/planted-faults.json");
    private static final Plan PLAN = PlantedFaults.plan();

    @BeforeAll
    static void writeIfAsked() throws PlanIoException {
        if (Boolean.getBoolean("madang.sample.write")) {
            PlanWriter.write(PLAN, FILE);
        }
    }

    @Test
    void theFileIsWhatIsMadeHere() throws IOException, PlanIoException {
        assertEquals(new String(PlanWriter.toBytes(PLAN), StandardCharsets.UTF_8), Files.readString(FILE));
        assertEquals(PLAN, PlanReader.read(FILE));
    }

    @Test
    void theHouseBookFindsTheTwentyPlantedFaultsAndNothingElse() {
        RuleBook house = new Catalogue(null, HOME).ruleBook("house").orElseThrow();
        CheckResult result = new Checker(List.of(house))
                .full(PLAN)
                .with(new GlobalChecker(List.of(house), List.of())
                        .check(PLAN, WalkWatch.NONE)
                        .said());

        assertEquals(
                """
                aisle-width A4 A5
                block-length D10 D11 D12 D13 D14 D15 D16 D17 D18 D19 D20
                closed-partition F1
                dead-end
                duplicate-number A3 A3
                exit-clearance F3
                extinguisher-clearance D1
                freight-clearance F2
                hydrant-clearance C1
                keep-clear B3
                least-area C3
                load-share C2
                no-open-side C14
                on-column B2
                outside-hall F4
                overlap A1 A2
                promise-area C4
                raw-height B1
                shell-height A6
                under-shutter B4
                """
                        .strip(),
                result.findings().stream().map(this::line).sorted().collect(Collectors.joining("\n")));
    }

    private String line(Finding finding) {
        String numbers = finding.subjects().stream()
                .map(id -> PLAN.booths().get(id).map(Booth::number).orElse("?"))
                .sorted()
                .collect(Collectors.joining(" "));
        return (finding.rule() + " " + finding.scenario() + " " + numbers)
                .replaceAll(" +", " ")
                .strip();
    }
}

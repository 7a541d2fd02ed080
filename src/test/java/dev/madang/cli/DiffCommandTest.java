package dev.madang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.edit.CompositeEdit;
import dev.madang.edit.EditCommand;
import dev.madang.edit.MoveElements;
import dev.madang.edit.RemoveElements;
import dev.madang.edit.RenumberBooth;
import dev.madang.io.PlanIoException;
import dev.madang.io.json.PlanWriter;
import dev.madang.model.Booth;
import dev.madang.model.Plan;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sample, and the sample a day later: a booth moved, one renumbered, one gone. */
class DiffCommandTest extends CommandTest {

    private Path before;
    private Path after;
    private List<Booth> booths;

    @BeforeEach
    void saveTwoPlans() throws PlanIoException {
        Plan sample = catalogue().samplePlan("wsce-2025").orElseThrow();
        booths = List.copyOf(sample.booths().values()).subList(0, 3);
        EditCommand day = new CompositeEdit(
                "",
                List.of(
                        new MoveElements(Set.of(booths.get(0).id()), 1_500, 0),
                        new RenumberBooth(booths.get(1).id(), "ZZ9"),
                        new RemoveElements(Set.of(booths.get(2).id()))));
        before = folder.resolve("월요일.json");
        after = folder.resolve("tuesday.json");
        PlanWriter.write(sample, before);
        PlanWriter.write(day.apply(sample).after(), after);
    }

    @Test
    void whatDiffersIsCountedAndListed() {
        assertEquals(0, run("diff", before.toString(), after.toString()), err());

        assertTrue(out().startsWith("3 differences: removed 1, moved 1, renumbered 1\n\nBooths\n"), out());
        assertTrue(out().contains("  Booth " + booths.get(0).number() + ": moved 1.5\u00A0m to the right\n"), out());
        assertTrue(out().contains("  Booth ZZ9: number " + booths.get(1).number() + ", now ZZ9\n"), out());
        assertEquals("", err());
    }

    @Test
    void itSpeaksKorean() {
        assertEquals(0, run("diff", before.toString(), after.toString(), "--lang", "ko"));

        assertTrue(out().startsWith("차이 3건: 삭제 1, 이동 1, 번호 변경 1\n\n부스\n"), out());
        assertTrue(out().contains("오른쪽으로 1.5\u00A0m 이동"), out());
    }

    @Test
    void asJsonEveryDifferenceHasBothSides() {
        assertEquals(0, run("diff", before.toString(), after.toString(), "--json"));

        assertTrue(out().contains("\"count\": 3,"), out());
        assertTrue(out().contains("\"kind\": \"moved\""), out());
        assertTrue(out().contains("\"message\": \"Booth ZZ9: number"), out());
        assertEquals("", err());
    }

    @Test
    void plansThatAreTheSameDifferInNothing() {
        assertEquals(0, run("diff", before.toString(), before.toString()));

        assertEquals("0 differences: no differences\n", out());
    }

    @Test
    void aPlanThatCannotBeReadIsExitStatusTwo() {
        assertEquals(
                2, run("diff", before.toString(), folder.resolve("nope.json").toString()));

        assertEquals("", out());
        assertEquals(1, err().lines().count());
        assertTrue(err().contains("nope.json"), err());
    }

    @Test
    void oneFileIsNotEnough() {
        assertEquals(2, run("diff", before.toString()));

        assertTrue(err().contains("AFTER is missing"), err());
    }
}

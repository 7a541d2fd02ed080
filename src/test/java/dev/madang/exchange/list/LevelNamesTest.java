package dev.madang.exchange.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.io.json.Catalogue;
import dev.madang.model.Level;
import dev.madang.model.NewPlan;
import dev.madang.model.Plan;
import dev.madang.model.Venue;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Levels of the shipped venues by what lists call them. */
class LevelNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "coex|1층|1f",
                "coex|1F|1f",
                "coex|1|1f",
                "coex|3rd floor|3f",
                "coex|Floor 3|3f",
                "coex|F3|3f",
                "coex|코엑스 1층|1f",
                "coex|COEX 1층 A홀|1f",
                "coex|A홀|1f",
                "coex|Hall B|1f",
                "coex|B1|1f",
                "coex|홀 C|3f",
                "coex|D|3f",
                "bexco|제1전시장|center-1",
                "bexco|제 1 전시장|center-1",
                "bexco|1전시장|center-1",
                "bexco|Exhibition Center 1|center-1",
                "bexco|Exhibition hall 1|center-1",
                "bexco|제1전시장 1층|center-1",
                "bexco|제2전시장 1층|center-2-1f",
                "bexco|제2전시장(3층)|center-2-3f",
                "bexco|2홀|center-1",
                "bexco|Hall 5|center-2-3f",
                "kintex|제2전시장 7홀|center-2-7-8",
                "kintex|9홀|center-2-9-10",
                "kintex|10|center-2-9-10",
                "jamsil-mice|아래  전시층|lower",
                "jamsil-mice|7홀|upper"
            })
    void aLevelIsFoundByWhatListsCallIt(String venue, String text, String level) {
        assertEquals(level, find(venue, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "coex|4층",
                "coex|지하 1층",
                "coex|B1F",
                "coex|Mars",
                "coex|1층 로비",
                "coex|E홀",
                "bexco|1층",
                "bexco|3층",
                "bexco|1",
                "bexco|제2전시장",
                "bexco|제3전시장",
                "bexco|제2전시장 1홀",
                "kintex|제2전시장",
                "kintex|1층"
            })
    void whatCouldMeanSeveralLevelsOrNoneIsNotGuessed(String venue, String text) {
        assertEquals("", find(venue, text));
    }

    private static String find(String venueId, String text) {
        Venue venue = new Catalogue(null, Path.of(System.getProperty("madang.home", ".")))
                .venue(venueId)
                .orElseThrow();
        Plan plan = NewPlan.of(venue, venue.levels(), null, List.of(), Locale.KOREAN);
        return new LevelNames(plan).find(text).map(Level::id).orElse("");
    }
}

package dev.madang.draw.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.draw.DrawItem;
import dev.madang.draw.PrintPalette;
import dev.madang.draw.SimpleMeasure;
import dev.madang.draw.paper.Paper;
import dev.madang.draw.paper.TableText;
import dev.madang.draw.paper.TableText.Column;
import dev.madang.draw.paper.TableText.Row;
import dev.madang.draw.paper.TableText.Style;
import dev.madang.draw.paper.TableText.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablePagesTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 50, 51, 52, 53, 54, 400, 1_000})
    void everyRowStandsOnceHoweverManyThereAre(int rows) {
        List<Sheet> pages = pages(table(rows, Style.REGISTER));

        List<String> names = pages.stream()
                .flatMap(page -> words(page).stream())
                .filter(word -> word.startsWith("업체 "))
                .toList();
        assertEquals(IntStream.range(0, rows).mapToObj(i -> "업체 " + i).toList(), names);
    }

    @Test
    void lanesOfTheLastPageAreCutToOneLength() {
        Sheet page = pages(table(30, Style.REGISTER)).get(0);

        long tops = page.texts().stream()
                .filter(text -> text.text().startsWith("업체 "))
                .map(text -> Math.round(text.at().y()))
                .distinct()
                .count();
        assertEquals(10, tops, "30 rows in 3 lanes");
    }

    @Test
    void whatHeadsRowsStaysWithTheFirstOfThem() {
        List<Row> rows = new ArrayList<>();
        for (int group = 0; group < 60; group++) {
            rows.add(Row.heading("H" + group));
            for (int i = 0; i <= group % 5; i++) {
                rows.add(Row.of("업체 " + group + "." + i, "A" + i));
            }
        }

        for (Sheet page : pages(new Table("", columns(), rows, Style.REGISTER))) {
            List<DrawItem.Text> texts = page.texts().stream()
                    .filter(text -> text.text().matches("H\\d+|업체 \\d.*"))
                    .toList();
            for (int i = 0; i < texts.size(); i++) {
                if (texts.get(i).text().startsWith("H")) {
                    assertTrue(i + 1 < texts.size(), texts.get(i).text() + " ends a page");
                    assertEquals(
                            texts.get(i).start().x(), texts.get(i + 1).start().x(), 1e-6, "in another lane");
                }
            }
        }
    }

    @Test
    void nothingLeavesTheMarginsAndNoTextsMeet() {
        for (Style style : List.of(Style.REGISTER, Style.LIST, new Style(2.4, 2, true))) {
            for (Sheet page : pages(table(300, style))) {
                List<DrawItem.Text> texts = page.texts();
                for (DrawItem.Text text : texts) {
                    assertTrue(
                            text.bounds().minX() >= 17.9
                                    && text.bounds().maxX() <= 192.1
                                    && text.bounds().maxY() <= 280,
                            text.toString());
                }
                assertNoneMeet(texts);
            }
        }
    }

    @Test
    void numbersAreSetToTheRight() {
        Table table = new Table(
                "",
                List.of(Column.words("a", 1), Column.numbers("b", 1)),
                List.of(Row.of("x", "7"), Row.of("y", "1,234")),
                Style.LIST);

        List<DrawItem.Text> numbers = pages(table).get(0).texts().stream()
                .filter(text -> text.text().matches("7|1,234"))
                .toList();

        assertEquals(numbers.get(0).bounds().maxX(), numbers.get(1).bounds().maxX(), 1e-6);
    }

    @Test
    void everyPageHasItsNumberAndItsFoot() {
        List<Sheet> pages = pages(table(400, Style.LIST));

        assertTrue(pages.size() > 3);
        for (int i = 0; i < pages.size(); i++) {
            assertTrue(words(pages.get(i)).containsAll(List.of((i + 1) + " / " + pages.size(), "발자국", "부스")));
        }
    }

    static void assertNoneMeet(List<DrawItem.Text> texts) {
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                DrawItem.Text one = texts.get(i);
                DrawItem.Text other = texts.get(j);
                assertTrue(
                        !one.bounds().grown(-0.01).sharesInterior(other.bounds().grown(-0.01)),
                        () -> one + " meets " + other);
            }
        }
    }

    private static List<Sheet> pages(Table table) {
        TableText text =
                new TableText("찾아보기", List.of("행사"), List.of(table), "발자국", Locale.KOREAN, LocalDate.of(2025, 5, 2));
        return TablePages.of(text, Paper.A4.portrait(), new PrintPalette(), new SimpleMeasure());
    }

    private static Table table(int rows, Style style) {
        return new Table(
                "참가업체",
                columns(),
                IntStream.range(0, rows)
                        .mapToObj(i -> Row.of("업체 " + i, "A" + i))
                        .toList(),
                style);
    }

    private static List<Column> columns() {
        return List.of(Column.words("이름", 3), Column.names("부스", 1));
    }

    private static List<String> words(Sheet page) {
        return page.texts().stream().map(DrawItem.Text::text).toList();
    }
}

package dev.madang.draw.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.compare.NoticeText;
import dev.madang.draw.DrawItem;
import dev.madang.draw.PrintPalette;
import dev.madang.draw.SimpleMeasure;
import dev.madang.draw.paper.Paper;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NoticePagesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 5, 2);

    @Test
    void aFewExhibitorsFitOnOneStandingPage() {
        List<Sheet> pages = pages(12);

        assertEquals(1, pages.size());
        assertEquals(Paper.A4.portrait(), pages.get(0).paper());
        List<String> texts = texts(pages.get(0));
        assertTrue(texts.containsAll(List.of("참가업체 변경 안내", "업체 1", "A12", "오른쪽으로 3 m 이동")), texts.toString());
    }

    @Test
    void manyExhibitorsGoOnOnFurtherPagesUnderTheSameHeadings() {
        List<Sheet> pages = pages(90);

        assertTrue(pages.size() > 1);
        pages.forEach(page -> assertTrue(texts(page).contains("부스")));
        assertTrue(texts(pages.get(1)).contains("2 / " + pages.size()));
        assertEquals(
                90,
                pages.stream()
                        .flatMap(page -> texts(page).stream())
                        .filter(text -> text.startsWith("업체 "))
                        .count());
    }

    @Test
    void everythingStaysWithinTheMargins() {
        for (Sheet page : pages(70)) {
            page.texts()
                    .forEach(text -> assertTrue(
                            text.bounds().minX() >= 17.9
                                    && text.bounds().maxX() <= 192.1
                                    && text.bounds().maxY() <= 280,
                            text.toString()));
        }
    }

    @Test
    void aNoticeWithoutRowsHasNoTable() {
        assertFalse(texts(pages(0).get(0)).contains("부스"));
    }

    private static List<Sheet> pages(int rows) {
        NoticeText notice = new NoticeText(
                Locale.KOREAN,
                "참가업체 변경 안내",
                List.of("WSCE 2025", "비교 기준: 개정 1"),
                List.of("참가업체", "부스", "변경 내용"),
                IntStream.rangeClosed(1, rows)
                        .mapToObj(i -> new NoticeText.Row(
                                "업체 " + i,
                                "A" + i,
                                List.of(
                                        "오른쪽으로 3 m 이동",
                                        "크기 3 × 3 m → 6 × 3 m, 그리고 아주 길어서 한 줄에 다 들어가지 않는 설명이 뒤에 이어집니다")))
                        .toList());
        return NoticePages.of(notice, DAY, new PrintPalette(), new SimpleMeasure());
    }

    private static List<String> texts(Sheet page) {
        return page.texts().stream().map(DrawItem.Text::text).toList();
    }
}

package dev.madang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexOrderTest {

    @Test
    void koreanComesBeforeLatinAndFiguresComeLast() {
        assertSorted("가온", "나무", "한빛", "Apple", "Zeta", "3M", "365mc", "漢陽");
    }

    @Test
    void theLegalFormDoesNotCountWhereverItStands() {
        assertSorted(
                "(주)가온모빌리티",
                "㈜나라테크",
                "주식회사 다산",
                "라온(주)",
                "마루 ㈜",
                "바다 주식회사",
                "(재)부산테크노파크",
                "（주）사랑",
                "사단법인 아름",
                "Alpha Co., Ltd.",
                "Beta, Inc.",
                "Delta Corporation",
                "Gamma Pte. Ltd.",
                "Open Grid Co.,Ltd");
    }

    @Test
    void oddNamesHaveTheirPlace() {
        assertSorted(
                "농업회사법인 주식회사 가온",
                "가온 Lab",
                "[주]나래",
                "“다온”",
                "(주식회사) 라온",
                "주)하나",
                "하나 2",
                "하나 10",
                "ＡＢＣ",
                "e-나래",
                "Éclair Works",
                "The Alpha",
                "Zeta (주)",
                "7일상점",
                "山海商社");
    }

    @Test
    void blanksAccentsAndCaseDoNotCount() {
        assertSorted("부산가", "부산 나루", "부산도시공사", "Äpfel", "apple", "Élan", "ELBE");
    }

    @Test
    void figuresWithinNamesCountAsNumbers() {
        assertSorted("예시 기업 2", "예시 기업 10", "예시 기업 026", "SK 2", "SK 11");
    }

    @Test
    void withinANameKoreanComesBeforeLatin() {
        assertSorted("SK가스", "SK텔레콤", "SKC");
    }

    @Test
    void lettersThatArriveTakenApartStandWithWholeOnes() {
        String apart = Normalizer.normalize("나무", Normalizer.Form.NFD);

        assertSorted("가온", apart, "다산");
    }

    @ParameterizedTest
    @CsvSource({"(주)가온, ㄱ", "까치, ㄱ", "㈜한빛, ㅎ", "쌍용, ㅅ", "open grid, O", "Élan, E", "3M, #", "(주), ㅈ", "'', #"})
    void aNameStandsUnderItsFirstLetter(String name, String heading) {
        assertEquals(heading, IndexOrder.heading(name));
    }

    @Test
    void aNameThatIsNothingButALegalFormKeepsIt() {
        assertEquals("주", IndexOrder.bare("(주)"));
        assertEquals("co", IndexOrder.bare("Co."));
    }

    @Test
    void theOrderIsTotalWhateverTheNames() {
        Random random = new Random(20_250_715);
        String alphabet = "가나힣ㄱaZé3 0(주)㈜.,&漢";
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            StringBuilder name = new StringBuilder();
            for (int j = random.nextInt(6); j >= 0; j--) {
                name.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            names.add(name.toString());
        }

        for (int i = 0; i + 2 < names.size(); i++) {
            String one = names.get(i);
            String two = names.get(i + 1);
            String three = names.get(i + 2);
            assertEquals(
                    Integer.signum(IndexOrder.INSTANCE.compare(one, two)),
                    -Integer.signum(IndexOrder.INSTANCE.compare(two, one)));
            boolean isChain =
                    IndexOrder.INSTANCE.compare(one, two) <= 0 && IndexOrder.INSTANCE.compare(two, three) <= 0;
            assertTrue(!isChain || IndexOrder.INSTANCE.compare(one, three) <= 0, one + " " + two + " " + three);
        }
    }

    private static void assertSorted(String... names) {
        List<String> mixed = new ArrayList<>(List.of(names));
        Collections.shuffle(mixed, new Random(7));
        assertEquals(List.of(names), IndexOrder.sorted(mixed, Function.identity()));
        mixed.sort(IndexOrder.INSTANCE);
        assertEquals(List.of(names), mixed);
    }
}

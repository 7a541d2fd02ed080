package dev.madang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "한빛테크",
                "(주)한빛테크",
                "㈜한빛테크",
                "한빛테크㈜",
                "주식회사 한빛테크",
                "한빛테크 주식회사",
                "( 주 ) 한빛 테크",
                "（주）한빛테크",
                "\u1112\u1161\u11ab\u1107\u1175\u11be\u1110\u1166\u110f\u1173"
            })
    void theLegalFormBlanksAndWidthDoNotCountInKorean(String name) {
        assertEquals("한빛테크", CompanyName.bare(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Alpha Robotics",
                "ALPHA ROBOTICS Co., Ltd.",
                "Alpha Robotics Co.,Ltd",
                "Alpha-Robotics, Inc.",
                "Alpha Robotics Corp",
                "ＡＬＰＨＡ Robotics Company Limited",
                "alpharobotics CO LTD"
            })
    void norDoTheyInEnglish(String name) {
        assertEquals("alpharobotics", CompanyName.bare(name));
    }

    @Test
    void othersStayOthers() {
        assertNotEquals(CompanyName.bare("한빛테크"), CompanyName.bare("한빛텍"));
        assertNotEquals(CompanyName.bare("Alpha"), CompanyName.bare("Alpha Robotics"));
        assertNotEquals(CompanyName.bare("Co-Works"), CompanyName.bare("Works"));
    }

    @Test
    void aNameOfNothingButALegalFormKeepsIt() {
        assertEquals("주", CompanyName.bare("(주)"));
        assertEquals("inc", CompanyName.bare("Inc."));
        assertEquals("", CompanyName.bare(" "));
    }

    @Test
    void namesAreSortedKoreanFirstAndWithoutTheirLegalForm() {
        List<String> sorted = List.of("Zeta", "(주)하나", "3D Lab", "나래", "㈜가온", "Alpha Co., Ltd.", "주식회사 다온").stream()
                .sorted(CompanyName.ORDER)
                .toList();

        assertEquals(List.of("㈜가온", "나래", "주식회사 다온", "(주)하나", "Alpha Co., Ltd.", "Zeta", "3D Lab"), sorted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "농업회사법인 주식회사 가온",
                "농업회사법인(주)가온",
                "농업회사법인가온(주)",
                "주)가온",
                "가온(주",
                "(주) 가온",
                "（주）가온",
                "(주식회사)가온",
                "[주]가온",
                "㈜가온",
                "㈔가온",
                "사회적협동조합 가온",
                "재단법인 가온",
                "(재)가온",
                "(유한)가온",
                "“가온”",
                "  가온  주식회사  "
            })
    void legalFormsAreKnownHoweverTheyAreWritten(String name) {
        assertEquals("가온", CompanyName.bare(name));
    }

    @Test
    void wordsThatOnlyLookLikeLegalFormsStay() {
        assertEquals("주가온", CompanyName.bare("주가온"));
        assertEquals("가온주", CompanyName.bare("가온주"));
        assertNotEquals(CompanyName.bare("가온 협동조합"), CompanyName.bare("가온"));
    }

    @Test
    void oddNamesHaveTheirPlaceInTheIndex() {
        List<String> sorted = List.of(
                        "7일상점",
                        "Éclair Works",
                        "주)하나",
                        "e-나래",
                        "“다온”",
                        "농업회사법인 주식회사 가온",
                        "Zeta",
                        "하나 2",
                        "하나 10",
                        "山海商社",
                        "ㄱ연구소",
                        "가온 Lab",
                        "The Alpha",
                        "ＡＢＣ")
                .stream()
                .sorted(CompanyName.ORDER)
                .toList();

        assertEquals(
                List.of(
                        "ㄱ연구소",
                        "농업회사법인 주식회사 가온",
                        "가온 Lab",
                        "“다온”",
                        "주)하나",
                        "하나 2",
                        "하나 10",
                        "ＡＢＣ",
                        "Éclair Works",
                        "e-나래",
                        "The Alpha",
                        "Zeta",
                        "7일상점",
                        "山海商社"),
                sorted);
    }
}

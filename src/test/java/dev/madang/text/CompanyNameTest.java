package dev.madang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

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
}

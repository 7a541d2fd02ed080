package dev.madang.io.dxf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.exchange.Remark;
import dev.madang.exchange.drawing.Lettering;
import dev.madang.exchange.drawing.RawDrawing;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts in every code page and with every code. */
class DxfTextTest {

    private static final String LINE = "0=LINE 8=B 10=0 20=0 11=1 21=1";

    @TempDir
    Path folder;

    private static DxfScript text(DxfScript script, String content) {
        return script.entities(LINE + " 0=TEXT 8=글자 10=0 20=0 40=100").entity(1, content);
    }

    private Lettering read(DxfScript script) throws Exception {
        return script.read(folder).letterings().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "ANSI_949, x-windows-949, 부스 뷁",
        "ANSI_932, windows-31j, ブース表",
        "ANSI_936, GBK, 展位",
        "ANSI_950, Big5, 攤位",
        "ANSI_1252, windows-1252, Größe",
        "ANSI_1251, windows-1251, Стенд",
        "johab, x-Johab, 부스",
        "DOS850, IBM850, Größe"
    })
    void theCodePageOfTheHeaderCounts(String page, String charset, String content) throws Exception {
        DxfScript script = DxfScript.r12()
                .in(Charset.forName(charset))
                .header("9=$DWGCODEPAGE 3=" + page)
                .entities(LINE + " 0=TEXT 8=T 10=0 20=0 40=100")
                .entity(1, content);

        assertEquals(content, read(script).content());
    }

    @Test
    void namesOfLayersAreDecodedToo() throws Exception {
        DxfScript script = text(DxfScript.r12().header("9=$DWGCODEPAGE 3=ANSI_949"), "A1");

        assertEquals("글자", read(script.in(Charset.forName("x-windows-949"))).layer());
    }

    @Test
    void from2007OnTextsAreUtf8WhateverTheCodePage() throws Exception {
        DxfScript script = text(DxfScript.r2018().header("9=$DWGCODEPAGE 3=ANSI_949"), "참가사 ㈜마당");

        assertEquals("참가사 ㈜마당", read(script).content());
    }

    @Test
    void anOldFileWithoutACodePageIsKoreanUnlessItIsUtf8() throws Exception {
        assertEquals("부스", read(text(DxfScript.r12(), "부스")).content());
        assertEquals(
                "부스",
                read(text(DxfScript.r12(), "부스").in(Charset.forName("x-windows-949")))
                        .content());
    }

    @Test
    void bytesThatBelongToNoCodePageAreSaid() throws Exception {
        String script = text(DxfScript.r2018(), "A?").text();
        byte[] bytes = script.getBytes(StandardCharsets.UTF_8);
        String latin = new String(bytes, StandardCharsets.ISO_8859_1).replace("A?", "A\u00ff\u00ff");

        RawDrawing drawing = DxfScript.read(folder, latin.getBytes(StandardCharsets.ISO_8859_1), Optional.empty());

        assertEquals(List.of(Remark.of("exchange.drawing.letters", 1)), drawing.remarks());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\\U+BD80\\U+C2A4 1|부스 1",
                "\\M+3BACE\\M+3BDBA|부스",
                "\\M+1835C|ソ",
                "%%c600 %%p5 90%%d|⌀600 ±5 90°",
                "%%uA101%%u|A101",
                "100%%%|100%",
                "%%065%%066|AB",
                "A^ B^JC|A^B\\nC",
                "C:\\temp|C:\\temp",
                "A^2|A^2",
            })
    void codesInALineAreRead(String coded, String plain) {
        assertEquals(plain.replace("\\n", "\n"), DxfText.line(coded));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\\fMalgun Gothic|b0|i0;A101}|A101",
            })
    void aFontIsLeftOut(String one, String two, String three, String four) {
        assertEquals(four, DxfText.paragraph(one + "|" + two + "|" + three));
        assertEquals(four + " B", DxfText.paragraph(four + "\\~B"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "\\A1;{\\H0.7x;\\C1;A101\\P삼성}~A101/삼성",
                "\\LA101\\l \\OB\\o~A101 B",
                "\\pxqc;A101~A101",
                "1\\S1/2; m~11/2 m",
                "\\S+0.1^-0.1;~+0.1/-0.1",
                "\\{A\\}\\\\~{A}\\",
                "\\U+BD80스~부스",
                "A101\\~A101\\",
            })
    void formatsInAParagraphAreLeftOut(String coded, String plain) {
        assertEquals(plain, DxfText.paragraph(coded).replace('\n', '/'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"100%", "50%%", "%%d", "%%%", "A^B", "A^ B", "\\U+0041", "\\P", "부스\u0007", "가나 ABC 🚀"})
    void whatIsWrittenIsReadAsItWas(String text) {
        assertEquals(text, DxfText.line(DxfText.coded(text)));
    }

    @Test
    void aParagraphInPiecesIsOneTextAboutItsMiddle() throws Exception {
        Lettering lettering = read(DxfScript.r2018()
                .entities(LINE + " 0=MTEXT 8=T 10=1000 20=1000 40=100 71=5 3=A10 1=1\\PB 101=Embedded 10=0 20=0"));

        assertEquals("A101\nB", lettering.content());
        assertEquals(1_000, lettering.middle().x(), 1e-6);
        assertEquals(1_000, lettering.middle().y(), 1e-6);
    }

    @Test
    void aTextThatBeginsAtItsPlaceHasItsMiddleToTheRightOrWhereItIsTurned() throws Exception {
        Lettering right = read(DxfScript.r12().entities(LINE + " 0=TEXT 8=T 10=0 20=0 40=100 1=AAAA"));
        Lettering up = read(DxfScript.r12().entities(LINE + " 0=TEXT 8=T 10=0 20=0 40=100 50=90 1=AAAA"));

        assertEquals(130, right.middle().x(), 1e-6);
        assertEquals(50, right.middle().y(), 1e-6);
        assertEquals(-50, up.middle().x(), 1e-6);
        assertEquals(130, up.middle().y(), 1e-6);
    }
}

package dev.madang.io.dxf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.madang.exchange.Remark;
import dev.madang.exchange.drawing.RawDrawing;
import dev.madang.io.PlanIoException;
import dev.madang.text.Messages;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no sound drawing is refused with one clear sentence in each language. */
class MalformedDrawingTest {

    private static final String LINE = "0=LINE 8=B 10=0 20=0 11=1 21=1";
    private static final DxfLimits SMALL = new DxfLimits(100_000, 2_000, 500, 5);

    @TempDir
    Path folder;

    static Stream<Arguments> malformed() {
        return Stream.of(strangers(), brokenPairs(), brokenStructure(), monsters())
                .flatMap(cases -> cases);
    }

    private static Stream<Arguments> strangers() {
        return Stream.of(
                Arguments.of("", "drawing.dxf is empty."),
                Arguments.of("{\"format\": \"madang-plan\"}", "drawing.dxf is not a DXF drawing."),
                Arguments.of("%PDF-1.7\n%x\n", "drawing.dxf is not a DXF drawing."),
                Arguments.of("PK\u0003\u0004zip", "drawing.dxf is not a DXF drawing."),
                Arguments.of("x".repeat(90_000), "drawing.dxf is not a DXF drawing."),
                Arguments.of("  10\n5.0\n", "drawing.dxf is not a DXF drawing."),
                Arguments.of("\u0000\u0001\u0002\u0003", "drawing.dxf is not a DXF drawing."),
                Arguments.of(
                        "AutoCAD Binary DXF\r\n\u001a\u0000rest",
                        "drawing.dxf is a binary DXF. In the program that drew it, save it as DXF in ASCII."),
                Arguments.of(
                        "AC1032\u0000\u0000rest",
                        "drawing.dxf is a DWG, whose format is not public. In the program that drew it, save it as"
                                + " DXF, or install the ODA File Converter or LibreDWG (dwg2dxf)."));
    }

    private static Stream<Arguments> brokenPairs() {
        String good = DxfScript.r12().entities(LINE).text();
        return Stream.of(
                Arguments.of("0\nSECTION\n2", "drawing.dxf breaks off at line 3: its end is missing."),
                Arguments.of("0\nSECTION\n2\nENTITIES\n", "drawing.dxf breaks off at line 4: there is no EOF."),
                Arguments.of(good.replace("  0\nEOF\n", ""), "drawing.dxf breaks off at line 40: there is no EOF."),
                Arguments.of(good.replace("  8\nB", "8x\nB"), "drawing.dxf, line 29: \"8x\" is not a group code."),
                Arguments.of(
                        good.replace("  8\nB", "99999\nB"), "drawing.dxf, line 29: \"99999\" is not a group code."),
                Arguments.of(good.replace("  8\nB", "\n\n  8\nB"), "drawing.dxf, line 29: \"\" is not a group code."),
                Arguments.of(
                        script(LINE.replace("10=0", "10=zero")),
                        "drawing.dxf, line 28: LINE has \"zero\" where a number must be."),
                Arguments.of(
                        script(LINE.replace("10=0", "10=NaN")),
                        "drawing.dxf, line 28: LINE has \"NaN\" where a number must be."),
                Arguments.of(
                        script(LINE.replace("10=0", "10=1e300")),
                        "drawing.dxf has nothing on its floor that can be read."));
    }

    private static Stream<Arguments> brokenStructure() {
        return Stream.of(
                Arguments.of(
                        DxfScript.pairs("0=LINE 0=EOF"),
                        "drawing.dxf, line 2: \"LINE\" stands outside of any section."),
                Arguments.of(
                        DxfScript.pairs("0=SECTION 2=TABLES 0=SECTION 2=ENTITIES 0=ENDSEC 0=EOF"),
                        "drawing.dxf, line 6: ENDSEC is missing before SECTION."),
                Arguments.of(
                        DxfScript.pairs("0=SECTION 2=ENTITIES " + LINE + " 0=EOF"),
                        "drawing.dxf, line 18: ENDSEC is missing before EOF."),
                Arguments.of(
                        DxfScript.pairs("0=SECTION 2=BLOCKS 0=LINE 0=ENDSEC 0=EOF"),
                        "drawing.dxf, line 6: \"LINE\" stands where a block must begin."),
                Arguments.of(
                        DxfScript.pairs("0=SECTION 2=BLOCKS 0=BLOCK 2=A 0=BLOCK 2=B 0=ENDBLK 0=ENDSEC 0=EOF"),
                        "drawing.dxf, line 10: ENDBLK is missing before BLOCK."),
                Arguments.of(
                        script("0=POLYLINE 66=1 0=VERTEX 10=0 20=0 0=LINE"),
                        "drawing.dxf, line 38: POLYLINE goes on with LINE, where SEQEND must be."),
                Arguments.of(
                        DxfScript.pairs("0=SECTION 2=HEADER 0=ENDSEC 0=EOF"),
                        "drawing.dxf has no section of entities."),
                Arguments.of(script("0=POINT 10=0 20=0"), "drawing.dxf has nothing on its floor that can be read."),
                Arguments.of(
                        script(LINE.replace("8=B", "8=B 67=1")),
                        "drawing.dxf has nothing on its floor that can be read."));
    }

    private static Stream<Arguments> monsters() {
        return Stream.of(
                Arguments.of(
                        nested("0=BLOCK 2=A 0=INSERT 2=B 0=ENDBLK 0=BLOCK 2=B 0=INSERT 2=A 0=ENDBLK", "A"),
                        "drawing.dxf: the block \"A\" contains itself."),
                Arguments.of(nested(chain(8, 1), "B8"), "drawing.dxf: blocks stand in blocks more than 5 levels deep."),
                Arguments.of(nested(chain(4, 20), "B4"), "drawing.dxf would become more lines than any floor has."),
                Arguments.of(
                        nested("0=BLOCK 2=A " + LINE + " 0=ENDBLK", "A 70=32000 71=32000"),
                        "drawing.dxf would become more lines than any floor has."),
                Arguments.of(
                        script("0=TEXT 1=" + "x".repeat(90_000)) + "x".repeat(20_000),
                        "drawing.dxf has 0 MB; a drawing can have at most 0 MB."));
    }

    private static String script(String entities) {
        return DxfScript.r12().entities(entities).text();
    }

    private static String nested(String blocks, String inserted) {
        return DxfScript.r12().blocks(blocks).entities("0=INSERT 2=" + inserted).text();
    }

    /** Blocks B1 to Bn, each with the one before it put several times. */
    private static String chain(int length, int times) {
        StringBuilder blocks = new StringBuilder("0=BLOCK 2=B0 " + LINE + " 0=ENDBLK");
        for (int i = 1; i <= length; i++) {
            blocks.append(" 0=BLOCK 2=B").append(i);
            blocks.append((" 0=INSERT 2=B" + (i - 1)).repeat(times)).append(" 0=ENDBLK");
        }
        return blocks.toString();
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void isRefusedWithOneSentence(String content, String sentence) throws Exception {
        Path file = folder.resolve("drawing.dxf");
        Files.write(file, content.getBytes(StandardCharsets.ISO_8859_1));
        DrawingFile files = new DrawingFile(new DwgConverter(List.of()), SMALL);

        PlanIoException refused = assertThrows(PlanIoException.class, () -> files.read(file, Optional.empty()));

        assertEquals(
                List.of(sentence),
                refused.lines(Messages.of(Locale.ENGLISH)::get).stream()
                        .map(line -> line.replace(folder + File.separator, ""))
                        .toList());
        assertEquals(1, refused.lines(Messages.of(Locale.KOREAN)::get).size());
    }

    @Test
    void whatIsNoFileIsRefused() {
        DrawingFile files = DrawingFile.ofThisMachine();

        assertTrue(refusal(files, folder).endsWith("is a folder, not a file."));
        assertTrue(refusal(files, folder.resolve("none.dxf")).endsWith("there is no such file."));
    }

    private static String refusal(DrawingFile files, Path file) {
        return assertThrows(PlanIoException.class, () -> files.read(file, Optional.empty()))
                .getMessage();
    }

    @Test
    void whatReachesBeyondAllBuildingsIsLeftOutAndSaid() throws Exception {
        String far = "0=LWPOLYLINE 8=B 70=1 10=0 20=0 10=1000000000000000.0 20=0 10=1 20=1"
                + " 0=POLYLINE 8=B 66=1 0=VERTEX 10=0 20=0 0=VERTEX 10=0 20=-1e15 0=SEQEND"
                + " 0=TEXT 8=B 10=1e14 20=0 40=1 1=A1 0=INSERT 2=none 10=1e999 20=0 ";
        RawDrawing drawing =
                DxfScript.read(folder, script(far + LINE).getBytes(StandardCharsets.ISO_8859_1), Optional.empty());

        assertEquals(1, drawing.strokes().size());
        assertEquals(List.of(), drawing.letterings());
        assertEquals(List.of(Remark.of("exchange.drawing.beyond", 4)), drawing.remarks());
    }

    @Test
    void commentsBlankLinesAtTheEndAndAnyLineEndAreFine() throws Exception {
        String text = "\u00ef\u00bb\u00bf999\ncomment\n" + script(LINE).replace("\n", "\r\n") + "\r\n \r\n";
        RawDrawing drawing = DxfScript.read(folder, text.getBytes(StandardCharsets.ISO_8859_1), Optional.empty());

        assertEquals(1, drawing.strokes().size());
        assertEquals(
                1,
                DxfScript.read(
                                folder,
                                script(LINE).replace('\n', '\r').getBytes(StandardCharsets.UTF_8),
                                Optional.empty())
                        .strokes()
                        .size());
    }

    @Test
    void aDwgIsConvertedWhereTheMachineHasAConverter() throws Exception {
        Path program = folder.resolve("dwg2dxf");
        Files.writeString(program, "#!/bin/sh\nprintf '" + script(LINE).replace("\n", "\\n") + "' > \"$3\"\n");
        assumeTrue(program.toFile().setExecutable(true) && File.separatorChar == '/');
        Path dwg = folder.resolve("hall.dwg");
        Files.writeString(dwg, "AC1032 and so on");

        RawDrawing drawing = new DrawingFile(new DwgConverter(List.of(folder)), SMALL).read(dwg, Optional.empty());

        assertEquals(1, drawing.strokes().size());
    }

    @Test
    void aConverterThatFailsIsNamed() throws Exception {
        Path program = folder.resolve("dwg2dxf");
        Files.writeString(program, "#!/bin/sh\nexit 1\n");
        assumeTrue(program.toFile().setExecutable(true) && File.separatorChar == '/');
        Path dwg = folder.resolve("hall.dwg");
        Files.writeString(dwg, "AC1032 and so on");

        String refusal = refusal(new DrawingFile(new DwgConverter(List.of(folder)), SMALL), dwg);

        assertTrue(refusal.contains("could not convert"), refusal);
    }
}

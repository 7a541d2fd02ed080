package dev.madang.io.dxf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.exchange.Remark;
import dev.madang.exchange.drawing.Lettering;
import dev.madang.exchange.drawing.RawDrawing;
import dev.madang.exchange.drawing.Stroke;
import dev.madang.model.Bounds;
import dev.madang.model.Vec;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Symbols are drawn out where they are put. */
class DxfSymbolsTest {

    /** An L of 2 by 1 with its foot to the right, based at 10, 10. */
    private static final String FOOT =
            "0=BLOCK 2=FOOT 10=10 20=10 0=LWPOLYLINE 8=0 70=0 10=10 20=12 10=10 20=10 10=11 20=10 0=ENDBLK ";

    @TempDir
    Path folder;

    private RawDrawing put(String insert) throws Exception {
        return DxfScript.r2018().blocks(FOOT).entities(insert).read(folder);
    }

    private static List<Vec> places(double... xy) {
        return IntStream.range(0, xy.length / 2)
                .mapToObj(i -> new Vec(xy[2 * i], xy[2 * i + 1]))
                .toList();
    }

    private static List<Vec> rounded(Stroke stroke) {
        return stroke.points().stream()
                .map(place -> new Vec(Math.round(place.x() * 1e6) / 1e6 + 0.0, Math.round(place.y() * 1e6) / 1e6 + 0.0))
                .toList();
    }

    @Test
    void aSymbolStandsWithItsBaseWhereItIsPut() throws Exception {
        RawDrawing drawing = put("0=INSERT 8=DOOR 2=FOOT 10=100 20=50");

        assertEquals(
                places(100, 52, 100, 50, 101, 50), rounded(drawing.strokes().get(0)));
        assertEquals("DOOR", drawing.strokes().get(0).layer(), "what is on layer 0 takes the layer of the symbol");
    }

    @Test
    void itIsSizedThenTurned() throws Exception {
        RawDrawing drawing = put("0=INSERT 8=DOOR 2=FOOT 10=100 20=50 41=2 42=3 50=90");

        assertEquals(places(94, 50, 100, 50, 100, 52), rounded(drawing.strokes().get(0)));
    }

    @Test
    void aNegativeScaleMirrors() throws Exception {
        RawDrawing drawing = put("0=INSERT 8=DOOR 2=FOOT 10=100 20=50 41=-1");

        assertEquals(places(100, 52, 100, 50, 99, 50), rounded(drawing.strokes().get(0)));
    }

    @Test
    void symbolsStandInSymbolsEachWithItsOwnScale() throws Exception {
        RawDrawing drawing = DxfScript.r2018()
                .blocks(FOOT + "0=BLOCK 2=PAIR 10=0 20=0 0=INSERT 8=INNER 2=foot 10=5 20=0 41=-2 42=2 0=ENDBLK")
                .entities("0=INSERT 8=DOOR 2=PAIR 10=1000 20=0 41=1 42=-1 50=180")
                .read(folder);

        // The foot at 5, 0 is twice as large and points left; upside down, then half around.
        assertEquals(places(995, 4, 995, 0, 997, 0), rounded(drawing.strokes().get(0)));
        assertEquals("INNER", drawing.strokes().get(0).layer());
    }

    @Test
    void aSymbolSeenFromBehindIsMirroredAboutTheOrigin() throws Exception {
        RawDrawing drawing = put("0=INSERT 8=DOOR 2=FOOT 10=100 20=50 230=-1");

        assertEquals(
                places(-100, 52, -100, 50, -101, 50), rounded(drawing.strokes().get(0)));
    }

    @Test
    void rowsAndColumnsAreTurnedWithTheSymbol() throws Exception {
        RawDrawing drawing = put("0=INSERT 8=DOOR 2=FOOT 10=0 20=0 50=90 70=3 71=2 44=10 45=100");

        assertEquals(6, drawing.strokes().size());
        assertEquals(new Bounds(-102, 0, 0, 21), box(drawing));
        assertEquals(
                6, drawing.strokes().stream().map(Stroke::insert).distinct().count());
    }

    private static Bounds box(RawDrawing drawing) {
        Bounds box = drawing.extent().orElseThrow();
        return new Bounds(
                Math.round(box.minX()), Math.round(box.minY()), Math.round(box.maxX()), Math.round(box.maxY()));
    }

    @Test
    void attributesBelongToTheSymbolTheyStandBeside() throws Exception {
        RawDrawing drawing = DxfScript.r2018()
                .blocks(FOOT)
                .entities("0=INSERT 8=BOOTH 66=1 2=FOOT 10=100 20=50"
                        + " 0=ATTRIB 8=0 10=300 20=70 40=2 1=A101 2=BOOTH_NO 72=1 11=300 21=70 74=2 0=SEQEND")
                .read(folder);

        Lettering number = drawing.letterings().get(0);
        assertEquals("A101", number.content());
        assertEquals("BOOTH_NO", number.name());
        assertEquals("BOOTH", number.layer());
        assertEquals(new Vec(300, 70), number.middle());
        assertEquals(drawing.strokes().get(0).insert(), number.insert());
    }

    @Test
    void symbolsOfOtherFilesAndMissingOnesAreSaid() throws Exception {
        RawDrawing drawing = DxfScript.r2018()
                .blocks("0=BLOCK 2=XREF 70=4 0=ENDBLK")
                .entities("0=LINE 8=B 10=0 20=0 11=1 21=1 0=INSERT 2=XREF 0=INSERT 2=NOWHERE")
                .read(folder);

        assertEquals(List.of(Remark.of("exchange.drawing.elsewhere", 2)), drawing.remarks());
    }

    @Test
    void aSmallSymbolMuchEnlargedStaysRound() throws Exception {
        RawDrawing drawing = DxfScript.r2018()
                .blocks("0=BLOCK 2=ROUND 0=CIRCLE 8=0 10=0 20=0 40=1 0=ENDBLK")
                .entities("0=INSERT 8=B 2=ROUND 41=5000 42=5000")
                .read(folder);

        List<Vec> places = drawing.strokes().get(0).points();
        Vec middle = new Vec(
                (places.get(0).x() + places.get(1).x()) / 2,
                (places.get(0).y() + places.get(1).y()) / 2);
        assertEquals(5_000, middle.distanceTo(new Vec(0, 0)), 1.0);
    }
}

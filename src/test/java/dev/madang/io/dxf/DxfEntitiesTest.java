package dev.madang.io.dxf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.exchange.Remark;
import dev.madang.exchange.drawing.Damage;
import dev.madang.exchange.drawing.DrawingUnit;
import dev.madang.exchange.drawing.RawDrawing;
import dev.madang.exchange.drawing.Stroke;
import dev.madang.io.PlanIoException;
import dev.madang.model.Bounds;
import dev.madang.model.Vec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of each kind of entity. */
class DxfEntitiesTest {

    @TempDir
    Path folder;

    private Stroke only(String entity) throws PlanIoException, IOException {
        List<Stroke> strokes = DxfScript.r2018().entities(entity).read(folder).strokes();
        assertEquals(1, strokes.size());
        return strokes.get(0);
    }

    private static void assertOnCircle(List<Vec> places, Vec center, double radius) {
        for (int i = 0; i < places.size(); i++) {
            assertEquals(radius, places.get(i).distanceTo(center), 1e-6);
            if (i > 0) {
                Vec middle = new Vec(
                        (places.get(i).x() + places.get(i - 1).x()) / 2,
                        (places.get(i).y() + places.get(i - 1).y()) / 2);
                assertEquals(radius, middle.distanceTo(center), 1.0, "a side lies more than 1 mm beside the curve");
            }
        }
    }

    @Test
    void aLineOfR12IsTwoPlaces() throws Exception {
        RawDrawing drawing = DxfScript.r12()
                .entities("0=LINE 8=WALL 10=1.5 20=2 30=9 11=-3 21=4e1 31=9")
                .read(folder);

        assertEquals(List.of(Stroke.of("WALL", List.of(new Vec(1.5, 2), new Vec(-3, 40)), false)), drawing.strokes());
        assertEquals(Optional.empty(), drawing.unit());
    }

    @Test
    void aClosedLightPolylineIsAnOutline() throws Exception {
        Stroke stroke = only("0=LWPOLYLINE 8=B 90=3 70=1 10=0 20=0 10=5 20=0 10=5 20=5");

        assertEquals(Stroke.of("B", List.of(new Vec(0, 0), new Vec(5, 0), new Vec(5, 5)), true), stroke);
    }

    @Test
    void anOldPolylineTakesItsVerticesButNotTheFrameOfItsCurve() throws Exception {
        RawDrawing drawing = DxfScript.r12()
                .entities("0=POLYLINE 8=B 66=1 70=1 0=VERTEX 8=B 10=0 20=0 0=VERTEX 10=100 20=900 70=16"
                        + " 0=VERTEX 10=4 20=0 0=VERTEX 10=4 20=3 0=SEQEND")
                .read(folder);

        assertEquals(
                List.of(Stroke.of("B", List.of(new Vec(0, 0), new Vec(4, 0), new Vec(4, 3)), true)), drawing.strokes());
    }

    @Test
    void aNetOfThreeDimensionsIsCountedNotRead() throws Exception {
        RawDrawing drawing = DxfScript.r12()
                .entities("0=LINE 8=B 10=0 20=0 11=1 21=1 0=POLYLINE 70=64 0=VERTEX 10=0 20=0 0=SEQEND")
                .read(folder);

        assertEquals(List.of(Remark.of("exchange.drawing.unread", 1, "POLYLINE")), drawing.remarks());
    }

    @Test
    void aBulgeOfOneIsHalfACircle() throws Exception {
        Stroke stroke = only("0=LWPOLYLINE 8=B 70=0 10=0 20=0 42=1 10=2000 20=0");

        assertOnCircle(stroke.points(), new Vec(1_000, 0), 1_000);
        assertEquals(-1_000, Bounds.around(stroke.points()).minY(), 1, "against the clock it runs below");
        assertEquals(new Vec(2_000, 0), stroke.points().get(stroke.points().size() - 1));
    }

    @ParameterizedTest
    @CsvSource({
        "0.41421356237309503, 90",
        "0.2679491924311227, 60",
        "-0.41421356237309503, -90",
        "2, 253.73979529168804"
    })
    void aBulgeIsTheTangentOfAQuarterOfItsAngle(double bulge, double degrees) throws Exception {
        Stroke stroke = only("0=LWPOLYLINE 8=B 70=0 10=0 20=0 42=" + bulge + " 10=3000 20=0");

        double radius = 1_500 / Math.sin(Math.toRadians(Math.abs(degrees)) / 2);
        double toCenter = radius * Math.cos(Math.toRadians(degrees) / 2);
        assertOnCircle(stroke.points(), new Vec(1_500, Math.signum(bulge) * toCenter), radius);
    }

    @Test
    void theBulgeOfTheLastCornerClosesAnOutline() throws Exception {
        Stroke stroke = only("0=LWPOLYLINE 8=B 70=1 10=0 20=0 42=1 10=2000 20=0 42=1");

        assertTrue(stroke.isClosed());
        assertOnCircle(stroke.points(), new Vec(1_000, 0), 1_000);
    }

    @Test
    void aCircleIsAnOutlineWithinAMillimetre() throws Exception {
        Stroke stroke = only("0=CIRCLE 8=COL 10=500 20=600 40=12000");

        assertTrue(stroke.isClosed());
        assertOnCircle(stroke.points(), new Vec(500, 600), 12_000);
        assertFalse(stroke.points()
                .get(0)
                .equals(stroke.points().get(stroke.points().size() - 1)));
    }

    @Test
    void anArcRunsAgainstTheClock() throws Exception {
        Stroke stroke = only("0=ARC 8=DOOR 10=0 20=0 40=900 50=270 51=0");

        assertOnCircle(stroke.points(), new Vec(0, 0), 900);
        Bounds box = Bounds.around(stroke.points());
        assertEquals(0, box.minX(), 1e-6);
        assertEquals(-900, box.minY(), 1e-6);
        assertEquals(0, box.maxY(), 1e-6);
    }

    @Test
    void whatIsSeenFromBehindIsMirrored() throws Exception {
        Stroke stroke = only("0=ARC 8=DOOR 10=100 20=0 40=900 50=0 51=90 210=0 220=0 230=-1");

        Bounds box = Bounds.around(stroke.points());
        assertEquals(-1_000, box.minX(), 1e-6);
        assertEquals(-100, box.maxX(), 1e-6);
    }

    @Test
    void aTiltedCircleIsCountedNotRead() throws Exception {
        RawDrawing drawing = DxfScript.r2018()
                .entities("0=LINE 8=B 10=0 20=0 11=1 21=1 0=CIRCLE 8=B 10=0 20=0 40=5 210=1 220=0 230=0")
                .read(folder);

        assertEquals(List.of(Remark.of("exchange.drawing.unread", 1, "CIRCLE")), drawing.remarks());
    }

    @Test
    void halfAnEllipseEndsOnItsLongAxis() throws Exception {
        Stroke stroke = only("0=ELLIPSE 8=B 10=0 20=0 11=4000 21=0 40=0.5 41=0 42=3.141592653589793");

        Bounds box = Bounds.around(stroke.points());
        assertEquals(new Bounds(-4_000, 0, 4_000, 2_000), rounded(box));
        assertFalse(stroke.isClosed());
    }

    private static Bounds rounded(Bounds box) {
        return new Bounds(
                Math.round(box.minX()), Math.round(box.minY()), Math.round(box.maxX()), Math.round(box.maxY()));
    }

    /** A quadratic spline with these weights is exactly a quarter of a circle. */
    @Test
    void aSplineWithWeightsIsTheCircleItStandsFor() throws Exception {
        Stroke stroke = only("0=SPLINE 8=B 70=4 71=2 72=6 73=3 40=0 40=0 40=0 40=1 40=1 40=1"
                + " 41=1 41=0.7071067811865476 41=1 10=1000 20=0 10=1000 20=1000 10=0 20=1000");

        assertOnCircle(stroke.points(), new Vec(0, 0), 1_000);
        assertEquals(new Vec(1_000, 0), stroke.points().get(0));
    }

    @Test
    void aSplineOfPlacesItPassesIsDrawnStraightAndSaid() throws Exception {
        RawDrawing drawing = DxfScript.r2018()
                .entities("0=SPLINE 8=B 70=8 71=3 74=3 11=0 21=0 11=5 21=5 11=9 21=0")
                .read(folder);

        assertEquals(
                List.of(new Vec(0, 0), new Vec(5, 5), new Vec(9, 0)),
                drawing.strokes().get(0).points());
        assertEquals(List.of(Remark.of("exchange.drawing.fitted", 1)), drawing.remarks());
    }

    @Test
    void theCornersOfASolidGoRound() throws Exception {
        Stroke stroke = only("0=SOLID 8=COL 10=0 20=0 11=600 21=0 12=0 22=600 13=600 23=600");

        assertEquals(List.of(new Vec(0, 0), new Vec(600, 0), new Vec(600, 600), new Vec(0, 600)), stroke.points());
        assertTrue(stroke.isClosed());
    }

    @Test
    void whatIsNotUnderstoodIsCountedByItsType() throws Exception {
        RawDrawing drawing = DxfScript.r2018()
                .entities("0=LINE 8=B 10=0 20=0 11=1 21=1 0=HATCH 8=B 0=HATCH 8=B 0=DIMENSION 8=D 0=CIRCLE 8=B 40=-1")
                .read(folder);

        assertEquals(
                List.of(
                        Remark.of("exchange.drawing.unread", 1, "DIMENSION"),
                        Remark.of("exchange.drawing.unread", 2, "HATCH"),
                        Remark.of("exchange.drawing.damaged", 1, "CIRCLE")),
                drawing.remarks());
    }

    @Test
    void layersAndIdsOfWhatIsDamagedAreRead() throws Exception {
        RawDrawing drawing = DxfScript.r2018()
                .entities("0=LINE 8=B 10=0 20=0 11=1 21=1 0=CIRCLE 8=B 40=-1 0=LINE 10=1 20=1 11=1 21=1"
                        + " 0=LWPOLYLINE 8=MADANG-BOOTH-SHELL 10=4 20=4 1001=MADANG 1000=id=b1")
                .read(folder);

        assertEquals(
                List.of(new Damage("B", ""), new Damage("", ""), new Damage("MADANG-BOOTH-SHELL", "b1")),
                drawing.damages());
    }

    @Test
    void paperAndHiddenThingsAreLeftOutAndSaid() throws Exception {
        RawDrawing drawing = DxfScript.r2018()
                .entities("0=LINE 8=B 10=0 20=0 11=1 21=1 0=LINE 67=1 8=B 10=0 20=0 11=1 21=1"
                        + " 0=LINE 60=1 8=B 10=0 20=0 11=1 21=1")
                .read(folder);

        assertEquals(1, drawing.strokes().size());
        assertEquals(
                List.of(Remark.of("exchange.drawing.onPaper", 1), Remark.of("exchange.drawing.invisible", 1)),
                drawing.remarks());
    }

    @Test
    void frozenLayersAndThoseSwitchedOffAreHidden() throws Exception {
        RawDrawing drawing = DxfScript.r12()
                .tables("0=TABLE 2=LAYER 0=LAYER 2=OFF 70=0 62=-7 0=LAYER 2=COLD 70=1 62=7 0=LAYER 2=ON 70=0 62=7"
                        + " 0=ENDTAB")
                .entities("0=LINE 8=OFF 10=0 20=0 11=1 21=1 0=LINE 8=ON 10=0 20=0 11=1 21=1")
                .read(folder);

        assertEquals(
                List.of(new RawDrawing.Layer("OFF", 0, 1, 0, true), new RawDrawing.Layer("ON", 0, 1, 0, false)),
                drawing.layers());
    }

    @ParameterizedTest
    @CsvSource({"1,INCH", "2,FOOT", "4,MILLIMETRE", "5,CENTIMETRE", "6,METRE", "10,YARD", "14,DECIMETRE"})
    void theHeaderNamesTheUnit(int code, DrawingUnit unit) throws Exception {
        RawDrawing drawing = DxfScript.r12()
                .header("9=$INSUNITS 70=" + code)
                .entities("0=LINE 8=B 10=0 20=0 11=1 21=1")
                .read(folder);

        assertEquals(Optional.of(unit), drawing.unit());
    }

    @Test
    void aUnitThatMakesNoFloorIsNotTrusted() throws Exception {
        DxfScript hall = DxfScript.r12().entities("0=LINE 8=B 10=0 20=0 11=120000 21=60000");

        assertEquals(Optional.empty(), hall.read(folder).trustedUnit());
        assertEquals(
                Optional.empty(), hall.header("9=$INSUNITS 70=6").read(folder).trustedUnit());
        assertEquals(
                Optional.of(DrawingUnit.MILLIMETRE),
                hall.header("9=$INSUNITS 70=4").read(folder).trustedUnit());
    }

    @Test
    void curvesInMetresAreAsFineAsInMillimetres() throws Exception {
        RawDrawing drawing =
                DxfScript.r12().entities("0=CIRCLE 8=B 10=0 20=0 40=12").read(folder, Optional.of(DrawingUnit.METRE));

        List<Vec> inMm = drawing.strokes().get(0).points().stream()
                .map(place -> new Vec(place.x() * 1_000, place.y() * 1_000))
                .toList();
        assertOnCircle(inMm, new Vec(0, 0), 12_000);
    }
}

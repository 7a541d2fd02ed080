package dev.madang.io.export;

import dev.madang.draw.DrawItem;
import dev.madang.draw.HallFixtures;
import dev.madang.draw.Overlay;
import dev.madang.draw.Palette;
import dev.madang.draw.PrintPalette;
import dev.madang.draw.StyleKey;
import dev.madang.draw.paper.Datum;
import dev.madang.draw.paper.KindOptions;
import dev.madang.draw.paper.Paper;
import dev.madang.draw.paper.Scale;
import dev.madang.draw.paper.SheetDoesNotFit;
import dev.madang.draw.paper.SheetKind;
import dev.madang.draw.paper.SheetRequest;
import dev.madang.draw.paper.TitleBlock;
import dev.madang.draw.sheet.Sheet;
import dev.madang.model.Bounds;
import dev.madang.model.Colour;
import dev.madang.model.Plan;
import dev.madang.model.Vec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Sheets to export. */
final class SheetFixtures {

    static final SheetFonts FONTS = fonts();
    static final Palette PALETTE = new PrintPalette();

    private SheetFixtures() {}

    /** The large hall at 1:250 on A0. */
    static Sheet large() throws SheetDoesNotFit {
        return sheet(HallFixtures.large(), Paper.A0, new Scale(250));
    }

    /** The small hall at 1:200 on A4. */
    static Sheet small() throws SheetDoesNotFit {
        return sheet(HallFixtures.small(), Paper.A4, new Scale(250));
    }

    /** The small hall with an overlay of each look, a hole among them. */
    static Sheet smallWithOverlay() throws SheetDoesNotFit {
        List<List<Vec>> rings = List.of(box(1_000, 1_000, 38_000, 27_000), box(4_000, 6_000, 9_000, 3_000));
        Overlay overlay = new Overlay(
                "보행거리",
                List.of(
                        new DrawItem.Area(StyleKey.OVERLAY_BAND, rings, new Colour(0xFFF2BB)),
                        new DrawItem.Area(StyleKey.OVERLAY_BEYOND, List.of(box(30_000, 12_000, 8_000, 6_000)), null),
                        DrawItem.Figure.line(
                                StyleKey.OVERLAY_LIMIT,
                                null,
                                List.of(new Vec(30_000, 12_000), new Vec(30_000, 18_000))),
                        new DrawItem.Label(
                                StyleKey.OVERLAY_NUMBER,
                                null,
                                new Bounds(29_000, 19_000, 31_000, 21_000),
                                0,
                                List.of(new DrawItem.Line(StyleKey.OVERLAY_NUMBER, "30")))),
                List.of(
                        new Overlay.Entry(StyleKey.OVERLAY_BAND, new Colour(0xFFF2BB), "0 ~ 10 m"),
                        Overlay.Entry.plain(StyleKey.OVERLAY_LIMIT, "한도 30 m"),
                        Overlay.Entry.plain(StyleKey.OVERLAY_BEYOND, "한도를 넘는 곳")),
                List.of("폭 0.9 m의 몸"));
        Plan plan = HallFixtures.small();
        SheetRequest request = SheetRequest.of(plan, plan.levels().get(0), Locale.KOREAN)
                .on(Paper.A4)
                .at(new Scale(250))
                .with(overlay);
        return Sheet.of(request, PALETTE, FONTS.measure());
    }

    private static List<Vec> box(double x, double y, double width, double height) {
        return List.of(new Vec(x, y), new Vec(x + width, y), new Vec(x + width, y + height), new Vec(x, y + height));
    }

    static Sheet sheet(Plan plan, Paper paper, Scale scale) throws SheetDoesNotFit {
        return Sheet.of(request(plan, paper, scale), PALETTE, FONTS.measure());
    }

    /** The small hall at 1:200 on A3 for some readers, who stand before the entrance and measure from a column. */
    static Sheet small(SheetKind kind) throws SheetDoesNotFit {
        Plan plan = HallFixtures.small();
        KindOptions options = KindOptions.NONE
                .withHere(new Vec(20_000, 28_000))
                .withDatum(Datum.parse("c1", plan.levels().get(0)).orElseThrow());
        SheetRequest request = request(plan, Paper.A3, new Scale(200)).of(kind).with(options);
        return Sheet.of(request, PALETTE, FONTS.measure());
    }

    private static SheetRequest request(Plan plan, Paper paper, Scale scale) {
        TitleBlock titleBlock = new TitleBlock(
                LocalDate.of(2025, 5, 2),
                "8c1d2a7795d1c2c7f8f3a3d0d1e54b7e99e2f3d84f5aa0b1c2d3e4f5a6b7c8d9",
                List.of(new TitleBlock.Entry("부스 면적", "9,346 ㎡")),
                "house 1.0",
                "0 errors");
        return SheetRequest.of(plan, plan.levels().get(0), Locale.KOREAN)
                .on(paper)
                .at(scale)
                .with(titleBlock);
    }

    private static SheetFonts fonts() {
        try {
            return SheetFonts.load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

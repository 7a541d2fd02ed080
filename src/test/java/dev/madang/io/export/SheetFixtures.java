package dev.madang.io.export;

import dev.madang.draw.HallFixtures;
import dev.madang.draw.Palette;
import dev.madang.draw.Paper;
import dev.madang.draw.PrintPalette;
import dev.madang.draw.Scale;
import dev.madang.draw.Sheet;
import dev.madang.draw.SheetDoesNotFit;
import dev.madang.draw.SheetRequest;
import dev.madang.draw.TitleBlock;
import dev.madang.model.Plan;
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

    static Sheet sheet(Plan plan, Paper paper, Scale scale) throws SheetDoesNotFit {
        TitleBlock titleBlock = new TitleBlock(
                LocalDate.of(2025, 5, 2),
                "8c1d2a7795d1c2c7f8f3a3d0d1e54b7e99e2f3d84f5aa0b1c2d3e4f5a6b7c8d9",
                List.of(new TitleBlock.Entry("부스 면적", "9,346 ㎡")),
                "house 1.0",
                "0 errors");
        SheetRequest request = SheetRequest.of(plan, plan.levels().get(0), Locale.KOREAN)
                .on(paper)
                .at(scale)
                .with(titleBlock);
        return Sheet.of(request, PALETTE, FONTS.measure());
    }

    private static SheetFonts fonts() {
        try {
            return SheetFonts.load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.madang.draw.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.draw.DrawItem;
import dev.madang.draw.DrawLayer;
import dev.madang.draw.HallFixtures;
import dev.madang.draw.PrintPalette;
import dev.madang.draw.SimpleMeasure;
import dev.madang.draw.StyleKey;
import dev.madang.draw.paper.Paper;
import dev.madang.draw.paper.Scale;
import dev.madang.draw.paper.SheetDoesNotFit;
import dev.madang.draw.paper.SheetKind;
import dev.madang.draw.paper.SheetRequest;
import dev.madang.draw.paper.TitleBlock;
import dev.madang.model.Bounds;
import dev.madang.model.Evidence;
import dev.madang.model.Fact;
import dev.madang.model.FactKind;
import dev.madang.model.Facts;
import dev.madang.model.Level;
import dev.madang.model.Plan;
import dev.madang.model.VenueRef;
import dev.madang.text.UnitSystem;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetTest {

    private static final Plan LARGE = HallFixtures.large();
    private static final Plan SMALL = HallFixtures.small();
    private static final Locale KO = Locale.KOREAN;
    private static final TitleBlock TITLE_BLOCK = new TitleBlock(
            LocalDate.of(2025, 5, 2),
            "8c1d2a7795d1c2c7f8f3a3d0d1e54b7e99e2f3d84f5aa0b1c2d3e4f5a6b7c8d9",
            List.of(new TitleBlock.Entry("부스 개소", "397"), new TitleBlock.Entry("공식 면적에 대한 부스 면적 비율", "35.3 %")),
            "house 1.0",
            "0 errors");

    @Test
    void aFloorOf243MetresIs972MillimetresWideAt1To250() throws SheetDoesNotFit {
        Sheet sheet = sheet(request(LARGE, KO).on(Paper.A0).at(new Scale(250)));

        assertEquals(972.0, sheet.floor().width(), 1e-9);
        assertEquals(432.0, sheet.floor().height(), 1e-9);
        DrawItem floor = sheet.drawing().items().stream()
                .filter(item -> item.style() == StyleKey.FLOOR)
                .findFirst()
                .orElseThrow();
        assertEquals(972.0, floor.bounds().width(), 1e-9);
    }

    @Test
    void aPlanThatDoesNotFitIsRefusedWithWhatWould() {
        SheetRequest request = request(LARGE, KO).on(Paper.A1).at(new Scale(250));

        SheetDoesNotFit refusal = assertThrows(SheetDoesNotFit.class, () -> sheet(request));

        assertEquals(
                List.of(
                        new SheetDoesNotFit.Option(Paper.A0, new Scale(250)),
                        new SheetDoesNotFit.Option(Paper.A1, new Scale(400))),
                refusal.options());
        String english = refusal.describe(Locale.ENGLISH);
        Matcher widths = Pattern.compile("doors ([\\d,]+).*leaves ([\\d,]+)").matcher(english);
        assertTrue(widths.find(), english);
        assertTrue(number(widths.group(1)) > number(widths.group(2)), english);
        assertTrue(english.contains("A0 landscape at 1:250, A1 landscape at 1:400"), english);
        assertTrue(refusal.describe(KO).contains("A0 가로 1:250"), refusal.describe(KO));
    }

    private static int number(String grouped) {
        return Integer.parseInt(grouped.replace(",", ""));
    }

    @Test
    void everyOptionOfARefusalFits() throws SheetDoesNotFit {
        for (Paper paper : List.of(Paper.A4, Paper.A2.portrait(), Paper.LETTER, Paper.parse("500x400"))) {
            SheetRequest request = request(LARGE, KO).on(paper).at(new Scale(200));
            SheetDoesNotFit refusal = assertThrows(SheetDoesNotFit.class, () -> sheet(request));
            for (SheetDoesNotFit.Option option : refusal.options()) {
                assertEquals(
                        option.scale(),
                        sheet(request.on(option.paper()).at(option.scale())).scale());
            }
        }
    }

    @Test
    void aPaperTooSmallForAnythingOffersNoScale() {
        SheetRequest request = request(LARGE, KO).on(new Paper("Card", 148, 105));

        SheetDoesNotFit refusal = assertThrows(SheetDoesNotFit.class, () -> sheet(request));

        assertTrue(refusal.options().stream().noneMatch(option -> option.paper().equals(request.paper())));
    }

    @Test
    void fittingTakesTheLargestStandardScaleThatFits() throws SheetDoesNotFit {
        Sheet fitted = sheet(request(LARGE, KO).on(Paper.A1));

        assertEquals(new Scale(400), fitted.scale());
        assertThrows(
                SheetDoesNotFit.class,
                () -> sheet(request(LARGE, KO).on(Paper.A1).at(new Scale(300))));
    }

    @ParameterizedTest
    @CsvSource({
        "A4, ko",
        "A4-portrait, en",
        "A3, en",
        "A3-portrait, ko",
        "A2, ko",
        "A1, en",
        "A0, ko",
        "A0-portrait, en",
        "Letter, en",
        "Tabloid, ko",
        "900x500, ko"
    })
    void nothingLiesBeyondTheMarginsAndNoTwoTextsOverlap(String paper, String language) throws SheetDoesNotFit {
        boolean wideEnough = Paper.parse(paper).widthMm() > 280;
        for (Plan plan : wideEnough ? List.of(SMALL, LARGE) : List.of(SMALL)) {
            Locale locale = Locale.forLanguageTag(language);
            Sheet sheet = sheet(request(plan, locale).on(Paper.parse(paper)));

            Bounds page = new Bounds(
                    10, 10, sheet.paper().widthMm() - 10, sheet.paper().heightMm() - 10);
            sheet.drawing()
                    .items()
                    .forEach(item -> assertTrue(page.grown(0.01).contains(item.bounds()), item.toString()));
            List<DrawItem.Text> level = sheet.texts().stream()
                    .filter(text -> text.angleCdeg() % 9_000 == 0)
                    .toList();
            List<Bounds> boxes =
                    level.stream().map(text -> text.bounds().grown(-0.05)).toList();
            for (int i = 0; i < boxes.size(); i++) {
                for (int j = i + 1; j < boxes.size(); j++) {
                    assertFalse(
                            boxes.get(i).touches(boxes.get(j)),
                            level.get(i).text() + " on " + level.get(j).text());
                }
            }
        }
    }

    @Test
    void everyTextOfABoothLiesInIt() throws SheetDoesNotFit {
        Sheet sheet = sheet(request(LARGE, KO).on(Paper.A0).at(new Scale(250)));
        List<DrawItem> figures = sheet.drawing().items().stream()
                .filter(item -> item.style().layer() == DrawLayer.BOOTH)
                .toList();

        int numbers = 0;
        for (DrawItem.Text text : sheet.texts()) {
            Optional<DrawItem> booth = text.shows().flatMap(id -> figures.stream()
                    .filter(figure -> figure.shows().equals(Optional.of(id)))
                    .findFirst());
            if (booth.isPresent()) {
                assertTrue(booth.get().bounds().contains(text.bounds()), text.text());
                numbers += text.style() == StyleKey.BOOTH_NUMBER ? 1 : 0;
            }
        }

        assertEquals(LARGE.booths().size(), numbers, "every booth shows its number");
    }

    @Test
    void namesOfHallsAndZonesStandOnTheEmptyFloor() throws SheetDoesNotFit {
        Sheet sheet = sheet(request(LARGE, KO).on(Paper.A0).at(new Scale(250)));

        List<DrawItem.Text> names = sheet.texts().stream()
                .filter(text -> text.style() == StyleKey.HALL_NAME || text.style() == StyleKey.ZONE_NAME)
                .toList();

        assertEquals(7, names.size());
        for (DrawItem.Text name : names) {
            sheet.drawing().items().stream()
                    .filter(item -> item.style().layer() == DrawLayer.BOOTH
                            || item.style().layer() == DrawLayer.FEATURE)
                    .forEach(item -> assertFalse(item.bounds().touches(name.bounds()), name.text()));
        }
    }

    @Test
    void theLegendHoldsOnlyWhatIsOnTheSheet() throws SheetDoesNotFit {
        Sheet sheet = sheet(request(SMALL, Locale.ENGLISH).on(Paper.A3));

        assertTrue(hasText(sheet, "Column, assumed"));
        assertTrue(hasText(sheet, "Future city"));
        assertFalse(hasText(sheet, "Blocked"));
        assertFalse(hasText(sheet, "Partition, closed"));
    }

    @Test
    void theTitleBlockSaysWhatIsPrintedAndHow() throws SheetDoesNotFit {
        Sheet sheet = sheet(request(LARGE, KO).on(Paper.A0).at(new Scale(250)));

        for (String words : List.of(
                "월드 스마트시티 엑스포 2025",
                "벡스코",
                "제1전시장 1층",
                "WSCE 2025 배치안 3차",
                "1:250",
                "A0",
                "2025. 5. 2.",
                "397",
                "house 1.0",
                "0 errors")) {
            assertTrue(hasText(sheet, words), words);
        }
        String all =
                String.join("", sheet.texts().stream().map(DrawItem.Text::text).toList());
        assertTrue(all.contains(TITLE_BLOCK.fingerprint()), "the whole fingerprint");
    }

    @Test
    void whatIsAssumedIsSaid() throws SheetDoesNotFit {
        Sheet sheet = sheet(request(LARGE, Locale.ENGLISH).on(Paper.A0).at(new Scale(250)));

        String all =
                String.join(" ", sheet.texts().stream().map(DrawItem.Text::text).toList());
        assertTrue(all.contains("Dashed = assumed, not published: exits, entrances"), all);
        assertTrue(all.contains("Not for construction."), all);
    }

    @Test
    void aPlannedVenueIsAPlaceholder() throws SheetDoesNotFit {
        Plan planned = SMALL.withLevels(new VenueRef("jamsil", 1, SMALL.venue().name(), true), SMALL.levels());

        Sheet sheet = sheet(request(planned, Locale.ENGLISH).on(Paper.A2));

        String all =
                String.join(" ", sheet.texts().stream().map(DrawItem.Text::text).toList());
        assertTrue(all.contains("Planning placeholder"), all);
    }

    @Test
    void northIsShownOnlyIfKnown() throws SheetDoesNotFit {
        Fact east = Fact.of(9_000, Evidence.derived("read off a map"));
        Plan known = withFacts(SMALL, Facts.NONE.with(FactKind.NORTH, east));

        assertTrue(hasText(sheet(request(SMALL, Locale.ENGLISH)), "North: not published"));
        assertTrue(hasText(sheet(request(known, Locale.ENGLISH)), "N"));
        assertFalse(hasText(sheet(request(known, Locale.ENGLISH)), "North: not published"));
    }

    @Test
    void theCalibrationLineIsExactlyAHundredMillimetresLong() throws SheetDoesNotFit {
        for (Paper paper : List.of(Paper.A4, Paper.A1)) {
            Sheet sheet = sheet(request(SMALL, KO).on(paper));

            assertTrue(sheet.drawing().items().stream()
                    .filter(item -> item.style() == StyleKey.SHEET_LINE)
                    .anyMatch(item -> Math.abs(item.bounds().width() - 100) < 1e-9));
        }
    }

    @Test
    void theScaleBarIsAsLongAsItSays() throws SheetDoesNotFit {
        Sheet sheet = sheet(request(LARGE, Locale.ENGLISH).on(Paper.A0).at(new Scale(250)));

        Bounds bar = sheet.drawing().items().stream()
                .filter(item -> item.style() == StyleKey.SHEET_FILL)
                .map(DrawItem::bounds)
                .reduce(Bounds::union)
                .orElseThrow();

        assertTrue(hasText(sheet, "20\u00a0m"));
        assertEquals(15_000 / 250.0, bar.width(), 1e-9, "three of four parts are black at the ends");
    }

    @Test
    void aSheetInFeetSaysSoAndHasAScaleBarOfRoundFeet() throws SheetDoesNotFit {
        Sheet sheet = sheet(
                request(LARGE, UnitSystem.FEET.in(Locale.ENGLISH)).on(Paper.A0).at(new Scale(250)));

        Bounds bar = sheet.drawing().items().stream()
                .filter(item -> item.style() == StyleKey.SHEET_FILL)
                .map(DrawItem::bounds)
                .reduce(Bounds::union)
                .orElseThrow();

        assertTrue(hasText(sheet, "50\u00a0ft"));
        assertEquals(50 * 304.8 / 250.0, bar.width(), 1e-9, "the first and the last of five parts are black");
        assertTrue(sheet.texts().stream().anyMatch(text -> text.text().equals("Lengths are in feet and inches.")));
        assertTrue(sheet.texts().stream().noneMatch(text -> text.text().matches(".*\\d\u00a0(m|m²)")));
    }

    @Test
    void theSameRequestGivesTheSameSheet() throws SheetDoesNotFit {
        SheetRequest request = request(SMALL, KO).on(Paper.A3);

        assertEquals(sheet(request), sheet(request));
    }

    @Test
    void aSheetHoldsNoLabelsThatAreNotPlaced() throws SheetDoesNotFit {
        assertTrue(sheet(request(LARGE, KO)).drawing().items().stream().noneMatch(DrawItem.Label.class::isInstance));
    }

    @Test
    void aSheetKindIsReadByItsName() {
        assertEquals(SheetKind.PLAN, SheetKind.parse("plan"));
        assertThrows(IllegalArgumentException.class, () -> SheetKind.parse("poster"));
    }

    private static SheetRequest request(Plan plan, Locale locale) {
        return SheetRequest.of(plan, plan.levels().get(0), locale).with(TITLE_BLOCK);
    }

    private static Sheet sheet(SheetRequest request) throws SheetDoesNotFit {
        return Sheet.of(request, new PrintPalette(), new SimpleMeasure());
    }

    private static boolean hasText(Sheet sheet, String words) {
        return sheet.texts().stream().anyMatch(text -> text.text().equals(words));
    }

    private static Plan withFacts(Plan plan, Facts facts) {
        Level level = plan.levels().get(0);
        Level known = new Level(
                level.id(), level.name(), level.floor(), facts, level.halls(), level.partitions(), level.fixtures());
        return plan.withLevels(plan.venue(), List.of(known));
    }
}

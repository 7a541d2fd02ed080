package dev.madang.io.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.draw.HallFixtures;
import dev.madang.draw.paper.Paper;
import dev.madang.draw.paper.Scale;
import dev.madang.draw.paper.SheetKind;
import dev.madang.draw.sheet.Sheet;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SvgExportTest {

    /** Where what was written is left when it differs, to be looked at and taken over. */
    private static final Path WRITTEN = Path.of("target", "golden");

    @Test
    void theSmallSheetLooksAsItDid() throws Exception {
        assertLooksAsItDid("small.svg", SheetFixtures.small());
    }

    @ParameterizedTest
    @EnumSource(
            value = SheetKind.class,
            names = {"SALES", "VISITOR", "TECHNICAL", "VENUE", "SETOUT"})
    void everyKindOfSheetLooksAsItDid(SheetKind kind) throws Exception {
        assertLooksAsItDid("small-" + kind.key() + ".svg", SheetFixtures.small(kind));
    }

    @Test
    void anOverlayLooksAsItDid() throws Exception {
        assertLooksAsItDid("small-overlay.svg", SheetFixtures.smallWithOverlay());
    }

    private static void assertLooksAsItDid(String name, Sheet sheet) throws IOException {
        String written = write(sheet).replaceFirst("(?s)<style>.*?</style>\n", "");
        Files.createDirectories(WRITTEN);
        Files.writeString(WRITTEN.resolve(name), written);

        assertEquals(
                golden(name),
                written,
                "If the change is meant, copy " + WRITTEN + "/" + name + " over the golden file.");
    }

    @Test
    void aMillimetreIsAMillimetre() throws Exception {
        Element root = parse(SheetFixtures.large()).getDocumentElement();

        assertEquals("1189mm", root.getAttribute("width"));
        assertEquals("841mm", root.getAttribute("height"));
        assertEquals("0 0 1189 841", root.getAttribute("viewBox"));
    }

    @Test
    void everyBoothIsFoundByItsNumberAndNoIdIsGivenTwice() throws Exception {
        Document document = parse(SheetFixtures.large());
        Set<String> ids = new HashSet<>();
        NodeList all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            String id = ((Element) all.item(i)).getAttribute("id");
            assertTrue(id.isEmpty() || ids.add(id), id);
        }

        HallFixtures.large()
                .booths()
                .values()
                .forEach(booth -> assertTrue(ids.contains("booth-" + booth.number()), booth.number()));
        assertTrue(ids.contains("layer-floor"));
        assertTrue(ids.contains("layer-label"));
    }

    @Test
    void textStaysText() throws Exception {
        NodeList texts = parse(SheetFixtures.large()).getElementsByTagName("text");
        Set<String> words = new HashSet<>();
        for (int i = 0; i < texts.getLength(); i++) {
            words.add(texts.item(i).getTextContent());
            assertNotNull(texts.item(i).getAttributes().getNamedItem("textLength"));
        }

        assertTrue(words.contains("A101"));
        assertTrue(words.contains("벡스코"));
    }

    /** Read with the reader of fonts of the JDK. */
    @Test
    void theLettersThatAreUsedComeAlongAndNoOthers() throws Exception {
        String svg = write(SheetFixtures.large());
        Matcher rules = Pattern.compile("font-weight: (\\d+); src: url\\(data:font/ttf;base64,([^)]+)\\)")
                .matcher(svg);
        Map<String, Font> fonts = new HashMap<>();
        while (rules.find()) {
            byte[] font = Base64.getDecoder().decode(rules.group(2));
            fonts.put(rules.group(1), Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(font)));
        }

        assertEquals(Set.of("400", "700"), fonts.keySet());
        NodeList texts = parse(SheetFixtures.large()).getElementsByTagName("text");
        for (int i = 0; i < texts.getLength(); i++) {
            boolean isBold = texts.item(i).getAttributes().getNamedItem("font-weight") != null;
            String words = texts.item(i).getTextContent();
            assertEquals(-1, fonts.get(isBold ? "700" : "400").canDisplayUpTo(words), words);
        }
        fonts.values().forEach(font -> assertFalse(font.canDisplay('뷁'), "a letter that no text has"));
    }

    @Test
    void namesThatLookLikeMarkupAreHarmless() throws Exception {
        Plan plan = HallFixtures.small();
        Plan odd = plan.withExhibitors(plan.exhibitors()
                        .with(plan.exhibitors().values().iterator().next().withName(LocalText.of("<b>&\"\u0001🚀"))))
                .withName("A & B <C>");

        Document document = parse(SheetFixtures.sheet(odd, Paper.A4, new Scale(250)));

        assertEquals("A & B <C>", document.getElementsByTagName("title").item(0).getTextContent());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1.5, 1.5",
        "-0.25, -0.25",
        "0.0004, 0",
        "-0.0004, 0",
        "12.3456, 12.346",
        "100, 100",
        "0.007, 0.007"
    })
    void numbersAreAsShortAsTheyCanBe(double value, String written) {
        assertEquals(written, SvgSink.number(value));
    }

    private static String write(Sheet sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SvgExport(SheetFixtures.FONTS, SheetFixtures.PALETTE).write(sheet, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Document parse(Sheet sheet) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(write(sheet).getBytes(StandardCharsets.UTF_8)));
    }

    private static String golden(String name) throws IOException {
        try (InputStream stream = SvgExportTest.class.getResourceAsStream(name)) {
            return stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

package dev.madang.visitor;

import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.id;
import static dev.madang.model.PlanFixtures.planWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.model.Elements;
import dev.madang.model.Exhibitor;
import dev.madang.model.Letting;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.model.Status;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class VisitorPageTest {

    private static final LocalText BUSAN = new LocalText("(주)부산 <도시> & 공사", "Busan </script><b>");

    @Test
    void thePageNeedsNothingFromElsewhere() throws Exception {
        String page = VisitorPage.of(plan(), Locale.KOREAN);

        assertFalse(page.contains("src="));
        assertFalse(page.contains("href="));
        assertFalse(page.replace("url(data:font/ttf;", "").contains("url("));
        assertFalse(page.contains("@import"));
        assertTrue(page.contains("default-src 'none'"));
    }

    @Test
    void namesStandInTheIndexAsTheyAreWhateverSignsTheyHold() throws Exception {
        Element button = buttons(VisitorPage.of(plan(), Locale.KOREAN)).get(0);

        assertEquals("(주)부산 <도시> & 공사 Busan </script><b> A101 · Hall a", button.getTextContent());
        assertEquals("b1", button.getAttribute("data-spots"));
    }

    @Test
    void whatTheIndexPointsToIsOnTheMap() throws Exception {
        Document page = parsed(VisitorPage.of(plan(), Locale.ENGLISH));

        NodeList figures = page.getElementsByTagName("g");
        boolean found = false;
        for (int i = 0; i < figures.getLength(); i++) {
            found |= ((Element) figures.item(i)).getAttribute("data-element").equals("b1");
        }
        assertTrue(found);
        NodeList labels = page.getElementsByTagName("text");
        boolean named = false;
        for (int i = 0; i < labels.getLength(); i++) {
            named |= labels.item(i).getTextContent().contains("A101");
        }
        assertTrue(named);
    }

    @Test
    void nothingIsSaidOfSales() throws Exception {
        String page = VisitorPage.of(plan(), Locale.ENGLISH);

        for (Status status : Status.DEFAULTS) {
            assertFalse(page.contains(status.name().en()), status.id());
            assertFalse(page.contains(status.id() + "\""), status.id());
        }
    }

    private static Plan plan() {
        Exhibitor who = new Exhibitor(id("x1"), BUSAN, Exhibitor.Kind.CITY, "KR");
        return planWith()
                .withExhibitors(Elements.of(List.of(who)))
                .withElements(List.of(booth("b1", 3_000, 3_000, 3_000, 3_000)
                        .withNumber("A101")
                        .withExhibitor(id("x1"))
                        .withLetting(Letting.of(Status.PAID))));
    }

    private static List<Element> buttons(String page) throws Exception {
        NodeList items = parsed(page).getElementsByTagName("li");
        return List.of((Element)
                ((Element) items.item(0)).getElementsByTagName("button").item(0));
    }

    private static Document parsed(String page) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
    }
}

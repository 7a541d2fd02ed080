package dev.madang.visitor;

import dev.madang.draw.Drawing;
import dev.madang.draw.PrintPalette;
import dev.madang.draw.sheet.PlanPicture;
import dev.madang.io.PlanIoException;
import dev.madang.io.SafeFile;
import dev.madang.io.export.SheetFile;
import dev.madang.model.Bounds;
import dev.madang.model.Level;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.text.Formats;
import dev.madang.text.Markup;
import dev.madang.text.Messages;
import dev.madang.visitor.VisitorMap.Entry;
import dev.madang.visitor.VisitorMap.Spot;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes the map for visitors as one web page that needs no other file and no network: the levels as vectors, the index
 * as a list that reads well without its script, and a search over both languages. The page is well-formed XML as well.
 */
public final class VisitorPage {

    /** Names are set as on a map at 1:100; on screen one comes as near as it takes to read them. */
    private static final double SCALE = 100;

    /** Nothing from elsewhere, whatever a name in the plan may hold. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; font-src data:";

    /** Ending of such files, with its dot. */
    public static final String ENDING = ".html";

    private final VisitorMap map;
    private final SheetFile sheets;
    private final Locale locale;
    private final Messages messages;
    private final StringBuilder body = new StringBuilder(1 << 16);

    private VisitorPage(VisitorMap map, SheetFile sheets) {
        this.map = map;
        this.sheets = sheets;
        this.locale = map.locale();
        this.messages = Messages.of(locale);
    }

    /** Tells whether a file is called as a web page is. */
    public static boolean isNameOf(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /**
     * Writes the page of a plan, wholly or not at all.
     *
     * @throws PlanIoException if the file cannot be written
     * @throws IOException if the program's fonts are missing or damaged
     */
    public static void write(Plan plan, Locale locale, Path file) throws PlanIoException, IOException {
        byte[] page = of(plan, locale).getBytes(StandardCharsets.UTF_8);
        SafeFile.write(file, stream -> stream.write(page));
    }

    /**
     * Returns the page of a plan.
     *
     * @throws IOException if the program's fonts are missing or damaged
     */
    public static String of(Plan plan, Locale locale) throws IOException {
        return new VisitorPage(VisitorMap.of(plan, locale), SheetFile.withProgramFonts()).page();
    }

    private String page() throws IOException {
        String title = title();
        StringBuilder page = new StringBuilder(1 << 16);
        header(title);
        body.append("<main>\n");
        finder();
        floors();
        body.append("</main>\n");
        return page.append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"")
                .append(attribute("lang", locale.getLanguage()))
                .append(">\n<head>\n<meta charset=\"utf-8\"/>\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
                .append("<meta http-equiv=\"Content-Security-Policy\"")
                .append(attribute("content", POLICY))
                .append("/>\n<title>")
                .append(Markup.escaped(title))
                .append("</title>\n<style>\n")
                .append(sheets.fontRules(body.toString()))
                .append(resource("page.css"))
                .append("</style>\n</head>\n<body>\n")
                .append(body)
                .append("<script>//<![CDATA[\n")
                .append(resource("page.js"))
                .append("//]]></script>\n</body>\n</html>\n")
                .toString();
    }

    private String title() {
        return map.plan()
                .plannedEvent()
                .map(event -> event.name().in(locale))
                .filter(name -> !name.isEmpty())
                .orElse(map.plan().name());
    }

    private void header(String title) {
        body.append("<header>\n<h1>").append(Markup.escaped(title)).append("</h1>\n<p>");
        Formats formats = new Formats(locale);
        Set<String> facts = new LinkedHashSet<>();
        facts.add(map.plan().venue().name().in(locale));
        map.plan().plannedEvent().ifPresent(event -> {
            if (event.firstDay() != null && event.lastDay() != null) {
                facts.add(messages.get("visitor.days", formats.date(event.firstDay()), formats.date(event.lastDay())));
            }
        });
        body.append(Markup.escaped(String.join(" · ", facts))).append("</p>\n</header>\n");
    }

    private void finder() {
        body.append("<section class=\"finder\"")
                .append(attribute("aria-label", messages.get("visitor.index")))
                .append(">\n<input id=\"query\" type=\"search\" autocomplete=\"off\" spellcheck=\"false\"")
                .append(attribute("placeholder", messages.get("visitor.search")))
                .append(attribute("aria-label", messages.get("visitor.search")))
                .append("/>\n<p id=\"count\" role=\"status\"")
                .append(attribute("data-none", messages.get("visitor.none")))
                .append("></p>\n<div class=\"lists\">\n");
        list("visitor.exhibitors", map.exhibitors());
        list("visitor.facilities", map.facilities());
        body.append("</div>\n</section>\n");
    }

    private void list(String heading, List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        body.append("<h2>").append(Markup.escaped(messages.get(heading))).append("</h2>\n<ul>\n");
        entries.forEach(this::entry);
        body.append("</ul>\n");
    }

    private void entry(Entry entry) {
        String name = shown(entry.name());
        String other = "ko".equals(locale.getLanguage())
                ? entry.name().en()
                : entry.name().ko();
        List<Spot> spots = entry.spots();
        String numbers = spots.stream()
                .map(Spot::number)
                .filter(number -> !number.isEmpty())
                .collect(Collectors.joining(", "));
        String halls = spots.stream()
                .map(spot -> shown(spot.hall()))
                .filter(hall -> !hall.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        body.append("<li><button type=\"button\"")
                .append(attribute("data-names", name + " " + other))
                .append(attribute("data-numbers", numbers))
                .append(attribute(
                        "data-spots",
                        spots.stream().map(spot -> spot.element().toString()).collect(Collectors.joining(" "))))
                .append("><b>")
                .append(Markup.escaped(name))
                .append("</b>");
        if (!other.isEmpty() && !other.equals(name)) {
            body.append(" <span>").append(Markup.escaped(other)).append("</span>");
        }
        String where = numbers.isEmpty() || halls.isEmpty() ? numbers + halls : numbers + " · " + halls;
        body.append(" <i>").append(Markup.escaped(where)).append("</i></button></li>\n");
    }

    private String shown(LocalText text) {
        String wanted = text.in(locale);
        return wanted.isEmpty() ? text.ko() + text.en() : wanted;
    }

    private void floors() {
        List<Level> floors = map.floors();
        body.append("<section class=\"map\"")
                .append(attribute("aria-label", messages.get("visitor.map")))
                .append(">\n");
        if (floors.size() > 1) {
            body.append("<nav class=\"floors\">\n");
            for (Level level : floors) {
                body.append("<button type=\"button\"")
                        .append(attribute("data-level", level.id()))
                        .append(">")
                        .append(Markup.escaped(shown(level.name())))
                        .append("</button>\n");
            }
            body.append("</nav>\n");
        }
        floors.forEach(this::floor);
        body.append("<div class=\"zoom\">\n");
        button("in", "+", "visitor.zoomIn");
        button("out", "−", "visitor.zoomOut");
        button("fit", "▢", "visitor.fit");
        body.append("</div>\n</section>\n");
    }

    private void button(String does, String sign, String name) {
        body.append("<button type=\"button\"")
                .append(attribute("data-zoom", does))
                .append(attribute("aria-label", messages.get(name)))
                .append(attribute("title", messages.get(name)))
                .append(">")
                .append(sign)
                .append("</button>\n");
    }

    private void floor(Level level) {
        Bounds box = level.floor().bounds();
        Drawing drawing = new PlanPicture(new PrintPalette(), sheets.measure())
                .forVisitors(map.plan(), level, locale, box.width() / SCALE, box.height() / SCALE);
        body.append("<div class=\"floor\"")
                .append(attribute("data-level", level.id()))
                .append(">\n")
                .append(sheets.picture(drawing, shown(level.name())))
                .append("</div>\n");
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + Markup.escaped(value) + "\"";
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = VisitorPage.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

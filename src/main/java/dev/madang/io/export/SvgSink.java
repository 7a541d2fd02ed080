package dev.madang.io.export;

import dev.madang.draw.DrawItem;
import dev.madang.draw.DrawLayer;
import dev.madang.draw.HatchLines;
import dev.madang.draw.Ink;
import dev.madang.draw.StyleKey;
import dev.madang.draw.sheet.Sheet;
import dev.madang.model.Angle;
import dev.madang.model.Bounds;
import dev.madang.model.Colour;
import dev.madang.model.ElementId;
import dev.madang.model.Vec;
import dev.madang.text.Markup;
import dev.madang.text.Messages;
import java.io.IOException;
import java.io.Writer;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes SVG elements. How each looks stands in its own attributes, as many programs know no style sheets; its class
 * names what it stands for.
 */
final class SvgSink implements SheetSink {

    private static final String FONTS = "'" + SheetFonts.FAMILY
            + "', 'Nanum Gothic', 'Noto Sans KR', 'Malgun Gothic', 'Apple SD Gothic Neo', sans-serif";
    private static final String INKSCAPE = " xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\"";

    private final Writer out;
    private final SheetFonts fonts;
    private boolean isPart;
    private final Set<String> ids = new HashSet<>();
    private Map<ElementId, String> numbers = Map.of();
    private @Nullable ElementId grouped;
    private String layerName = "";
    private Messages messages = Messages.of(Locale.ENGLISH);

    SvgSink(Writer out, SheetFonts fonts) {
        this.out = out;
        this.fonts = fonts;
    }

    /** Begins a sheet; {@code fontRules} are the style sheet's. */
    void begin(Sheet sheet, String fontRules) throws IOException {
        messages = Messages.of(sheet.locale());
        numbers = sheet.texts().stream()
                .filter(text -> text.style() == StyleKey.BOOTH_NUMBER)
                .filter(text -> text.shows().isPresent())
                .collect(Collectors.toMap(
                        text -> text.shows().orElseThrow(), DrawItem.Text::text, String::concat, HashMap::new));
        String width = number(sheet.paper().widthMm());
        String height = number(sheet.paper().heightMm());
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"" + INKSCAPE);
        out.write(attribute("width", width + "mm") + attribute("height", height + "mm"));
        out.write(attribute("viewBox", "0 0 " + width + " " + height));
        out.write(attribute("xml:lang", sheet.locale().stripExtensions().toLanguageTag())
                + attribute("font-family", FONTS) + ">\n");
        out.write("<title>" + Markup.escaped(sheet.title()) + "</title>\n");
        if (!fontRules.isEmpty()) {
            out.write("<style>\n" + fontRules + "</style>\n");
        }
        out.write("<rect" + attribute("width", width) + attribute("height", height) + " fill=\"#ffffff\"/>\n");
    }

    /** Begins a picture in a page: without ids, of which the page has its own. */
    void beginPart(Bounds extent, String label) throws IOException {
        isPart = true;
        String width = number(extent.width());
        String height = number(extent.height());
        out.write("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"" + attribute("aria-label", label)
                + attribute("width", width + "mm") + attribute("height", height + "mm"));
        out.write(attribute("viewBox", "0 0 " + width + " " + height) + attribute("font-family", FONTS) + ">\n");
    }

    void end() throws IOException {
        out.write("</svg>\n");
    }

    @Override
    public void beginLayer(DrawLayer layer) throws IOException {
        layerName = layer.name().toLowerCase(Locale.ROOT);
        if (isPart) {
            out.write("<g" + attribute("class", "layer-" + layerName) + ">\n");
            return;
        }
        String label = messages.get("draw.layer." + layerName);
        out.write("<g" + id("layer-" + layerName) + attribute("class", "layer-" + layerName)
                + " inkscape:groupmode=\"layer\"" + attribute("inkscape:label", label) + ">\n");
    }

    @Override
    public void endLayer() throws IOException {
        endGroup();
        out.write("</g>\n");
    }

    @Override
    public void figure(DrawItem.Figure figure, Ink ink) throws IOException {
        group(figure.subject());
        String path = figure.points().stream().map(SvgSink::pair).collect(Collectors.joining("L", "M", ""));
        String element = "<path" + attribute("class", css(figure.style())) + look(figure, ink)
                + attribute("d", figure.closed() ? path + "Z" : path) + "/>";
        List<HatchLines.Segment> hatch = HatchLines.of(figure, ink);
        if (hatch.isEmpty()) {
            out.write(element + "\n");
            return;
        }
        out.write("<g>" + element + hatched(hatch, ink) + "</g>\n");
    }

    @Override
    public void area(DrawItem.Area area, Ink ink) throws IOException {
        group(null);
        String path = area.rings().stream()
                .map(ring -> ring.stream().map(SvgSink::pair).collect(Collectors.joining("L", "M", "Z")))
                .collect(Collectors.joining());
        out.write("<path" + attribute("class", css(area.style())) + attribute("fill", name(ink.fill()))
                + " fill-rule=\"evenodd\"" + attribute("d", path) + "/>\n");
        List<HatchLines.Segment> hatch = HatchLines.of(area, ink);
        if (!hatch.isEmpty()) {
            out.write(hatched(hatch, ink) + "\n");
        }
    }

    private static String hatched(List<HatchLines.Segment> hatch, Ink ink) {
        StringBuilder lines = new StringBuilder();
        for (HatchLines.Segment line : hatch) {
            lines.append('M').append(pair(line.from())).append('L').append(pair(line.to()));
        }
        String colour = ink.hatchColour().map(Colour::toString).orElse("none");
        return "<path fill=\"none\"" + attribute("stroke", colour)
                + attribute("stroke-width", number(HatchLines.widthMm(ink))) + attribute("d", lines.toString()) + "/>";
    }

    @Override
    public void text(DrawItem.Text text, Ink ink) throws IOException {
        group(text.subject());
        Vec start = text.start();
        String x = number(start.x());
        String y = number(start.y());
        String turn = number(text.angleCdeg() * 360.0 / Angle.FULL_CDEG);
        out.write("<text" + attribute("class", css(text.style()))
                + attribute("fill", name(ink.fill()))
                + (ink.bold() ? " font-weight=\"bold\"" : "")
                + attribute("x", x)
                + attribute("y", y)
                + attribute("font-size", number(text.heightMm()))
                + attribute("textLength", number(text.widthMm()))
                + " lengthAdjust=\"spacingAndGlyphs\""
                + (text.angleCdeg() == 0 ? "" : attribute("transform", "rotate(" + turn + " " + x + " " + y + ")"))
                + ">" + Markup.escaped(fonts.typeface(ink.bold()).printable(text.text())) + "</text>\n");
    }

    @Override
    public void image(DrawItem.Image image) throws IOException {
        group(null);
        Bounds box = image.box();
        String data = Base64.getEncoder().encodeToString(image.picture().file());
        out.write("<image xmlns:xlink=\"http://www.w3.org/1999/xlink\"" + attribute("x", number(box.minX()))
                + attribute("y", number(box.minY()))
                + attribute("width", number(box.width())) + attribute("height", number(box.height()))
                + " preserveAspectRatio=\"none\""
                + attribute("xlink:href", "data:" + image.picture().mediaType() + ";base64," + data) + "/>\n");
    }

    @Override
    public void beginCut(Bounds window) throws IOException {
        out.write("<clipPath id=\"window\"><rect" + attribute("x", number(window.minX()))
                + attribute("y", number(window.minY())) + attribute("width", number(window.width()))
                + attribute("height", number(window.height())) + "/></clipPath>\n<g clip-path=\"url(#window)\">\n");
    }

    @Override
    public void endCut() throws IOException {
        out.write("</g>\n");
    }

    /** What shows one element stands in a group of its own, which bears the element's number. */
    private void group(@Nullable ElementId subject) throws IOException {
        if (Objects.equals(subject, grouped)) {
            return;
        }
        endGroup();
        if (subject != null) {
            String number = numbers.getOrDefault(subject, subject.toString());
            out.write("<g" + id(layerName + "-" + safe(number), layerName + "-" + subject)
                    + attribute("data-element", subject.toString()) + ">\n");
            grouped = subject;
        }
    }

    private void endGroup() throws IOException {
        if (grouped != null) {
            out.write("</g>\n");
            grouped = null;
        }
    }

    /** Letters of all scripts and digits may stand in an id; what else is in a number becomes a hyphen. */
    private static String safe(String number) {
        return number.replaceAll("[^\\p{L}\\p{Nd}_.-]+", "-");
    }

    private static String look(DrawItem.Figure figure, Ink ink) {
        String inside = attribute("fill", figure.closed() ? name(ink.fill()) : "none");
        if (ink.stroke() == null) {
            return inside;
        }
        String dashes =
                ink.dashed() ? attribute("stroke-dasharray", number(ink.dashMm()) + " " + number(ink.gapMm())) : "";
        return inside
                + attribute("stroke", name(ink.stroke()))
                + attribute("stroke-width", number(ink.widthMm()))
                + dashes;
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + Markup.escaped(value) + "\"";
    }

    private static String name(@Nullable Colour colour) {
        return colour == null ? "none" : colour.toString();
    }

    /** An id is given once; where two elements want the same, the other one gets its second choice, or none. */
    private String id(String... wanted) {
        if (isPart) {
            return "";
        }
        return Stream.of(wanted)
                .filter(ids::add)
                .findFirst()
                .map(id -> attribute("id", id))
                .orElse("");
    }

    private static String css(StyleKey style) {
        return style.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String pair(Vec point) {
        return number(point.x()) + "," + number(point.y());
    }

    /** Three decimals are a thousandth of a millimetre; zeros at the end are left out. */
    static String number(double value) {
        long thousandths = Math.round(value * 1000);
        String sign = thousandths < 0 ? "-" : "";
        long size = Math.abs(thousandths);
        if (size % 1000 == 0) {
            return sign + size / 1000;
        }
        String decimals = Long.toString(1000 + size % 1000).substring(1);
        return sign + size / 1000 + "." + decimals.replaceFirst("0+$", "");
    }
}

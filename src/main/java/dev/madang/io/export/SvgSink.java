package dev.madang.io.export;

import dev.madang.draw.DrawItem;
import dev.madang.draw.DrawLayer;
import dev.madang.draw.Hatch;
import dev.madang.draw.HatchLines;
import dev.madang.draw.Ink;
import dev.madang.draw.Palette;
import dev.madang.draw.Sheet;
import dev.madang.draw.StyleKey;
import dev.madang.model.Angle;
import dev.madang.model.Colour;
import dev.madang.model.Vec;
import dev.madang.text.Messages;
import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes SVG elements. A class of the style sheet stands for each {@link StyleKey} that occurs. */
final class SvgSink implements SheetSink {

    private static final String FALLBACKS =
            "'Nanum Gothic', 'Noto Sans KR', 'Malgun Gothic', 'Apple SD Gothic Neo', sans-serif";

    private final Writer out;
    private final SheetFonts fonts;
    private final Palette palette;
    private final Set<String> ids = new HashSet<>();
    private String layerName = "";
    private Messages messages = Messages.of(Locale.ENGLISH);

    SvgSink(Writer out, SheetFonts fonts, Palette palette) {
        this.out = out;
        this.fonts = fonts;
        this.palette = palette;
    }

    void begin(Sheet sheet) throws IOException {
        messages = Messages.of(sheet.locale());
        String width = number(sheet.paper().widthMm());
        String height = number(sheet.paper().heightMm());
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.write(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\""
                        + " width=\"" + width + "mm\" height=\"" + height + "mm\" viewBox=\"0 0 " + width + " " + height
                        + "\" xml:lang=\"" + sheet.locale().toLanguageTag() + "\">\n");
        out.write("<title>" + escaped(sheet.title()) + "</title>\n<style>\n");
        out.write("text { font-family: " + SheetFonts.FAMILY + ", " + FALLBACKS + "; white-space: pre; }\n");
        out.write("path { fill: none; }\n");
        Set<StyleKey> styles =
                sheet.drawing().items().stream().map(DrawItem::style).collect(Collectors.toCollection(TreeSet::new));
        for (StyleKey style : styles) {
            out.write(rules(style));
        }
        out.write("</style>\n<rect width=\"" + width + "\" height=\"" + height + "\" fill=\"#ffffff\"/>\n");
    }

    void end() throws IOException {
        out.write("</svg>\n");
    }

    @Override
    public void beginLayer(DrawLayer layer) throws IOException {
        layerName = layer.name().toLowerCase(Locale.ROOT);
        String label = messages.get("draw.layer." + layerName);
        out.write("<g" + id("layer-" + layerName) + " class=\"layer-" + layerName
                + "\" inkscape:groupmode=\"layer\" inkscape:label=\"" + escaped(label) + "\">\n");
    }

    @Override
    public void endLayer() throws IOException {
        out.write("</g>\n");
    }

    @Override
    public void figure(DrawItem.Figure figure, Ink ink, List<HatchLines.Segment> hatch) throws IOException {
        String points = figure.points().stream().map(SvgSink::pair).collect(Collectors.joining(" "));
        String kind = figure.closed() ? "polygon" : "polyline";
        String subject = figure.shows()
                .map(shown -> id(layerName + "-" + shown) + " data-element=\"" + shown + "\"")
                .orElse("");
        String own = figure.tint() == null ? "" : " style=\"" + declarations(ink) + "\"";
        String element = "<" + kind + subject + " class=\"" + css(figure.style()) + "\"" + own + " points=\"" + points;
        if (hatch.isEmpty()) {
            out.write(element + "\"/>\n");
            return;
        }
        StringBuilder lines = new StringBuilder();
        for (HatchLines.Segment line : hatch) {
            lines.append('M').append(pair(line.from())).append('L').append(pair(line.to()));
        }
        out.write("<g class=\"hatched\">" + element + "\"/><path class=\"" + css(figure.style()) + "-hatch\" d=\""
                + lines + "\"/></g>\n");
    }

    @Override
    public void text(DrawItem.Text text, Ink ink) throws IOException {
        Vec start = text.start();
        String turn = text.angleCdeg() == 0
                ? ""
                : " transform=\"rotate(" + number(text.angleCdeg() * 360.0 / Angle.FULL_CDEG) + " " + number(start.x())
                        + " " + number(start.y()) + ")\"";
        String subject =
                text.shows().map(shown -> " data-element=\"" + shown + "\"").orElse("");
        out.write("<text class=\"" + css(text.style()) + "\"" + subject + " x=\"" + number(start.x()) + "\" y=\""
                + number(start.y()) + "\" font-size=\"" + number(text.heightMm()) + "\" textLength=\""
                + number(text.widthMm()) + "\" lengthAdjust=\"spacingAndGlyphs\"" + turn + ">"
                + escaped(fonts.typeface(ink.bold()).printable(text.text())) + "</text>\n");
    }

    private String rules(StyleKey style) {
        Ink ink = palette.ink(style);
        if (ink.textMm() > 0) {
            return "." + css(style) + " { fill: " + Objects.requireNonNull(ink.fill()) + ";"
                    + (ink.bold() ? " font-weight: bold;" : "") + " }\n";
        }
        String rule = "." + css(style) + " { " + declarations(ink) + " }\n";
        return ink.hatchColour()
                .map(colour -> rule + "." + css(style) + "-hatch { stroke: " + colour + "; stroke-width: "
                        + number(ink.hatch() == Hatch.DOTTED ? HatchLines.DOT_WIDTH_MM : HatchLines.WIDTH_MM) + "; }\n")
                .orElse(rule);
    }

    private static String declarations(Ink ink) {
        String dashes =
                ink.dashed() ? " stroke-dasharray: " + number(ink.dashMm()) + " " + number(ink.gapMm()) + ";" : "";
        return "fill: " + name(ink.fill()) + "; stroke: " + name(ink.stroke()) + "; stroke-width: "
                + number(ink.widthMm()) + ";" + dashes;
    }

    private static String name(@org.jspecify.annotations.Nullable Colour colour) {
        return colour == null ? "none" : colour.toString();
    }

    /** An id is given once; a second figure of the same element goes without. */
    private String id(String wanted) {
        return ids.add(wanted) ? " id=\"" + wanted + "\"" : "";
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

    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> safe.append(escaped(letter)));
        return safe.toString();
    }

    /** Characters that XML forbids even when escaped become blanks. */
    private static String escaped(int letter) {
        return switch (letter) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> {
                boolean forbidden = letter < ' '
                        || letter == 0xFFFE
                        || letter == 0xFFFF
                        || (letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE);
                yield forbidden ? " " : Character.toString(letter);
            }
        };
    }
}

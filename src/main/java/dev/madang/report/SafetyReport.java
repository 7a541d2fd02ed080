package dev.madang.report;

import dev.madang.draw.Palette;
import dev.madang.draw.TextMeasure;
import dev.madang.report.Part.Heading;
import dev.madang.report.Part.Paragraph;
import dev.madang.report.Part.Tone;
import java.util.ArrayList;
import java.util.List;

/** Puts the safety report of a checked plan together. */
public final class SafetyReport {

    private SafetyReport() {}

    /**
     * Returns the report.
     *
     * @param palette how its drawings look
     * @param measure measures letters in the font of its drawings
     */
    public static Report of(ReportRequest request, Palette palette, TextMeasure measure) {
        Words words = new Words(request.check().plan(), request.locale());
        List<Part> parts = new ArrayList<>(new CoverParts(request, words).parts());
        FindingParts findings = new FindingParts(request.check().result(), words);
        chapter(words.get("report.findings"), findings.parts(), parts);
        chapter(words.get("report.floors"), new FloorParts(request, words, palette, measure).parts(), parts);
        chapter(words.get("report.limits"), new LimitParts(request.check().result(), words).parts(), parts);
        chapter(words.get("report.capacity"), new CapacityParts(request.check(), words).parts(), parts);
        chapter(words.get("report.expected"), new ExpectedParts(request.check(), words).parts(), parts);
        chapter(words.get("report.exits"), new ExitParts(request, words).parts(), parts);
        chapter(words.get("report.evidence"), new EvidenceParts(request.check().plan(), words).parts(), parts);
        String plan = request.check().plan().name();
        String title = words.get("report.title", plan);
        String foot = words.get("report.foot", plan, words.formats().date(request.date()), request.fingerprint());
        return new Report(title, foot, request.locale(), request.date(), parts);
    }

    private static void chapter(String title, List<Part> content, List<Part> parts) {
        parts.add(new Heading(2, title));
        parts.addAll(content);
    }

    static Paragraph plain(String text) {
        return new Paragraph(Tone.PLAIN, text);
    }

    static Paragraph small(String text) {
        return new Paragraph(Tone.SMALL, text);
    }
}

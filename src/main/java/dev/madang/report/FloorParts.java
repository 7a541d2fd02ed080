package dev.madang.report;

import dev.madang.check.Finding;
import dev.madang.check.Severity;
import dev.madang.check.global.LevelResult;
import dev.madang.draw.Overlay;
import dev.madang.draw.Palette;
import dev.madang.draw.TextMeasure;
import dev.madang.draw.overlay.OverlayKind;
import dev.madang.draw.overlay.OverlayScale;
import dev.madang.draw.overlay.Overlays;
import dev.madang.draw.sheet.PlanPicture;
import dev.madang.model.Plan;
import dev.madang.report.Part.Picture;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A small drawing of each level with the numbers of the findings where they are. */
final class FloorParts {

    private static final double WIDTH_MM = 240;
    private static final double HEIGHT_MM = 142;

    /** More marks than that hide the plan; the table still lists all. */
    private static final int MOST_MARKS = 150;

    private final ReportRequest request;
    private final Words words;
    private final PlanPicture pictures;

    FloorParts(ReportRequest request, Words words, Palette palette, TextMeasure measure) {
        this.request = request;
        this.words = words;
        this.pictures = new PlanPicture(palette, measure);
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        Plan plan = request.check().plan();
        for (LevelResult level : request.check().global().levels()) {
            plan.level(level.level()).ifPresent(drawn -> {
                List<PlanPicture.Mark> marks = marks(level.level());
                String name = words.level(drawn);
                String caption = marks.isEmpty()
                        ? words.get("report.floor.clear", name)
                        : words.get("report.floor.marked", name);
                List<PlanPicture.Mark> shown = marks.subList(0, Math.min(MOST_MARKS, marks.size()));
                String more = marks.size() > shown.size()
                        ? " " + words.get("report.floor.more", shown.size(), marks.size())
                        : "";
                parts.add(new Picture(
                        caption + more,
                        pictures.of(
                                new PlanPicture.Subject(plan, drawn, walking(level.level()), shown),
                                request.locale(),
                                WIDTH_MM,
                                HEIGHT_MM)));
            });
        }
        return parts;
    }

    private @Nullable Overlay walking(String level) {
        return new Overlays(OverlayScale.LIGHT, words.messages())
                .of(
                        OverlayKind.WALKING,
                        request.check().result(),
                        request.check().global(),
                        level)
                .orElse(null);
    }

    private List<PlanPicture.Mark> marks(String level) {
        List<Finding> findings = request.check().result().findings();
        List<PlanPicture.Mark> marks = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            if (finding.level().equals(level)) {
                marks.add(new PlanPicture.Mark(
                        finding.place(), Integer.toString(i + 1), finding.severity() == Severity.ERROR));
            }
        }
        return marks;
    }
}

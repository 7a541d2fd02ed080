package dev.madang.draw.overlay;

import dev.madang.check.CheckResult;
import dev.madang.check.Slack;
import dev.madang.draw.DrawItem;
import dev.madang.draw.Overlay;
import dev.madang.draw.StyleKey;
import dev.madang.model.Booth;
import dev.madang.model.Bounds;
import dev.madang.model.Colour;
import dev.madang.model.Vec;
import dev.madang.rules.LimitKind;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import dev.madang.text.UnitSystem;
import java.util.ArrayList;
import java.util.List;

/** How much each aisle could still lose before its limit is broken: bars along the sides of booths, with numbers. */
final class MarginOverlay {

    /** The upper ends of the steps; what is more is the last step. */
    private static final List<Integer> STEPS_MM = List.of(100, 500, 1_000, 2_000);

    private static final double BAR_MM = 280;
    private static final double BROKEN_BAR_MM = 420;
    private static final double DEEPEST_NUMBER_MM = 1_000;
    private static final double LONGEST_NUMBER_MM = 3_600;

    private final CheckResult check;
    private final String level;
    private final OverlayScale scale;
    private final Messages messages;
    private final Formats formats;

    MarginOverlay(CheckResult check, String level, OverlayScale scale, Messages messages) {
        this.check = check;
        this.level = level;
        this.scale = scale;
        this.messages = messages;
        this.formats = new Formats(messages.locale());
    }

    Overlay draw() {
        List<Booth> booths = check.plan().booths().values().stream()
                .filter(booth -> booth.level().equals(level))
                .toList();
        List<DrawItem> items = new ArrayList<>();
        List<DrawItem> numbers = new ArrayList<>();
        for (AisleRuns.Run run : AisleRuns.of(Slack.of(check), booths)) {
            boolean isBroken = isBroken(run);
            double deep = isBroken ? BROKEN_BAR_MM : BAR_MM;
            items.add(new DrawItem.Figure(
                    isBroken ? StyleKey.OVERLAY_BAR_BROKEN : StyleKey.OVERLAY_BAR,
                    null,
                    List.of(run.at(0, 0), run.at(0, deep), run.at(1, deep), run.at(1, 0)),
                    true,
                    isBroken ? null : colour(run.slackMm())));
            numbers.add(number(run, deep, isBroken));
        }
        items.addAll(numbers);
        return new Overlay(
                messages.get("overlay.margin"),
                items,
                legend(),
                List.of(messages.get(
                        formats.unitSystem() == UnitSystem.FEET ? "overlay.margin.note.feet" : "overlay.margin.note")));
    }

    private static boolean isBroken(AisleRuns.Run run) {
        return run.slackMm() < -1;
    }

    private List<Overlay.Entry> legend() {
        List<Overlay.Entry> legend = new ArrayList<>();
        legend.add(Overlay.Entry.plain(StyleKey.OVERLAY_BAR_BROKEN, messages.get("overlay.margin.broken")));
        for (int i = 0; i <= STEPS_MM.size(); i++) {
            String from = i == 0 ? formats.decimal(0, 0) : formats.length(STEPS_MM.get(i - 1));
            String text = i == STEPS_MM.size()
                    ? messages.get("overlay.margin.more", from)
                    : messages.get("overlay.walking.band", from, formats.length(STEPS_MM.get(i)));
            legend.add(new Overlay.Entry(StyleKey.OVERLAY_BAR, step(i), text));
        }
        LimitText limits = new LimitText(check.limits(), level, LimitKind.AISLE_WIDTH, messages);
        legend.add(Overlay.Entry.plain(
                StyleKey.OVERLAY_NUMBER,
                limits.strictest().map(limits::words).orElse(messages.get("overlay.limit.none"))));
        return legend;
    }

    /** The less is left the stronger. */
    private Colour colour(long slackMm) {
        int step = 0;
        while (step < STEPS_MM.size() && slackMm > STEPS_MM.get(step)) {
            step++;
        }
        return step(step);
    }

    private Colour step(int step) {
        return scale.step(STEPS_MM.size() - step, STEPS_MM.size() + 1);
    }

    private DrawItem number(AisleRuns.Run run, double barMm, boolean isBroken) {
        double deep = Math.max(1, Math.min(DEEPEST_NUMBER_MM, run.aisleMm() / 2 - barMm));
        double along = Math.max(1, Math.min(LONGEST_NUMBER_MM, run.lengthMm()));
        Vec middle = run.at(0.5, barMm + deep / 2);
        boolean isUpright = Math.abs(run.to().x() - run.from().x()) < 1;
        boolean isLevel = Math.abs(run.to().y() - run.from().y()) < 1;
        Bounds box = isUpright
                ? new Bounds(
                        middle.x() - deep / 2, middle.y() - along / 2, middle.x() + deep / 2, middle.y() + along / 2)
                : new Bounds(
                        middle.x() - along / 2, middle.y() - deep / 2, middle.x() + along / 2, middle.y() + deep / 2);
        StyleKey style = isBroken ? StyleKey.OVERLAY_NUMBER_BROKEN : StyleKey.OVERLAY_NUMBER;
        int angle = isUpright || isLevel ? 0 : readable(run);
        return new DrawItem.Label(style, null, box, angle, List.of(new DrawItem.Line(style, words(run.slackMm()))));
    }

    /** Letters never stand on their heads. */
    private static int readable(AisleRuns.Run run) {
        double degrees = Math.toDegrees(Math.atan2(
                run.to().y() - run.from().y(), run.to().x() - run.from().x()));
        double turned = degrees > 90 ? degrees - 180 : degrees <= -90 ? degrees + 180 : degrees;
        return Math.floorMod(Math.round(turned * 100), 36_000);
    }

    private String words(long slackMm) {
        String sign = slackMm < 0 ? "−" : slackMm > 0 ? "+" : "";
        String size = formats.unitSystem() == UnitSystem.FEET
                ? formats.length(Math.abs(slackMm))
                : formats.count(Math.abs(slackMm));
        return sign + size;
    }
}

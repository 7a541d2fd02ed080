package dev.madang.compare;

import dev.madang.compare.Difference.Kind;
import dev.madang.compare.Difference.OfElement;
import dev.madang.compare.Difference.OfPlan;
import dev.madang.compare.Difference.Subject;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Exhibitor;
import dev.madang.model.Feature;
import dev.madang.model.Hold;
import dev.madang.model.Letting;
import dev.madang.model.LocalText;
import dev.madang.model.PlanElement;
import dev.madang.model.Rect;
import dev.madang.model.Shape;
import dev.madang.model.Vec;
import dev.madang.text.EnumKeys;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says differences in words of one language. */
public final class DifferenceText {

    private final PlanDiff diff;
    private final Messages messages;
    private final Formats formats;

    /** Speaks of one comparison in the language of the messages. */
    public DifferenceText(PlanDiff diff, Messages messages) {
        this.diff = diff;
        this.messages = messages;
        this.formats = new Formats(messages.locale());
    }

    /** Returns a whole sentence: what it is about and what differs. */
    public String of(Difference difference) {
        return messages.get("difference.sentence", subject(difference), what(difference));
    }

    /** Returns what kinds of things are called, such as the heading of a list. */
    public static String heading(Subject subject, Messages messages) {
        return messages.get(EnumKeys.of("difference.heading", subject));
    }

    /** Returns what a kind of difference is called, in a word. */
    public static String kind(Kind kind, Messages messages) {
        return messages.get(EnumKeys.of("difference.kind", kind));
    }

    /** Returns how many differences of each kind there are, in a line; a word if there are none. */
    public static String counts(PlanDiff diff, Messages messages) {
        Formats formats = new Formats(messages.locale());
        List<String> counted = new ArrayList<>();
        diff.counts()
                .forEach((kind, count) ->
                        counted.add(messages.get("difference.counted", kind(kind, messages), formats.count(count))));
        return counted.isEmpty() ? messages.get("difference.none") : String.join(", ", counted);
    }

    /** Returns what the difference is about: booth A101, the hall by its name. */
    public String subject(Difference difference) {
        String name = difference.name().in(messages.locale());
        String kind = EnumKeys.lowerCamel(difference.subject());
        if (difference instanceof OfElement element && element.shown() instanceof Feature feature && name.isEmpty()) {
            return messages.get(EnumKeys.of("feature", feature.kind()));
        }
        return name.isEmpty()
                ? messages.get("difference.unnamed." + kind)
                : messages.get(
                        "difference.named." + kind, name.lines().findFirst().orElse(name));
    }

    /** Returns what differs, without what it is about. */
    public String what(Difference difference) {
        return difference instanceof OfElement element ? what(element) : what((OfPlan) difference);
    }

    private String what(OfElement difference) {
        PlanElement before = difference.before();
        PlanElement after = difference.after();
        if (before == null || after == null) {
            return only(difference);
        }
        return switch (difference.kind()) {
            case RELOCATED ->
                messages.get("difference.relocated", level(diff.before(), before), level(diff.after(), after));
            case MOVED -> messages.get("difference.moved", way(middle(before), middle(after)));
            case TURNED -> messages.get("difference.turned", formats.degrees(turn(before.shape(), after.shape())));
            case RESIZED -> messages.get("difference.resized", size(before.shape()), size(after.shape()));
            case RENAMED -> renamed(new OfElement(Kind.RENAMED, before, null).name(), difference.name());
            default ->
                before instanceof Booth was && after instanceof Booth now
                        ? what(difference.kind(), was, now)
                        : changed(before, after, difference.subject());
        };
    }

    private String only(OfElement difference) {
        PlanElement element = difference.shown();
        Snapshot side = difference.after() == null ? diff.before() : diff.after();
        String key = EnumKeys.of("difference", difference.kind());
        String size = element instanceof Booth || element instanceof Feature ? size(element.shape()) : "";
        Optional<String> taker = element instanceof Booth booth ? exhibitor(side, booth.occupant()) : Optional.empty();
        if (taker.isPresent()) {
            return messages.get(key + ".taken", level(side, element), size, taker.get());
        }
        return size.isEmpty()
                ? messages.get(key, level(side, element))
                : messages.get(key + ".sized", level(side, element), size);
    }

    private String what(Kind kind, Booth was, Booth now) {
        return switch (kind) {
            case RENUMBERED -> messages.get("difference.renumbered", number(was), number(now));
            case REASSIGNED -> reassigned(was, now);
            case STATUS ->
                messages.get(
                        "difference.status",
                        letting(diff.before(), was.letting()),
                        letting(diff.after(), now.letting()));
            case STAND -> stands(was, now);
            case PROMISE -> messages.get("difference.promise", promise(diff.before(), was), promise(diff.after(), now));
            default ->
                messages.get(
                        "difference.build",
                        diff.before().buildName(was.build()).in(messages.locale()),
                        diff.after().buildName(now.build()).in(messages.locale()));
        };
    }

    private String stands(Booth was, Booth now) {
        BoothText words = new BoothText(messages);
        String before = words.stand(was.stand());
        String after = words.stand(now.stand());
        return before.equals(after)
                ? messages.get("difference.stand.otherwise")
                : messages.get("difference.stand", before, after);
    }

    private String promise(Snapshot side, Booth booth) {
        return booth.promised()
                .map(promise -> new BoothText(messages)
                        .promise(promise, side.buildName(promise.build()).in(messages.locale())))
                .orElseGet(() -> messages.get("difference.nothing"));
    }

    private String reassigned(Booth was, Booth now) {
        Optional<String> former = exhibitor(diff.before(), was.occupant());
        Optional<String> next = exhibitor(diff.after(), now.occupant());
        if (former.isEmpty()) {
            return messages.get("difference.reassigned.given", next.orElse(""));
        }
        return next.map(name -> messages.get("difference.reassigned", former.get(), name))
                .orElseGet(() -> messages.get("difference.reassigned.left", former.get()));
    }

    private String changed(PlanElement before, PlanElement after, Subject subject) {
        if (before instanceof Feature was && after instanceof Feature now) {
            return messages.get("difference.changed.feature", use(was), use(now));
        }
        return messages.get(EnumKeys.of("difference.changed", subject));
    }

    private String use(Feature feature) {
        String kind = messages.get(EnumKeys.of("feature", feature.kind()));
        return feature.seats() == 0
                ? kind
                : messages.get("difference.seats", kind, formats.count(feature.seats()), feature.seats());
    }

    private String what(OfPlan difference) {
        if (difference.kind() == Kind.RENAMED) {
            return renamed(difference.before(), difference.after());
        }
        String before = words(difference.before());
        String after = words(difference.after());
        return switch (difference.subject()) {
            case EVENT ->
                difference.kind() == Kind.MOVED
                        ? messages.get("difference.event.days", days(before), days(after))
                        : messages.get(EnumKeys.of("difference.event", difference.kind()));
            case PLAN -> messages.get("difference.changed.plan", orNone(before), orNone(after));
            case FINDING ->
                messages.get(EnumKeys.of("difference.finding", difference.kind()), orNone(before), orNone(after));
            case HALL, PARTITION ->
                messages.get(
                        EnumKeys.of("difference", difference.kind()),
                        lastSideWith(difference.level())
                                .levelName(difference.level())
                                .in(messages.locale()));
            default ->
                messages.get(
                        difference.kind() == Kind.CHANGED
                                ? EnumKeys.of("difference.changed", difference.subject())
                                : EnumKeys.of("difference.plain", difference.kind()));
        };
    }

    /** A hall may be given back with its whole level. */
    private Snapshot lastSideWith(String level) {
        return diff.after().site().level(level).isPresent() ? diff.after() : diff.before();
    }

    private String renamed(LocalText was, LocalText now) {
        boolean sameHere = words(was).equals(words(now));
        String before = sameHere ? was.ko() + " / " + was.en() : words(was);
        String after = sameHere ? now.ko() + " / " + now.en() : words(now);
        return messages.get("difference.renamed", orNone(before), orNone(after));
    }

    private String days(String written) {
        if (written.isEmpty()) {
            return messages.get("difference.nothing");
        }
        String[] days = written.split("/", 2);
        String first = formats.date(LocalDate.parse(days[0]));
        return days[0].equals(days[1])
                ? first
                : messages.get("difference.days", first, formats.date(LocalDate.parse(days[1])));
    }

    private String letting(Snapshot side, Letting letting) {
        String status = side.statusName(letting.status()).in(messages.locale());
        Hold hold = letting.hold();
        return hold == null
                ? status
                : messages.get("difference.hold", status, hold.holder(), formats.date(hold.expires()));
    }

    private String way(Vec from, Vec to) {
        List<String> parts = new ArrayList<>();
        double dx = Math.rint(to.x() - from.x());
        double dy = Math.rint(to.y() - from.y());
        if (dx != 0) {
            parts.add(messages.get(dx > 0 ? "difference.way.right" : "difference.way.left", metres(dx)));
        }
        if (dy != 0) {
            parts.add(messages.get(dy > 0 ? "difference.way.down" : "difference.way.up", metres(dy)));
        }
        return String.join(", ", parts);
    }

    private String metres(double mm) {
        return formats.length(Math.abs(mm));
    }

    private static Vec middle(PlanElement element) {
        return element.shape() instanceof Rect rect
                ? rect.center()
                : element.shape().bounds().center();
    }

    private static int turn(Shape before, Shape after) {
        double turn = ShapeDiff.turn(before.corners(), after.corners());
        return Math.toIntExact(Math.round(turn));
    }

    private String size(Shape shape) {
        return shape instanceof Rect rect
                ? formats.size(rect.width(), rect.depth())
                : formats.exactArea(shape.areaMm2());
    }

    private String number(Booth booth) {
        return orNone(booth.number());
    }

    private String orNone(String text) {
        return text.isEmpty() ? messages.get("difference.nothing") : text;
    }

    private String level(Snapshot side, PlanElement element) {
        return words(side.levelName(element.level()));
    }

    private String words(LocalText text) {
        return text.in(messages.locale());
    }

    /** Returns what an exhibitor of one side is called. */
    Optional<String> exhibitor(Snapshot side, Optional<ElementId> id) {
        return id.flatMap(side.exhibitors()::get).map(Exhibitor::name).map(this::words);
    }
}

package dev.madang.compare;

import dev.madang.compare.Difference.Kind;
import dev.madang.compare.Difference.OfElement;
import dev.madang.model.Anchor;
import dev.madang.model.AreaElement;
import dev.madang.model.Booth;
import dev.madang.model.Dimension;
import dev.madang.model.Feature;
import dev.madang.model.Note;
import dev.madang.model.PlanElement;
import dev.madang.model.Zone;
import java.util.List;

/** Finds in which ways one element differs. An element that is the same object costs nothing. */
final class ElementDiff {

    private final Pairing pairing;
    private final List<Difference> found;

    ElementDiff(Pairing pairing, List<Difference> found) {
        this.pairing = pairing;
        this.found = found;
    }

    void compare(Pairing.Pair<PlanElement> pair) {
        PlanElement before = pair.before();
        PlanElement after = pair.after();
        if (before == null || after == null) {
            found.add(new OfElement(before == null ? Kind.ADDED : Kind.REMOVED, before, after));
        } else if (!before.equals(after)) {
            compare(before, after);
        }
    }

    private void compare(PlanElement before, PlanElement after) {
        if (before instanceof Dimension was && after instanceof Dimension now) {
            note(!isSameMeasure(was, now), Kind.CHANGED, before, after);
            return;
        }
        compareShapes((AreaElement) before, (AreaElement) after);
        if (before instanceof Booth was && after instanceof Booth now) {
            note(!was.number().equals(now.number()), Kind.RENUMBERED, was, now);
            note(!pairing.sameOccupant(was, now), Kind.REASSIGNED, was, now);
            note(!was.letting().equals(now.letting()), Kind.STATUS, was, now);
            note(!was.build().equals(now.build()), Kind.BUILD, was, now);
            note(isBuiltOtherwise(was, now), Kind.STAND, was, now);
            note(isPromisedOtherwise(was, now), Kind.PROMISE, was, now);
        } else if (before instanceof Feature was && after instanceof Feature now) {
            note(!was.name().equals(now.name()), Kind.RENAMED, was, now);
            note(was.kind() != now.kind() || was.seats() != now.seats(), Kind.CHANGED, was, now);
        } else if (before instanceof Zone was && after instanceof Zone now) {
            note(!was.name().equals(now.name()), Kind.RENAMED, was, now);
            note(!was.colour().equals(now.colour()) || !was.show().equals(now.show()), Kind.CHANGED, was, now);
        } else if (before instanceof Note was && after instanceof Note now) {
            note(!was.text().equals(now.text()), Kind.RENAMED, was, now);
            note(was.letterMm() != now.letterMm(), Kind.CHANGED, was, now);
        }
    }

    private void compareShapes(AreaElement before, AreaElement after) {
        ShapeDiff shape = ShapeDiff.of(before.shape(), after.shape());
        boolean relocated = !before.level().equals(after.level());
        note(relocated, Kind.RELOCATED, before, after);
        note(shape.moved() && !relocated, Kind.MOVED, before, after);
        note(shape.turned(), Kind.TURNED, before, after);
        note(shape.resized(), Kind.RESIZED, before, after);
    }

    /** What is promised by selling and forgotten by giving back is told by the status. */
    private static boolean isPromisedOtherwise(Booth was, Booth now) {
        boolean isBoth = was.promised().isPresent() && now.promised().isPresent();
        return !was.promised().equals(now.promised())
                && (isBoth || was.letting().equals(now.letting()));
    }

    /** What has merely come along with the booth, or stayed while the outline changed around it, is the same. */
    private static boolean isBuiltOtherwise(Booth was, Booth now) {
        return !was.stand().equals(now.stand())
                && !was.withShape(now.shape()).stand().equals(now.stand());
    }

    /** An end that is held to an element follows it; only where it is held counts. */
    private static boolean isSameMeasure(Dimension was, Dimension now) {
        return was.level().equals(now.level())
                && was.offsetMm() == now.offsetMm()
                && isSameEnd(was.from(), now.from())
                && isSameEnd(was.to(), now.to());
    }

    private static boolean isSameEnd(Anchor was, Anchor now) {
        return was.holder().equals(now.holder())
                && (was.holder().isPresent()
                        ? was.spot() == now.spot()
                        : was.at().equals(now.at()));
    }

    private void note(boolean differs, Kind kind, PlanElement before, PlanElement after) {
        if (differs) {
            found.add(new OfElement(kind, before, after));
        }
    }
}

package dev.madang.compare;

import dev.madang.compare.Difference.Kind;
import dev.madang.compare.Difference.OfPlan;
import dev.madang.compare.Difference.Subject;
import dev.madang.model.Acceptance;
import dev.madang.model.LocalText;
import dev.madang.model.Phase;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what differs in the phases of the event and in the findings that somebody accepted. */
final class SafetyDiff {

    private final Snapshot before;
    private final Snapshot after;
    private final List<Difference> found;

    SafetyDiff(Snapshot before, Snapshot after, List<Difference> found) {
        this.before = before;
        this.after = after;
        this.found = found;
    }

    void compare() {
        for (Phase was : before.site().phases()) {
            after.site()
                    .phase(was.id())
                    .ifPresentOrElse(now -> compare(was, now), () -> found.add(plain(Kind.REMOVED, was)));
        }
        after.site().phases().stream()
                .filter(now -> before.site().phase(now.id()).isEmpty())
                .forEach(now -> found.add(plain(Kind.ADDED, now)));
        for (Acceptance was : before.accepted()) {
            Optional<Acceptance> now = same(after, was);
            if (now.isEmpty()) {
                found.add(finding(Kind.REMOVED, was, was, null));
            } else if (!now.get().equals(was)) {
                found.add(finding(Kind.CHANGED, was, was, now.get()));
            }
        }
        after.accepted().stream()
                .filter(now -> same(before, now).isEmpty())
                .forEach(now -> found.add(finding(Kind.ADDED, now, null, now)));
    }

    private void compare(Phase was, Phase now) {
        if (!was.name().equals(now.name())) {
            found.add(new OfPlan(Subject.PHASE, Kind.RENAMED, "", List.of(), now.name(), was.name(), now.name()));
        }
        boolean isSame = now.kind() == was.kind()
                && now.closedPartitions().equals(was.closedPartitions())
                && now.closedDoors().equals(was.closedDoors())
                && now.freightFreeMm() == was.freightFreeMm()
                && now.away().equals(was.away());
        if (!isSame) {
            found.add(plain(Kind.CHANGED, now));
        }
    }

    private static Difference plain(Kind kind, Phase phase) {
        return OfPlan.plain(Subject.PHASE, kind, "", phase.name());
    }

    private static Optional<Acceptance> same(Snapshot side, Acceptance acceptance) {
        return side.accepted().stream().filter(acceptance::isAboutSame).findFirst();
    }

    private static Difference finding(Kind kind, Acceptance about, @Nullable Acceptance was, @Nullable Acceptance now) {
        LocalText rule = LocalText.of(about.rule());
        return new OfPlan(Subject.FINDING, kind, about.level(), List.of(), rule, words(was), words(now));
    }

    private static LocalText words(@Nullable Acceptance acceptance) {
        return acceptance == null ? LocalText.NONE : LocalText.of(acceptance.by() + ": " + acceptance.reason());
    }
}

package dev.madang.check;

import dev.madang.model.Acceptance;
import dev.madang.model.Plan;
import dev.madang.model.Point;
import dev.madang.rules.AppliedLimit;
import dev.madang.rules.LimitKind;
import dev.madang.rules.Measure;
import dev.madang.rules.RuleBook;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which findings somebody took the responsibility for. An acceptance counts for the finding of the same rule about the
 * same things in the same use of the building, by the same edition of the book, as long as that is no worse than it
 * was. Immutable.
 */
final class Acceptances {

    private final Map<String, List<Acceptance>> byRule = new HashMap<>();
    private final Map<String, Integer> revisions = new HashMap<>();

    Acceptances(Plan plan, Collection<RuleBook> books) {
        plan.accepted()
                .forEach(acceptance -> byRule.merge(acceptance.rule(), List.of(acceptance), Acceptances::together));
        books.forEach(book -> revisions.put(book.id(), book.revision()));
    }

    /** Returns the acceptance that counts for a finding. */
    Optional<Acceptance> of(Finding finding) {
        return about(finding)
                .filter(acceptance -> lapseOf(acceptance, finding).isEmpty())
                .findFirst();
    }

    /** Returns why an acceptance of the finding no longer counts; empty if one does or there is none. */
    Optional<LapsedAcceptance> lapsed(Finding finding) {
        return of(finding).isPresent()
                ? Optional.empty()
                : about(finding)
                        .flatMap(acceptance -> lapseOf(acceptance, finding).stream()
                                .map(reason -> new LapsedAcceptance(acceptance, reason)))
                        .findFirst();
    }

    /** Returns what accepting a finding as it is now is. */
    Acceptance accepting(Finding finding, String reason, String by, Instant at) {
        return new Acceptance(
                finding.rule(),
                finding.level(),
                finding.subjects(),
                finding.parts(),
                finding.source(),
                revision(finding),
                finding.measured(),
                reason,
                by,
                at,
                finding.scenario(),
                finding.note(),
                isAboutFloor(finding) ? Point.ofRounded(finding.place()) : null);
    }

    private Stream<Acceptance> about(Finding finding) {
        return byRule.getOrDefault(finding.rule(), List.of()).stream()
                .filter(acceptance -> acceptance.level().equals(finding.level())
                        && acceptance.subjects().equals(finding.subjects())
                        && acceptance.parts().equals(finding.parts())
                        && acceptance.book().equals(finding.source())
                        && acceptance.scenario().equals(finding.scenario())
                        && acceptance.note().equals(finding.note())
                        && (!isAboutFloor(finding) || acceptance.isNear(finding.place())));
    }

    private Optional<LapsedAcceptance.Reason> lapseOf(Acceptance acceptance, Finding finding) {
        if (acceptance.bookRevision() != revision(finding)) {
            return Optional.of(LapsedAcceptance.Reason.OTHER_EDITION);
        }
        return isWorse(finding, acceptance.measured()) ? Optional.of(LapsedAcceptance.Reason.WORSE) : Optional.empty();
    }

    /** Shared areas, numbers of booths and the like are worse the larger they are. */
    private static boolean isWorse(Finding finding, double accepted) {
        double slack = finding.measure() == Measure.LENGTH_MM ? AppliedLimit.SLACK_MM : Math.abs(accepted) * 1e-9;
        boolean least = LimitKind.of(finding.rule())
                .filter(kind -> kind.way() == LimitKind.Way.AT_LEAST)
                .isPresent();
        return least ? finding.measured() < accepted - slack : finding.measured() > accepted + slack;
    }

    private int revision(Finding finding) {
        return revisions.getOrDefault(finding.source(), 0);
    }

    private static boolean isAboutFloor(Finding finding) {
        return finding.subjects().isEmpty() && finding.parts().isEmpty();
    }

    private static List<Acceptance> together(List<Acceptance> some, List<Acceptance> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}

package dev.madang.view.safety;

import dev.madang.check.StepText;
import dev.madang.check.global.ExitLoss;
import dev.madang.check.global.LevelResult;
import dev.madang.crowd.Evacuation;
import dev.madang.crowd.ExitTime;
import dev.madang.crowd.Method;
import dev.madang.crowd.Unit;
import dev.madang.model.Fixture;
import dev.madang.model.Opening;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says how long a level takes to empty: by each exit, and with each exit lost. */
final class EvacuationSections {

    private final Messages messages;
    private final Formats formats;
    private final StepText steps;

    EvacuationSections(Messages messages) {
        this.messages = messages;
        this.formats = new Formats(messages.locale());
        this.steps = new StepText(messages);
    }

    List<SafetySection> of(LevelResult level, Optional<ExitLosses> losses) {
        return List.of(exits(level), lost(level, losses));
    }

    private SafetySection exits(LevelResult level) {
        List<List<String>> rows = new ArrayList<>();
        level.evacuation().exits().stream()
                .sorted(Comparator.comparingDouble(ExitTime::seconds).reversed())
                .forEach(exit -> rows.add(List.of(
                        exit.use().way().id(),
                        width(level, exit.use().way().id()),
                        formats.count(Math.round(exit.use().persons())),
                        formats.length(exit.use().farthestMm()),
                        seconds(exit.travelSeconds()),
                        seconds(exit.passingSeconds()),
                        seconds(exit.seconds()))));
        level.doors().stream()
                .filter(door -> !level.usable().contains(door))
                .forEach(door -> rows.add(List.of(
                        door.id(), formats.length(width(door)), text("safety.exit.unusable"), "–", "–", "–", "–")));
        List<String> notes = new ArrayList<>();
        notes.add(whole(level.evacuation()));
        level.evacuation().slowest().ifPresent(slowest -> slowest.steps().forEach(step -> notes.add(steps.line(step))));
        notes.add(steps.method(Method.SFPE));
        return new SafetySection(
                text("safety.title.evacuation"),
                columns("exit", "width", "persons", "way", "walking", "passing", "lastOut"),
                rows,
                notes);
    }

    private SafetySection lost(LevelResult level, Optional<ExitLosses> losses) {
        List<List<String>> rows = losses.map(ExitLosses::losses).orElse(List.of()).stream()
                .sorted(Comparator.comparingDouble(EvacuationSections::rank).reversed())
                .map(loss -> List.of(
                        loss.exit().id(),
                        formats.length(width(loss.exit())),
                        whole(loss.evacuation()),
                        loss.evacuation()
                                .slowest()
                                .map(slowest -> slowest.use().way().id())
                                .orElse("–")))
                .toList();
        List<String> notes = losses.isPresent() ? List.of() : List.of(text("safety.exit.reckoning"));
        boolean isAlone = level.usable().isEmpty();
        return new SafetySection(
                text("safety.title.lost"),
                columns("lostExit", "width", "evacuated", "slowest"),
                rows,
                isAlone ? List.of(text("safety.exit.none")) : notes);
    }

    private static double rank(ExitLoss loss) {
        return loss.evacuation().isComplete() ? loss.evacuation().seconds() : Double.POSITIVE_INFINITY;
    }

    private String whole(Evacuation evacuation) {
        return evacuation.isComplete()
                ? text("safety.exit.all", seconds(evacuation.seconds()))
                : text("safety.exit.stranded", Math.round(evacuation.stranded()));
    }

    private String width(LevelResult level, String exit) {
        return level.doors().stream()
                .filter(door -> door.id().equals(exit))
                .findFirst()
                .map(door -> formats.length(width(door)))
                .orElse("–");
    }

    private static int width(Fixture door) {
        return ((Opening) door.place()).width();
    }

    private String seconds(double seconds) {
        return steps.quantity(Unit.SECONDS.of(seconds));
    }

    private List<String> columns(String... keys) {
        return Stream.of(keys).map(key -> text("safety.column." + key)).toList();
    }

    private String text(String key, Object... args) {
        return messages.get(key, args);
    }
}

package dev.madang.cli;

import dev.madang.model.Bounds;
import dev.madang.model.Evidence;
import dev.madang.model.Fact;
import dev.madang.model.FactKind;
import dev.madang.model.Facts;
import dev.madang.model.Fixture;
import dev.madang.model.FixtureKind;
import dev.madang.model.Hall;
import dev.madang.model.Level;
import dev.madang.model.ListedSpace;
import dev.madang.model.Venue;
import dev.madang.text.EnumKeys;
import dev.madang.text.FactText;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Describes a venue for a terminal: every figure with how it is known, and what is drawn as assumed. */
final class VenueText {

    private final Messages messages;
    private final FactText facts;
    private final Formats formats;

    VenueText(Messages messages) {
        this.messages = messages;
        this.facts = new FactText(messages);
        this.formats = new Formats(messages.locale());
    }

    List<String> lines(Venue venue) {
        List<String> lines = new ArrayList<>();
        String planned = venue.planned() ? " · " + messages.get("cli.venues.planned") : "";
        lines.add(venue.id() + "  " + venue.name().in(messages.locale()) + ", "
                + venue.city().in(messages.locale()) + planned);
        if (!venue.note().isEmpty()) {
            lines.add("  " + venue.note().in(messages.locale()));
        }
        indent("  ", table(venue.facts()), lines);
        venue.levels().forEach(level -> addLevel(level, lines));
        venue.listed().forEach(space -> addListed(space, lines));
        lines.add("");
        return lines;
    }

    private void addLevel(Level level, List<String> lines) {
        lines.add("");
        lines.add("  " + level.id() + "  " + level.name().in(messages.locale()));
        indent("    ", table(level.facts()), lines);
        level.halls().forEach(hall -> addHall(hall, lines));
        addFixtures(level, lines);
    }

    private void addHall(Hall hall, List<String> lines) {
        lines.add("    " + hall.id() + "  " + hall.name().in(messages.locale()));
        TextTable table = table(hall.facts());
        Bounds box = hall.outline().bounds();
        table.row(
                messages.get("fact.drawnSides"),
                formats.size(box.width(), box.height()),
                facts.evidence(hall.outlineEvidence()));
        table.row(
                messages.get("fact.drawnArea"),
                formats.area(hall.outline().areaMm2()),
                messages.get("cli.venues.fromDrawing"));
        indent("      ", table, lines);
    }

    private void addListed(ListedSpace space, List<String> lines) {
        String planned = messages.get(space.planned() ? "cli.venues.plannedSpace" : "cli.venues.listed");
        lines.add("");
        lines.add("  " + space.id() + "  " + space.name().in(messages.locale()) + " · " + planned);
        indent("    ", table(space.facts()), lines);
    }

    /** Nothing assumed may look published: each strength of evidence has a line of its own. */
    private void addFixtures(Level level, List<String> lines) {
        TextTable table = new TextTable();
        for (Evidence.Kind kind : Evidence.Kind.values()) {
            Map<FixtureKind, Long> counts = level.fixtures().stream()
                    .filter(fixture -> fixture.evidence().kind() == kind)
                    .collect(Collectors.groupingBy(
                            Fixture::kind, () -> new EnumMap<>(FixtureKind.class), Collectors.counting()));
            long partitions = level.partitions().stream()
                    .filter(partition -> partition.evidence().kind() == kind)
                    .count();
            List<String> words = new ArrayList<>();
            counts.forEach((fixture, count) -> words.add(counted(EnumKeys.of("fixture", fixture), count)));
            if (partitions > 0) {
                words.add(counted("fixture.partition", partitions));
            }
            if (!words.isEmpty()) {
                table.row(
                        messages.get("cli.venues.drawn", messages.get(EnumKeys.of("evidence", kind))),
                        String.join(", ", words));
            }
        }
        indent("    ", table, lines);
    }

    private String counted(String key, long count) {
        return messages.get("cli.venues.counted", messages.get(key), formats.count(count));
    }

    private TextTable table(Facts known) {
        TextTable table = new TextTable();
        for (Map.Entry<FactKind, Fact> entry : known.byKind().entrySet()) {
            table.row(
                    facts.name(entry.getKey()),
                    facts.value(entry.getKey(), entry.getValue()),
                    facts.evidence(entry.getValue().evidence()));
        }
        return table;
    }

    private static void indent(String by, TextTable table, List<String> lines) {
        table.lines().forEach(line -> lines.add(by + line));
    }
}

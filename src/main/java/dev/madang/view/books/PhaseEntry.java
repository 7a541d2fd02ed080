package dev.madang.view.books;

import dev.madang.model.ElementId;
import dev.madang.model.Fixture;
import dev.madang.model.Level;
import dev.madang.model.LocalText;
import dev.madang.model.PartRef;
import dev.madang.model.Partition;
import dev.madang.model.Phase;
import dev.madang.model.Plan;
import dev.madang.text.EnumKeys;
import dev.madang.text.Messages;
import dev.madang.view.inspector.LengthFormat;
import dev.madang.view.support.Entry;
import dev.madang.view.support.EntryForm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** One part of the event's time in the form. */
final class PhaseEntry extends Entry<Phase> {

    private final Messages messages;
    private final Plan plan;
    private final Set<ElementId> selected;

    /** Makes an entry; {@code selected} are the booths and features that are selected in the plan. */
    PhaseEntry(Messages messages, Plan plan, Set<ElementId> selected, Phase phase) {
        super(phase);
        this.messages = messages;
        this.plan = plan;
        this.selected = Set.copyOf(selected);
    }

    @Override
    protected String title(Phase phase) {
        return phase.name().isEmpty() ? kind(phase.kind()) : phase.name().in(messages.locale());
    }

    @Override
    protected String detail(Phase phase) {
        return String.join(
                " · ",
                kind(phase.kind()),
                messages.get(
                        "phases.closed",
                        phase.closedPartitions().size(),
                        phase.closedDoors().size()));
    }

    @Override
    protected Supplier<Optional<Phase>> fill(EntryForm form, Phase phase) {
        ComboBox<Phase.Kind> kind =
                form.choice(messages.get("phases.kind"), List.of(Phase.Kind.values()), phase.kind(), this::kind);
        EntryForm.Names names = form.names(
                messages.locale(),
                new EntryForm.Typing(messages.get("name.korean"), phase.name().ko(), ""),
                new EntryForm.Typing(messages.get("name.english"), phase.name().en(), ""));
        LengthFormat lengths = LengthFormat.of(messages.locale(), 0, Phase.MAX_AISLE_MM);
        EntryForm.Typed<Integer> freight = form.typed(
                messages.get("phases.freight"),
                phase.freightFreeMm() == 0 ? "" : lengths.format(phase.freightFreeMm()),
                text -> text.isBlank() ? Optional.of(0) : lengths.parse(text),
                messages.get("phases.problem.freight"));
        Supplier<Set<ElementId>> away = away(form, phase);
        Map<PartRef, CheckBox> partitions = ticks(form, "phases.partitions", partitions(), phase.closedPartitions());
        Map<PartRef, CheckBox> doors = ticks(form, "phases.doors", doors(), phase.closedDoors());
        return () -> freight.value()
                .map(width -> new Phase(
                        phase.id(),
                        kind.getValue(),
                        both(names),
                        ticked(partitions),
                        ticked(doors),
                        width,
                        away.get()));
    }

    private Supplier<Set<ElementId>> away(EntryForm form, Phase phase) {
        Set<ElementId> away = new TreeSet<>(phase.away());
        Label count = new Label();
        Button take = new Button(messages.get("phases.away.take", selected.size()));
        take.setDisable(selected.isEmpty());
        Button none = new Button(messages.get("phases.away.none"));
        Runnable tell = () -> {
            count.setText(messages.get("phases.away.count", away.size()));
            none.setDisable(away.isEmpty());
        };
        take.setOnAction(event -> {
            away.addAll(selected);
            tell.run();
            form.change();
        });
        none.setOnAction(event -> {
            away.clear();
            tell.run();
            form.change();
        });
        tell.run();
        FlowPane row = new FlowPane(count, take, none);
        row.getStyleClass().add("tight-rows");
        form.row(messages.get("phases.away"), take, row);
        return () -> Set.copyOf(away);
    }

    private Map<PartRef, CheckBox> ticks(
            EntryForm form, String heading, Map<PartRef, String> names, Set<PartRef> closed) {
        Map<PartRef, CheckBox> ticks = new LinkedHashMap<>();
        if (!names.isEmpty()) {
            form.heading(messages.get(heading));
        }
        names.forEach((ref, name) -> ticks.put(ref, form.check(name, closed.contains(ref))));
        return ticks;
    }

    private static Set<PartRef> ticked(Map<PartRef, CheckBox> ticks) {
        return ticks.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Map<PartRef, String> partitions() {
        Map<PartRef, String> names = new LinkedHashMap<>();
        for (Level level : plan.levels()) {
            for (Partition partition : level.partitions()) {
                String name = messages.get("fixture.partition") + " " + partition.id();
                names.put(new PartRef(level.id(), partition.id()), on(level, name));
            }
        }
        return names;
    }

    private Map<PartRef, String> doors() {
        Map<PartRef, String> names = new LinkedHashMap<>();
        for (Level level : plan.levels()) {
            for (Fixture fixture : level.fixtures()) {
                if (fixture.kind().isDoor()) {
                    String name = messages.get(EnumKeys.of("fixture", fixture.kind())) + " " + fixture.id();
                    names.put(new PartRef(level.id(), fixture.id()), on(level, name));
                }
            }
        }
        return names;
    }

    /** The level is named where there are several. */
    private String on(Level level, String name) {
        return plan.levels().size() == 1 ? name : level.name().in(messages.locale()) + " · " + name;
    }

    private String kind(Phase.Kind kind) {
        return messages.get(EnumKeys.of("phase", kind));
    }

    /** A name given in one language stands for both. */
    private static LocalText both(EntryForm.Names names) {
        String ko = names.korean().field().getText().strip();
        String en = names.english().field().getText().strip();
        return ko.isEmpty() ? LocalText.of(en) : en.isEmpty() ? LocalText.of(ko) : new LocalText(ko, en);
    }
}

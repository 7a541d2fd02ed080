package dev.madang.view.books;

import dev.madang.edit.AddPhase;
import dev.madang.edit.BoothSides;
import dev.madang.edit.ChangePhase;
import dev.madang.edit.CompositeEdit;
import dev.madang.edit.EditCommand;
import dev.madang.edit.RemovePhase;
import dev.madang.model.ElementId;
import dev.madang.model.LocalText;
import dev.madang.model.Phase;
import dev.madang.model.Plan;
import dev.madang.text.Messages;
import dev.madang.view.Workspace;
import dev.madang.view.document.Form;
import dev.madang.view.support.EntryList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.fxml.FXML;
import javafx.scene.layout.StackPane;

/** Form of the phases of the event: all changes are made in one step. */
public final class PhasesController implements Form<EditCommand> {

    private final Messages messages;
    private final Plan plan;
    private final Set<ElementId> selected;
    private final EntryList<Phase> phases;
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper(true);

    @FXML
    private StackPane place;

    /** Makes a controller that begins with the plan's phases; new ones take ids from {@code newIds}. */
    public PhasesController(Workspace workspace, Supplier<String> newIds) {
        messages = workspace.messages();
        plan = workspace.plan();
        selected = workspace.session().selection().stream()
                .filter(id -> plan.element(id).filter(BoothSides::stands).isPresent())
                .collect(Collectors.toSet());
        phases = new EntryList<>(
                new EntryList.Words(
                        messages.get("phases.list"),
                        messages.get("phases.add"),
                        messages.get("phases.remove"),
                        messages.get("phases.none")),
                () -> entry(Phase.of(newIds.get(), freeKind(), LocalText.NONE)),
                this::check);
    }

    @FXML
    void initialize() {
        phases.show(plan.phases().stream().map(this::entry).toList());
        place.getChildren().setAll(phases.node());
    }

    @Override
    public ObservableBooleanValue complete() {
        return complete.getReadOnlyProperty();
    }

    @Override
    public EditCommand answer() {
        List<Phase> after = phases.values().orElseThrow();
        Set<String> kept = after.stream().map(Phase::id).collect(Collectors.toSet());
        List<EditCommand> edits = new ArrayList<>();
        plan.phases().stream()
                .map(Phase::id)
                .filter(id -> !kept.contains(id))
                .forEach(id -> edits.add(new RemovePhase(id)));
        for (Phase phase : after) {
            boolean isKnown = plan.site().phase(phase.id()).isPresent();
            edits.add(isKnown ? new ChangePhase(phase) : new AddPhase(phase));
        }
        return new CompositeEdit("edit.phases", edits);
    }

    private PhaseEntry entry(Phase phase) {
        return new PhaseEntry(messages, plan, selected, phase);
    }

    /** The first kind of which there is no phase yet. */
    private Phase.Kind freeKind() {
        Set<Phase.Kind> had = new HashSet<>();
        phases.values().ifPresent(all -> all.forEach(phase -> had.add(phase.kind())));
        return Arrays.stream(Phase.Kind.values())
                .filter(kind -> !had.contains(kind))
                .findFirst()
                .orElse(Phase.Kind.OTHER);
    }

    private void check() {
        complete.set(phases.values().isPresent());
    }
}

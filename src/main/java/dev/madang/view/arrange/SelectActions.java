package dev.madang.view.arrange;

import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Exhibitor;
import dev.madang.model.Hall;
import dev.madang.model.Level;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.model.Status;
import dev.madang.model.Zone;
import dev.madang.view.Workspace;
import dev.madang.view.action.Action;
import dev.madang.view.document.Dialogs;
import dev.madang.view.document.Form;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.BooleanBinding;

/** Actions that select what is alike, or what lies or belongs somewhere. None of them is a step to undo. */
public final class SelectActions {

    private static final String LEVEL_EMPTY = "reason.levelEmpty";

    private final Workspace workspace;
    private final Dialogs dialogs;
    private final Chosen chosen;

    private SelectActions(Workspace workspace, Dialogs dialogs) {
        this.workspace = workspace;
        this.dialogs = dialogs;
        this.chosen = new Chosen(workspace);
    }

    /** Returns the actions. */
    public static List<Action> of(Workspace workspace, Dialogs dialogs) {
        return new SelectActions(workspace, dialogs).actions();
    }

    private List<Action> actions() {
        BooleanBinding filled = chosen.when(plan -> !chosen.all().isEmpty());
        return List.of(
                alike("similar", Alike::kindAndSize).keys("Shortcut+Alt+A"),
                alike("sameBuild", Alike::build),
                alike("sameStatus", Alike::status),
                alike("sameExhibitor", Alike::exhibitor),
                by("zone", this::zones, filled),
                by("exhibitor", this::exhibitors, filled),
                by("status", this::statuses, filled),
                by("hall", this::halls, filled),
                Action.of("select.unnumbered", this::unnumbered).when(filled, LEVEL_EMPTY),
                Action.of("select.invert", this::invert)
                        .keys("Shortcut+Shift+I")
                        .when(filled, LEVEL_EMPTY));
    }

    private Action alike(String name, Function<PlanElement, Optional<?>> property) {
        return Action.of("select." + name, () -> select(Alike.to(chosen.elements(), chosen.all(), property)))
                .when(chosen.atLeast(1), "reason.nothingSelected");
    }

    private Action by(String name, Supplier<List<Choice>> choices, BooleanBinding filled) {
        return Action.of("select.by." + name, () -> ask(name, choices.get())).when(filled, LEVEL_EMPTY);
    }

    private void ask(String name, List<Choice> choices) {
        List<Choice> filled =
                choices.stream().filter(choice -> !choice.elements().isEmpty()).toList();
        if (filled.isEmpty()) {
            workspace.say("select.none");
            return;
        }
        Supplier<ChoiceListController> form = () -> new ChoiceListController(filled, workspace.messages());
        dialogs.askForm(new Form.Request<>(ChoiceListController.class, form, "select.headline." + name, "select.go"))
                .ifPresent(taken -> select(taken.stream()
                        .flatMap(choice -> choice.elements().stream())
                        .distinct()
                        .toList()));
    }

    private void select(List<PlanElement> elements) {
        chosen.select(elements);
        workspace.say("select.done", elements.size());
    }

    private void unnumbered() {
        select(chosen.all().stream()
                .filter(element ->
                        element instanceof Booth booth && booth.number().isEmpty())
                .toList());
    }

    private void invert() {
        Set<ElementId> before = chosen.ids();
        select(chosen.all().stream()
                .filter(element -> !before.contains(element.id()))
                .toList());
    }

    private List<Choice> zones() {
        List<PlanElement> placed = chosen.all().stream()
                .filter(element -> !(element instanceof Zone))
                .toList();
        return chosen.all().stream()
                .filter(Zone.class::isInstance)
                .map(zone -> new Choice(nameOf((Zone) zone), Alike.within(zone.shape(), placed)))
                .toList();
    }

    private String nameOf(Zone zone) {
        String name = zone.name().in(locale());
        return name.isEmpty() ? workspace.messages().get("inspector.zone") : name;
    }

    private List<Choice> exhibitors() {
        Plan plan = workspace.plan();
        Map<ElementId, List<PlanElement>> booths = new LinkedHashMap<>();
        chosen.all().forEach(element -> {
            if (element instanceof Booth booth) {
                booth.occupant().ifPresent(who -> booths.computeIfAbsent(who, missing -> new ArrayList<>())
                        .add(booth));
            }
        });
        Collator collator = Collator.getInstance(locale());
        return booths.entrySet().stream()
                .map(entry -> new Choice(nameOf(plan, entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparing(Choice::name, collator))
                .toList();
    }

    private String nameOf(Plan plan, ElementId exhibitor) {
        return plan.exhibitors()
                .get(exhibitor)
                .map(Exhibitor::name)
                .map(name -> name.in(locale()))
                .orElse(exhibitor.value());
    }

    private List<Choice> statuses() {
        List<Choice> choices = new ArrayList<>();
        for (Status status : workspace.plan().sales().statuses()) {
            List<PlanElement> booths = chosen.all().stream()
                    .filter(element ->
                            element instanceof Booth booth && booth.letting().is(status))
                    .toList();
            choices.add(new Choice(status.name().in(locale()), booths));
        }
        return choices;
    }

    private List<Choice> halls() {
        List<Hall> halls = workspace
                .plan()
                .level(workspace.state().level().get())
                .map(Level::halls)
                .orElse(List.of());
        return halls.stream()
                .map(hall -> new Choice(hall.name().in(locale()), Alike.within(hall.outline(), chosen.all())))
                .toList();
    }

    private Locale locale() {
        return workspace.locale();
    }
}

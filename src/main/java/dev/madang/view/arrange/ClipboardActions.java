package dev.madang.view.arrange;

import dev.madang.edit.CompositeEdit;
import dev.madang.edit.Pasting;
import dev.madang.edit.PlaceElements;
import dev.madang.edit.RemoveElements;
import dev.madang.io.PlanIoException;
import dev.madang.io.json.ClipText;
import dev.madang.model.Bounds;
import dev.madang.model.Clip;
import dev.madang.model.ElementId;
import dev.madang.model.Exhibitor;
import dev.madang.model.PlanElement;
import dev.madang.model.Point;
import dev.madang.model.Vec;
import dev.madang.text.Messages;
import dev.madang.view.Workspace;
import dev.madang.view.action.Action;
import dev.madang.view.document.Dialogs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.binding.BooleanBinding;

/** Cut, copy and paste through the clipboard of the system: between levels, plans and windows. */
public final class ClipboardActions {

    private static final int ADD_STRANGERS = 0;

    private final Workspace workspace;
    private final Dialogs dialogs;
    private final Pasteboard pasteboard;
    private final Supplier<ElementId> newIds;
    private final Chosen chosen;

    private ClipboardActions(Workspace workspace, Dialogs dialogs, Pasteboard pasteboard, Supplier<ElementId> newIds) {
        this.workspace = workspace;
        this.dialogs = dialogs;
        this.pasteboard = pasteboard;
        this.newIds = newIds;
        this.chosen = new Chosen(workspace);
    }

    /** Returns the actions. */
    public static List<Action> of(
            Workspace workspace, Dialogs dialogs, Pasteboard pasteboard, Supplier<ElementId> newIds) {
        return new ClipboardActions(workspace, dialogs, pasteboard, newIds).actions();
    }

    private List<Action> actions() {
        BooleanBinding one = chosen.atLeast(1);
        return List.of(
                Action.of("edit.cut", this::cut)
                        .icon("fth-scissors")
                        .keys("Shortcut+X")
                        .when(one, "reason.nothingSelected"),
                Action.of("edit.copy", this::copy).keys("Shortcut+C").when(one, "reason.nothingSelected"),
                Action.of("edit.paste", () -> paste(false))
                        .icon("fth-clipboard")
                        .keys("Shortcut+V"),
                Action.of("edit.pasteInPlace", () -> paste(true)).keys("Shortcut+Shift+V"));
    }

    private void copy() {
        List<PlanElement> copied = chosen.elements();
        put(Clip.of(workspace.plan(), copied, false));
        workspace.say("clip.copied", copied.size());
    }

    /** What is locked stays, and is not on the clipboard either. */
    private void cut() {
        Set<ElementId> free = chosen.free();
        List<PlanElement> taken = chosen.elements().stream()
                .filter(element -> free.contains(element.id()))
                .toList();
        if (!taken.isEmpty()) {
            put(Clip.of(workspace.plan(), taken, true));
            workspace.execute(new CompositeEdit("edit.cut", List.of(new RemoveElements(free))));
        }
    }

    private void put(Clip clip) {
        pasteboard.put(ClipText.of(clip), ClipTable.of(clip, workspace.plan().sales(), workspace.messages()));
    }

    private void paste(boolean inPlace) {
        Optional<String> text = pasteboard.text().filter(ClipText::isClip);
        if (text.isEmpty()) {
            workspace.say("clip.none");
            return;
        }
        try {
            Messages messages = workspace.messages();
            paste(ClipText.read(messages.get("clip.name"), text.get()), inPlace);
        } catch (PlanIoException e) {
            dialogs.showProblem(workspace.messages().get("clip.broken"), e.lines(workspace.messages()::get));
        }
    }

    private void paste(Clip clip, boolean inPlace) {
        Pasting pasting = new Pasting(workspace.plan(), clip);
        Optional<Bounds> box = pasting.bounds();
        if (box.isEmpty()) {
            workspace.say("clip.none");
            return;
        }
        Optional<Boolean> adds = addsStrangers(pasting.strangers());
        if (adds.isEmpty()) {
            return;
        }
        String level = workspace.state().level().get();
        Point step = inPlace ? new Point(0, 0) : new PastePlace(workspace).step(box.get());
        PlaceElements deed = pasting.deed(level, step.x(), step.y(), adds.get(), newIds);
        workspace.execute(deed);
        workspace.state().notice().set(String.join(" · ", notes(pasting, deed)));
    }

    /** Returns whether strangers are added; nothing if the user would rather not paste at all. */
    private Optional<Boolean> addsStrangers(List<Exhibitor> strangers) {
        if (strangers.isEmpty()) {
            return Optional.of(false);
        }
        Messages messages = workspace.messages();
        String names = strangers.stream()
                .map(exhibitor -> exhibitor.name().in(workspace.locale()))
                .limit(12)
                .collect(Collectors.joining(", "));
        return dialogs.askDeed(
                        messages.get("clip.strangers", strangers.size()),
                        strangers.size() > 12
                                ? messages.get("clip.strangers.more", names, strangers.size() - 12)
                                : names,
                        List.of(
                                messages.get("clip.strangers.add", strangers.size()),
                                messages.get("clip.strangers.leave")))
                .map(index -> index == ADD_STRANGERS);
    }

    private List<String> notes(Pasting pasting, PlaceElements deed) {
        Messages messages = workspace.messages();
        List<String> notes = new ArrayList<>();
        notes.add(messages.get("clip.pasted", deed.elements().size()));
        if (!pasting.replacedKinds().isEmpty()) {
            notes.add(messages.get("clip.kinds", String.join(", ", pasting.replacedKinds())));
        }
        if (!pasting.droppedNumbers().isEmpty()) {
            notes.add(messages.get("clip.numbers", String.join(", ", pasting.droppedNumbers())));
        }
        return notes;
    }

    /** Works out where something pasted goes: to the pointer, else where it was, else beside what lies there. */
    private record PastePlace(Workspace workspace) {

        Point step(Bounds box) {
            Vec pointer = workspace.state().pointer().get();
            int grid = workspace.state().gridMm().get();
            if (pointer != null) {
                return toPointer(box, pointer, grid);
            }
            int aside = 0;
            while (isTaken(box, aside)) {
                aside += grid;
            }
            return new Point(aside, aside);
        }

        /** With the middle at the pointer, and the corner on the grid. */
        private static Point toPointer(Bounds box, Vec pointer, int grid) {
            double left = pointer.x() - box.width() / 2;
            double top = pointer.y() - box.height() / 2;
            Point from = Point.ofRounded(box.minX(), box.minY());
            return new Point(onGrid(left, grid) - from.x(), onGrid(top, grid) - from.y());
        }

        private static int onGrid(double mm, int grid) {
            return Math.toIntExact(Math.round(mm / grid)) * grid;
        }

        private boolean isTaken(Bounds box, int aside) {
            double left = box.minX() + aside;
            double top = box.minY() + aside;
            return workspace
                    .plan()
                    .elementsOn(workspace.state().level().get())
                    .map(element -> element.shape().bounds())
                    .anyMatch(there -> Math.abs(there.minX() - left) < 1 && Math.abs(there.minY() - top) < 1);
        }
    }
}

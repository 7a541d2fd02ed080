package dev.madang.view.arrange;

import dev.madang.edit.AlignElements;
import dev.madang.edit.Alignment;
import dev.madang.edit.DistributeElements;
import dev.madang.edit.DistributeElements.Spacing;
import dev.madang.edit.EditCommand;
import dev.madang.edit.FlipElements;
import dev.madang.edit.Frame;
import dev.madang.edit.ResizeElements;
import dev.madang.geometry.Along;
import dev.madang.model.Bounds;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.model.Rect;
import dev.madang.view.AlignTo;
import dev.madang.view.Workspace;
import dev.madang.view.action.Action;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** Actions that bring what is selected into order. */
public final class ArrangeActions {

    private static final String NEEDS_TWO = "reason.needsTwo";
    private static final String NEEDS_THREE = "reason.needsThree";

    private final Workspace workspace;
    private final Chosen chosen;
    private final BooleanBinding two;
    private final BooleanBinding three;
    private final BooleanBinding alignable;

    private ArrangeActions(Workspace workspace) {
        this.workspace = workspace;
        this.chosen = new Chosen(workspace);
        this.two = chosen.atLeast(2);
        this.three = chosen.atLeast(3);
        BooleanBinding one = chosen.atLeast(1);
        var alignTo = workspace.state().alignTo();
        this.alignable = Bindings.createBooleanBinding(
                () -> two.get() || (one.get() && alignTo.get() == AlignTo.HALL), one, two, alignTo);
    }

    /** Returns the actions. */
    public static List<Action> of(Workspace workspace) {
        return new ArrangeActions(workspace).actions();
    }

    private List<Action> actions() {
        return List.of(
                align("left", "Shortcut+Shift+Left", Alignment.LEFT),
                align("center", "Shortcut+Alt+X", Alignment.CENTER),
                align("right", "Shortcut+Shift+Right", Alignment.RIGHT),
                align("top", "Shortcut+Shift+Up", Alignment.TOP),
                align("middle", "Shortcut+Alt+Y", Alignment.MIDDLE),
                align("bottom", "Shortcut+Shift+Down", Alignment.BOTTOM),
                Action.toggle("arrange.to.key", to(AlignTo.KEY)),
                Action.toggle("arrange.to.selection", to(AlignTo.SELECTION)),
                Action.toggle("arrange.to.hall", to(AlignTo.HALL)),
                distribute("gapsX", "Shortcut+Alt+G", Along.X, Spacing.GAPS),
                distribute("gapsY", "Shortcut+Alt+Shift+G", Along.Y, Spacing.GAPS),
                distribute("centersX", "Shortcut+Alt+J", Along.X, Spacing.CENTERS),
                distribute("centersY", "Shortcut+Alt+Shift+J", Along.Y, Spacing.CENTERS),
                match("width", "Shortcut+Alt+W", true, false),
                match("depth", "Shortcut+Alt+E", false, true),
                match("size", "Shortcut+Alt+B", true, true),
                flip("flipX", "fth-chevrons-right", "Shortcut+Shift+H", Along.X),
                flip("flipY", "fth-chevrons-down", "Shortcut+Shift+J", Along.Y));
    }

    private Action align(String name, String keys, Alignment alignment) {
        return Action.of("arrange." + name, () -> align(alignment)).keys(keys).when(alignable, "reason.needsTwoOrHall");
    }

    private Action distribute(String name, String keys, Along along, Spacing spacing) {
        return Action.of("arrange." + name, () -> distribute(along, spacing))
                .keys(keys)
                .when(three, NEEDS_THREE);
    }

    private Action match(String name, String keys, boolean width, boolean depth) {
        return Action.of("arrange.match." + name, () -> match(width, depth))
                .keys(keys)
                .when(two, NEEDS_TWO);
    }

    private Action flip(String name, String icon, String keys, Along along) {
        return Action.of("arrange." + name, () -> flip(along))
                .icon(icon)
                .keys(keys)
                .when(chosen.atLeast(1), "reason.nothingSelected");
    }

    private void align(Alignment alignment) {
        // What is locked stays by itself in the deed; asking says so.
        perform("arrange.aligned", () -> {
            chosen.free();
            return new AlignElements(chosen.ids(), alignment, frame());
        });
    }

    private void distribute(Along along, Spacing spacing) {
        String nothing = spacing == Spacing.GAPS ? "arrange.noRoom" : "arrange.distributed";
        perform(nothing, () -> new DistributeElements(chosen.ids(), along, spacing));
    }

    /** The key keeps its size; where it is a polygon, its box counts. */
    private void match(boolean width, boolean depth) {
        PlanElement key = key();
        Bounds box = key.shape().bounds();
        boolean isRect = key.shape() instanceof Rect;
        int wide = isRect ? ((Rect) key.shape()).width() : Math.toIntExact(Math.round(box.width()));
        int deep = isRect ? ((Rect) key.shape()).depth() : Math.toIntExact(Math.round(box.height()));
        perform("arrange.sameSize", () -> new ResizeElements(chosen.free(), width ? wide : 0, depth ? deep : 0));
    }

    private void flip(Along along) {
        Bounds box = chosen.bounds().orElseThrow();
        int doubled = Math.toIntExact(Math.round(along.min(box) + along.max(box)));
        perform("arrange.symmetric", () -> new FlipElements(chosen.free(), along, doubled));
    }

    private Frame frame() {
        return switch (workspace.state().alignTo().get()) {
            case KEY -> new Frame.Key(key().id());
            case SELECTION -> new Frame.Selection();
            case HALL -> new Frame.InHall();
        };
    }

    private PlanElement key() {
        List<PlanElement> elements = chosen.elements();
        return elements.get(elements.size() - 1);
    }

    /** Does a deed; where nothing happens, it says why, unless a lock has been named as the reason. */
    private void perform(String nothingKey, Supplier<EditCommand> deed) {
        Plan before = workspace.plan();
        workspace.state().notice().set("");
        workspace.execute(deed.get());
        if (workspace.plan() == before && workspace.state().notice().get().isEmpty()) {
            workspace.say(nothingKey);
        }
    }

    /** A switch that is on while things are aligned to that; the one that is on stays on when it is thrown again. */
    private BooleanProperty to(AlignTo target) {
        var alignTo = workspace.state().alignTo();
        BooleanProperty on = new SimpleBooleanProperty();
        alignTo.subscribe(now -> on.set(now == target));
        on.subscribe(isOn -> {
            if (isOn) {
                alignTo.set(target);
            } else if (alignTo.get() == target) {
                workspace.ui().execute(() -> on.set(alignTo.get() == target));
            }
        });
        return on;
    }
}

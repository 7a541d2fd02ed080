package dev.madang.view.canvas;

import dev.madang.view.DrawOptions;
import dev.madang.view.Placeable;
import dev.madang.view.Placeables;
import dev.madang.view.ToolKind;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Knows which tool a press belongs to: the hand while Space is held, else the one that was taken up. */
final class Toolbox {

    private final Board board;
    private final SelectTool select;
    private final HandTool hand;
    private Tool chosen;
    private ToolKind kind = ToolKind.SELECT;
    private @Nullable Placeable placing;
    private @Nullable PointsTool points;
    private boolean spaceHeld;

    Toolbox(Board board) {
        this.board = board;
        this.select = new SelectTool(board);
        this.hand = new HandTool(board);
        this.chosen = select;
        toolChanged();
    }

    Tool current() {
        if (spaceHeld) {
            return hand;
        }
        return points == null ? chosen : points;
    }

    /** Another tool is wanted, or something else is to be placed. */
    void toolChanged() {
        ToolKind wanted = board.state().tool().get();
        Placeable what = board.state().placing().get();
        if (wanted == kind && what == placing) {
            return;
        }
        leavePoints();
        chosen.leave();
        kind = wanted;
        placing = what;
        chosen = made();
    }

    /** Shows the corners of an outline, so that they can be dragged. */
    void editPoints(SceneElement element) {
        leavePoints();
        points = new PointsTool(board, element.id(), this::leavePoints);
    }

    /** The plan is another: what was begun on the one before may no longer fit. */
    void planChanged() {
        PointsTool editing = points;
        if (editing != null && !editing.isThere()) {
            leavePoints();
        }
    }

    void leavePoints() {
        PointsTool editing = points;
        points = null;
        if (editing != null) {
            editing.leave();
        }
    }

    void holdSpace(boolean held) {
        spaceHeld = held;
    }

    private Tool made() {
        return switch (kind) {
            case SELECT -> select;
            case PAN -> hand;
            case PLACE -> placing == null ? select : placing(placing);
            case BOOTH -> sized("canvas.hint.booth", from -> new DrawGesture(board, booth().drawn(), from));
            case ROW -> sized("canvas.hint.row", from -> new BlockGesture(board, booth(), false, from));
            case GRID -> sized("canvas.hint.grid", from -> new BlockGesture(board, booth(), true, from));
            case POLYGON -> new OutlineTool(board, booth().drawn());
            case L_SHAPE -> new NotchTool(board, booth().drawn());
            case POLYGON_ZONE -> new OutlineTool(board, Placeables.ZONE);
            case NOTE -> new NoteTool(board);
            case DIMENSION -> new DimensionTool(board);
            case MEASURE -> new MeasureTool(board);
            case SLICE -> new SliceTool(board);
        };
    }

    private Tool placing(Placeable what) {
        if (what.isFreeSize()) {
            return new DrawTool(board, what);
        }
        return what.kind() == Placeable.Kind.FEATURE
                ? new SizeTool(
                        board, () -> what, from -> new DrawGesture(board, what.drawn(), from), "canvas.hint.feature")
                : new PlaceTool(board, what);
    }

    private Tool sized(String hintKey, Function<Pointer, Gesture> drawing) {
        return new SizeTool(board, this::booth, drawing, hintKey);
    }

    private Placeable booth() {
        DrawOptions options = board.state().options().get();
        return new Placeable("tool.booth", Placeable.Kind.BOOTH, null, options.boothWidth(), options.boothDepth());
    }
}

package dev.madang.view.canvas;

import dev.madang.model.Booth;
import dev.madang.model.BuildKind;
import dev.madang.model.ElementId;
import dev.madang.model.Feature;
import dev.madang.model.PlanElement;
import dev.madang.model.Shape;
import dev.madang.view.DrawOptions;
import dev.madang.view.Placeable;
import java.util.List;

/** What is put onto the level that is seen. */
final class NewElement {

    private NewElement() {}

    /** Returns a new element as the event and the options of its tool say. */
    static PlanElement of(Board board, Placeable what, ElementId id, Shape shape) {
        PlanElement element =
                offered(board, what.create(id, board.scene().level().id(), shape));
        return element instanceof Feature feature && DrawOptions.hasSeats(feature.kind())
                ? new Feature(
                        id,
                        feature.level(),
                        feature.kind(),
                        feature.name(),
                        shape,
                        board.state().options().get().seats())
                : element;
    }

    /** A new booth is of the first kind on offer where the event has no shell scheme. */
    private static PlanElement offered(Board board, PlanElement element) {
        List<BuildKind> kinds = board.plan().buildKinds();
        return element instanceof Booth booth
                        && kinds.stream().noneMatch(kind -> kind.id().equals(booth.build()))
                ? booth.withBuild(kinds.get(0).id())
                : element;
    }
}

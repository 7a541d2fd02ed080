package dev.madang.view.canvas;

import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.model.Group;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Selects with a rubber band: drawn to the right what lies inside, drawn to the left also what it touches. With Shift
 * or Ctrl it adds to the selection. Groups are taken as a whole or not at all.
 */
final class MarqueeGesture implements Gesture {

    private final Board board;
    private final Pointer from;
    private final LevelScene scene;
    private final Map<ElementId, Group> groups;
    private final Set<ElementId> before;
    private Set<ElementId> caught = Set.of();

    MarqueeGesture(Board board, Pointer from) {
        this.board = board;
        this.from = from;
        this.scene = board.scene();
        this.groups = Picks.byMember(board.plan().layout());
        this.before = SelectTool.adds(from) ? board.session().selection() : Set.of();
    }

    @Override
    public void drag(Pointer pointer) {
        Bounds band = Bounds.between(from.place(), pointer.place());
        boolean touching = pointer.place().x() < from.place().x();
        Set<ElementId> next = new LinkedHashSet<>(before);
        next.addAll(Picks.wholeGroups(groups, HitTest.within(scene, band, touching), touching));
        caught = next;
        Live.Marquee marquee = new Live.Marquee(band, touching, next);
        board.show(new Live(Live.Draft.NONE, Live.Measures.NONE, List.of(), marquee, ""));
        board.hint(touching ? "canvas.hint.touching" : "canvas.hint.inside", next.size());
    }

    @Override
    public void release(Pointer pointer) {
        Set<ElementId> chosen = caught;
        board.clear();
        board.session().select(chosen);
    }
}

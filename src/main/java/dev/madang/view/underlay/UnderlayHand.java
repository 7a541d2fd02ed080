package dev.madang.view.underlay;

import dev.madang.edit.underlay.MoveUnderlay;
import dev.madang.edit.underlay.TurnUnderlay;
import dev.madang.model.Angle;
import dev.madang.model.Underlay;
import dev.madang.model.UnderlayPlace;
import dev.madang.model.Vec;
import dev.madang.view.Workspace;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Selects, moves and turns underlays.
 *
 * <table>
 * <caption>What a press means</caption>
 * <tr><th>on</th><th>click</th><th>drag</th></tr>
 * <tr><td>the grip beside the selected one</td><td>nothing</td><td>turn it; with Shift by 15 degrees</td></tr>
 * <tr><td>the selected one</td><td>nothing</td><td>move it; with Shift along an axis</td></tr>
 * <tr><td>another one</td><td>select it</td><td>select and move it</td></tr>
 * <tr><td>elsewhere</td><td>select nothing</td><td>nothing</td></tr>
 * </table>
 */
final class UnderlayHand {

    /** How far the grip stands from the edge. */
    static final double GRIP_AWAY_PX = 28;

    private static final double GRIP_REACH_PX = 9;
    private static final int EVEN_CDEG = 1_500;

    private final UnderlayDesk desk;
    private Vec from = new Vec(0, 0);
    private Grasp grasp = Grasp.NOTHING;
    private @Nullable Underlay start;

    /** What is held. */
    private enum Grasp {
        NOTHING,
        BODY,
        GRIP
    }

    UnderlayHand(UnderlayDesk desk) {
        this.desk = desk;
    }

    /** Tells what a press would hold: the grip, an underlay that can be moved, or nothing. */
    boolean isOverGrip(Vec place) {
        return desk.selected()
                .filter(desk::isMovable)
                .filter(underlay -> grip(underlay).distanceTo(place) <= mm(GRIP_REACH_PX))
                .isPresent();
    }

    /** Returns the underlay under a place: the selected one if it is there, else the topmost that is shown. */
    Optional<Underlay> under(Vec place) {
        List<Underlay> there = desk.onLevel().stream()
                .filter(underlay -> underlay.look().visible() && underlay.covers(place))
                .toList();
        Optional<Underlay> selected = desk.selected().filter(there::contains);
        return selected.isPresent() || there.isEmpty() ? selected : Optional.of(there.get(there.size() - 1));
    }

    /** Returns where the grip of an underlay stands: above the middle of its upper edge. */
    Vec grip(Underlay underlay) {
        Vec middle = underlay.place().toLevel(new Vec(underlay.content().width() / 2, 0));
        return middle.plus(0, -mm(GRIP_AWAY_PX)).rotated(underlay.place().rotation(), middle);
    }

    void press(Spot spot) {
        from = spot.place();
        if (isOverGrip(spot.place())) {
            grasp = Grasp.GRIP;
            start = desk.selected().orElse(null);
            return;
        }
        Optional<Underlay> under = under(spot.place());
        start = under.orElse(null);
        grasp = under.isPresent() ? Grasp.BODY : Grasp.NOTHING;
        if (under.isPresent()) {
            desk.select(under.get());
        } else {
            desk.state().selected().set(Optional.empty());
        }
    }

    void drag(Spot spot) {
        Underlay held = start;
        if (held == null || grasp == Grasp.NOTHING) {
            return;
        }
        if (!desk.isMovable(held)) {
            hint("underlay.hint.locked");
        } else if (grasp == Grasp.GRIP) {
            int turn = turn(held, spot);
            desk.state().draft().set(Optional.of(held.place().rotated(turn, held.center())));
            int shown = Angle.normalized(held.place().rotation() + turn);
            hint("underlay.hint.turning", workspace().formats().degrees(shown));
        } else {
            int[] way = way(spot);
            desk.state().draft().set(moved(held, way));
            hint(
                    "underlay.hint.moving",
                    workspace().formats().length(way[0]),
                    workspace().formats().length(way[1]));
        }
    }

    void release(Spot spot, boolean isMoved) {
        Underlay held = start;
        Grasp holding = grasp;
        cancel();
        if (held == null || !isMoved || !desk.isMovable(held)) {
            return;
        }
        if (holding == Grasp.GRIP) {
            desk.execute(new TurnUnderlay(held.id(), turn(held, spot), held.center()));
        } else {
            int[] way = way(spot);
            desk.execute(new MoveUnderlay(held.id(), way[0], way[1]));
        }
    }

    /** Forgets what is under way; tells whether there was anything. */
    boolean cancel() {
        boolean any = desk.state().draft().get().isPresent();
        desk.state().draft().set(Optional.empty());
        grasp = Grasp.NOTHING;
        start = null;
        return any;
    }

    /** Beyond the reach of coordinates it stays where it was shown last. */
    private Optional<UnderlayPlace> moved(Underlay held, int[] way) {
        try {
            return Optional.of(held.place().moved(way[0], way[1]));
        } catch (IllegalArgumentException | ArithmeticException e) {
            return desk.state().draft().get();
        }
    }

    private int[] way(Spot spot) {
        double dx = spot.place().x() - from.x();
        double dy = spot.place().y() - from.y();
        if (spot.square()) {
            boolean isAcross = Math.abs(dx) >= Math.abs(dy);
            dx = isAcross ? dx : 0;
            dy = isAcross ? 0 : dy;
        }
        return new int[] {Math.toIntExact(Math.round(dx)), Math.toIntExact(Math.round(dy))};
    }

    private int turn(Underlay held, Spot spot) {
        double cdeg = Math.toDegrees(direction(held, spot.place()) - direction(held, from)) * 100;
        int turn = Math.toIntExact(Math.round(cdeg));
        if (spot.square()) {
            int even = Math.round((float) (held.place().rotation() + turn) / EVEN_CDEG) * EVEN_CDEG;
            return even - held.place().rotation();
        }
        return turn;
    }

    private static double direction(Underlay held, Vec place) {
        Vec center = held.center();
        return Math.atan2(place.y() - center.y(), place.x() - center.x());
    }

    private double mm(double px) {
        return px / workspace().state().viewport().get().scalePxPerMm();
    }

    private Workspace workspace() {
        return desk.workspace();
    }

    private void hint(String key, Object... args) {
        workspace().state().hint().set(workspace().messages().get(key, args));
    }
}

package dev.madang.view.venue;

import dev.madang.edit.venue.ChangeFloor;
import dev.madang.edit.venue.MoveParts;
import dev.madang.edit.venue.PutParts;
import dev.madang.geometry.Outlines;
import dev.madang.model.Bounds;
import dev.madang.model.Evidence;
import dev.madang.model.LevelPart;
import dev.madang.model.Opening;
import dev.madang.model.Place;
import dev.madang.model.Polygon;
import dev.madang.model.Vec;
import dev.madang.view.VenueState;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/**
 * Selects, moves and reshapes parts of the building.
 *
 * <table>
 * <caption>What a press means</caption>
 * <tr><th>on</th><th>click</th><th>drag</th></tr>
 * <tr><td>grip</td><td>nothing</td><td>reshape</td></tr>
 * <tr><td>part</td><td>select it; with Shift add or take away</td>
 * <td>move what is selected; a door slides along walls</td></tr>
 * <tr><td>elsewhere</td><td>select nothing</td><td>rubber band</td></tr>
 * </table>
 */
final class PartHand implements PartDrawer {

    private static final double HIT_PX = 5;
    private static final double GRIP_PX = 7;
    private final VenueBoard board;
    private Spot from = Spot.at(0, 0);
    private @Nullable Grip grip;
    private @Nullable String pressed;
    private boolean dragging;

    PartHand(VenueBoard board) {
        this.board = board;
    }

    @Override
    public void hover(Spot spot) {
        board.hint("venue.hint.select");
    }

    @Override
    public void press(Spot spot) {
        from = spot;
        grip = gripAt(spot.place()).orElse(null);
        List<String> stack = hit().stackAt(spot.place());
        pressed = grip != null || stack.isEmpty() ? null : stack.get(0);
        String under = pressed;
        Set<String> selection = board.venue().selection().get();
        if (under != null && !selection.contains(under)) {
            pressed = stack.stream().filter(selection::contains).findFirst().orElse(under);
        }
    }

    @Override
    public void drag(Spot spot) {
        if (!dragging) {
            dragging = true;
            grab();
        }
        Grip held = grip;
        if (held != null) {
            Place next = reshaped(held, spot);
            board.show(shown(Sketch.NONE, next).note(below(next), sizeOf(next)));
        } else if (isMoving()) {
            showMoved(spot);
        } else {
            Bounds band = Bounds.between(from.place(), spot.place());
            board.show(Sketch.NONE.area(corners(band)));
        }
    }

    @Override
    public void release(Spot spot, boolean moved) {
        Grip held = grip;
        if (!moved) {
            click(spot);
        } else if (held != null) {
            commit(reshaped(held, spot));
        } else if (isMoving()) {
            commitMove(spot);
        } else {
            board.venue().selection().set(hit().within(Bounds.between(from.place(), spot.place())));
        }
        forget();
    }

    @Override
    public boolean key(KeyCode code) {
        return false;
    }

    @Override
    public boolean cancel() {
        boolean any = dragging;
        forget();
        return any;
    }

    @Override
    public Cursor cursorAt(Spot spot) {
        if (gripAt(spot.place()).isPresent()) {
            return Cursor.HAND;
        }
        List<String> stack = hit().stackAt(spot.place());
        boolean movable = stack.stream().anyMatch(board.venue().selection().get()::contains)
                || (!stack.isEmpty() && !isHall(stack.get(0)));
        return movable ? Cursor.MOVE : Cursor.DEFAULT;
    }

    /** Returns the grips of what is selected, if it is a single thing. */
    List<Grip> grips() {
        return place().map(Grip::of).orElse(List.of());
    }

    private void forget() {
        grip = null;
        pressed = null;
        dragging = false;
        board.show(Sketch.NONE);
    }

    private PartHit hit() {
        return new PartHit(board.level(), board.mm(HIT_PX));
    }

    private Optional<Grip> gripAt(Vec place) {
        double reach = board.mm(GRIP_PX);
        return grips().stream()
                .filter(candidate -> candidate.at().distanceTo(place) <= reach)
                .findFirst();
    }

    /** Returns the place of the one thing that is selected. */
    private Optional<Place> place() {
        List<LevelPart> parts = board.selected();
        if (board.isFloorSelected() && parts.isEmpty()) {
            return Optional.of(board.level().floor());
        }
        return parts.size() == 1 && !board.isFloorSelected()
                ? Optional.of(parts.get(0).place())
                : Optional.empty();
    }

    private void click(Spot spot) {
        List<String> stack = hit().stackAt(spot.place());
        Set<String> selection = board.venue().selection().get();
        if (grip != null) {
            return;
        }
        if (stack.isEmpty()) {
            if (!spot.square()) {
                board.venue().selection().set(Set.of());
            }
        } else if (spot.square()) {
            Set<String> toggled = new LinkedHashSet<>(selection);
            if (!toggled.remove(stack.get(0))) {
                toggled.add(stack.get(0));
            }
            board.venue().selection().set(toggled);
        } else {
            board.venue().selection().set(Set.of(stack.get(0)));
        }
    }

    /**
     * A drag of what is not selected takes that alone. A hall must be selected first: a drag inside it is far more
     * often meant as a rubber band.
     */
    private void grab() {
        String under = pressed;
        if (under == null || board.venue().selection().get().contains(under)) {
            return;
        }
        if (isHall(under)) {
            pressed = null;
        } else {
            board.venue().selection().set(Set.of(under));
        }
    }

    private boolean isHall(String id) {
        return board.level().hall(id).isPresent() || id.equals(VenueState.FLOOR);
    }

    private boolean isMoving() {
        return pressed != null;
    }

    private Place reshaped(Grip held, Spot spot) {
        return held.reshaped().apply(board.snap().point(spot, board.stepMm(spot)));
    }

    private void commit(Place next) {
        if (next instanceof Polygon outline && !Outlines.isSimple(outline)) {
            board.hint("venue.hint.crossing");
            return;
        }
        String level = board.level().id();
        if (board.isFloorSelected()) {
            board.execute(new ChangeFloor(level, (Polygon) next, Evidence.ENTERED));
        } else {
            LevelPart part = board.selected().get(0);
            if (!next.equals(part.place())) {
                board.execute(PutParts.of(level, part.withPlace(next, Evidence.ENTERED)));
            }
        }
    }

    private void showMoved(Spot spot) {
        Optional<Opening> door = slidDoor(spot);
        if (door.isPresent()) {
            board.show(shown(Sketch.NONE, door.get()));
            return;
        }
        int[] way = way(spot);
        Sketch sketch = Sketch.NONE;
        for (LevelPart part : board.selected()) {
            sketch = shown(sketch, part.place().moved(way[0], way[1]));
        }
        if (board.isFloorSelected()) {
            sketch = shown(sketch, board.level().floor().moved(way[0], way[1]));
        }
        board.show(sketch.note(
                spot.place(), board.messages().get("venue.sketch.size", board.metres(way[0]), board.metres(way[1]))));
    }

    private void commitMove(Spot spot) {
        String level = board.level().id();
        Optional<Opening> door = slidDoor(spot);
        int[] way = way(spot);
        if (door.isPresent()) {
            LevelPart part = board.selected().get(0);
            board.execute(PutParts.of(level, part.withPlace(door.get(), Evidence.ENTERED)));
        } else if (board.isFloorSelected()) {
            board.execute(new ChangeFloor(level, board.level().floor().moved(way[0], way[1]), Evidence.ENTERED));
        } else {
            board.execute(new MoveParts(level, board.venue().selection().get(), way[0], way[1]));
        }
    }

    /** A door that is moved alone stays on walls. */
    private Optional<Opening> slidDoor(Spot spot) {
        List<LevelPart> parts = board.selected();
        boolean isDoor = parts.size() == 1 && parts.get(0).place() instanceof Opening;
        return isDoor
                ? DoorDrawer.onWall(
                        board.snap().walls(),
                        spot,
                        ((Opening) parts.get(0).place()).width(),
                        board.stepMm(spot),
                        Double.MAX_VALUE)
                : Optional.empty();
    }

    private int[] way(Spot spot) {
        int step = board.stepMm(spot);
        double dx = Snap.step(spot.place().x() - from.place().x(), step);
        double dy = Snap.step(spot.place().y() - from.place().y(), step);
        if (spot.square()) {
            boolean across = Math.abs(dx) >= Math.abs(dy);
            dx = across ? dx : 0;
            dy = across ? 0 : dy;
        }
        return new int[] {Math.toIntExact(Math.round(dx)), Math.toIntExact(Math.round(dy))};
    }

    private static Sketch shown(Sketch sketch, Place place) {
        return place.corners().size() > 2 ? sketch.area(place.corners()) : sketch.line(place.corners());
    }

    private String sizeOf(Place place) {
        List<Vec> corners = place.corners();
        if (corners.size() == 2) {
            return board.metres(corners.get(0).distanceTo(corners.get(1)));
        }
        Bounds box = place.bounds();
        return board.messages().get("venue.sketch.size", board.metres(box.width()), board.metres(box.height()));
    }

    private static Vec below(Place place) {
        return new Vec(place.bounds().center().x(), place.bounds().maxY());
    }

    private static List<Vec> corners(Bounds box) {
        return List.of(
                new Vec(box.minX(), box.minY()),
                new Vec(box.maxX(), box.minY()),
                new Vec(box.maxX(), box.maxY()),
                new Vec(box.minX(), box.maxY()));
    }
}

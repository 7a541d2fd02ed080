package dev.madang.view.canvas;

import dev.madang.model.Vec;
import dev.madang.text.Formats;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;

/**
 * Measures from place to place: each length, the sum, the angle at each bend, and the area once the chain is closed.
 * Nothing of it goes into the plan.
 */
final class MeasureTool extends ClickTool {

    private static final double CLOSE_PX = 8;
    private static final double CDEG = 100;

    private final Board board;
    private final List<Vec> places = new ArrayList<>();
    private boolean isDone;
    private boolean isClosed;

    MeasureTool(Board board) {
        super(board);
        this.board = board;
    }

    @Override
    void show(Pointer pointer) {
        if (isDone) {
            show(places, List.of(), List.of());
            say(places);
            return;
        }
        PointCatch.Caught next = next(pointer);
        List<Vec> line = new ArrayList<>(places);
        line.add(next.at());
        show(line, next.spots(), next.guides());
        if (places.isEmpty()) {
            board.hintFor(pointer, "canvas.hint.measure");
        } else {
            say(line);
        }
    }

    @Override
    public void leave() {
        places.clear();
        isDone = false;
        isClosed = false;
        board.clear();
    }

    @Override
    public boolean isUnderWay() {
        return !places.isEmpty() && !isDone;
    }

    @Override
    public boolean stepBack() {
        boolean any = !places.isEmpty();
        leave();
        return any;
    }

    @Override
    public boolean key(KeyCode code) {
        if (!isUnderWay() || (code != KeyCode.BACK_SPACE && code != KeyCode.ENTER)) {
            return false;
        }
        if (code == KeyCode.BACK_SPACE) {
            places.remove(places.size() - 1);
        } else {
            isDone = true;
        }
        showAgain();
        return true;
    }

    @Override
    void takeTyped(Pointer pointer) {
        places.add(next(pointer).at());
        board.typing().clear();
        show(pointer);
    }

    @Override
    void click(Pointer pointer) {
        if (isDone) {
            leave();
        }
        Vec at = next(pointer).at();
        if (places.size() >= 3 && places.get(0).distanceTo(pointer.place()) <= board.mm(CLOSE_PX)) {
            isClosed = true;
            isDone = true;
        } else if (!places.isEmpty() && places.get(places.size() - 1).equals(at)) {
            isDone = places.size() > 1;
        } else {
            places.add(at);
        }
        show(pointer);
    }

    private PointCatch.Caught next(Pointer pointer) {
        return places.isEmpty() ? PointCatch.at(board, pointer) : next(pointer, places.get(places.size() - 1));
    }

    private void show(List<Vec> line, List<Pencil.Spot> caught, List<Guide> guides) {
        Formats formats = board.formats();
        List<Vec> drawn = new ArrayList<>(line);
        if (isClosed) {
            drawn.add(line.get(0));
        }
        List<Pencil.Caption> captions = new ArrayList<>(Chain.lengths(drawn, formats));
        for (int i = 1; i + 1 < drawn.size(); i++) {
            captions.add(angle(drawn.get(i - 1), drawn.get(i), drawn.get(i + 1)));
        }
        if (isClosed) {
            captions.add(angle(line.get(line.size() - 1), line.get(0), line.get(1)));
            captions.add(0, Chain.area(line, formats));
        }
        List<Pencil.Spot> spots = new ArrayList<>(caught);
        places.forEach(place -> spots.add(new Pencil.Spot(place, Pencil.Spot.Kind.CORNER)));
        List<Pencil.Stroke> strokes =
                line.size() < 2 ? List.of() : List.of(new Pencil.Stroke(isClosed ? line : drawn, isClosed));
        board.show(Live.sketched(new Pencil(strokes, spots, captions), guides));
    }

    private Pencil.Caption angle(Vec before, Vec corner, Vec after) {
        long angle = Math.round(Bearing.between(before, corner, after) * CDEG / 10) * 10;
        Vec below = corner.plus(0, board.mm(18));
        return new Pencil.Caption(below, board.formats().degrees(Math.toIntExact(angle)));
    }

    private void say(List<Vec> line) {
        Formats formats = board.formats();
        List<Vec> round = new ArrayList<>(line);
        if (isClosed) {
            round.add(line.get(0));
        }
        String sum = formats.length(Math.rint(Chain.lengthMm(round)));
        if (isClosed) {
            String area = formats.exactArea(Math.rint(Math.abs(Chain.doubledAreaMm2(line)) / 2));
            board.hint("canvas.hint.measure.area", sum, area);
        } else {
            String side = formats.length(Math.rint(line.get(line.size() - 2).distanceTo(line.get(line.size() - 1))));
            board.hint("canvas.hint.measure.next", side, sum);
        }
    }
}

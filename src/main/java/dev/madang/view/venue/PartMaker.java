package dev.madang.view.venue;

import dev.madang.edit.CompositeEdit;
import dev.madang.edit.EditCommand;
import dev.madang.edit.venue.ChangeFloor;
import dev.madang.edit.venue.PutParts;
import dev.madang.model.Evidence;
import dev.madang.model.Facts;
import dev.madang.model.Fixture;
import dev.madang.model.FixtureKind;
import dev.madang.model.Hall;
import dev.madang.model.Level;
import dev.madang.model.LocalText;
import dev.madang.model.Opening;
import dev.madang.model.Partition;
import dev.madang.model.Place;
import dev.madang.model.Point;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import dev.madang.model.Segment;
import dev.madang.model.Shape;
import dev.madang.text.Messages;
import dev.madang.view.PartTool;
import dev.madang.view.VenueState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes a part of what was drawn with a tool, like the last one of its kind, and puts it onto the level. */
final class PartMaker {

    private final VenueBoard board;
    private final PartTool tool;

    PartMaker(VenueBoard board, PartTool tool) {
        this.board = board;
        this.tool = tool;
    }

    /** An area was drawn: the floor, a hall, or ground of some kind. */
    void area(Shape shape) {
        if (tool == PartTool.FLOOR) {
            floor(outline(shape));
        } else if (tool == PartTool.HALL) {
            board.put(List.of(hall(outline(shape))));
        } else {
            fixture(shape);
        }
    }

    /** A line was drawn. */
    void line(Segment line) {
        if (tool == PartTool.PARTITION) {
            board.put(List.of(new Partition(board.newId(tool), line, Evidence.ENTERED)));
        } else {
            fixture(line);
        }
    }

    /** A fixture was set down. */
    void fixture(Place place) {
        board.put(List.of(fixtureAt(place)));
    }

    Fixture fixtureAt(Place place) {
        FixtureKind kind = java.util.Objects.requireNonNull(tool.fixture(), tool.name());
        Facts facts = last().map(Fixture::facts).orElse(Facts.NONE);
        Fixture made = new Fixture(board.newId(tool), kind, place, facts, Evidence.ENTERED);
        return kind.hasServices()
                ? made.withServices(last().map(Fixture::services).orElse(Set.of()))
                : made;
    }

    /** Returns the width of the last one of the kind, else the first guess. */
    int width() {
        return last().map(Fixture::place)
                .map(place -> place instanceof Rect rect
                        ? rect.width()
                        : place instanceof Opening opening ? opening.width() : tool.width())
                .orElse(tool.width());
    }

    /** Returns the depth of the last one of the kind, else the first guess. */
    int depth() {
        return last().map(Fixture::place)
                .map(place -> place instanceof Rect rect ? rect.depth() : tool.depth())
                .orElse(tool.depth());
    }

    private Optional<Fixture> last() {
        Stream<Fixture> alike = board.level().fixtures().stream().filter(fixture -> fixture.kind() == tool.fixture());
        return alike.reduce((first, second) -> second);
    }

    /** Where there is no hall yet, one is made of the whole floor, so that booths have where to stand. */
    private void floor(Polygon outline) {
        Level level = board.level();
        List<EditCommand> edits = new ArrayList<>();
        edits.add(new ChangeFloor(level.id(), outline, Evidence.ENTERED));
        if (level.halls().isEmpty()) {
            edits.add(PutParts.of(level.id(), hall(outline)));
        }
        board.execute(new CompositeEdit("edit.floor", edits));
        board.venue().selection().set(Set.of(VenueState.FLOOR));
    }

    private Hall hall(Polygon outline) {
        int number = board.level().halls().size() + 1;
        return new Hall(board.newId(PartTool.HALL), nameOf(number), outline, Evidence.ENTERED, Facts.NONE);
    }

    static LocalText nameOf(int hall) {
        return new LocalText(
                Messages.of(Locale.KOREAN).get("venue.hall.name", hall),
                Messages.of(Locale.ENGLISH).get("venue.hall.name", hall));
    }

    private static Polygon outline(Shape shape) {
        return shape instanceof Polygon polygon
                ? polygon
                : new Polygon(shape.corners().stream().map(Point::ofRounded).toList());
    }
}

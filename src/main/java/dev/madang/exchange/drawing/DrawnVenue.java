package dev.madang.exchange.drawing;

import dev.madang.exchange.Remark;
import dev.madang.model.Bounds;
import dev.madang.model.Evidence;
import dev.madang.model.Facts;
import dev.madang.model.Fixture;
import dev.madang.model.FixtureKind;
import dev.madang.model.Hall;
import dev.madang.model.Level;
import dev.madang.model.LocalText;
import dev.madang.model.Opening;
import dev.madang.model.Place;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import dev.madang.model.Shape;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * The building that a drawing shows: the outline of its floor, halls, columns and doors, with the floor's top-left
 * corner at the origin.
 *
 * @param floor the outer outline, if walls enclose anything
 * @param halls the halls, the largest first
 * @param fixtures where columns and doors are, by kind
 * @param remarks what could not be carried
 */
public record DrawnVenue(
        Optional<Polygon> floor, List<Polygon> halls, Map<FixtureKind, List<Place>> fixtures, List<Remark> remarks) {

    /** A column is not thicker. */
    private static final int THICKEST_COLUMN_MM = 4_000;

    /** Copies the lists. */
    public DrawnVenue {
        halls = List.copyOf(halls);
        fixtures = Map.copyOf(fixtures);
        remarks = List.copyOf(remarks);
    }

    /** Reads the building from a drawing. */
    public static DrawnVenue of(RawDrawing drawing, DrawingMapping mapping) {
        Ground ground = BoothImport.box(drawing, mapping, LayerRole.OUTLINE)
                .or(drawing::extent)
                .map(box -> Ground.putting(box, mapping.unit(), 0, 0))
                .orElseGet(() -> Ground.asDrawn(mapping.unit()));
        List<Remark> remarks = new ArrayList<>(drawing.remarks());
        FloorFinder.Found found = FloorFinder.in(on(drawing, mapping, LayerRole.OUTLINE), mapping, ground);
        remarks.addAll(found.remarks());
        Map<FixtureKind, List<Place>> fixtures = new EnumMap<>(FixtureKind.class);
        List<Polygon> rooms = new ArrayList<>(found.halls());
        found.floor().ifPresent(rooms::add);
        for (LayerRole role : LayerRole.values()) {
            role.kind().ifPresent(kind -> {
                List<List<StrokeGroups.Piece>> figures = StrokeGroups.of(on(drawing, mapping, role), ground);
                List<Place> places = role.isDoor() ? doors(figures, rooms, remarks) : columns(figures, remarks);
                if (!places.isEmpty()) {
                    fixtures.put(kind, places);
                }
            });
        }
        return new DrawnVenue(found.floor(), found.halls(), fixtures, remarks);
    }

    /** Returns how many parts of a kind were found. */
    public int count(FixtureKind kind) {
        return fixtures.getOrDefault(kind, List.of()).size();
    }

    /**
     * Returns the level; only if there is a floor.
     *
     * @param evidence how all of it is known
     * @param hallName name of each hall, by its number from 1
     */
    public Level level(String id, LocalText name, Evidence evidence, IntFunction<LocalText> hallName) {
        Polygon outline = floor.orElseThrow();
        List<Hall> lettable = new ArrayList<>();
        for (Polygon hall : halls) {
            if (FloorFinder.isWithin(hall, outline)) {
                int number = lettable.size() + 1;
                lettable.add(new Hall("hall-" + number, hallName.apply(number), hall, evidence, Facts.NONE));
            }
        }
        List<Fixture> parts = new ArrayList<>();
        for (FixtureKind kind : FixtureKind.values()) {
            String word = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
            int number = 0;
            for (Place place : fixtures.getOrDefault(kind, List.of())) {
                number++;
                parts.add(new Fixture(word + "-" + number, kind, place, Facts.NONE, evidence));
            }
        }
        return new Level(id, name, outline, Facts.NONE, lettable, List.of(), parts, evidence);
    }

    private static List<Stroke> on(RawDrawing drawing, DrawingMapping mapping, LayerRole role) {
        return drawing.strokes().stream()
                .filter(stroke -> mapping.role(stroke.layer()) == role)
                .toList();
    }

    private static List<Place> columns(List<List<StrokeGroups.Piece>> figures, List<Remark> remarks) {
        List<Place> columns = new ArrayList<>();
        int boxed = 0;
        int refused = 0;
        for (List<StrokeGroups.Piece> figure : figures) {
            Optional<Rect> drawn = rectangle(figure);
            Rect column = drawn.orElseGet(() -> box(figure));
            if (column.width() > THICKEST_COLUMN_MM || column.depth() > THICKEST_COLUMN_MM) {
                refused++;
            } else {
                columns.add(column);
                boxed += drawn.isEmpty() ? 1 : 0;
            }
        }
        if (boxed > 0) {
            remarks.add(Remark.of("exchange.drawing.columnsBoxed", boxed));
        }
        if (refused > 0) {
            remarks.add(Remark.of("exchange.drawing.columnsRefused", refused, THICKEST_COLUMN_MM / 1_000));
        }
        return columns;
    }

    /** The largest outline of the figure if it is a rectangle and nothing of the figure lies outside of it. */
    private static Optional<Rect> rectangle(List<StrokeGroups.Piece> figure) {
        Optional<Rect> largest = Optional.empty();
        for (StrokeGroups.Piece piece : figure) {
            Optional<Shape> shape = piece.stroke().isClosed()
                    ? OutlineShape.of(piece.places(), !piece.stroke().tags().isEmpty())
                    : Optional.empty();
            if (shape.isPresent()
                    && shape.get() instanceof Rect rect
                    && largest.map(Rect::areaMm2).orElse(0L) < rect.areaMm2()) {
                largest = Optional.of(rect);
            }
        }
        Bounds all = boundsOf(figure);
        return largest.filter(rect -> rect.bounds().grown(2).contains(all));
    }

    private static Rect box(List<StrokeGroups.Piece> figure) {
        return Rect.ofRounded(atLeastOne(boundsOf(figure)));
    }

    private static Bounds atLeastOne(Bounds box) {
        return new Bounds(
                box.minX(), box.minY(), Math.max(box.maxX(), box.minX() + 1), Math.max(box.maxY(), box.minY() + 1));
    }

    private static Bounds boundsOf(List<StrokeGroups.Piece> figure) {
        return figure.stream()
                .map(StrokeGroups.Piece::box)
                .reduce(Bounds::union)
                .orElseThrow();
    }

    private static List<Place> doors(
            List<List<StrokeGroups.Piece>> figures, List<Polygon> rooms, List<Remark> remarks) {
        DoorFinder walls = new DoorFinder(rooms);
        List<Place> doors = new ArrayList<>();
        int refused = 0;
        for (List<StrokeGroups.Piece> figure : figures) {
            List<Vec> places =
                    figure.stream().flatMap(piece -> piece.places().stream()).toList();
            Optional<Opening> door = walls.door(places);
            door.ifPresent(doors::add);
            refused += door.isEmpty() ? 1 : 0;
        }
        if (refused > 0) {
            remarks.add(Remark.of("exchange.drawing.doorsRefused", refused));
        }
        return doors;
    }
}

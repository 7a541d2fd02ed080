package dev.madang.draw;

import dev.madang.model.Bounds;
import dev.madang.model.FactKind;
import dev.madang.model.Fixture;
import dev.madang.model.FixtureKind;
import dev.madang.model.Level;
import dev.madang.model.Opening;
import dev.madang.text.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Writes the clear widths of doors outside the wall, beyond their signs and names. */
public final class DoorFigures {

    private static final double HIGH_MM = 1_100;
    private static final double GAP_MM = 150;

    private final Formats formats;
    private final Map<String, String> marks;

    /**
     * Makes a writer.
     *
     * @param marks what doors are called on the sheet, by their ids; may be empty
     */
    public DoorFigures(Formats formats, Map<String, String> marks) {
        this.formats = formats;
        this.marks = Map.copyOf(marks);
    }

    /** Returns the widths of a level's ways out, and of its freight doors with their heights if wanted. */
    public List<DrawItem> of(Level level, boolean withFreight) {
        List<DrawItem> items = new ArrayList<>();
        List<Bounds> taken = new ArrayList<>();
        for (Fixture fixture : level.fixtures()) {
            boolean isWanted = fixture.kind().isWayOut() || (withFreight && fixture.kind() == FixtureKind.FREIGHT_DOOR);
            if (isWanted && fixture.place() instanceof Opening door) {
                DrawItem.Label label = label(fixture, door);
                Bounds around = turned(label);
                if (taken.stream().noneMatch(around::sharesInterior)) {
                    items.add(label);
                    taken.add(around);
                }
            }
        }
        return items;
    }

    private DrawItem.Label label(Fixture fixture, Opening door) {
        double from = FixtureDrawing.reachMm(fixture.kind()) + GAP_MM;
        return FixtureDrawing.outside(door, from, HIGH_MM, StyleKey.FIGURE, words(fixture, door));
    }

    private String words(Fixture fixture, Opening door) {
        OptionalLong height = fixture.facts().get(FactKind.CLEAR_HEIGHT).value();
        String size = height.isPresent() && fixture.kind() == FixtureKind.FREIGHT_DOOR
                ? formats.size(door.width(), height.getAsLong())
                : formats.length(door.width());
        String mark = marks.getOrDefault(fixture.id(), "");
        return mark.isEmpty() ? size : mark + " " + size;
    }

    private static Bounds turned(DrawItem.Label label) {
        return new DrawItem.Prose(label.style(), null, label.box(), label.angleCdeg(), 1, List.of()).bounds();
    }
}

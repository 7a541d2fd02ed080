package dev.madang.view.canvas;

import dev.madang.model.AreaElement;
import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.model.Fixture;
import dev.madang.model.FixtureKind;
import dev.madang.model.Level;
import dev.madang.model.Note;
import dev.madang.model.PartRef;
import dev.madang.model.Partition;
import dev.madang.model.Plan;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import dev.madang.model.Vec;
import dev.madang.view.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What things on one level can snap to: walls, partitions, hall lines, columns and all elements but those that move.
 */
final class SnapTargets {

    private final LevelScene scene;
    private final Set<ElementId> moving;
    private final List<SnapTarget> fixed = new ArrayList<>();

    SnapTargets(LevelScene scene, Set<ElementId> moving) {
        this.scene = scene;
        this.moving = moving;
        Level level = scene.level();
        if (scene.looks().isShown(Layer.WALLS)) {
            addSides(level.floor(), SnapTarget.Kind.WALL);
        }
        level.halls().forEach(hall -> addSides(hall.outline(), SnapTarget.Kind.LINE));
        level.partitions().forEach(partition -> addPartition(scene.plan(), level, partition));
        level.fixtures().stream()
                .filter(fixture -> fixture.kind() == FixtureKind.COLUMN)
                .map(Fixture::place)
                .forEach(place -> fixed.add(new SnapTarget(place.bounds(), SnapTarget.Kind.COLUMN)));
        for (Axis axis : Axis.values()) {
            addColumnLines(axis);
        }
    }

    /** Returns everything that touches a box. */
    List<SnapTarget> near(Bounds box) {
        List<SnapTarget> found = new ArrayList<>();
        for (SnapTarget target : fixed) {
            if (target.box().touches(box)) {
                found.add(target);
            }
        }
        for (SceneElement element : scene.touching(box)) {
            if (!moving.contains(element.id()) && element.bounds().touches(box)) {
                addElement(element, found);
            }
        }
        return found;
    }

    /** Notes and zones are no obstacles; dimensions are nothing to lie along. */
    private static void addElement(SceneElement element, List<SnapTarget> found) {
        if (!(element.element() instanceof AreaElement area)) {
            return;
        }
        boolean isFlat = element.isZone() || area instanceof Note;
        found.add(new SnapTarget(element.bounds(), isFlat ? SnapTarget.Kind.LINE : SnapTarget.Kind.STAND));
        boolean isUpright = area.shape() instanceof Rect rect && rect.isUpright();
        if (!isUpright) {
            for (Vec corner : area.shape().corners()) {
                found.add(new SnapTarget(Bounds.between(corner, corner), SnapTarget.Kind.CORNER));
            }
        }
    }

    /** Where the middles of two or more columns lie on a line along the page or across it. */
    private void addColumnLines(Axis axis) {
        Map<Long, Integer> columns = new TreeMap<>();
        for (SnapTarget target : fixed) {
            if (target.kind() == SnapTarget.Kind.COLUMN) {
                columns.merge(Math.round(axis.middle(target.box())), 1, Integer::sum);
            }
        }
        Bounds floor = scene.level().floor().bounds();
        columns.forEach((at, count) -> {
            if (count > 1) {
                Bounds line =
                        axis.box(at, at, axis.other().min(floor), axis.other().max(floor));
                fixed.add(new SnapTarget(line, SnapTarget.Kind.COLUMN_LINE));
            }
        });
    }

    private void addPartition(Plan plan, Level level, Partition partition) {
        boolean closed = plan.closedPartitions().contains(new PartRef(level.id(), partition.id()));
        List<Vec> ends = partition.line().corners();
        addSide(ends.get(0), ends.get(1), closed ? SnapTarget.Kind.WALL : SnapTarget.Kind.LINE);
    }

    private void addSides(Polygon outline, SnapTarget.Kind kind) {
        List<Vec> corners = outline.corners();
        Vec from = corners.get(corners.size() - 1);
        for (Vec to : corners) {
            addSide(from, to, kind);
            from = to;
        }
    }

    /** Slanted sides are left out: nothing upright can lie along them. */
    private void addSide(Vec from, Vec to, SnapTarget.Kind kind) {
        if (from.x() == to.x() || from.y() == to.y()) {
            fixed.add(new SnapTarget(Bounds.between(from, to), kind));
        }
    }
}

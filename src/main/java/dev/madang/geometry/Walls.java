package dev.madang.geometry;

import dev.madang.model.Opening;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;
import org.locationtech.jts.operation.linemerge.LineMerger;

/** Walls as lines, and the doors in them. */
final class Walls {

    private Walls() {}

    /** Returns the ground on both sides of a door, as wide as the door. */
    static Geometry doorway(Opening door, double reachMm) {
        List<Vec> inner = door.approach(reachMm);
        List<Vec> outer = door.approach(-reachMm);
        return Jts.polygon(List.of(outer.get(3), outer.get(2), inner.get(2), inner.get(3)));
    }

    /** Returns the part of the walls that a door opens; the door's own line if it stands in the open. */
    static Geometry inDoorway(Geometry walls, Geometry doorway, Opening door) {
        Geometry opened = walls.intersection(doorway);
        Geometry lines = Jts.FACTORY.buildGeometry(lines(opened));
        Vec from = door.corners().get(0);
        Vec to = door.corners().get(1);
        return lines.isEmpty() ? Jts.line(from, to) : lines;
    }

    /** Returns lines as few long ones. */
    static List<Geometry> chains(Geometry lines) {
        LineMerger merger = new LineMerger();
        merger.add(lines);
        List<Geometry> chains = new ArrayList<>();
        for (Object chain : (Collection<?>) merger.getMergedLineStrings()) {
            chains.add((Geometry) chain);
        }
        return chains;
    }

    /** Returns a band around a line that ends with the line. */
    static Geometry thickened(Geometry line, double halfMm) {
        BufferParameters flat = new BufferParameters(
                1, BufferParameters.CAP_FLAT, BufferParameters.JOIN_MITRE, BufferParameters.DEFAULT_MITRE_LIMIT);
        return BufferOp.bufferOp(line, halfMm, flat);
    }

    private static List<Geometry> lines(Geometry mixed) {
        List<Geometry> lines = new ArrayList<>();
        for (int i = 0; i < mixed.getNumGeometries(); i++) {
            if (mixed.getGeometryN(i) instanceof LineString line && !line.isEmpty()) {
                lines.add(line);
            }
        }
        return lines;
    }
}

package dev.madang.walk;

import dev.madang.geometry.Mesh;
import dev.madang.model.Vec;

/**
 * A line across the floor behind which no way leads out: a side of a triangle, or the height of one.
 *
 * @param triangle the triangle behind, or across which it runs
 * @param height whether it is the height of the triangle on its wall
 * @param from one end
 * @param to the other end
 */
record Mouth(int triangle, boolean height, Vec from, Vec to) {

    /** Returns the side by which a triangle is entered. */
    static Mouth side(Mesh mesh, Bridges bridges, int triangle) {
        int side = bridges.entered(triangle);
        return new Mouth(triangle, false, mesh.at(mesh.from(side)), mesh.at(mesh.to(side)));
    }

    /** Returns the height of a triangle of which one side is wall. */
    static Mouth height(Mesh mesh, int triangle, int wall) {
        Vec apex = mesh.at(mesh.from(Mesh.previous(wall)));
        Vec foot = Segments.nearest(apex, mesh.at(mesh.from(wall)), mesh.at(mesh.to(wall)));
        return new Mouth(triangle, true, apex, foot);
    }

    double lengthMm() {
        return from.distanceTo(to);
    }

    Vec middle() {
        return new Vec((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
    }
}

package dev.madang.walk;

import dev.madang.geometry.Mesh;
import dev.madang.model.Vec;
import java.util.Arrays;
import java.util.List;

/**
 * What lies behind mouths, cut out of a mesh. The mouths become the doors of what they close off: they are marked with
 * their numbers, and all else around is wall.
 */
final class MeshPart {

    private final Mesh mesh;
    private final Bridges bridges;
    private final double[] x;
    private final double[] y;
    private final int[] places;
    private final int[] twins;
    private final int[] marks;

    private MeshPart(Mesh mesh, Bridges bridges, int sides) {
        this.mesh = mesh;
        this.bridges = bridges;
        x = new double[sides];
        y = new double[sides];
        places = new int[sides];
        twins = new int[sides];
        marks = new int[sides];
        Arrays.setAll(places, side -> side);
        Arrays.fill(marks, Mesh.NONE);
    }

    /** Returns the triangles behind each mouth, one mouth after the other. Costs no more than what lies there. */
    static Mesh behind(Mesh mesh, Bridges bridges, List<Mouth> mouths) {
        int count = mouths.stream().mapToInt(mouth -> triangles(bridges, mouth)).sum();
        MeshPart part = new MeshPart(mesh, bridges, 3 * count);
        int base = 0;
        for (int i = 0; i < mouths.size(); i++) {
            part.copy(mouths.get(i), base);
            part.close(mouths.get(i), 3 * base, i);
            base += triangles(bridges, mouths.get(i));
        }
        return Mesh.of(part.x, part.y, part.places, part.twins, part.marks);
    }

    /** Returns how many triangles lie behind a mouth. */
    static int triangles(Bridges bridges, Mouth mouth) {
        return bridges.end(mouth.triangle()) - bridges.position(mouth.triangle());
    }

    private void copy(Mouth mouth, int base) {
        int start = bridges.position(mouth.triangle());
        int end = bridges.end(mouth.triangle());
        for (int index = start; index < end; index++) {
            for (int i = 0; i < 3; i++) {
                int side = 3 * bridges.triangle(index) + i;
                int copy = 3 * (base + index - start) + i;
                int twin = mesh.twin(side);
                int there = twin == Mesh.NONE ? Mesh.NONE : bridges.position(twin / 3);
                boolean isBehind = there >= start && there < end;
                x[copy] = mesh.x(mesh.from(side));
                y[copy] = mesh.y(mesh.from(side));
                twins[copy] = isBehind ? 3 * (base + there - start) + twin % 3 : Mesh.NONE;
            }
        }
    }

    /** Marks the mouth; of a triangle that it runs across, only the part behind stays. */
    private void close(Mouth mouth, int firstSide, int number) {
        int entered = bridges.entered(mouth.triangle());
        marks[firstSide + entered % 3] = number;
        if (mouth.height()) {
            int wall = wall(entered);
            boolean entersAfterWall = Mesh.next(wall) == entered;
            int moved = firstSide + (entersAfterWall ? entered : wall) % 3;
            Vec foot = mouth.to();
            x[moved] = foot.x();
            y[moved] = foot.y();
        }
    }

    private int wall(int entered) {
        int next = Mesh.next(entered);
        return mesh.twin(next) == Mesh.NONE ? next : Mesh.previous(entered);
    }
}

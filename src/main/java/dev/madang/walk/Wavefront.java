package dev.madang.walk;

import dev.madang.geometry.Mesh;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Shortest ways from doors to all places of a mesh: continuous Dijkstra (Mitchell, Mount, Papadimitriou 1987) with
 * windows that are dropped once a corner's distance beats them (Xin, Wang 2009).
 *
 * <p>What can be seen from a root spreads from side to side of the triangles, nearest first. Where an obstacle's corner
 * shades part of the floor, the corner becomes the root of what lies in its shade. Distances are exact up to rounding.
 */
final class Wavefront {

    /** How far a way may pass off a corner and still touch it. */
    private static final double GRAZE_MM = 1e-5;

    /** By how much another way must be shorter to count as such. */
    private static final double SHORTER_MM = 1e-6;

    private static final double GRAZE_RAD = 1e-9;

    private final Mesh mesh;
    private final Roots roots = new Roots();
    private final Windows windows;
    private final double[] labels;
    private final int[] reachedFrom;
    private final boolean[] isDoorEnd;
    private final boolean[] isSettled;
    private final Queue queue = new Queue();

    private Wavefront(Mesh mesh) {
        this.mesh = mesh;
        this.windows = new Windows(mesh.triangles());
        this.labels = new double[mesh.vertices()];
        this.reachedFrom = new int[mesh.vertices()];
        this.isDoorEnd = new boolean[mesh.vertices()];
        this.isSettled = new boolean[mesh.vertices()];
        Arrays.fill(labels, Double.POSITIVE_INFINITY);
        Arrays.fill(reachedFrom, Roots.NONE);
    }

    /** Spreads from all sides of which the mark is wanted. */
    static Wavefront from(Mesh mesh, IntPredicate isExit, WalkWatch watch) {
        Wavefront front = new Wavefront(mesh);
        for (int side = 0; side < 3 * mesh.triangles(); side++) {
            if (mesh.mark(side) != Mesh.NONE && isExit.test(mesh.mark(side))) {
                front.start(side);
            }
        }
        front.run(watch);
        return front;
    }

    Mesh mesh() {
        return mesh;
    }

    Roots roots() {
        return roots;
    }

    /** Returns the distance of a vertex; infinite if no way leads there. */
    double label(int vertex) {
        return labels[vertex];
    }

    /** Returns the root from which a vertex is reached. */
    int reachedFrom(int vertex) {
        return reachedFrom[vertex];
    }

    /** Returns by what a place in a triangle is reached: a window, or {@code ~vertex} of a corner of the triangle. */
    int best(int triangle, double x, double y) {
        int best = ~mesh.from(3 * triangle);
        double least = distanceMm(best, x, y);
        for (int side = 3 * triangle + 1; side < 3 * triangle + 3; side++) {
            double distance = distanceMm(~mesh.from(side), x, y);
            if (distance < least) {
                least = distance;
                best = ~mesh.from(side);
            }
        }
        for (int w = windows.first(triangle); w != Windows.NONE; w = windows.following(w)) {
            double distance = roots.distanceMm(windows.root(w), x, y);
            if (distance <= least && isSeen(w, x, y)) {
                least = distance;
                best = w;
            }
        }
        return best;
    }

    /** Returns the distance of a place that is reached by a window or a vertex. */
    double distanceMm(int by, double x, double y) {
        return by >= 0
                ? roots.distanceMm(windows.root(by), x, y)
                : labels[~by] + Math.hypot(x - mesh.x(~by), y - mesh.y(~by));
    }

    /** Returns the root of a window. */
    int rootOf(int window) {
        return windows.root(window);
    }

    private void start(int side) {
        int from = mesh.from(side);
        int to = mesh.to(side);
        double ax = mesh.x(from);
        double ay = mesh.y(from);
        double bx = mesh.x(to);
        double by = mesh.y(to);
        int root = roots.addDoor(ax, ay, bx, by, mesh.mark(side), side);
        queue.add(0, windows.add(root, side, ax, ay, bx, by));
        startAt(from, mesh.mark(side));
        startAt(to, mesh.mark(side));
    }

    private void startAt(int vertex, int exit) {
        if (!isDoorEnd[vertex]) {
            isDoorEnd[vertex] = true;
            labels[vertex] = 0;
            reachedFrom[vertex] = roots.addCorner(mesh.x(vertex), mesh.y(vertex), 0, Roots.NONE, exit);
            queue.add(0, ~vertex);
        }
    }

    private void run(WalkWatch watch) {
        int settled = 0;
        int step = Math.max(256, mesh.vertices() / 100);
        long polls = 0;
        while (!queue.isEmpty()) {
            if (polls++ % step == 0) {
                watch.at((double) settled / mesh.vertices());
            }
            int next = queue.poll();
            if (next < 0) {
                settled += settle(~next) ? 1 : 0;
            } else if (!isBeaten(next)) {
                windows.keep(next);
                pass(next);
            }
        }
        watch.at(1);
    }

    private boolean isBeaten(int w) {
        return isBeaten(windows.root(w), windows.side(w), windows.ax(w), windows.ay(w), windows.bx(w), windows.by(w));
    }

    /** Tells whether a corner of the triangle serves all that lies beyond the window better than its root does. */
    private boolean isBeaten(int root, int side, double ax, double ay, double bx, double by) {
        double atA = roots.distanceMm(root, ax, ay) - SHORTER_MM;
        double atB = roots.distanceMm(root, bx, by) - SHORTER_MM;
        int from = mesh.from(side);
        int to = mesh.to(side);
        if (labels[from] + Math.hypot(bx - mesh.x(from), by - mesh.y(from)) < atB
                || labels[to] + Math.hypot(ax - mesh.x(to), ay - mesh.y(to)) < atA) {
            return true;
        }
        // What an apex serves better is bounded by a branch of a hyperbola around it: convex if it is reached later.
        int apex = mesh.from(Mesh.previous(side));
        double label = labels[apex];
        return label >= roots.startMm(root)
                && label + Math.hypot(ax - mesh.x(apex), ay - mesh.y(apex)) < atA
                && label + Math.hypot(bx - mesh.x(apex), by - mesh.y(apex)) < atB;
    }

    private void open(int root, int side, double ax, double ay, double bx, double by) {
        if (side != Mesh.NONE
                && Math.abs(bx - ax) + Math.abs(by - ay) > GRAZE_MM
                && !isBeaten(root, side, ax, ay, bx, by)) {
            double key = roots.startMm(root) + Segments.distanceMm(roots.x(root), roots.y(root), ax, ay, bx, by);
            queue.add(key, windows.add(root, side, ax, ay, bx, by));
        }
    }

    private void relax(int vertex, int root) {
        double distance = roots.distanceMm(root, mesh.x(vertex), mesh.y(vertex));
        if (distance < labels[vertex] - SHORTER_MM) {
            labels[vertex] = distance;
            reachedFrom[vertex] = root;
            queue.add(distance, ~vertex);
        }
    }

    /** Lets what is seen through a window spread through the other two sides of the triangle. */
    private void pass(int w) {
        int root = windows.root(w);
        int side = windows.side(w);
        int right = Mesh.next(side);
        int left = Mesh.previous(side);
        int apex = mesh.from(left);
        double cx = mesh.x(apex);
        double cy = mesh.y(apex);
        double ax = windows.ax(w);
        double ay = windows.ay(w);
        double bx = windows.bx(w);
        double by = windows.by(w);
        double offA = offRay(root, ax, ay, cx, cy);
        double offB = offRay(root, bx, by, cx, cy);
        if (offA <= GRAZE_MM && offB >= -GRAZE_MM) {
            relax(apex, root);
        }
        if (offA < -GRAZE_MM) {
            double a = share(root, ax, ay, left);
            double b = offB < -GRAZE_MM ? share(root, bx, by, left) : 0;
            open(root, mesh.twin(left), onX(left, a), onY(left, a), onX(left, b), onY(left, b));
        }
        if (offB > GRAZE_MM) {
            double a = offA > GRAZE_MM ? share(root, ax, ay, right) : 1;
            double b = share(root, bx, by, right);
            open(root, mesh.twin(right), onX(right, a), onY(right, a), onX(right, b), onY(right, b));
        }
    }

    /** Returns how far a place lies to the left of the line from a root through another place. */
    private double offRay(int root, double throughX, double throughY, double x, double y) {
        double dx = throughX - roots.x(root);
        double dy = throughY - roots.y(root);
        return (dx * (y - throughY) - dy * (x - throughX)) / Math.sqrt(dx * dx + dy * dy);
    }

    /** Returns where on a side, from 0 to 1, the line from a root through a place meets it. */
    private double share(int root, double throughX, double throughY, int side) {
        return share(throughX - roots.x(root), throughY - roots.y(root), throughX, throughY, side);
    }

    private double share(double dx, double dy, double throughX, double throughY, int side) {
        double fromX = mesh.x(mesh.from(side));
        double fromY = mesh.y(mesh.from(side));
        double along = dx * (mesh.y(mesh.to(side)) - fromY) - dy * (mesh.x(mesh.to(side)) - fromX);
        double share = (dx * (throughY - fromY) - dy * (throughX - fromX)) / along;
        return share >= 0 ? Math.min(1, share) : 0;
    }

    private double onX(int side, double share) {
        double from = mesh.x(mesh.from(side));
        return from + share * (mesh.x(mesh.to(side)) - from);
    }

    private double onY(int side, double share) {
        double from = mesh.y(mesh.from(side));
        return from + share * (mesh.y(mesh.to(side)) - from);
    }

    private boolean isSeen(int w, double x, double y) {
        int root = windows.root(w);
        return offRay(root, windows.ax(w), windows.ay(w), x, y) <= GRAZE_MM
                && offRay(root, windows.bx(w), windows.by(w), x, y) >= -GRAZE_MM;
    }

    /** Makes a vertex, of which the distance is now final, the root of what lies in its shade. */
    private boolean settle(int vertex) {
        if (isSettled[vertex]) {
            return false;
        }
        isSettled[vertex] = true;
        int from = reachedFrom[vertex];
        double fan = fan(vertex);
        if (isDoorEnd[vertex]) {
            light(vertex, from, 0, fan, 0, 0);
            return true;
        }
        if (fan <= Math.PI + GRAZE_RAD) {
            return true;
        }
        double dx = mesh.x(vertex) - roots.x(from);
        double dy = mesh.y(vertex) - roots.y(from);
        int start = mesh.fanStart(vertex);
        double back = angle(mesh.x(mesh.to(start)) - mesh.x(vertex), mesh.y(mesh.to(start)) - mesh.y(vertex), -dx, -dy);
        back = back < 0 ? back + 2 * Math.PI : back;
        back = back > Math.PI + fan / 2 ? back - 2 * Math.PI : back;
        boolean shadesFirst = back > Math.PI + GRAZE_RAD;
        boolean shadesLast = back < fan - Math.PI - GRAZE_RAD;
        if (shadesFirst || shadesLast) {
            int root = roots.addCorner(mesh.x(vertex), mesh.y(vertex), labels[vertex], from, roots.exit(from));
            if (shadesFirst) {
                light(vertex, root, 0, back - Math.PI, dx, dy);
            }
            if (shadesLast) {
                light(vertex, root, back + Math.PI, fan, dx, dy);
            }
        }
        return true;
    }

    /** Returns the angle of all triangles around a vertex together. */
    private double fan(int vertex) {
        double sum = 0;
        for (int side = mesh.fanStart(vertex); side != Mesh.NONE; side = mesh.twin(Mesh.previous(side))) {
            sum += angleAt(side);
        }
        return sum;
    }

    private double angleAt(int side) {
        int v = mesh.from(side);
        int p = mesh.to(side);
        int q = mesh.from(Mesh.previous(side));
        return angle(mesh.x(p) - mesh.x(v), mesh.y(p) - mesh.y(v), mesh.x(q) - mesh.x(v), mesh.y(q) - mesh.y(v));
    }

    private static double angle(double fromX, double fromY, double toX, double toY) {
        return Math.atan2(fromX * toY - fromY * toX, fromX * toX + fromY * toY);
    }

    /** Lights the part of a fan between two angles; within the fan it ends at the line that goes on in a direction. */
    private void light(int vertex, int root, double low, double high, double dx, double dy) {
        double begin = 0;
        for (int side = mesh.fanStart(vertex); side != Mesh.NONE; side = mesh.twin(Mesh.previous(side))) {
            double end = begin + angleAt(side);
            if (end > low + GRAZE_RAD && begin < high - GRAZE_RAD) {
                int opposite = Mesh.next(side);
                boolean cutsLow = begin < low - GRAZE_RAD;
                boolean cutsHigh = end > high + GRAZE_RAD;
                double cut = cutsLow || cutsHigh ? share(dx, dy, mesh.x(vertex), mesh.y(vertex), opposite) : 0;
                double a = cutsHigh ? cut : 1;
                double b = cutsLow ? cut : 0;
                open(root, mesh.twin(opposite), onX(opposite, a), onY(opposite, a), onX(opposite, b), onY(opposite, b));
                if (!cutsLow) {
                    relax(mesh.from(opposite), root);
                }
                if (!cutsHigh) {
                    relax(mesh.to(opposite), root);
                }
            }
            begin = end;
        }
    }
}

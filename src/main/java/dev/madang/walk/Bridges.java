package dev.madang.walk;

import dev.madang.geometry.Mesh;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which sides of triangles all ways from the floor behind them must cross: the bridges of the graph of triangles in
 * which all exits meet in one node outside (Tarjan 1974, without recursion).
 *
 * <p>Triangles are numbered in the order in which a walk from the exits inwards comes to them, so that all that lies
 * behind a triangle follows it directly. Time and space are linear.
 */
final class Bridges {

    private final Mesh mesh;
    private final WalkField field;
    private final int outside;
    private final List<List<Integer>> doors = new ArrayList<>();
    private final int[] found;
    private final int[] low;
    private final int[] entered;
    private final int[] parent;
    private final int[] slot;
    private final int[] order;
    private final int[] position;
    private final int[] end;
    private final boolean[] isBridge;
    private final boolean[] hasOneExit;
    private int time;
    private int ordered;

    Bridges(WalkField field) {
        this.field = field;
        mesh = field.space().mesh();
        int exits = field.space().exits().size();
        outside = mesh.triangles() + exits;
        found = new int[outside + 1];
        low = new int[outside + 1];
        entered = new int[outside + 1];
        parent = new int[outside + 1];
        slot = new int[outside + 1];
        order = new int[mesh.triangles()];
        position = new int[mesh.triangles()];
        end = new int[mesh.triangles()];
        isBridge = new boolean[mesh.triangles()];
        hasOneExit = new boolean[mesh.triangles()];
        Arrays.fill(found, Mesh.NONE);
        Arrays.fill(entered, Mesh.NONE);
        for (int exit = 0; exit < exits; exit++) {
            doors.add(new ArrayList<>());
        }
        for (int side = 0; side < 3 * mesh.triangles(); side++) {
            if (field.isExit(mesh.mark(side))) {
                doors.get(mesh.mark(side)).add(side);
            }
        }
        found[outside] = time++;
        for (int exit = mesh.triangles(); exit < outside; exit++) {
            int first = ordered;
            if (found[exit] == Mesh.NONE && !doors.get(exit - mesh.triangles()).isEmpty()) {
                walk(exit);
                markOneExit(first, low[exit] > found[outside]);
            }
        }
    }

    /** Returns how many triangles a walk from the exits comes to. */
    int count() {
        return ordered;
    }

    /** Returns a triangle by the order of the walk. */
    int triangle(int index) {
        return order[index];
    }

    /** Returns when the walk comes to a triangle. */
    int position(int triangle) {
        return position[triangle];
    }

    /** Returns the position after the last triangle that lies behind a triangle. */
    int end(int triangle) {
        return end[triangle];
    }

    /** Returns the side of a triangle through which the walk comes. */
    int entered(int triangle) {
        return entered[triangle];
    }

    /** Tells whether everything behind a triangle, and itself, is reached through the side {@link #entered} alone. */
    boolean isBridge(int triangle) {
        return isBridge[triangle];
    }

    /** Tells whether a single exit can be reached from a triangle. */
    boolean hasOneExit(int triangle) {
        return hasOneExit[triangle];
    }

    private void markOneExit(int first, boolean one) {
        for (int i = first; i < ordered; i++) {
            hasOneExit[order[i]] = one;
        }
    }

    private void walk(int exit) {
        int node = exit;
        enter(exit, outside, Mesh.NONE);
        while (node != outside) {
            int side = nextSide(node);
            if (side == Mesh.NONE) {
                leave(node);
                node = parent[node];
            } else {
                int other = across(node, side);
                if (found[other] == Mesh.NONE) {
                    enter(other, node, isTriangle(other) ? other * 3 + sideWithin(node, side) : side);
                    node = other;
                } else {
                    low[node] = Math.min(low[node], found[other]);
                }
            }
        }
    }

    private void enter(int node, int from, int side) {
        found[node] = time++;
        low[node] = found[node];
        parent[node] = from;
        entered[node] = side;
        if (isTriangle(node)) {
            position[node] = ordered;
            order[ordered++] = node;
        } else if (from != outside) {
            low[node] = found[outside];
        }
    }

    private void leave(int node) {
        int from = parent[node];
        if (isTriangle(node)) {
            end[node] = ordered;
            isBridge[node] = isTriangle(from) && low[node] > found[from];
        }
        if (from != outside) {
            low[from] = Math.min(low[from], low[node]);
        }
    }

    private boolean isTriangle(int node) {
        return node < mesh.triangles();
    }

    /** Returns the next side at which a node may be left; {@link Mesh#NONE} after the last. */
    private int nextSide(int node) {
        if (!isTriangle(node)) {
            List<Integer> sides = doors.get(node - mesh.triangles());
            while (slot[node] < sides.size()) {
                int side = sides.get(slot[node]++);
                if (side != entered[node]) {
                    return side;
                }
            }
            return Mesh.NONE;
        }
        while (slot[node] < 3) {
            int side = 3 * node + slot[node]++;
            boolean leads = mesh.twin(side) != Mesh.NONE || field.isExit(mesh.mark(side));
            if (leads && side != entered[node]) {
                return side;
            }
        }
        return Mesh.NONE;
    }

    private int across(int node, int side) {
        if (!isTriangle(node)) {
            return side / 3;
        }
        return mesh.twin(side) != Mesh.NONE ? mesh.twin(side) / 3 : mesh.triangles() + mesh.mark(side);
    }

    /** Returns which of its sides, from 0 to 2, a triangle is entered by. */
    private int sideWithin(int node, int side) {
        return (isTriangle(node) ? mesh.twin(side) : side) % 3;
    }
}

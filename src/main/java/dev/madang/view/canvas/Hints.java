package dev.madang.view.canvas;

import java.util.Optional;

/** What a gesture says in the status bar: to what it snaps, else which keys change it. */
final class Hints {

    private Hints() {}

    /** Returns the key of the text for what binds, or of the keys that may be held if nothing does. */
    static String of(Snap snap) {
        if (aisle(snap).isPresent()) {
            return "canvas.hint.aisle";
        }
        if (snap.guides().stream().anyMatch(guide -> guide.kind() == Guide.Kind.GAP)) {
            return "canvas.hint.gap";
        }
        return snap.guides().isEmpty() ? "canvas.hint.move" : "canvas.hint.edge";
    }

    static Object[] arguments(Snap snap, Board board) {
        return aisle(snap)
                .map(guide -> new Object[] {board.formats().length(guide.distanceMm())})
                .orElseGet(() -> new Object[0]);
    }

    private static Optional<Guide> aisle(Snap snap) {
        return snap.guides().stream()
                .filter(guide -> guide.kind() == Guide.Kind.AISLE)
                .findFirst();
    }
}

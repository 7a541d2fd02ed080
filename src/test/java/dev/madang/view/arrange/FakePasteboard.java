package dev.madang.view.arrange;

import java.util.Optional;

/** A clipboard of its own. */
final class FakePasteboard implements Pasteboard {

    String text = "";
    String table = "";

    @Override
    public Optional<String> text() {
        return Optional.of(text).filter(held -> !held.isEmpty());
    }

    @Override
    public void put(String held, String alsoHeld) {
        text = held;
        table = alsoHeld;
    }
}

package dev.madang.edit;

import dev.madang.model.Booth;
import dev.madang.model.Exhibitor;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;

/** How refusals name what they are about. */
final class Naming {

    private Naming() {}

    /** Returns who has a booth: the exhibitor, else who holds it, else its number. */
    static LocalText of(Plan plan, Booth booth) {
        return plan.exhibitorOf(booth)
                .map(Exhibitor::name)
                .orElseGet(() -> LocalText.of(
                        booth.letting().currentHold().map(hold -> hold.holder()).orElse(booth.number())));
    }
}

package dev.madang.io.json;

import dev.madang.model.Hold;
import dev.madang.model.Letting;
import dev.madang.model.Status;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** How far a letting has come. Holder and expiry stand beside the status, and only for held booths. */
final class LettingCodec {

    private LettingCodec() {}

    /** Reads the letting of a booth, or of the journal, which is not checked against the statuses of today. */
    static Supplier<Letting> read(Fields fields, PlanNames names) {
        Value<String> status = fields.optional("status", Status.AVAILABLE.id(), names::status);
        Value<Optional<String>> holder = fields.maybe("holder", Scalars::text);
        Value<Optional<LocalDate>> expires = fields.maybe("expires", Scalars::date);
        boolean isKnown = status.isGood() && names.statusOf(status.get()).isPresent();
        boolean isHeld = isKnown
                ? names.statusOf(status.get()).get().needsHold()
                : fields.has("holder") || fields.has("expires");
        if (status.isGood()) {
            requireHold(fields, isHeld, "holder");
            requireHold(fields, isHeld, "expires");
        }
        return () -> new Letting(
                status.get(),
                holder.get()
                        .map(who -> new Hold(who, expires.get().orElseThrow()))
                        .orElse(null));
    }

    private static void requireHold(Fields fields, boolean isHeld, String name) {
        if (isHeld && !fields.has(name)) {
            fields.refuse("io.problem.missing", name);
        }
        if (!isHeld && fields.has(name)) {
            fields.refuse("io.problem.notHeld", name);
        }
    }

    /** Appends the fields of a letting. */
    static Tree write(Tree tree, Letting letting) {
        tree.text("status", letting.status());
        letting.currentHold().ifPresent(hold -> tree.text("holder", hold.holder())
                .text("expires", hold.expires().toString()));
        return tree;
    }
}

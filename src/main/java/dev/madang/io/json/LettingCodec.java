package dev.madang.io.json;

import dev.madang.model.BoothStatus;
import dev.madang.model.Hold;
import dev.madang.model.Letting;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** How far a letting has come. Holder and expiry stand beside the status, and only for held booths. */
final class LettingCodec {

    private static final EnumNames<BoothStatus> STATUSES = new EnumNames<>(BoothStatus.class);

    private LettingCodec() {}

    static Supplier<Letting> read(Fields fields) {
        Value<BoothStatus> status = fields.optional("status", BoothStatus.AVAILABLE, STATUSES::read);
        Value<Optional<String>> holder = fields.maybe("holder", Scalars::text);
        Value<Optional<LocalDate>> expires = fields.maybe("expires", Scalars::date);
        if (status.isGood()) {
            requireHold(fields, status.get() == BoothStatus.HELD, "holder");
            requireHold(fields, status.get() == BoothStatus.HELD, "expires");
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
        tree.name("status", letting.status());
        letting.currentHold().ifPresent(hold -> tree.text("holder", hold.holder())
                .text("expires", hold.expires().toString()));
        return tree;
    }
}

package dev.madang.text;

import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Exhibitor;
import dev.madang.model.Hold;
import dev.madang.model.LettingEntry;
import dev.madang.model.Plan;
import dev.madang.model.Status;
import java.time.ZoneId;

/** Says what the journal of a plan remembers, in the words of the plan. */
public final class LettingText {

    private final Plan plan;
    private final Messages messages;
    private final Formats formats;
    private final ZoneId zone;

    /** Speaks of one plan in the language of the messages; moments are those of a zone. */
    public LettingText(Plan plan, Messages messages, ZoneId zone) {
        this.plan = plan;
        this.messages = messages;
        this.formats = new Formats(messages.locale());
        this.zone = zone;
    }

    /** Returns when it was. */
    public String moment(LettingEntry entry) {
        return formats.moment(entry.at(), zone);
    }

    /** Returns who did it, or a word for nobody known. */
    public String by(LettingEntry entry) {
        return entry.by().isEmpty() ? messages.get("letting.nobody") : entry.by();
    }

    /** Returns the number of the booth, or a word for one that is gone or has none. */
    public String booth(LettingEntry entry) {
        return plan.booths()
                .get(entry.booth())
                .map(Booth::number)
                .map(number -> number.isEmpty() ? messages.get("letting.noNumber") : number)
                .orElseGet(() -> messages.get("letting.gone"));
    }

    /** Returns the status with its hold; the id of one that is no longer there. */
    public String status(LettingEntry entry) {
        String id = entry.letting().status();
        String name = plan.sales()
                .status(id)
                .map(Status::name)
                .map(text -> text.in(messages.locale()))
                .orElse(id);
        Hold hold = entry.letting().hold();
        return hold == null ? name : messages.get("letting.hold", name, hold.holder(), formats.date(hold.expires()));
    }

    /** Returns who had the booth; empty for nobody. */
    public String exhibitor(LettingEntry entry) {
        ElementId who = entry.exhibitor();
        return who == null
                ? ""
                : plan.exhibitors()
                        .get(who)
                        .map(Exhibitor::name)
                        .map(text -> text.in(messages.locale()))
                        .orElseGet(() -> messages.get("letting.exhibitorGone"));
    }

    /** Returns a line of a booth's history. */
    public String line(LettingEntry entry) {
        String who = exhibitor(entry);
        String what = who.isEmpty() ? status(entry) : messages.get("letting.taken", status(entry), who);
        return messages.get("letting.line", moment(entry), by(entry), what);
    }
}

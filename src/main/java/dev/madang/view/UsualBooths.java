package dev.madang.view;

import dev.madang.edit.PlanChange;
import dev.madang.model.EventTerms;
import dev.madang.session.EditSession;
import dev.madang.session.SessionListener;
import javafx.beans.property.ObjectProperty;

/** Lets the drawing tools begin with the usual booth of the plan's event, until another size is typed. */
public final class UsualBooths implements SessionListener {

    private final EditSession session;
    private final ObjectProperty<DrawOptions> options;

    private UsualBooths(EditSession session, ObjectProperty<DrawOptions> options) {
        this.session = session;
        this.options = options;
    }

    /** From now on the tools follow the event. */
    public static void follow(EditSession session, ViewState state) {
        UsualBooths usual = new UsualBooths(session, state.options());
        usual.planOpened();
        session.listen(usual);
    }

    /** Another plan begins with its own booths, whatever was typed for the one before. */
    @Override
    public void planOpened() {
        take(session.plan().terms());
    }

    @Override
    public void planChanged(PlanChange change) {
        EventTerms before = change.before().terms();
        DrawOptions now = options.get();
        if (now.boothWidth() == before.boothWidth() && now.boothDepth() == before.boothDepth()) {
            take(change.after().terms());
        }
    }

    private void take(EventTerms terms) {
        options.set(options.get().withBooth(terms.boothWidth(), terms.boothDepth()));
    }
}

package dev.madang.view.inspector;

import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.view.Workspace;
import java.util.Set;

/** Form. */
public final class ZoneInspectorController implements Inspected {
    /** Makes a controller. */
    public ZoneInspectorController(Workspace workspace) {}

    @Override
    public void show(Plan plan, Set<ElementId> ids) {}

    @Override
    public void focusFirst() {}
}

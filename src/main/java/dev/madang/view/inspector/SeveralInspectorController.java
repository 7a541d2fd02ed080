package dev.madang.view.inspector;

import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.view.Workspace;
import java.util.Set;

/** Form. */
public final class SeveralInspectorController implements Inspected {
    /** Makes a controller. */
    public SeveralInspectorController(Workspace workspace) {}

    @Override
    public void show(Plan plan, Set<ElementId> ids) {}

    @Override
    public void focusFirst() {}
}

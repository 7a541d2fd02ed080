package dev.madang.check;

import dev.madang.edit.EditCommand;
import java.util.Objects;

/**
 * A plain way to be rid of a finding.
 *
 * @param labelKey key of what its button says
 * @param edit the deed, which can be undone like any other
 */
public record Repair(String labelKey, EditCommand edit) {

    /** Checks that both are given. */
    public Repair {
        Objects.requireNonNull(labelKey, "labelKey");
        Objects.requireNonNull(edit, "edit");
    }
}

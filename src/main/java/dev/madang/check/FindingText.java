package dev.madang.check;

import dev.madang.model.Plan;
import dev.madang.text.Messages;

/** Says findings in words. */
public final class FindingText {

    private FindingText() {}

    /** Returns one sentence that names the subjects, what was measured and what would be right. */
    public static String of(Finding finding, Plan plan, Messages messages) {
        return finding.rule();
    }
}

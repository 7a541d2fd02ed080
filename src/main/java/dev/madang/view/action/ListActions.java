package dev.madang.view.action;

import dev.madang.exchange.list.ListKind;
import dev.madang.view.list.Lists;
import java.util.List;

/** Actions on lists that come from files and go to them. */
public final class ListActions {

    private ListActions() {}

    /** Returns the actions. */
    public static List<Action> of(Lists lists) {
        return List.of(
                Action.of("list.importExhibitors", () -> lists.take(ListKind.EXHIBITORS))
                        .icon("fth-download"),
                Action.of("list.importBooths", () -> lists.take(ListKind.BOOTHS)),
                Action.of("list.export", lists::write).icon("fth-upload"));
    }
}

package dev.madang.exchange.list;

import java.util.Locale;
import java.util.Set;

/** The signs that spreadsheets show where a formula has no result. */
final class CellErrors {

    private static final Set<String> SIGNS = Set.of(
            "#n/a", "#ref!", "#value!", "#name?", "#div/0!", "#num!", "#null!", "#spill!", "#calc!", "#getting_data");

    private CellErrors() {}

    static boolean isError(String cell) {
        return cell.startsWith("#") && SIGNS.contains(cell.toLowerCase(Locale.ROOT));
    }
}

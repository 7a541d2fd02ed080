package dev.madang.visitor;

import dev.madang.model.LocalText;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** Placeholder until the index order of sheets is here. */
final class IndexOrder implements Comparator<LocalText> {

    private final Locale locale;
    private final Collator collator;

    IndexOrder(Locale locale) {
        this.locale = locale;
        this.collator = Collator.getInstance(Locale.KOREAN);
    }

    @Override
    public int compare(LocalText one, LocalText other) {
        return collator.compare(one.in(locale), other.in(locale));
    }
}

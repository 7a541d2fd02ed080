package dev.madang.view.document;

import dev.madang.io.json.Catalogue;
import dev.madang.rules.RuleBook;
import dev.madang.text.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** The rule books to tick; where there are none, plans go by the usual one. */
final class BookChecks {

    private final Map<String, CheckBox> books = new LinkedHashMap<>();

    BookChecks(VBox list, Messages messages, List<RuleBook> offered) {
        for (RuleBook book : offered) {
            CheckBox check = new CheckBox(book.name().in(messages.locale()));
            books.put(book.id(), check);
            list.getChildren().add(check);
        }
        if (books.isEmpty()) {
            books.put(Catalogue.HOUSE_BOOK, new CheckBox(Catalogue.HOUSE_BOOK));
        }
        tick(List.of(Catalogue.HOUSE_BOOK));
    }

    void tick(List<String> ids) {
        books.forEach((id, check) -> check.setSelected(ids.contains(id)));
    }

    List<String> ticked() {
        return books.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey)
                .toList();
    }
}

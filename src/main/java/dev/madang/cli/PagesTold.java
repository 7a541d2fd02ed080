package dev.madang.cli;

import dev.madang.draw.Scale;
import dev.madang.draw.SheetPage;
import dev.madang.draw.SheetSet;
import dev.madang.io.export.Written;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says of pages what has been written, how true they are, and what is worth knowing of them. */
final class PagesTold {

    private static final int DECIMALS = 2;

    private final Messages messages;

    PagesTold(Messages messages) {
        this.messages = messages;
    }

    List<String> lines(SheetSet set, Written written) {
        List<String> lines = new ArrayList<>();
        String files = written.files().stream().map(String::valueOf).collect(Collectors.joining(", "));
        lines.add(one(set, files));
        String scales = scales(set);
        written.errorMm().ifPresent(errorMm -> {
            String error = new Formats(messages.locale()).fixed(errorMm, DECIMALS);
            lines.add(
                    set.pagesToScale() == 1
                            ? messages.get("cli.export.measured", scales, error)
                            : messages.get("cli.export.measuredPages", set.pagesToScale(), scales, error));
        });
        set.split().forEach(level -> lines.add(messages.get("cli.export.split", level)));
        set.unreadable().forEach(page -> lines.add(messages.get("cli.export.unreadable", page)));
        return lines;
    }

    private String one(SheetSet set, String files) {
        String paper = set.pages().get(0).sheet().paper().name();
        if (set.pages().size() == 1) {
            return messages.get("cli.export.done", files, paper, scales(set));
        }
        String pages = messages.get("cli.export.pageCount", set.pages().size(), paper);
        return messages.get("cli.export.pages", files, pages);
    }

    private static String scales(SheetSet set) {
        return set.pages().stream()
                .filter(SheetPage::isToScale)
                .map(page -> page.sheet().scale())
                .distinct()
                .sorted()
                .map(Scale::toString)
                .collect(Collectors.joining(", "));
    }
}

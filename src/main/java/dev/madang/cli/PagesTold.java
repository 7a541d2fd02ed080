package dev.madang.cli;

import dev.madang.draw.sheet.SheetSet;
import dev.madang.io.export.Written;
import dev.madang.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says of pages what has been written, how true they are, and what is worth knowing of them. */
final class PagesTold {

    private final Messages messages;

    PagesTold(Messages messages) {
        this.messages = messages;
    }

    List<String> lines(SheetSet set, Written written) {
        List<String> lines = new ArrayList<>();
        String files = written.files().stream().map(String::valueOf).collect(Collectors.joining(", "));
        lines.add(messages.get("cli.export.pages", files, set.inShort(messages)));
        written.errorMm().ifPresent(errorMm -> lines.add(set.measured(errorMm, messages)));
        lines.addAll(set.remarks(messages));
        return lines;
    }
}

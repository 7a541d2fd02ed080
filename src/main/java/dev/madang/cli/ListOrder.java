package dev.madang.cli;

import dev.madang.exchange.list.ListExport;
import dev.madang.exchange.list.ListKind;
import dev.madang.exchange.list.ListTable;
import dev.madang.io.PlanIoException;
import dev.madang.io.json.PlanReader;
import dev.madang.io.table.ListFormat;
import dev.madang.io.table.ListWriter;
import dev.madang.text.Messages;
import java.nio.file.Path;

/** Writes lists for other programs. */
final class ListOrder {

    /** What is listed unless told otherwise. */
    static final String USUAL = "booths";

    private ListOrder() {}

    /** Writes the list of a plan, and says what it does not carry. */
    static void write(CliContext context, Path plan, String wanted, ListFormat format, Path output)
            throws CannotDo, PlanIoException {
        ListKind kind = ListKind.parse(wanted).orElseThrow(() -> new CannotDo("cli.import.kind", wanted));
        Messages messages = context.messages(context.locale());
        ListTable table = ListExport.of(PlanReader.read(plan), kind, messages);
        ListWriter.write(table, format, output);
        String done = messages.get("cli.export.listDone", output, table.rows().size());
        context.err().println("madang: " + done);
        format.remarks(table).forEach(remark -> context.err().println("madang: " + remark.text(messages)));
    }
}

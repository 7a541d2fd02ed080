package dev.madang.io.table;

import dev.madang.exchange.Remark;
import dev.madang.exchange.list.Harmless;
import dev.madang.io.PlanIoException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads lists that come as text. */
final class CsvReader {

    private static final Pattern LINE = Pattern.compile("(?:startline|line:?) (\\d+)");
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]");
    private static final Pattern MARKUP =
            Pattern.compile("\\s*<(?:!doctype html|html|table|\\?xml|head|meta|style|body)\\b.*", Pattern.DOTALL);
    private static final Pattern PLAN = Pattern.compile("\\s*\\{\\s*\"format\"\\s*:.*", Pattern.DOTALL);

    private CsvReader() {}

    static ListBook read(String file, byte[] bytes, TextForm wanted) throws PlanIoException {
        TextEncoding encoding = wanted.encoding() == null
                ? TextEncoding.guess(bytes).orElseThrow(() -> new PlanIoException(null, "io.list.notText", file))
                : wanted.encoding();
        String text = encoding.decode(bytes)
                .orElseThrow(() -> new PlanIoException(null, "io.list.notIn", file, encoding.label()));
        requireList(file, text);
        Separator separator = wanted.separator() == null ? Separator.guess(text) : wanted.separator();
        Grid grid = cells(file, text, separator);
        if (grid.isEmpty()) {
            throw new PlanIoException(null, "io.list.blank", file);
        }
        List<Remark> remarks = new ArrayList<>();
        if (wanted.encoding() == null && encoding == TextEncoding.CP949) {
            remarks.add(Remark.of("exchange.list.remark.encoding", encoding.label()));
        }
        return new ListBook(
                file,
                List.of(grid.sheet(FOLDERS.matcher(file).replaceFirst(""))),
                new TextForm(encoding, separator),
                remarks);
    }

    private static Grid cells(String file, String text, Separator separator) throws PlanIoException {
        Grid grid = new Grid(file);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator.sign())
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            int row = 0;
            for (CSVRecord line : parser) {
                for (int column = 0; column < line.size(); column++) {
                    grid.put(row, column, Harmless.read(line.get(column)));
                }
                row++;
            }
            return grid;
        } catch (IOException | UncheckedIOException e) {
            throw fault(file, e);
        }
    }

    private static PlanIoException fault(String file, Exception cause) {
        String message = String.valueOf(cause.getMessage());
        Matcher line = LINE.matcher(message);
        String where = line.find() ? line.group(1) : "1";
        String key = message.contains("EOF") ? "io.list.openQuote" : "io.list.afterQuote";
        return new PlanIoException(cause, key, file, where);
    }

    private static void requireList(String file, String text) throws PlanIoException {
        String head = text.substring(0, Math.min(text.length(), 2_000)).toLowerCase(Locale.ROOT);
        if (MARKUP.matcher(head).matches()) {
            throw new PlanIoException(null, "io.list.markup", file);
        }
        if (PLAN.matcher(head).matches()) {
            throw new PlanIoException(null, "io.list.plan", file);
        }
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign < ' ' && sign != '\t' && sign != '\n' && sign != '\r' && sign != '\f' && sign != '\u000b') {
                throw new PlanIoException(null, "io.list.notText", file);
            }
        }
    }
}

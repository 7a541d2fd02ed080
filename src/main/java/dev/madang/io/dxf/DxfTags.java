package dev.madang.io.dxf;

import java.util.HashMap;
import java.util.Map;

/** What Madang wrote beside an entity: lines {@code key=value} under its own name. */
final class DxfTags {

    /** The name under which it is written. */
    static final String APPLICATION = "MADANG";

    private static final int NAME = 1_001;
    private static final int LINE = 1_000;

    private DxfTags() {}

    static Map<String, String> of(DxfRecord record, DxfCharset charset) {
        Map<String, String> tags = Map.of();
        boolean isOurs = false;
        for (int i = 0; i < record.size(); i++) {
            if (record.code(i) == NAME) {
                isOurs = record.raw(i).strip().equals(APPLICATION);
            } else if (isOurs && record.code(i) == LINE) {
                String line = DxfText.line(charset.decode(record.raw(i)));
                int equals = line.indexOf('=');
                if (equals > 0) {
                    tags = tags.isEmpty() ? new HashMap<>() : tags;
                    tags.put(line.substring(0, equals), line.substring(equals + 1));
                }
            }
        }
        return tags;
    }
}

package dev.madang.io.table;

import dev.madang.io.FileBytes;
import dev.madang.io.PlanIoException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** Reads files with lists: what they are is told by their first bytes, not by their name. */
public final class ListFile {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final Map<String, byte[]> OTHERS = Map.of(
            "PDF", new byte[] {'%', 'P', 'D', 'F'},
            "PNG", new byte[] {(byte) 0x89, 'P', 'N', 'G'},
            "JPEG", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff},
            "GIF", new byte[] {'G', 'I', 'F', '8'},
            "DWG", new byte[] {'A', 'C', '1', '0'},
            "RTF", new byte[] {'{', '\\', 'r', 't', 'f'},
            "7z", new byte[] {'7', 'z', (byte) 0xbc, (byte) 0xaf},
            "RAR", new byte[] {'R', 'a', 'r', '!'},
            "gzip", new byte[] {0x1f, (byte) 0x8b});

    private ListFile() {}

    /**
     * Reads a file.
     *
     * @param form how to read it if it is a text
     * @throws PlanIoException saying in one sentence why it is no list
     */
    public static ListBook read(Path file, TextForm form) throws PlanIoException {
        return read(file.toString(), FileBytes.read(file), form);
    }

    static ListBook read(String file, byte[] bytes, TextForm form) throws PlanIoException {
        if (bytes.length == 0) {
            throw new PlanIoException(null, "io.read.empty", file);
        }
        if (begins(bytes, EMPTY_ZIP)) {
            throw new PlanIoException(null, "io.list.otherZip", file);
        }
        if (begins(bytes, ZIP)) {
            return XlsxReader.read(file, bytes);
        }
        if (begins(bytes, OLE)) {
            return XlsReader.read(file, bytes);
        }
        for (Map.Entry<String, byte[]> other : OTHERS.entrySet()) {
            if (begins(bytes, other.getValue())) {
                throw new PlanIoException(null, "io.list.other", file, other.getKey());
            }
        }
        if (isWorkbookByName(file) && !isText(bytes)) {
            throw new PlanIoException(null, "io.list.damaged", file);
        }
        return CsvReader.read(file, bytes, form);
    }

    private static boolean isWorkbookByName(String file) {
        return file.toLowerCase(Locale.ROOT).matches(".*\\.xls[xm]?");
    }

    private static boolean isText(byte[] bytes) {
        return TextEncoding.guess(bytes).isPresent();
    }

    private static boolean begins(byte[] bytes, byte[] sign) {
        return bytes.length >= sign.length && Arrays.equals(bytes, 0, sign.length, sign, 0, sign.length);
    }
}

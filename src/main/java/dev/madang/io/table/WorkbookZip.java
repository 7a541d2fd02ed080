package dev.madang.io.table;

import dev.madang.io.PlanIoException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks into the container of a workbook before the library does: whether it is one, whether it would unfold to more
 * than any list is, and which of its cells are merged, of which the library tells nothing.
 */
final class WorkbookZip {

    /** A list of 200,000 rows unfolds to less. */
    private static final long MAX_UNFOLDED_BYTES = 400_000_000;

    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final Pattern REGION = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");
    private static final Pattern RELATION = Pattern.compile("<(?:\\w+:)?Relationship\\b([^>]*)>");
    private static final Pattern ID = Pattern.compile("\\bId\\s*=\\s*\"([^\"]*)\"");
    private static final Pattern TARGET = Pattern.compile("\\bTarget\\s*=\\s*\"([^\"]*)\"");

    private final Map<String, String> partOfSheet;
    private final Map<String, List<Merged>> mergedOfPart;

    private WorkbookZip(Map<String, String> partOfSheet, Map<String, List<Merged>> mergedOfPart) {
        this.partOfSheet = partOfSheet;
        this.mergedOfPart = mergedOfPart;
    }

    /** Cells that are merged, counted from 0. */
    record Merged(int firstRow, int lastRow, int firstColumn, int lastColumn) {}

    /**
     * Goes once through the container.
     *
     * @throws PlanIoException if it is no workbook, is damaged, or unfolds to far too much
     */
    static WorkbookZip of(String file, byte[] bytes) throws PlanIoException {
        Map<String, String> parts = new HashMap<>();
        Map<String, List<Merged>> merged = new HashMap<>();
        boolean isWorkbook = false;
        boolean isBinary = false;
        boolean isOpenDocument = false;
        long[] left = {MAX_UNFOLDED_BYTES};
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                String name = entry.getName();
                isWorkbook |= name.equals("xl/workbook.xml");
                isBinary |= name.equals("xl/workbook.bin");
                isOpenDocument |= name.equals("mimetype") || name.equals("content.xml");
                try (InputStream part = new Bounded(file, zip.getInputStream(entry), left)) {
                    if (name.equals(RELATIONS)) {
                        parts.putAll(relations(new String(part.readAllBytes(), StandardCharsets.UTF_8)));
                    } else if (name.startsWith("xl/worksheets/") && name.endsWith(".xml")) {
                        merged.put(name, regions(part));
                    } else {
                        part.transferTo(OutputStream.nullOutputStream());
                    }
                }
            }
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            throw bombIn(e).orElseGet(() -> new PlanIoException(e, "io.list.damaged", file));
        }
        if (!isWorkbook) {
            String other = isOpenDocument ? "io.list.openDocument" : "io.list.otherZip";
            throw new PlanIoException(null, isBinary ? "io.list.xlsb" : other, file);
        }
        return new WorkbookZip(parts, merged);
    }

    /** Parsers wrap what stops them. */
    private static Optional<PlanIoException> bombIn(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PlanIoException known) {
                return Optional.of(known);
            }
            if (cause instanceof XMLStreamException xml && xml.getNestedException() != null) {
                return bombIn(xml.getNestedException());
            }
        }
        return Optional.empty();
    }

    /** Returns the merged cells of a sheet. */
    List<Merged> merged(String sheetId) {
        return Optional.ofNullable(partOfSheet.get(sheetId))
                .map(mergedOfPart::get)
                .orElse(List.of());
    }

    private static Map<String, String> relations(String xml) {
        Map<String, String> parts = new HashMap<>();
        Matcher relation = RELATION.matcher(xml);
        while (relation.find()) {
            Matcher id = ID.matcher(relation.group(1));
            Matcher target = TARGET.matcher(relation.group(1));
            if (id.find() && target.find()) {
                String path = target.group(1);
                parts.put(id.group(1), path.startsWith("/") ? path.substring(1) : "xl/" + path);
            }
        }
        return parts;
    }

    /** Merged cells are told behind all rows. */
    private static List<Merged> regions(InputStream part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        List<Merged> regions = new ArrayList<>();
        XMLStreamReader xml = factory.createXMLStreamReader(part);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("mergeCell")) {
                Matcher region = REGION.matcher(String.valueOf(xml.getAttributeValue(null, "ref")));
                if (region.matches()) {
                    regions.add(new Merged(
                            Integer.parseInt(region.group(2)) - 1,
                            Integer.parseInt(region.group(4)) - 1,
                            column(region.group(1)),
                            column(region.group(3))));
                }
            }
        }
        return regions;
    }

    private static int column(String letters) {
        int column = 0;
        for (char letter : letters.toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }

    /** A part of a container that is not read further than any list reaches. */
    private static final class Bounded extends FilterInputStream {

        private final String file;
        private final long[] left;

        Bounded(String file, InputStream part, long[] left) {
            super(part);
            this.file = file;
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int read = super.read(buffer, from, length);
            left[0] -= Math.max(0, read);
            if (left[0] < 0) {
                throw new IOException(new PlanIoException(null, "io.list.bomb", file));
            }
            return read;
        }
    }
}

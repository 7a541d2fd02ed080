package dev.madang.io.dxf;

import dev.madang.model.Bounds;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * What strict readers want around the entities: header, tables with their owners, the two blocks of model and paper,
 * and the dictionaries of objects.
 */
final class DxfFrame {

    /** The style of all texts; its font has Hangul. */
    static final String STYLE = "MADANG";

    /** Handle of the block record of the model. */
    static final String MODEL = "1F";

    /** The first handle that the frame does not use; none is higher in a file of two billion things. */
    static final long FIRST_FREE = 0x100;

    private static final String SEED = "FFFFFFF";
    private static final String PAPER = "1B";
    private static final String LAYER_TABLE = "2";
    private static final String ROOT = "C";
    private static final String LAYOUTS = "1A";

    private final DxfPen pen;
    private final Map<String, Integer> layers;
    private final Bounds box;

    DxfFrame(DxfPen pen, Map<String, Integer> layers, Bounds box) {
        this.pen = pen;
        this.layers = layers;
        this.box = box;
    }

    /** Writes all that comes before the entities. */
    void begin(int unit) throws IOException {
        header(unit);
        section("CLASSES");
        pen.pair(0, "ENDSEC");
        section("TABLES");
        viewports();
        lineTypes();
        layerTable();
        styles();
        emptyTable("VIEW", "6");
        emptyTable("UCS", "7");
        applications();
        dimensionStyles();
        blockRecords();
        pen.pair(0, "ENDSEC");
        section("BLOCKS");
        block("*Model_Space", MODEL, "20", "21", false);
        block("*Paper_Space", PAPER, "1C", "1D", true);
        pen.pair(0, "ENDSEC");
    }

    /** Writes all that comes after the entities. */
    void end() throws IOException {
        section("OBJECTS");
        dictionary(ROOT, "0", Map.of("ACAD_GROUP", "D", "ACAD_LAYOUT", LAYOUTS));
        dictionary("D", ROOT, Map.of());
        dictionary(LAYOUTS, ROOT, Map.of("Model", "22", "Layout1", "1E"));
        layout("22", "Model", MODEL, 0, 1024);
        layout("1E", "Layout1", PAPER, 1, 0);
        pen.pair(0, "ENDSEC");
        pen.pair(0, "EOF");
    }

    private void section(String name) throws IOException {
        pen.pair(0, "SECTION");
        pen.pair(2, name);
    }

    private void header(int unit) throws IOException {
        section("HEADER");
        variable("$ACADVER", 1, "AC1021");
        variable("$DWGCODEPAGE", 3, "ANSI_949");
        variable("$HANDSEED", 5, SEED);
        variable("$INSBASE", 10, "0.0");
        pen.pair(20, 0.0);
        pen.pair(30, 0.0);
        corner("$EXTMIN", box.minX(), box.minY());
        corner("$EXTMAX", box.maxX(), box.maxY());
        variable("$LUNITS", 70, "2");
        variable("$LUPREC", 70, "0");
        variable("$TEXTSTYLE", 7, STYLE);
        variable("$CLAYER", 8, "0");
        variable("$INSUNITS", 70, Integer.toString(unit));
        variable("$MEASUREMENT", 70, "1");
        pen.pair(0, "ENDSEC");
    }

    private void variable(String name, int code, String value) throws IOException {
        pen.pair(9, name);
        pen.pair(code, value);
    }

    private void corner(String name, double x, double y) throws IOException {
        pen.pair(9, name);
        pen.pair(10, x);
        pen.pair(20, y);
        pen.pair(30, 0.0);
    }

    private void table(String name, String handle, int entries) throws IOException {
        pen.pair(0, "TABLE");
        pen.pair(2, name);
        pen.pair(5, handle);
        pen.pair(330, "0");
        pen.pair(100, "AcDbSymbolTable");
        pen.pair(70, entries);
    }

    private void emptyTable(String name, String handle) throws IOException {
        table(name, handle, 0);
        pen.pair(0, "ENDTAB");
    }

    private void entry(String type, String table, String handle, String subclass, String name) throws IOException {
        pen.pair(0, type);
        pen.pair(type.equals("DIMSTYLE") ? 105 : 5, handle);
        pen.pair(330, table);
        pen.pair(100, "AcDbSymbolTableRecord");
        pen.pair(100, subclass);
        pen.pair(2, name);
    }

    private void viewports() throws IOException {
        table("VPORT", "8", 1);
        entry("VPORT", "8", "29", "AcDbViewportTableRecord", "*Active");
        pen.pair(70, 0);
        place(10, 0, 0);
        place(11, 1, 1);
        place(12, box.center().x(), box.center().y());
        place(13, 0, 0);
        place(14, 100, 100);
        place(15, 1_000, 1_000);
        place(16, 0, 0);
        pen.pair(36, 1.0);
        place(17, 0, 0);
        pen.pair(37, 0.0);
        pen.pair(40, Math.max(box.height(), box.width() / 2) * 1.1);
        pen.pair(41, 2.0);
        pen.pair(42, 50.0);
        pen.pair(43, 0.0);
        pen.pair(44, 0.0);
        pen.pair(50, 0.0);
        pen.pair(51, 0.0);
        for (int code = 71; code <= 78; code++) {
            pen.pair(code, code == 72 ? 1_000 : code == 73 || code == 74 ? 1 : 0);
        }
        pen.pair(0, "ENDTAB");
    }

    private void place(int code, double x, double y) throws IOException {
        pen.pair(code, x);
        pen.pair(code + 10, y);
        if (code >= 16 && code <= 17) {
            pen.pair(code + 20, 0.0);
        }
    }

    private void lineTypes() throws IOException {
        table("LTYPE", "5", 3);
        lineType("14", "ByBlock", "");
        lineType("15", "ByLayer", "");
        lineType("16", "Continuous", "Solid line");
        pen.pair(0, "ENDTAB");
    }

    private void lineType(String handle, String name, String text) throws IOException {
        entry("LTYPE", "5", handle, "AcDbLinetypeTableRecord", name);
        pen.pair(70, 0);
        pen.pair(3, text);
        pen.pair(72, 65);
        pen.pair(73, 0);
        pen.pair(40, 0.0);
    }

    private void layerTable() throws IOException {
        table("LAYER", LAYER_TABLE, layers.size() + 1);
        layer("10", "0", 7);
        for (Map.Entry<String, Integer> layer : layers.entrySet()) {
            if (!layer.getKey().equals("0")) {
                layer(pen.newHandle(), layer.getKey(), layer.getValue());
            }
        }
        pen.pair(0, "ENDTAB");
    }

    private void layer(String handle, String name, int colour) throws IOException {
        entry("LAYER", LAYER_TABLE, handle, "AcDbLayerTableRecord", name);
        pen.pair(70, 0);
        pen.pair(62, colour);
        pen.pair(6, "Continuous");
        pen.pair(370, -3);
    }

    private void styles() throws IOException {
        table("STYLE", "3", 2);
        style("11", "Standard", "txt");
        style("12", STYLE, "malgun.ttf");
        pen.pair(0, "ENDTAB");
    }

    private void style(String handle, String name, String font) throws IOException {
        entry("STYLE", "3", handle, "AcDbTextStyleTableRecord", name);
        pen.pair(70, 0);
        pen.pair(40, 0.0);
        pen.pair(41, 1.0);
        pen.pair(50, 0.0);
        pen.pair(71, 0);
        pen.pair(42, 2.5);
        pen.pair(3, font);
        pen.pair(4, "");
    }

    private void applications() throws IOException {
        table("APPID", "9", 2);
        entry("APPID", "9", "13", "AcDbRegAppTableRecord", "ACAD");
        pen.pair(70, 0);
        entry("APPID", "9", "17", "AcDbRegAppTableRecord", DxfTags.APPLICATION);
        pen.pair(70, 0);
        pen.pair(0, "ENDTAB");
    }

    private void dimensionStyles() throws IOException {
        table("DIMSTYLE", "A", 1);
        pen.pair(100, "AcDbDimStyleTable");
        pen.pair(71, 1);
        entry("DIMSTYLE", "A", "27", "AcDbDimStyleTableRecord", "Standard");
        pen.pair(70, 0);
        pen.pair(0, "ENDTAB");
    }

    private void blockRecords() throws IOException {
        table("BLOCK_RECORD", "1", 2);
        entry("BLOCK_RECORD", "1", MODEL, "AcDbBlockTableRecord", "*Model_Space");
        pen.pair(340, "22");
        entry("BLOCK_RECORD", "1", PAPER, "AcDbBlockTableRecord", "*Paper_Space");
        pen.pair(340, "1E");
        pen.pair(0, "ENDTAB");
    }

    private void block(String name, String owner, String begin, String end, boolean isPaper) throws IOException {
        pen.pair(0, "BLOCK");
        pen.pair(5, begin);
        pen.pair(330, owner);
        entityOnZero(isPaper);
        pen.pair(100, "AcDbBlockBegin");
        pen.pair(2, name);
        pen.pair(70, 0);
        pen.pair(10, 0.0);
        pen.pair(20, 0.0);
        pen.pair(30, 0.0);
        pen.pair(3, name);
        pen.pair(1, "");
        pen.pair(0, "ENDBLK");
        pen.pair(5, end);
        pen.pair(330, owner);
        entityOnZero(isPaper);
        pen.pair(100, "AcDbBlockEnd");
    }

    private void entityOnZero(boolean isPaper) throws IOException {
        pen.pair(100, "AcDbEntity");
        if (isPaper) {
            pen.pair(67, 1);
        }
        pen.pair(8, "0");
    }

    private void dictionary(String handle, String owner, Map<String, String> entries) throws IOException {
        pen.pair(0, "DICTIONARY");
        pen.pair(5, handle);
        pen.pair(330, owner);
        pen.pair(100, "AcDbDictionary");
        pen.pair(281, 1);
        for (Map.Entry<String, String> entry : new TreeMap<>(entries).entrySet()) {
            pen.pair(3, entry.getKey());
            pen.pair(350, entry.getValue());
        }
    }

    private void layout(String handle, String name, String block, int order, int flags) throws IOException {
        pen.pair(0, "LAYOUT");
        pen.pair(5, handle);
        pen.pair(330, LAYOUTS);
        pen.pair(100, "AcDbPlotSettings");
        pen.pair(1, "");
        pen.pair(2, "");
        pen.pair(4, "");
        pen.pair(6, "");
        for (int code = 40; code <= 49; code++) {
            pen.pair(code, 0.0);
        }
        pen.pair(140, 0.0);
        pen.pair(141, 0.0);
        pen.pair(142, 1.0);
        pen.pair(143, 1.0);
        pen.pair(70, flags);
        pen.pair(72, 1);
        pen.pair(73, 0);
        pen.pair(74, 5);
        pen.pair(7, "");
        pen.pair(75, 16);
        pen.pair(147, 1.0);
        pen.pair(148, 0.0);
        pen.pair(149, 0.0);
        pen.pair(100, "AcDbLayout");
        pen.pair(1, name);
        pen.pair(70, 1);
        pen.pair(71, order);
        place(10, 0, 0);
        place(11, 420, 297);
        for (int code : new int[] {12, 14, 15, 13, 16, 17}) {
            pen.pair(code, code == 16 ? 1.0 : 0.0);
            pen.pair(code + 10, code == 17 ? 1.0 : 0.0);
            pen.pair(code + 20, 0.0);
        }
        pen.pair(146, 0.0);
        pen.pair(76, 0);
        pen.pair(330, block);
    }
}

package dev.madang.io.dxf;

import dev.madang.exchange.Remark;
import dev.madang.exchange.drawing.Damage;
import dev.madang.exchange.drawing.DrawingUnit;
import dev.madang.exchange.drawing.Lettering;
import dev.madang.exchange.drawing.RawDrawing;
import dev.madang.exchange.drawing.Stroke;
import dev.madang.exchange.drawing.Tags;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Turns entities into lines, outlines and texts, with symbols drawn out. */
final class DxfStrokes {

    private final DxfCharset charset;
    private final Map<String, DxfBlock> blocks;
    private final DxfLimits limits;
    private final List<Stroke> strokes = new ArrayList<>();
    private final List<Lettering> letterings = new ArrayList<>();
    private final Map<String, Integer> unread = new TreeMap<>();
    private final Map<String, Integer> damaged = new TreeMap<>();
    private final List<Damage> damages = new ArrayList<>();
    private final Map<String, String> layers = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private double within;
    private int points;
    private int inserts;
    private int elsewhere;
    private int onPaper;
    private int invisible;
    private int beyond;
    private int fitted;

    DxfStrokes(DxfCharset charset, Map<String, DxfBlock> blocks, DxfLimits limits) {
        this.charset = charset;
        this.blocks = blocks;
        this.limits = limits;
    }

    /** Where and on what the parts of a symbol are drawn. */
    private record Place(Affine movement, String layer, int insert, int depth) {

        static final Place TOP = new Place(Affine.NONE, "0", 0, 0);
    }

    /** Says how far straight sides may lie beside curves, in drawing units; 0 if that cannot be said. */
    void flattenWithin(double units) {
        within = units;
    }

    void add(DxfRecord record) throws DxfFault {
        add(record, Place.TOP);
    }

    /** Returns what was drawn. */
    RawDrawing drawing(Optional<DrawingUnit> unit, Set<String> hidden) {
        List<Remark> remarks = new ArrayList<>();
        unread.forEach((type, count) -> remarks.add(Remark.of("exchange.drawing.unread", count, type)));
        damaged.forEach((type, count) -> remarks.add(Remark.of("exchange.drawing.damaged", count, type)));
        say(remarks, "exchange.drawing.elsewhere", elsewhere);
        say(remarks, "exchange.drawing.onPaper", onPaper);
        say(remarks, "exchange.drawing.invisible", invisible);
        say(remarks, "exchange.drawing.beyond", beyond);
        say(remarks, "exchange.drawing.fitted", fitted);
        say(remarks, "exchange.drawing.letters", charset.damaged());
        return new RawDrawing(strokes, letterings, unit, hidden, damages, remarks);
    }

    private static void say(List<Remark> remarks, String key, int count) {
        if (count > 0) {
            remarks.add(Remark.of(key, count));
        }
    }

    private void add(DxfRecord record, Place place) throws DxfFault {
        if (record.whole(67, 0) == 1) {
            onPaper++;
        } else if (record.whole(60, 0) == 1) {
            invisible++;
        } else if (record.isBeyond()) {
            beyond++;
        } else {
            draw(record, place);
        }
    }

    private void draw(DxfRecord record, Place place) throws DxfFault {
        switch (record.type()) {
            case "INSERT" -> insert(record, place);
            case "TEXT", "ATTRIB", "MTEXT" -> letter(record, place);
            case "ATTDEF", "SEQEND" -> {}
            default -> line(record, place);
        }
    }

    private void line(DxfRecord record, Place place) throws DxfFault {
        Affine movement = place.movement();
        double local = movement.scale() > 0 ? within / movement.scale() : within;
        DxfFigure figure = DxfFigure.of(record, new Curves(local));
        if (figure.kind() == DxfFigure.Kind.UNREAD) {
            unread.merge(DxfLines.shown(record.type()), 1, Integer::sum);
        } else if (figure.places().size() < 2) {
            damaged.merge(record.type(), 1, Integer::sum);
            boolean isOnLayer = record.has(8);
            damages.add(new Damage(
                    isOnLayer ? layer(record, place) : "",
                    DxfTags.of(record, charset).getOrDefault(Tags.ID, "")));
        } else {
            fitted += figure.kind() == DxfFigure.Kind.FITTED ? 1 : 0;
            count(figure.places().size());
            Affine whole = isFromBehind(record) && figure.isOnPlane() ? movement.after(Affine.MIRRORED) : movement;
            List<Vec> places = new ArrayList<>(figure.places().size());
            figure.places().forEach(at -> places.add(whole.apply(at)));
            strokes.add(new Stroke(
                    layer(record, place), places, figure.isClosed(), place.insert(), DxfTags.of(record, charset)));
        }
    }

    private void letter(DxfRecord record, Place place) throws DxfFault {
        count(1);
        Affine movement = isFromBehind(record) && !record.type().equals("MTEXT")
                ? place.movement().after(Affine.MIRRORED)
                : place.movement();
        DxfLetters letters = DxfLetters.of(record, charset);
        String name = record.type().equals("ATTRIB")
                ? record.raw(2, true).map(charset::decode).orElse("")
                : "";
        if (!letters.text().isBlank()) {
            letterings.add(new Lettering(
                    layer(record, place),
                    movement.apply(letters.middle()),
                    letters.height() * movement.scale(),
                    movement.directionOf(letters.turnDeg()),
                    letters.text(),
                    name,
                    place.insert(),
                    DxfTags.of(record, charset)));
        }
    }

    private void insert(DxfRecord record, Place place) throws DxfFault {
        String name = record.raw(2, true).orElse("");
        DxfBlock block = blocks.get(DxfBlock.key(name));
        if (block == null || block.isElsewhere()) {
            elsewhere++;
            return;
        }
        if (!open.add(DxfBlock.key(name))) {
            throw new DxfFault("io.dxf.blockLoop", DxfLines.shown(charset.decode(name)));
        }
        if (place.depth() >= limits.depth()) {
            throw new DxfFault("io.dxf.tooDeep", limits.depth());
        }
        String layer = layer(record, place);
        Affine put = put(record, place.movement());
        int columns = Math.max(1, record.whole(70, 1));
        int rows = Math.max(1, record.whole(71, 1));
        double dx = record.number(44, 0);
        double dy = record.number(45, 0);
        Affine turned = Affine.turned(record.number(50, 0));
        Affine sized = Affine.scaled(record.number(41, 1), record.number(42, 1));
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                inserts++;
                if (inserts > limits.inserts()) {
                    throw new DxfFault("io.dxf.tooMuch");
                }
                Affine movement = put.after(turned)
                        .after(Affine.moved(column * dx, row * dy))
                        .after(sized)
                        .after(block.fromBase());
                // Parts of a symbol within a symbol still belong to the outer one.
                int insert = place.insert() > 0 ? place.insert() : inserts;
                drawOut(block, new Place(movement, layer, insert, place.depth() + 1));
            }
        }
        for (DxfRecord attribute : record.parts()) {
            int insert = place.insert() > 0 ? place.insert() : inserts;
            add(attribute, new Place(place.movement(), layer, insert, place.depth() + 1));
        }
        open.remove(DxfBlock.key(name));
    }

    private static Affine put(DxfRecord record, Affine outer) throws DxfFault {
        Affine base = isFromBehind(record) ? outer.after(Affine.MIRRORED) : outer;
        return base.after(Affine.moved(record.number(10, 0), record.number(20, 0)));
    }

    private void drawOut(DxfBlock block, Place place) throws DxfFault {
        for (DxfRecord part : block.records()) {
            add(part, place);
        }
    }

    private void count(int more) throws DxfFault {
        points += more;
        if (points > limits.points()) {
            throw new DxfFault("io.dxf.tooMuch");
        }
    }

    /** What is drawn on layer 0 in a symbol lies on the layer on which the symbol is put. */
    private String layer(DxfRecord record, Place place) {
        String raw = record.raw(8, true).orElse("0");
        return raw.equals("0") ? place.layer() : layers.computeIfAbsent(raw, charset::decode);
    }

    private static boolean isFromBehind(DxfRecord record) throws DxfFault {
        return record.number(230, 1) < 0;
    }
}

package dev.madang.cli;

import dev.madang.exchange.Remark;
import dev.madang.exchange.drawing.DrawingMapping;
import dev.madang.exchange.drawing.DrawingUnit;
import dev.madang.exchange.drawing.LayerRole;
import dev.madang.exchange.drawing.RawDrawing;
import dev.madang.io.PlanIoException;
import dev.madang.io.dxf.DrawingFile;
import dev.madang.model.Bounds;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How commands are told to read a drawing. Layers that are not named are taken for what their names suggest. */
final class DrawingOptions {

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            description = "Unit of the drawing: mm, cm, dm, m, in, ft or yd. Default: the one that it names.")
    private @Nullable String unit;

    @Option(
            names = "--tolerance",
            paramLabel = "MM",
            description = "Close gaps up to this width in mm, 0 to 10000. Default: 10.")
    private WholeNumber tolerance = WholeNumber.of(DrawingMapping.USUAL_TOLERANCE_MM);

    @Option(names = "--booths-layer", paramLabel = "LAYER", description = "Layer of booths; may be repeated.")
    private List<String> booths = List.of();

    @Option(names = "--numbers-layer", paramLabel = "LAYER", description = "Layer of booth numbers.")
    private List<String> numbers = List.of();

    @Option(names = "--outline-layer", paramLabel = "LAYER", description = "Layer of walls or of the outline.")
    private List<String> outlines = List.of();

    @Option(names = "--columns-layer", paramLabel = "LAYER", description = "Layer of columns.")
    private List<String> columns = List.of();

    @Option(names = "--exits-layer", paramLabel = "LAYER", description = "Layer of exits.")
    private List<String> exits = List.of();

    @Option(names = "--entrances-layer", paramLabel = "LAYER", description = "Layer of entrances.")
    private List<String> entrances = List.of();

    @Option(names = "--freight-layer", paramLabel = "LAYER", description = "Layer of freight doors.")
    private List<String> freight = List.of();

    /** Reads the drawing; the unit that is asked for counts, else the one that it names. */
    RawDrawing read(Path file) throws CannotDo, PlanIoException {
        DrawingFile files = DrawingFile.ofThisMachine();
        return files.read(file, wanted());
    }

    /**
     * Returns how the drawing is to be read.
     *
     * @throws CannotDo if its unit is not known, or layers are named that it does not have
     */
    DrawingMapping mapping(Path file, RawDrawing drawing, Messages messages) throws CannotDo {
        int gapMm = tolerance.within(0, DrawingMapping.MAX_TOLERANCE_MM, "cli.dxf.tolerance");
        DrawingUnit known = wanted().or(drawing::trustedUnit)
                .orElseThrow(() -> new CannotDo("cli.dxf.unit", file, sizes(drawing, messages)));
        DrawingMapping guess = DrawingMapping.guess(drawing, known, "");
        return guess.withRoles(roles(file, drawing, guess.roles())).withTolerance(gapMm);
    }

    /** Says what could not be carried, a line each, on standard error. */
    static void say(CliContext context, List<Remark> remarks, Messages messages) {
        remarks.forEach(remark -> context.err().println("madang: " + remark.text(messages)));
    }

    private Optional<DrawingUnit> wanted() throws CannotDo {
        if (unit == null) {
            return Optional.empty();
        }
        String typed = unit;
        return Optional.of(DrawingUnit.parse(typed).orElseThrow(() -> new CannotDo("cli.dxf.badUnit", typed)));
    }

    private Map<String, LayerRole> roles(Path file, RawDrawing drawing, Map<String, LayerRole> guessed)
            throws CannotDo {
        Map<LayerRole, List<String>> named = new LinkedHashMap<>();
        // Numbers are found on the layer of booths, too; booths only on their own.
        named.put(LayerRole.NUMBER, numbers);
        named.put(LayerRole.BOOTH, booths);
        named.put(LayerRole.OUTLINE, outlines);
        named.put(LayerRole.COLUMN, columns);
        named.put(LayerRole.EXIT, exits);
        named.put(LayerRole.ENTRANCE, entrances);
        named.put(LayerRole.FREIGHT_DOOR, freight);
        Map<String, LayerRole> roles = new LinkedHashMap<>(guessed);
        roles.replaceAll((layer, role) -> named.getOrDefault(role, List.of()).isEmpty() ? role : LayerRole.IGNORE);
        for (Map.Entry<LayerRole, List<String>> entry : named.entrySet()) {
            for (String layer : entry.getValue()) {
                if (!drawing.layerNames().contains(layer)) {
                    throw new CannotDo("cli.dxf.noLayer", file, layer, String.join(", ", drawing.layerNames()));
                }
                roles.put(layer, entry.getKey());
            }
        }
        return roles;
    }

    /** What the drawing would measure in the usual units. */
    static String sizes(RawDrawing drawing, Messages messages) {
        Formats formats = new Formats(messages.locale());
        List<String> sizes = new ArrayList<>();
        Optional<Bounds> box = drawing.extent();
        for (DrawingUnit one : List.of(DrawingUnit.MILLIMETRE, DrawingUnit.CENTIMETRE, DrawingUnit.METRE)) {
            box.ifPresent(extent -> sizes.add(
                    one.symbol() + ": " + formats.size(extent.width() * one.mm(), extent.height() * one.mm())));
        }
        return String.join(", ", sizes);
    }
}

package dev.madang.bench;

import dev.madang.draw.HallFixtures;
import dev.madang.draw.PrintPalette;
import dev.madang.draw.paper.Imprint;
import dev.madang.draw.paper.PageSplit;
import dev.madang.draw.paper.Paper;
import dev.madang.draw.paper.Scale;
import dev.madang.draw.paper.SheetDoesNotFit;
import dev.madang.draw.paper.SheetRequest;
import dev.madang.draw.sheet.SheetPage;
import dev.madang.draw.sheet.SheetSet;
import dev.madang.io.PlanIoException;
import dev.madang.io.export.SheetFile;
import dev.madang.io.export.SheetFormat;
import dev.madang.io.export.Written;
import dev.madang.model.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long an A0 takes: laid out, written as PDF and measured, and as tiles. A cold process is measured by the first
 * iterations of the warm-up.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SheetBenchmark {

    /** How many booths the plan has. */
    @Param({"1000", "10000"})
    public int booths;

    private SheetRequest request = request(1);
    private SheetFile file = fonts();
    private List<SheetPage> pages = List.of();
    private Path target = Path.of("");

    /** Makes the plan, and lays it out once. */
    @Setup
    public void prepare() throws IOException, SheetDoesNotFit {
        request = request(booths);
        file = fonts();
        pages = layOut().pages();
        target = Files.createTempFile("madang-sheet", ".pdf");
    }

    /** Says how large the file is, and removes it. */
    @TearDown
    public void clear() throws IOException {
        System.out.println("bytes of the PDF: " + Files.size(target));
        Files.delete(target);
    }

    /** Lays out one page. */
    @Benchmark
    public SheetSet layOut() throws SheetDoesNotFit {
        return SheetSet.of(List.of(request), PageSplit.NONE, new PrintPalette(), file.measure());
    }

    /** Writes it as PDF, reads it back and measures it. */
    @Benchmark
    public Written writePdf() throws PlanIoException {
        return file.write(pages, Imprint.NONE, SheetFormat.PDF, SheetFile.DEFAULT_DPI, target);
    }

    /** Lays out A3 tiles at 1:250. */
    @Benchmark
    public SheetSet tiles() throws SheetDoesNotFit {
        SheetRequest small = request.on(Paper.A3).at(new Scale(250));
        return SheetSet.of(List.of(small), PageSplit.tiles(10), new PrintPalette(), file.measure());
    }

    private static SheetRequest request(int booths) {
        Plan plan = HallFixtures.rows(booths);
        return SheetRequest.of(plan, plan.levels().get(0), Locale.KOREAN).on(Paper.A0);
    }

    private static SheetFile fonts() {
        try {
            return SheetFile.withProgramFonts();
        } catch (IOException e) {
            throw new IllegalStateException("The fonts are missing.", e);
        }
    }
}

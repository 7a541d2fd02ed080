package dev.madang.bench;

import dev.madang.exchange.list.ListChoices;
import dev.madang.exchange.list.ListExport;
import dev.madang.exchange.list.ListImport;
import dev.madang.exchange.list.ListKind;
import dev.madang.exchange.list.ListMapping;
import dev.madang.exchange.list.ListPreview;
import dev.madang.exchange.list.ListSheet;
import dev.madang.exchange.list.ListTable;
import dev.madang.io.PlanIoException;
import dev.madang.io.table.ListFile;
import dev.madang.io.table.ListFormat;
import dev.madang.io.table.ListWriter;
import dev.madang.io.table.TextForm;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Elements;
import dev.madang.model.Exhibitor;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.model.PlanFixtures;
import dev.madang.model.Rect;
import dev.madang.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
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
 * How long a list takes from its file to the plan: read, compared, taken in; into a full plan and into an empty one.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(1)
public class ListBenchmark {

    private static final Messages KOREAN = Messages.of(Locale.KOREAN);
    private static final int BOOTHS_A_ROW = 200;

    /** How many rows the list has. */
    @Param({"20000"})
    public int rows;

    /** What the list is of. */
    @Param({"BOOTHS", "EXHIBITORS"})
    public ListKind kind;

    /** What it is written as. */
    @Param({"XLSX", "CSV"})
    public ListFormat format;

    private Plan full = PlanFixtures.plan();
    private Path file = Path.of("");

    /** Writes the list. */
    @Setup
    public void write() throws IOException, PlanIoException {
        List<Exhibitor> exhibitors = new ArrayList<>();
        List<Booth> booths = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            ElementId who = new ElementId("x" + i);
            exhibitors.add(new Exhibitor(
                    who, new LocalText("(주)보기 기업 " + i, "Sample Company " + i), Exhibitor.Kind.COMPANY, "KR"));
            Rect place = Rect.of(i % BOOTHS_A_ROW * 3_000, i / BOOTHS_A_ROW * 6_000, 3_000, 3_000);
            booths.add(Booth.of(new ElementId("b" + i), PlanFixtures.LEVEL, place)
                    .withNumber("A" + i)
                    .withExhibitor(who));
        }
        full = PlanFixtures.plan().withExhibitors(Elements.of(exhibitors)).withBooths(Elements.of(booths));
        file = Files.createTempFile("list", format.ending());
        ListTable table = ListExport.of(full, kind, KOREAN);
        ListWriter.write(table, format, file);
    }

    /** Removes the list. */
    @TearDown
    public void remove() throws IOException {
        Files.deleteIfExists(file);
    }

    /** The list again: every row is found and compared, none changes. */
    @Benchmark
    public ListPreview again() throws PlanIoException {
        return read(full);
    }

    /** The list into a plan without exhibitors or booths: every row adds something. */
    @Benchmark
    public Plan afresh() throws PlanIoException {
        Plan empty = PlanFixtures.plan();
        return read(empty).importEdit().orElseThrow().apply(empty).after();
    }

    private ListPreview read(Plan plan) throws PlanIoException {
        AtomicInteger next = new AtomicInteger();
        ListSheet sheet = ListFile.read(file, TextForm.GUESSED).sheets().get(0);
        ListMapping mapping = ListMapping.found(sheet.cells(), kind);
        ListImport reading = new ListImport(
                plan, KOREAN, () -> new ElementId("n" + next.incrementAndGet()), LocalDate.of(2026, 1, 1));
        return reading.preview(kind, sheet, mapping, ListChoices.of(kind));
    }
}

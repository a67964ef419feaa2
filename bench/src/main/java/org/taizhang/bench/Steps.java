package org.taizhang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.campaign.Home;
import org.taizhang.consolidate.Consolidation;
import org.taizhang.consolidate.Figures;
import org.taizhang.ledger.Archive;
import org.taizhang.ledger.Arrival;
import org.taizhang.ledger.Entry;
import org.taizhang.ledger.Ledger;
import org.taizhang.normalise.Normaliser;
import org.taizhang.reading.Reading;
import org.taizhang.sheet.Workbook;

/** The steps of a file's way by themselves, over a workbook of 200 rows and 20 columns; and the figures of 50 counties. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Steps {
    private static final int COUNTIES = 50;

    private Scratch scratch;
    private Campaign campaign;
    private Path file;
    private Normaliser normaliser;
    private Ledger ledger;
    private Understood last;
    private int entered;

    @Setup
    public void open() throws IOException {
        scratch = Scratch.of("steps");
        Path home = scratch.folder();
        Nation nation = new Nation(home, COUNTIES, 200);
        nation.found(Path.of("").toAbsolutePath());
        nation.report(2012, 3);
        campaign = CampaignFiles.load(home);
        normaliser = new Normaliser(campaign);
        ledger = Ledger.open(new Home(home), campaign);
        Archive archive = new Archive(new Home(home).archive());
        for (int county = 0; county < COUNTIES; county++) {
            try (Stream<Path> dropped = Files.list(home.resolve("inbox").resolve(Nation.id(county)))) {
                for (Path f : dropped.filter(Files::isRegularFile).sorted().toList()) {
                    file = f;
                    last = Understood.of(f, Nation.id(county), archive, campaign, normaliser);
                    ledger.enter(last.arrival(), last.reading());
                }
            }
        }
    }

    @TearDown
    public void close() throws IOException {
        ledger.close();
        scratch.close();
    }

    /** Every cell of the grid. */
    @Benchmark
    public long read() throws IOException {
        try (Workbook workbook = Workbook.open(
                file, campaign.settings().limits(), campaign.language().writing().encodings())) {
            return workbook.sheets().stream()
                    .mapToLong(s -> s.rows().mapToLong(r -> r.cells().size()).sum())
                    .sum();
        }
    }

    /** The same, understood as a form's rows. */
    @Benchmark
    public Reading normalise() throws IOException {
        return Understood.read(file, last.arrival(), campaign, normaliser);
    }

    /** A submission with its rows, committed; each is a new revision of the last. */
    @Benchmark
    public Entry enter() {
        String other = String.format("%064x", ++entered);
        Arrival kept = last.arrival();
        return ledger.enter(
                new Arrival(
                        kept.county(),
                        kept.unit(),
                        kept.fileName(),
                        other,
                        "folder",
                        Understood.ARRIVAL,
                        kept.archived(),
                        kept.source()),
                last.reading());
    }

    /** The figures of a night. */
    @Benchmark
    public Figures figures() {
        return new Consolidation(campaign).figures(LocalDate.parse("2012-04-02"), ledger::asOf);
    }
}

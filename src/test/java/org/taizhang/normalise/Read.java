package org.taizhang.normalise;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.campaign.KnownCity;
import org.taizhang.reading.Reading;
import org.taizhang.reading.RowReading;
import org.taizhang.reading.Source;
import org.taizhang.reading.TableReading;
import org.taizhang.sheet.Workbook;
import org.taizhang.value.Severity;

/** A reading as tests look at it. */
record Read(Reading reading) {
    private static final Normaliser NORMALISER = new Normaliser(CampaignFiles.shipped());

    static Read of(Workbook book) {
        return of(book, "报表.xlsx", Optional.of("yunling"), LocalDate.of(2012, 5, 2));
    }

    /** As a campaign reads it whose register is another one than that of the default campaign. */
    static Read of(Workbook book, Path home, String register) {
        Campaign campaign = CampaignFiles.load(KnownCity.in(home, register));
        Source source = new Source("报表.xlsx", "", Optional.of("yunling"), Optional.empty(), LocalDate.of(2012, 5, 2));
        return new Read(new Normaliser(campaign).read(book, source));
    }

    /** As a campaign of one form of its own reads a file of Ashford's. */
    static Read ofOwn(Workbook book, String fileName, Path home) {
        Source source = new Source(fileName, "", Optional.of("ashford"), Optional.empty(), LocalDate.of(2026, 4, 2));
        return new Read(new Normaliser(CampaignFiles.load(home)).read(book, source));
    }

    static Read of(Workbook book, String fileName) {
        return of(book, fileName, Optional.of("yunling"), LocalDate.of(2012, 5, 2));
    }

    static Read of(Workbook book, String fileName, Optional<String> county, LocalDate arrival) {
        return new Read(NORMALISER.read(book, new Source(fileName, "", county, Optional.empty(), arrival)));
    }

    TableReading table() {
        return reading.tables().get(0);
    }

    TableReading table(int index) {
        return reading.tables().get(index);
    }

    /** The values of a row as texts; those of a rejected row too. */
    Map<String, String> row(int number) {
        return row(0, number);
    }

    Map<String, String> row(int table, int number) {
        Map<String, String> texts = new LinkedHashMap<>();
        rowReading(table, number).values().forEach((k, v) -> texts.put(k, v.text()));
        return texts;
    }

    Map<String, String> extras(int number) {
        return rowReading(0, number).extras();
    }

    RowReading rowReading(int table, int number) {
        return reading.tables().get(table).rows().stream()
                .filter(r -> r.row() == number)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + number + " in " + reading));
    }

    List<Integer> rows() {
        return table().rows().stream().map(RowReading::row).toList();
    }

    /** Codes with cells, such as {@code not-a-number F7}. */
    List<String> findings() {
        return reading.findings().stream()
                .map(f -> f.code().id() + f.cell().map(c -> " " + c).orElse(""))
                .toList();
    }

    /** The same without what only informs. */
    List<String> alarms() {
        return reading.findings().stream()
                .filter(f -> f.severity() != Severity.INFO)
                .map(f -> f.code().id() + f.cell().map(c -> " " + c).orElse(""))
                .toList();
    }
}

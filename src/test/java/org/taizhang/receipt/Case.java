package org.taizhang.receipt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.campaign.Period;
import org.taizhang.ledger.Arrival;
import org.taizhang.ledger.Entry;
import org.taizhang.reading.ColumnReading;
import org.taizhang.reading.Counts;
import org.taizhang.reading.Finding;
import org.taizhang.reading.Reading;
import org.taizhang.reading.RowReading;
import org.taizhang.reading.TableReading;
import org.taizhang.value.Code;

/** A file with what was understood and found of it, put together by a test. */
final class Case {
    static final Campaign CAMPAIGN = CampaignFiles.shipped();

    private final Path file;
    private String name;
    private String county = "yunling";
    private long submission = 7;
    private boolean duplicate;
    private Reading.Status status = Reading.Status.ACCEPTED;
    private final List<TableReading> tables = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Entry.ReportEntry> reports = new ArrayList<>();

    Case(Path file) {
        this.file = file;
        this.name = file.getFileName().toString();
    }

    static Path sample(String path) {
        return Path.of("samples", path.split("/"));
    }

    Case named(String name) {
        this.name = name;
        return this;
    }

    Case of(String county) {
        this.county = county;
        return this;
    }

    Case submission(long number) {
        this.submission = number;
        return this;
    }

    Case duplicate() {
        this.duplicate = true;
        return this;
    }

    Case status(Reading.Status status) {
        this.status = status;
        return this;
    }

    Case table(TableReading table) {
        tables.add(table);
        return this;
    }

    Case report(Entry.ReportEntry report) {
        reports.add(report);
        return this;
    }

    Case finding(Code code, String sheet, String cell, String field, String raw, String message, String suggestion) {
        findings.add(new Finding(
                code.severity(),
                code,
                Optional.ofNullable(sheet),
                Optional.ofNullable(cell),
                Optional.ofNullable(field),
                Optional.ofNullable(raw),
                message,
                Optional.ofNullable(suggestion)));
        return this;
    }

    /** A table of the form for projects with these columns, {@code header|field|unit} each. */
    static TableReading projects(String sheet, String county, Counts counts, List<RowReading> rows, String... columns) {
        List<ColumnReading> read = new ArrayList<>();
        for (int i = 0; i < columns.length; i++) {
            String[] c = columns[i].split("\\|", -1);
            read.add(new ColumnReading(i, c[0], some(c, 1), some(c, 2)));
        }
        return new TableReading(
                Optional.ofNullable(sheet),
                "project-progress",
                county,
                Period.month(2012, 4),
                false,
                read,
                rows,
                counts,
                false);
    }

    private static Optional<String> some(String[] parts, int i) {
        return parts.length > i && !parts[i].isEmpty() ? Optional.of(parts[i]) : Optional.empty();
    }

    Entry entry() {
        String sha256 = sha256(file);
        Arrival arrival = new Arrival(
                county,
                Optional.empty(),
                name,
                sha256,
                "folder",
                OffsetDateTime.parse("2012-05-03T09:30:00+08:00"),
                file,
                file);
        Reading reading = new Reading(name, sha256, status, Optional.of(county), Optional.empty(), tables, findings);
        return new Entry(submission, duplicate, arrival, reading, reports);
    }

    private static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

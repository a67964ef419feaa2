package org.taizhang.ledger;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Home;
import org.taizhang.campaign.Period;
import org.taizhang.reading.ColumnReading;
import org.taizhang.reading.Counts;
import org.taizhang.reading.Finding;
import org.taizhang.reading.Reading;
import org.taizhang.reading.RowReading;
import org.taizhang.reading.TableReading;
import org.taizhang.value.Value;

/** A ledger of the default campaign, with reports written by hand. */
final class TestLedger implements AutoCloseable {
    static final Campaign CAMPAIGN = CampaignFiles.shipped();

    final Home home;
    final Ledger ledger;
    String county = "yunling";
    Optional<String> unit = Optional.empty();

    TestLedger(Path home) {
        this(home, TestDatabase.of(home, CAMPAIGN));
    }

    TestLedger(Path home, Campaign campaign) {
        this.home = new Home(home);
        this.ledger = Ledger.open(this.home, campaign);
    }

    /** A row of projects: name, stage, invested. */
    static Map<String, Value> project(String name, String stage, Object invested) {
        Map<String, Value> values = new LinkedHashMap<>();
        values.put("project", new Value.Text(name));
        if (invested != null) values.put("invested", new Value.Number(new BigDecimal(invested.toString())));
        if (stage != null) values.put("stage", new Value.Entry(stage));
        return values;
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    static TableReading projects(String period, Map<String, Value>... rows) {
        return table("project-progress", period, List.of(rows), false);
    }

    /** The same table with its last row refused. */
    static TableReading refusingTheLast(TableReading table) {
        List<RowReading> rows = new ArrayList<>(table.rows());
        RowReading last = rows.remove(rows.size() - 1);
        int accepted = rows.size();
        rows.add(new RowReading(last.row(), false, last.values(), last.extras()));
        return new TableReading(
                table.sheet(),
                table.form(),
                table.county(),
                table.period(),
                table.transposed(),
                table.columns(),
                rows,
                new Counts(accepted + 2, 1, accepted, 1, 0, 0, 0),
                table.nil());
    }

    static TableReading nothingNew(String period) {
        return table("project-progress", period, List.of(), true);
    }

    static TableReading table(String form, String period, List<Map<String, Value>> rows, boolean nil) {
        List<ColumnReading> columns = new ArrayList<>();
        for (Form.Field f : CAMPAIGN.form(form).orElseThrow().fields())
            columns.add(new ColumnReading(columns.size(), f.title(), Optional.of(f.name()), Optional.empty()));
        List<RowReading> read = new ArrayList<>();
        for (Map<String, Value> r : rows) read.add(new RowReading(5 + read.size(), true, r, Map.of()));
        return new TableReading(
                Optional.of("Sheet1"),
                form,
                "yunling",
                Period.parse(period).orElseThrow(),
                false,
                columns,
                read,
                new Counts(read.size() + 1, 1, read.size(), 0, 0, 0, 0),
                nil);
    }

    Reading reading(Reading.Status status, List<Finding> findings, TableReading... tables) {
        return new Reading("file.xlsx", "", status, Optional.of(county), unit, List.of(tables), findings);
    }

    Reading accepted(TableReading... tables) {
        return reading(Reading.Status.ACCEPTED, List.of(), tables);
    }

    Arrival arrival(String content, String day) {
        String sha256 = sha256(content);
        return new Arrival(
                county,
                unit,
                content + ".xlsx",
                sha256,
                "folder",
                OffsetDateTime.parse(day + "T12:00:00+08:00"),
                new Archive(home.archive()).original(sha256),
                home.inbox(county).resolve(content + ".xlsx"));
    }

    /** Enters an accepted file; the same content is the same file. */
    Entry enter(String content, String day, TableReading... tables) {
        return ledger.enter(arrival(content, day), accepted(tables));
    }

    AsOf.CountyLedger asOf(String day) {
        return ledger.asOf(LocalDate.parse(day)).county(county);
    }

    /** What a query says, each row as its values joined by {@code |}. */
    List<String> query(String sql, Object... bound) {
        try (java.sql.Connection c = TestDatabase.connect(home.root())) {
            return TestDatabase.rows(c, sql, bound);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    List<String> present() {
        return query(
                "select project, period, stage, invested from project_progress where county = ? order by project",
                county);
    }

    static List<String> codes(Reading reading) {
        return reading.findings().stream().map(f -> f.code().id()).toList();
    }

    static String sha256(String content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(content.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        ledger.close();
    }
}

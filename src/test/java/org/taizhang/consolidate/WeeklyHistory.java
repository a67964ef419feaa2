package org.taizhang.consolidate;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.campaign.County;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Home;
import org.taizhang.digest.Altered;
import org.taizhang.ledger.Ledger;

/**
 * A ledger of many counties that report their projects every week, each time for the month at hand, and their schools
 * each month and half-year.
 *
 * <p>Written straight into the relations, since only the size matters. A fifth of the projects never moves, a fifth has
 * a problem in every report, a fifth is behind its plan, and some are new each year.
 */
final class WeeklyHistory {
    static final LocalDate START = LocalDate.of(2012, 1, 3);
    private static final int PROJECTS = 20;
    private static final int SCHOOLS = 5;
    private static final String COLUMNS = "[{\"sheet\":\"Sheet1\",\"transposed\":false,\"columns\":["
            + "{\"index\":1,\"header\":\"项目名称\",\"field\":\"project\"},".repeat(19)
            + "{\"index\":20,\"header\":\"备注\",\"field\":\"note\"}]}]";
    private static final String[] STAGES = {"foundation_laid", "started", "started", "topped_out", "completed"};

    private final Campaign campaign;
    private final Connection db;
    private long submission;
    private long report;
    private long[] rows = new long[3];

    private WeeklyHistory(Campaign campaign, Connection db) {
        this.campaign = campaign;
        this.db = db;
    }

    /** The shipped campaign with this many counties instead of its own. */
    static Campaign campaign(int counties) {
        Campaign c = CampaignFiles.shipped();
        List<County> many = new ArrayList<>();
        for (int i = 0; i < counties; i++) {
            String id = "county" + i;
            many.add(new County(id, "第" + i + "县", List.of(), List.of(id + "@example.org"), List.of()));
        }
        return Altered.with(c, "counties", many);
    }

    /** The day of the last report, after so many weeks. */
    static LocalDate last(int weeks) {
        return START.plusWeeks(weeks - 1L);
    }

    static void write(Home home, Campaign campaign, int weeks) throws SQLException {
        Ledger.open(home, campaign).close();
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + home.database())) {
            try (Statement s = db.createStatement()) {
                s.execute("pragma synchronous = off");
                s.execute("pragma cache_size = -200000");
            }
            db.setAutoCommit(false);
            new WeeklyHistory(campaign, db).write(weeks);
            db.commit();
            try (Statement s = db.createStatement()) {
                db.setAutoCommit(true);
                s.execute("pragma wal_checkpoint(truncate)");
            }
        }
    }

    private void write(int weeks) throws SQLException {
        List<Form> forms = List.of(form("project-progress"), form("enrolment"), form("school-development"));
        try (Inserts in = new Inserts(forms)) {
            for (int week = 0; week < weeks; week++) {
                LocalDate day = START.plusWeeks(week);
                boolean first = week == 0 || YearMonth.from(day).isAfter(YearMonth.from(day.minusWeeks(1)));
                YearMonth month = YearMonth.from(day);
                for (County c : campaign.counties()) {
                    boolean current = week == weeks - 1
                            || YearMonth.from(day.plusWeeks(1)).isAfter(month);
                    report(in, 0, c, month.toString(), day, week, current);
                    if (first) report(in, 1, c, month.minusMonths(1).toString(), day, week, true);
                    if (first && month.getMonthValue() % 6 == 1) {
                        YearMonth before = month.minusMonths(1);
                        report(in, 2, c, before.getYear() + "-H" + before.getMonthValue() / 6, day, week, true);
                    }
                }
                in.flush();
                db.commit();
            }
        }
        for (Form f : forms) present(f);
    }

    private Form form(String name) {
        return campaign.form(name).orElseThrow();
    }

    private void report(Inserts in, int f, County c, String period, LocalDate day, int week, boolean current)
            throws SQLException {
        submission++;
        report++;
        Form form = in.forms.get(f);
        in.submission(submission, c.id(), day);
        long first = rows[f] + 1;
        int count = f == 0 ? PROJECTS : SCHOOLS;
        for (int k = 0; k < count; k++) in.row(f, ++rows[f], report, c.id(), period, k, week, values(form, k, week));
        in.report(report, submission, form.name(), c.id(), period, current, day, count, first);
    }

    private static Map<String, Object> values(Form form, int k, int week) {
        if (form.name().equals("project-progress")) return project(k, week);
        Map<String, Object> school = new java.util.HashMap<>();
        for (Form.Field x : form.fields()) if (x.type() == Form.Type.number) school.put(x.name(), 100 + k * 10 + week);
        school.put("school", "第" + k + "学校");
        school.put("school_type", k % 2 == 0 ? "vocational" : "general");
        school.put("employment_rate", 0.9);
        return school;
    }

    private static Map<String, Object> project(int k, int week) {
        Map<String, Object> p = new java.util.HashMap<>();
        int moves = k % 5 == 0 ? 0 : week;
        // One project in twenty is replaced by a new one each year.
        p.put("project", k == 19 ? "年度项目" + week / 52 : "第" + k + "项目教学楼");
        p.put("location", "城关镇");
        p.put("nature", "new");
        p.put("land_area", 12);
        p.put("floor_area", 8600);
        p.put("total_investment", k == 7 ? null : 8600 + k);
        p.put("year_plan", 1200);
        p.put("invested", 100 + moves * 10);
        p.put("stage", STAGES[k % 5 == 0 ? 1 : Math.min(4, k % 5)]);
        p.put("planned_start", "2012-03");
        p.put("actual_start", "2012-03");
        p.put("planned_completion", k % 5 == 1 ? (2012 + week / 52) + "-01-15" : "2019-06");
        p.put("problems", k % 5 == 2 ? "征地补偿资金缺口约600万元" : null);
        p.put("responsible_unit", "教育体育局");
        p.put("responsible_person", "王" + k);
        p.put("phone", "13800000000");
        return p;
    }

    private void present(Form form) throws SQLException {
        String shared = columns(form);
        try (Statement s = db.createStatement()) {
            s.execute("insert into \"" + form.table() + "\" (" + shared + ", first_period, first_day) select " + shared
                    + ", '2012-01', '2012-01-03' from \"" + form.table()
                    + "_history\" h where row_id in (select max(row_id) from \"" + form.table()
                    + "_history\" group by county, key_text)");
        }
    }

    private static String columns(Form form) {
        return "row_id, report_id, county, period, sheet, row_no, key_text, "
                + form.fields().stream().map(x -> '"' + x.name() + '"').collect(Collectors.joining(", ")) + ", extras";
    }

    /** The prepared insertions. */
    private final class Inserts implements AutoCloseable {
        private final List<Form> forms;
        private final List<PreparedStatement> rows = new ArrayList<>();
        private final PreparedStatement submission;
        private final PreparedStatement report;
        private final PreparedStatement standing;

        Inserts(List<Form> forms) throws SQLException {
            this.forms = forms;
            for (Form f : forms)
                rows.add(db.prepareStatement("insert into \"" + f.table() + "_history\" (" + columns(f) + ") values (?"
                        + ", ?".repeat(7 + f.fields().size()) + ")"));
            submission = db.prepareStatement("insert into submission (id, county, file_name, sha256, channel,"
                    + " received_at, received_day, status) values (?, ?, ?, ?, 'folder', ?, ?, 'accepted')");
            report = db.prepareStatement("insert into report (id, submission_id, form, county, period, revision,"
                    + " is_current, kind, received_day, row_count, first_row, last_row, errors, warnings, columns_json,"
                    + " changes_json) values (?, ?, ?, ?, ?, 1, ?, 'whole', ?, ?, ?, ?, 0, 1, ?, ?)");
            standing = db.prepareStatement("insert into standing (report_id, since_day, until_day) values (?, ?, ?)");
        }

        void submission(long id, String county, LocalDate day) throws SQLException {
            submission.setLong(1, id);
            submission.setString(2, county);
            submission.setString(3, "报表" + id + ".xlsx");
            submission.setString(4, "%064x".formatted(id));
            submission.setString(5, day + "T09:00:00+08:00");
            submission.setString(6, day.toString());
            submission.addBatch();
        }

        void row(int f, long id, long report, String county, String period, int k, int week, Map<String, Object> values)
                throws SQLException {
            PreparedStatement s = rows.get(f);
            s.setLong(1, id);
            s.setLong(2, report);
            s.setString(3, county);
            s.setString(4, period);
            s.setString(5, "Sheet1");
            s.setInt(6, 5 + k);
            s.setString(7, (String) values.get(forms.get(f).primaryKey().get(0)));
            int at = 8;
            for (Form.Field x : forms.get(f).fields()) s.setObject(at++, values.get(x.name()));
            s.setString(at, "{}");
            s.addBatch();
        }

        void report(
                long id,
                long submission,
                String form,
                String county,
                String period,
                boolean current,
                LocalDate day,
                int count,
                long first)
                throws SQLException {
            report.setLong(1, id);
            report.setLong(2, submission);
            report.setString(3, form);
            report.setString(4, county);
            report.setString(5, period);
            report.setInt(6, current ? 1 : 0);
            report.setString(7, day.toString());
            report.setInt(8, count);
            report.setLong(9, first);
            report.setLong(10, first + count - 1);
            report.setString(11, COLUMNS);
            report.setString(12, "{\"replaced\":null,\"updated\":[],\"added\":[],\"dropped\":[]}");
            report.addBatch();
            standing.setLong(1, id);
            standing.setString(2, day.toString());
            standing.setString(3, current ? null : day.plusWeeks(1).toString());
            standing.addBatch();
        }

        void flush() throws SQLException {
            submission.executeBatch();
            report.executeBatch();
            standing.executeBatch();
            for (PreparedStatement s : rows) s.executeBatch();
        }

        @Override
        public void close() throws SQLException {
            for (PreparedStatement s : rows) s.close();
            submission.close();
            report.close();
            standing.close();
        }
    }
}

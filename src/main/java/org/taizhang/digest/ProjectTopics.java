package org.taizhang.digest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taizhang.campaign.Repertoire;
import org.taizhang.digest.Topic.Kind;

/** The workbook's sheets of projects: each by its latest row, and what its county asks to have solved. */
final class ProjectTopics {
    private final DigestTree tree;
    private final Words words;
    private final Repertoire repertoire;
    private final String unit;
    private final LocalDate day;

    /** @param unit that of amounts; empty where they have none */
    ProjectTopics(DigestTree tree, Words words, Repertoire repertoire, String unit) {
        this.tree = tree;
        this.words = words;
        this.repertoire = repertoire;
        this.unit = unit;
        this.day = LocalDate.parse((String) tree.all().get("as_of"));
    }

    /** The heading of a column of amounts. */
    static String amount(Words words, String key, String unit) {
        String title = words.say("digest.col." + key);
        return unit.isEmpty() ? title : title + " (" + unit + ")";
    }

    /** Whether it can be said which share of the total is invested. */
    static boolean shares(Repertoire repertoire) {
        return repertoire.has("total_investment") && repertoire.has("invested");
    }

    /** Which share of the total is invested; null where that is not known. */
    static BigDecimal share(Map<String, Object> figures) {
        if (!(figures.get("total_investment") instanceof BigDecimal total) || total.signum() <= 0) return null;
        if (!(figures.get("invested") instanceof BigDecimal invested)) return null;
        return invested.divide(total, 4, RoundingMode.HALF_UP);
    }

    private Topic topic(String id) {
        return new Topic(id, words.say("digest.sheet." + id), words.say("digest.none"));
    }

    private String col(String key) {
        return words.say("digest.col." + key);
    }

    Topic listed() {
        Topic t = topic("projects")
                .column(col("county"), Kind.TEXT)
                .column(col("project"), Kind.LONG_TEXT)
                .column(col("stage"), Kind.TEXT)
                .column(amount(words, "total", unit), Kind.NUMBER, repertoire.has("total_investment"))
                .column(amount(words, "invested", unit), Kind.NUMBER, repertoire.has("invested"))
                .column(col("share"), Kind.SHARE, shares(repertoire))
                .column(col("responsible"), Kind.TEXT, repertoire.has("responsible"))
                .column(col("period"), Kind.TEXT)
                .column(words.say("digest.unlisted"), Kind.TEXT);
        DigestWorkbook.sources(t, words);
        t.column(col("carried_over"), Kind.LONG_TEXT);
        List<Map<String, Object>> counties = tree.list("counties");
        t.rows(
                counties.stream().mapToInt(c -> projectList(c).size()).sum(),
                counties.stream().flatMap(c -> projectList(c).stream().map(p -> project(c, p))));
        return t;
    }

    private static List<Map<String, Object>> projectList(Map<String, Object> county) {
        return DigestTree.items(county.get("project_list"));
    }

    private List<Object> project(Map<String, Object> county, Map<String, Object> p) {
        List<Object> cells = new ArrayList<>(Arrays.asList(
                county.get("name"),
                p.get("project"),
                words.stage((String) p.get("stage")),
                p.get("total_investment"),
                p.get("invested"),
                share(p),
                p.get("responsible"),
                words.period((String) p.get("period")),
                Boolean.TRUE.equals(p.get("listed")) ? null : words.say("digest.yes")));
        DigestWorkbook.source(cells, p.get("origin"));
        cells.add(carried(p));
        return cells;
    }

    /** Which values come from an earlier report, and where they stand in it. */
    private String carried(Map<String, Object> p) {
        List<String> said = new ArrayList<>();
        ((Map<?, ?>) p.get("carried")).forEach((name, from) -> {
            Map<?, ?> c = (Map<?, ?>) from;
            said.add(words.say(
                    "digest.carried.source",
                    Map.of(
                            "field",
                            words.figure((String) name),
                            "period",
                            words.shortPeriod((String) c.get("period"), day),
                            "source",
                            source((Map<?, ?>) c.get("origin"), (String) c.get("cell")))));
        });
        return said.isEmpty() ? null : String.join(words.say("digest.semicolon"), said);
    }

    private String source(Map<?, ?> origin, String cell) {
        Map<String, String> put = new HashMap<>();
        origin.forEach((k, v) -> put.put((String) k, String.valueOf(v)));
        if (cell != null) put.put("cell", cell);
        String key = cell == null ? "digest.source" : "digest.source.cell";
        return words.say(origin.get("sheet") == null ? key + ".plain" : key, put);
    }

    Topic problems() {
        Topic t = topic("problems")
                .column(col("county"), Kind.TEXT)
                .column(col("project"), Kind.LONG_TEXT)
                .column(col("problem"), Kind.LONG_TEXT)
                .column(col("since"), Kind.TEXT)
                .column(col("reports_in_row"), Kind.COUNT)
                .column(col("responsible"), Kind.TEXT, repertoire.has("responsible"));
        DigestWorkbook.sources(t, words);
        t.rows(tree.list("problems"), this::problem);
        return t;
    }

    private List<Object> problem(Map<String, Object> p) {
        List<Object> cells = new ArrayList<>(Arrays.asList(
                words.county((String) p.get("county")),
                p.get("project"),
                p.get("problem"),
                words.period((String) p.get("since")),
                p.get("reports"),
                p.get("responsible")));
        DigestWorkbook.source(cells, p.get("origin"));
        return cells;
    }
}

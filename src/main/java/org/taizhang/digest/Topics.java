package org.taizhang.digest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.taizhang.campaign.Campaign;
import org.taizhang.digest.Topic.Kind;

/** What the workbook's sheets hold, in the order of the page. */
final class Topics {
    private final DigestTree tree;
    private final Words words;
    private final String form;
    private final String unit;

    Topics(DigestTree tree, Campaign campaign, Words words) {
        this.tree = tree;
        this.words = words;
        this.form = campaign.settings()
                .roles()
                .projects()
                .map(Campaign.Projects::form)
                .orElse("");
        this.unit = campaign.settings()
                .roles()
                .projects()
                .flatMap(p -> p.totalInvestment().or(p::invested))
                .map(f -> words.unit(form, f))
                .orElse("");
    }

    List<Topic> all() {
        List<Topic> topics = new ArrayList<>();
        topics.add(overview());
        topics.add(counties());
        topics.add(new AttentionTopic(tree, words, form).topic());
        topics.add(projects());
        topics.add(problems());
        topics.add(changes());
        topics.add(new SchoolTopic(tree, words, "enrolment").topic());
        topics.add(new SchoolTopic(tree, words, "development").topic());
        topics.addAll(new ClosingTopics(tree, words).all());
        return topics;
    }

    private Topic topic(String id) {
        return new Topic(id, words.say("digest.sheet." + id), words.say("digest.none"));
    }

    private String col(String key) {
        return words.say("digest.col." + key);
    }

    private String amount(String key) {
        return unit.isEmpty() ? col(key) : col(key) + " (" + unit + ")";
    }

    private Topic overview() {
        Topic t = topic("overview")
                .column(col("measure"), Kind.TEXT)
                .column(col("value"), Kind.NUMBER)
                .column(col("before"), Kind.NUMBER);
        Map<?, ?> city = (Map<?, ?>) tree.all().get("city");
        Map<?, ?> before = tree.all().get("before") instanceof Map<?, ?> b ? b : Map.of();
        numbers(t, city, before);
        if (city.get("more") instanceof Map<?, ?> m) {
            Map<Object, Object> more = new LinkedHashMap<>(m);
            more.keySet().removeAll(city.keySet());
            numbers(t, more, before.get("more") instanceof Map<?, ?> b ? b : Map.of());
        }
        return t;
    }

    private void numbers(Topic t, Map<?, ?> now, Map<?, ?> before) {
        for (Map.Entry<?, ?> e : now.entrySet())
            if (e.getValue() instanceof Number n) t.row(words.figure((String) e.getKey()), n, before.get(e.getKey()));
    }

    private Topic counties() {
        Topic t = topic("counties")
                .column(col("rank"), Kind.COUNT)
                .column(col("county"), Kind.TEXT)
                .column(col("rank_change"), Kind.COUNT)
                .column(col("light"), Kind.TEXT)
                .column(col("score"), Kind.NUMBER)
                .column(col("projects"), Kind.COUNT)
                .column(words.say("digest.kpi.started"), Kind.COUNT)
                .column(amount("total"), Kind.NUMBER)
                .column(amount("invested"), Kind.NUMBER)
                .column(col("share"), Kind.SHARE)
                .column(col("overdue"), Kind.ALARM)
                .column(col("stalled"), Kind.ALARM)
                .column(col("pace"), Kind.SHARE)
                .column(col("ratio"), Kind.RATIO)
                .column(col("in_school"), Kind.RATIO)
                .column(words.say("digest.missing"), Kind.ALARM)
                .column(words.say("digest.county.late"), Kind.COUNT);
        t.rows(tree.list("counties"), Topics::county);
        return t;
    }

    private static List<Object> county(Map<String, Object> c) {
        return Arrays.asList(
                c.get("rank"),
                c.get("name"),
                c.get("rank_change"),
                c.get("light_label"),
                c.get("score"),
                c.get("projects"),
                c.get("started"),
                c.get("total_investment"),
                c.get("invested"),
                share(c),
                c.get("overdue"),
                c.get("stalled"),
                c.get("pace"),
                c.get("enrolment_ratio"),
                c.get("in_school_ratio"),
                DigestTree.items(c.get("missing_reports")).size(),
                DigestTree.items(c.get("late_reports")).size());
    }

    private Topic projects() {
        Topic t = topic("projects")
                .column(col("county"), Kind.TEXT)
                .column(col("project"), Kind.LONG_TEXT)
                .column(col("stage"), Kind.TEXT)
                .column(amount("total"), Kind.NUMBER)
                .column(amount("invested"), Kind.NUMBER)
                .column(col("share"), Kind.SHARE)
                .column(col("responsible"), Kind.TEXT)
                .column(col("period"), Kind.TEXT)
                .column(words.say("digest.unlisted"), Kind.TEXT);
        sources(t);
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
        return cells;
    }

    private void sources(Topic t) {
        t.column(col("file"), Kind.LONG_TEXT).column(col("sheet"), Kind.TEXT).column(col("row"), Kind.COUNT);
    }

    private Topic problems() {
        Topic t = topic("problems")
                .column(col("county"), Kind.TEXT)
                .column(col("project"), Kind.LONG_TEXT)
                .column(col("problem"), Kind.LONG_TEXT)
                .column(col("since"), Kind.TEXT)
                .column(col("reports_in_row"), Kind.COUNT)
                .column(col("responsible"), Kind.TEXT);
        sources(t);
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

    private Topic changes() {
        Topic t = topic("changes")
                .column(col("county"), Kind.TEXT)
                .column(col("form"), Kind.TEXT)
                .column(col("key"), Kind.LONG_TEXT)
                .column(col("field"), Kind.TEXT)
                .column(col("from"), Kind.TEXT)
                .column(col("to"), Kind.TEXT)
                .column(col("new"), Kind.TEXT)
                .column(col("correction"), Kind.TEXT);
        sources(t);
        t.rows(tree.list("changes"), this::change);
        return t;
    }

    private List<Object> change(Map<String, Object> c) {
        String f = (String) c.get("form");
        String field = (String) c.get("field");
        List<Object> cells = new ArrayList<>(Arrays.asList(
                words.county((String) c.get("county")),
                words.form(f),
                c.get("key"),
                c.containsKey("row") ? words.say("digest.changes." + c.get("row")) : words.field(f, field),
                side(f, field, c.get("from")),
                side(f, field, c.get("to")),
                yes(c.get("new")),
                yes(c.get("correction"))));
        DigestWorkbook.source(cells, c.get("origin"));
        return cells;
    }

    private Object side(String form, String field, Object value) {
        return value instanceof String raw ? words.value(form, field, raw) : value;
    }

    private String yes(Object value) {
        return Boolean.TRUE.equals(value) ? words.say("digest.yes") : null;
    }

    private static BigDecimal share(Map<String, Object> figures) {
        if (!(figures.get("total_investment") instanceof BigDecimal total) || total.signum() <= 0) return null;
        if (!(figures.get("invested") instanceof BigDecimal invested)) return null;
        return invested.divide(total, 4, RoundingMode.HALF_UP);
    }
}

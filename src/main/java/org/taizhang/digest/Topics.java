package org.taizhang.digest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Repertoire;
import org.taizhang.digest.Topic.Kind;

/** What the workbook's sheets hold, in the order of the page. */
final class Topics {
    /** Without any of them the city has no figures of its own. */
    private static final List<String> ROLES = List.of("projects", "ratio", "schools", "indicators");

    private static final Set<String> AMOUNTS =
            Set.of("total_investment", "invested", "year_plan", "invested_this_year");
    /** Figures that are parts of one. */
    private static final Set<String> SHARES = Set.of(
            "started_share",
            "plan_done",
            "pace_kept",
            "milestones_kept",
            "reports_received",
            "reports_on_time",
            "reports_whole",
            "dual_qualified_share",
            "target_reached");

    private final DigestTree tree;
    private final Words words;
    private final Repertoire repertoire;
    private final String form;
    private final String unit;
    private final String group;

    Topics(DigestTree tree, Campaign campaign, Words words) {
        this.tree = tree;
        this.words = words;
        this.repertoire = new Repertoire(campaign);
        this.group =
                campaign.settings().roles().ratio().map(Campaign.Ratio::group).orElse("");
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
        if (ROLES.stream().anyMatch(repertoire::has)) topics.add(overview());
        topics.add(counties());
        topics.add(new AttentionTopic(tree, words, repertoire, form).topic());
        ProjectTopics projects = new ProjectTopics(tree, words, repertoire, unit);
        if (repertoire.has("projects")) topics.add(projects.listed());
        if (repertoire.has("problems")) topics.add(projects.problems());
        topics.add(changes());
        if (repertoire.has("indicators")) topics.add(indicators());
        if (repertoire.has("ratio")) topics.add(new SchoolTopic(tree, words, "enrolment", group).topic());
        if (repertoire.has("schools")) topics.add(new SchoolTopic(tree, words, "development", "").topic());
        topics.addAll(new ClosingTopics(tree, words, repertoire).all());
        return topics;
    }

    private Topic topic(String id) {
        return new Topic(id, words.say("digest.sheet." + id), words.say("digest.none"));
    }

    private String col(String key) {
        return words.say("digest.col." + key);
    }

    private Topic overview() {
        Topic t = topic("overview")
                .column(col("measure"), Kind.TEXT)
                .column(col("unit"), Kind.TEXT, !unit.isEmpty())
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
        now.forEach((name, value) -> {
            if (value instanceof Number n && repertoire.has((String) name))
                t.row(
                        name.equals("pace") ? col("pace.points") : words.figure((String) name),
                        AMOUNTS.contains(name) ? unit : null,
                        shown(name, n),
                        shown(name, before.get(name)));
        });
    }

    private Object shown(Object name, Object value) {
        boolean share = SHARES.contains(name) || words.isInPercent((String) name);
        return share && value instanceof BigDecimal n ? new Topic.Share(n) : value;
    }

    private Topic counties() {
        Topic t = topic("counties")
                .column(col("rank"), Kind.COUNT, repertoire.has("rank"))
                .column(col("county"), Kind.TEXT)
                .column(col("rank_change"), Kind.COUNT, repertoire.has("rank"))
                .column(col("light"), Kind.TEXT, repertoire.has("light"))
                .column(col("score"), Kind.NUMBER, repertoire.has("score"))
                .column(col("projects"), Kind.COUNT, repertoire.has("projects"))
                .column(words.say("digest.kpi.started"), Kind.COUNT, repertoire.has("started"))
                .column(ProjectTopics.amount(words, "total", unit), Kind.NUMBER, repertoire.has("total_investment"))
                .column(ProjectTopics.amount(words, "invested", unit), Kind.NUMBER, repertoire.has("invested"))
                .column(col("share"), Kind.SHARE, ProjectTopics.shares(repertoire))
                .column(col("overdue"), Kind.ALARM, repertoire.has("overdue"))
                .column(col("stalled"), Kind.ALARM, repertoire.has("stalled"))
                .column(col("pace.points"), Kind.NUMBER, repertoire.has("pace"))
                .column(col("ratio"), Kind.RATIO, repertoire.has("enrolment_ratio"))
                .column(col("in_school"), Kind.RATIO, repertoire.has("in_school_ratio"))
                .column(words.say("digest.missing"), Kind.ALARM)
                .column(words.say("digest.county.late"), Kind.COUNT);
        t.rows(tree.ranked(), Topics::county);
        return t;
    }

    private static List<Object> county(Map<String, Object> c) {
        boolean reported = Boolean.TRUE.equals(c.get("reported"));
        return Arrays.asList(
                c.get("rank"),
                c.get("name"),
                c.get("rank_change"),
                c.get("light_label"),
                c.get("score"),
                reported ? c.get("projects") : null,
                reported ? c.get("started") : null,
                reported ? c.get("total_investment") : null,
                reported ? c.get("invested") : null,
                ProjectTopics.share(c),
                reported ? c.get("overdue") : null,
                reported ? c.get("stalled") : null,
                c.get("pace"),
                c.get("enrolment_ratio"),
                c.get("in_school_ratio"),
                DigestTree.items(c.get("missing_reports")).size(),
                DigestTree.items(c.get("late_reports")).size());
    }

    private Topic indicators() {
        List<Map<String, Object>> indicators = tree.list("indicators");
        Topic t = topic("indicators").column(col("county"), Kind.TEXT);
        for (Map<String, Object> i : indicators)
            t.column((String) i.get("title"), words.isInPercent((String) i.get("id")) ? Kind.SHARE : Kind.NUMBER);
        t.rows(tree.list("counties"), c -> {
            List<Object> cells = new ArrayList<>(List.of(c.get("name")));
            for (Map<String, Object> i : indicators) cells.add(((Map<?, ?>) c.get("more")).get(i.get("id")));
            return cells;
        });
        return t;
    }

    private Topic changes() {
        Topic t = topic("changes")
                .column(col("county"), Kind.TEXT)
                .column(col("form"), Kind.TEXT)
                .column(col("key"), Kind.LONG_TEXT)
                .column(col("field"), Kind.TEXT)
                .column(col("period"), Kind.TEXT)
                .column(col("from"), Kind.TEXT)
                .column(col("to"), Kind.TEXT)
                .column(col("new"), Kind.TEXT)
                .column(col("correction"), Kind.TEXT);
        DigestWorkbook.sources(t, words);
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
                words.period((String) c.get("period")),
                side(f, field, c.get("from")),
                c.get("not_taken") instanceof String raw
                        ? words.say("digest.changes.not_taken", Map.of("raw", raw))
                        : side(f, field, c.get("to")),
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
}

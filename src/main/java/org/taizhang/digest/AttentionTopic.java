package org.taizhang.digest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.taizhang.campaign.Repertoire;
import org.taizhang.digest.Topic.Kind;

/** The sheet of everything that needs attention: one line a matter, to be filtered by its kind. */
final class AttentionTopic {
    private static final List<String> KINDS =
            List.of("overdue", "missing", "stalled", "behind_plan", "at_risk", "dropped");

    private final DigestTree tree;
    private final Words words;
    private final Repertoire repertoire;
    private final String form;

    AttentionTopic(DigestTree tree, Words words, Repertoire repertoire, String form) {
        this.tree = tree;
        this.words = words;
        this.repertoire = repertoire;
        this.form = form;
    }

    Topic topic() {
        Topic t = new Topic("attention", words.say("digest.sheet.attention"), words.say("digest.attention.none"));
        t.column(words.say("digest.col.kind"), Kind.TEXT)
                .column(words.say("digest.col.county"), Kind.TEXT)
                .column(words.say("digest.col.key"), Kind.LONG_TEXT)
                .column(words.say("digest.col.what"), Kind.LONG_TEXT)
                .column(words.say("digest.col.due"), Kind.DAY)
                .column(words.say("digest.col.days"), Kind.COUNT)
                .column(words.say("digest.col.responsible"), Kind.TEXT, repertoire.has("responsible"));
        DigestWorkbook.sources(t, words);
        for (String kind : KINDS) t.rows(tree.list(kind), item -> cells(kind, item));
        return t;
    }

    private List<Object> cells(String kind, Map<String, Object> item) {
        Object days = item.containsKey("days_late") ? item.get("days_late") : item.get("days_left");
        List<Object> cells = new ArrayList<>(Arrays.asList(
                words.say("digest." + kind),
                words.county((String) item.get("county")),
                item.containsKey("project") ? item.get("project") : item.get("key"),
                what(kind, item),
                item.get("due") instanceof String due ? LocalDate.parse(due) : null,
                days,
                item.get("responsible")));
        DigestWorkbook.source(cells, item.get("origin"));
        return cells;
    }

    private String what(String kind, Map<String, Object> item) {
        return switch (kind) {
            case "overdue", "at_risk" -> item.get("milestone_title") + words.say("digest.semicolon") + stage(item);
            case "missing" -> missing(item);
            case "stalled" ->
                words.say(
                        "digest.stalled.line",
                        Map.of("since", words.period(text(item, "since")), "stage", stage(item)));
            case "behind_plan" -> words.field(form, text(item, "field")) + " " + words.period(text(item, "planned"));
            default -> words.form(text(item, "form")) + " " + words.period(text(item, "last_period"));
        };
    }

    /** The report, and the unit that owes it where the county has several. */
    private String missing(Map<String, Object> item) {
        String report = words.form(text(item, "form")) + " " + words.period(text(item, "period"));
        String unit = text(item, "unit");
        return unit == null ? report : report + " · " + words.reportingUnit(text(item, "county"), unit);
    }

    private String stage(Map<String, Object> item) {
        return words.stage(text(item, "stage"));
    }

    private static String text(Map<String, Object> item, String key) {
        return (String) item.get(key);
    }
}

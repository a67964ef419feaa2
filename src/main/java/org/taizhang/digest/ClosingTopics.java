package org.taizhang.digest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.taizhang.campaign.Repertoire;
import org.taizhang.digest.Topic.Kind;

/** The workbook's last sheets: who reported when, how good the data are, and how the figures are made. */
final class ClosingTopics {
    private final DigestTree tree;
    private final Words words;
    private final Repertoire repertoire;

    ClosingTopics(DigestTree tree, Words words, Repertoire repertoire) {
        this.tree = tree;
        this.words = words;
        this.repertoire = repertoire;
    }

    List<Topic> all() {
        return List.of(reporting(), quality(), how());
    }

    private Topic topic(String id) {
        return new Topic(id, words.say("digest.sheet." + id), words.say("digest.none"));
    }

    private String col(String key) {
        return words.say("digest.col." + key);
    }

    private Topic reporting() {
        Topic t = topic("reporting").column(col("county"), Kind.TEXT).column(col("form"), Kind.TEXT);
        List<String> counts = List.of("expected", "received", "on_time", "late", "missing", "pending");
        for (String c : counts) t.column(col(c), c.equals("missing") ? Kind.ALARM : Kind.COUNT);
        t.rows(tree.list("reporting"), r -> {
            List<Object> cells = new ArrayList<>(
                    Arrays.asList(words.county((String) r.get("county")), words.form((String) r.get("form"))));
            for (String c : counts) cells.add(r.get(c));
            return cells;
        });
        return t;
    }

    private Topic quality() {
        Topic t = topic("quality")
                .column(col("county"), Kind.TEXT)
                .column(col("errors"), Kind.ALARM)
                .column(col("warnings"), Kind.COUNT)
                .column(col("carried_over"), Kind.COUNT, repertoire.has("carried_over"));
        t.rows(
                tree.list("data_quality"),
                q -> Arrays.asList(
                        words.county((String) q.get("county")),
                        q.get("errors"),
                        q.get("warnings"),
                        q.get("carried_over")));
        return t;
    }

    private Topic how() {
        Topic t = topic("how").column(col("measure"), Kind.TEXT).column(words.say("digest.how"), Kind.LONG_TEXT);
        Map<String, Object> all = tree.all();
        String asOf = words.day(LocalDate.parse((String) all.get("as_of")));
        String base = words.day(LocalDate.parse((String) all.get("base")));
        t.row(null, words.say("digest.how.as_of", Map.of("day", asOf, "base", base)));
        t.row(null, words.say("digest.how.source"));
        if (all.get("rules") instanceof Map<?, ?> rules)
            rules.forEach((name, rule) -> t.row(words.figure((String) name), rule));
        t.row(
                null,
                words.say(
                        "digest.how.fingerprint",
                        Map.of("ledger", (String) all.get("ledger_fingerprint"), "campaign", (String)
                                all.get("campaign_fingerprint"))));
        return t;
    }
}

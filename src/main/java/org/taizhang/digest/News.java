package org.taizhang.digest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.taizhang.campaign.Campaign;

/** What is new or urgent, in a line: the subject of a mail, and whether a night has news at all. */
final class News {
    private static final int PARTS = 3;

    private final Words words;
    private final Campaign campaign;

    News(Words words, Campaign campaign) {
        this.words = words;
        this.campaign = campaign;
    }

    /** The subject of the city's mail. */
    String city(DigestTree tree) {
        return subject("mail.subject", tree, cityLine(tree), "");
    }

    /** The city's news in a few words. */
    String cityLine(DigestTree tree) {
        long silent = tree.list("missing").stream()
                .map(m -> m.get("county"))
                .distinct()
                .count();
        return line(tree.all(), "news.missing.counties", silent);
    }

    /** The subject of one county's mail. */
    String county(DigestTree tree, String county) {
        return subject("mail.subject.county", tree, countyLine(tree, county), words.county(county));
    }

    /** One county's news in a few words. */
    String countyLine(DigestTree tree, String county) {
        Map<String, Object> own = tree.of(county);
        return line(own, "news.missing.reports", size(own, "missing"));
    }

    /** Whether something came, ran out or fell due on the day itself. */
    boolean any(DigestTree tree) {
        if (tree.list("changes").stream().anyMatch(c -> Boolean.TRUE.equals(c.get("new")))) return true;
        String day = (String) tree.all().get("as_of");
        boolean due = tree.list("missing").stream()
                .anyMatch(m -> LocalDate.parse((String) m.get("due"))
                        .plusDays(1)
                        .toString()
                        .equals(day));
        return due || firstDay(tree, "overdue") || firstDay(tree, "behind_plan");
    }

    private static boolean firstDay(DigestTree tree, String list) {
        return tree.list(list).stream().anyMatch(o -> o.get("days_late") instanceof Number n && n.longValue() == 1);
    }

    private String line(Map<String, Object> lists, String missing, long howManyMissing) {
        List<String> parts = new ArrayList<>();
        add(parts, "news.overdue", size(lists, "overdue"));
        add(parts, missing, howManyMissing);
        add(parts, "news.stalled", size(lists, "stalled"));
        add(parts, "news.behind_plan", size(lists, "behind_plan"));
        add(parts, "news.dropped", size(lists, "dropped"));
        add(parts, "news.at_risk", size(lists, "at_risk"));
        if (parts.isEmpty()) return words.say("news.none");
        return String.join(words.say("news.comma"), parts.subList(0, Math.min(PARTS, parts.size())));
    }

    private void add(List<String> parts, String key, long n) {
        if (n > 0) parts.add(words.say(key, Map.of("n", Long.toString(n))));
    }

    private String subject(String key, DigestTree tree, String news, String county) {
        String day = words.shortDay(LocalDate.parse((String) tree.all().get("as_of")));
        return Plain.text(words.say(
                key, Map.of("news", news, "campaign", campaign.settings().name(), "day", day, "county", county)));
    }

    private static int size(Map<String, Object> lists, String name) {
        return DigestTree.items(lists.get(name)).size();
    }
}

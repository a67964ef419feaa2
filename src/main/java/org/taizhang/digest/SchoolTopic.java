package org.taizhang.digest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.taizhang.campaign.Form;
import org.taizhang.digest.Topic.Kind;

/** A sheet of schools: every school's latest row of one form, with where it stands. */
final class SchoolTopic {
    private final DigestTree tree;
    private final Words words;
    private final String id;
    private final String group;

    /** @param group the field that says of which kind a school is; empty where the form has none */
    SchoolTopic(DigestTree tree, Words words, String id, String group) {
        this.group = group;
        this.tree = tree;
        this.words = words;
        this.id = id;
    }

    Topic topic() {
        Topic t = new Topic(id, words.say("digest.sheet." + id), words.say("digest.none"));
        Set<String> fields = new LinkedHashSet<>();
        String form = "";
        int count = 0;
        for (Map<String, Object> c : tree.list("counties")) {
            if (!(c.get(id) instanceof Map<?, ?> table)) continue;
            form = (String) table.get("form");
            count += DigestTree.items(table.get("schools")).size();
            for (Map<String, Object> s : DigestTree.items(table.get("schools")))
                ((Map<?, ?>) s.get("values")).keySet().forEach(f -> fields.add((String) f));
        }
        List<String> columns = words.inOrder(form, fields);
        columns(t, form, columns);
        t.rows(count, tree.list("counties").stream().flatMap(c -> rows(c, columns)));
        return t;
    }

    private Stream<List<Object>> rows(Map<String, Object> county, List<String> fields) {
        if (!(county.get(id) instanceof Map<?, ?> table)) return Stream.empty();
        return DigestTree.items(table.get("schools")).stream().map(s -> cells(county, table, s, fields));
    }

    private void columns(Topic t, String form, List<String> fields) {
        t.column(words.say("digest.col.county"), Kind.TEXT)
                .column(words.say("digest.col.period"), Kind.TEXT)
                .column(words.key(form), Kind.LONG_TEXT)
                .column(group.isEmpty() ? "" : words.field(form, group), Kind.TEXT, !group.isEmpty());
        for (String f : fields) {
            boolean rate = words.fieldOf(form, f).map(Form.Field::rate).orElse(false);
            t.column(words.field(form, f), rate ? Kind.SHARE : Kind.NUMBER);
        }
        DigestWorkbook.sources(t, words);
    }

    private List<Object> cells(
            Map<String, Object> county, Map<?, ?> table, Map<String, Object> school, List<String> fields) {
        List<Object> cells = new ArrayList<>();
        cells.add(county.get("name"));
        cells.add(words.period((String) table.get("period")));
        cells.add(school.get("school"));
        cells.add(
                school.get("group") instanceof String kind && !group.isEmpty()
                        ? words.value((String) table.get("form"), group, kind)
                        : null);
        Map<?, ?> values = (Map<?, ?>) school.get("values");
        for (String f : fields) cells.add(values.get(f));
        DigestWorkbook.source(cells, school.get("origin"));
        return cells;
    }
}

package org.taizhang.normalise.columns;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.taizhang.campaign.Form;
import org.taizhang.normalise.words.HeaderColumn;
import org.taizhang.normalise.words.HeaderMatch;

/** The columns with something of a person, such as name and telephone, of which a table may have those of several. */
record PersonalColumns(Form form, Map<HeaderColumn, HeaderMatch> matches) {

    /** Of several columns with the same of a person, the one right behind what was chosen of that person counts. */
    void keepTogether(Map<String, HeaderColumn> chosen) {
        Set<Integer> behind = new HashSet<>();
        for (Form.Field f : form.fields()) {
            if (!f.personal() || !chosen.containsKey(f.name())) continue;
            if (!behind.contains(chosen.get(f.name()).index()))
                matches.keySet().stream()
                        .filter(c -> behind.contains(c.index()) && isNamed(c, f))
                        .findFirst()
                        .ifPresent(c -> chosen.put(f.name(), c));
            behind.add(chosen.get(f.name()).index() + 1);
        }
    }

    private boolean isNamed(HeaderColumn column, Form.Field field) {
        return matches.get(column) instanceof HeaderMatch.Named n && n.field().equals(field);
    }
}

package org.taizhang.consolidate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Milestone;

/**
 * The fields whose past the figures ask for, by form.
 *
 * @param terms the same in one text, with the version of what is kept of them
 */
record Watched(Map<String, List<Form.Field>> fields, String terms) {
    private static final String VERSION = "3";

    static Watched by(Campaign campaign) {
        Map<String, TreeSet<String>> names = new TreeMap<>();
        for (Milestone m : campaign.settings().milestones())
            names.computeIfAbsent(m.form(), f -> new TreeSet<>()).add(m.field());
        campaign.settings()
                .roles()
                .projects()
                .ifPresent(w -> Stream.concat(
                                Stream.of(w.stage()),
                                Stream.of(
                                                w.invested(),
                                                w.totalInvestment(),
                                                w.plannedStart(),
                                                w.plannedCompletion(),
                                                w.problems())
                                        .flatMap(java.util.Optional::stream))
                        .forEach(f -> names.computeIfAbsent(w.form(), x -> new TreeSet<>())
                                .add(f)));
        Map<String, List<Form.Field>> fields = new TreeMap<>();
        names.forEach((form, watched) -> campaign.form(form)
                .ifPresent(f -> fields.put(
                        form,
                        f.fields().stream()
                                .filter(x -> watched.contains(x.name()))
                                .toList())));
        return new Watched(fields, VERSION + names);
    }

    List<Form.Field> of(String form) {
        return fields.getOrDefault(form, List.of());
    }
}

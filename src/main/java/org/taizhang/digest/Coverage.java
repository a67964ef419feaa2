package org.taizhang.digest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.taizhang.campaign.Period;

/** Of which counties the city's figures speak: those that never reported a form, and those whose report is of an earlier period. */
final class Coverage {
    /** More are counted, not named. */
    private static final int NAMED = 5;

    private final List<Map<String, Object>> counties;
    private final LocalDate asOf;
    private final Words words;

    Coverage(DigestTree tree, Words words) {
        counties = tree.list("counties");
        asOf = LocalDate.parse((String) tree.all().get("as_of"));
        this.words = words;
    }

    /**
     * What is said of a form: {@code counted}, how many counties reported it, {@code text}, which did not and which are
     * behind, and {@code marks}, by county the period of one that is behind.
     */
    Map<String, Object> of(String form) {
        List<String> silent = new ArrayList<>();
        TreeMap<Period, List<String>> reported = new TreeMap<>();
        Map<String, Period> last = new HashMap<>();
        for (Map<String, Object> c : counties) {
            Optional<Period> period = period(c, form);
            period.ifPresent(p -> last.put((String) c.get("county"), p));
            period.ifPresentOrElse(
                    p -> reported.computeIfAbsent(p, x -> new ArrayList<>()).add((String) c.get("name")),
                    () -> silent.add((String) c.get("name")));
        }
        Optional<Period> latest = reported.keySet().stream()
                .filter(p -> !p.firstDay().isAfter(asOf))
                .max(Comparator.naturalOrder());
        List<String> said = new ArrayList<>();
        if (!silent.isEmpty()) said.add(counties("digest.coverage.silent", silent, ""));
        latest.ifPresent(l -> reported.headMap(l)
                .forEach((p, names) -> said.add(counties("digest.coverage.earlier", names, shortly(p)))));
        Map<String, String> marks = new HashMap<>();
        last.forEach((county, p) -> {
            if (latest.filter(l -> p.compareTo(l) < 0).isPresent())
                marks.put(county, words.say("digest.coverage.mark", Map.of("period", shortly(p))));
        });
        return Map.of(
                "counted",
                last.size(),
                "text",
                last.isEmpty() ? "" : String.join(words.say("digest.semicolon"), said),
                "marks",
                marks);
    }

    private static Optional<Period> period(Map<String, Object> county, String form) {
        return Optional.ofNullable((String) ((Map<?, ?>) county.get("periods")).get(form))
                .flatMap(Period::parse);
    }

    private String shortly(Period period) {
        return words.shortPeriod(period.toString(), asOf);
    }

    private String counties(String key, List<String> names, String period) {
        if (names.size() > NAMED)
            return words.say(key + ".many", Map.of("n", Integer.toString(names.size()), "period", period));
        return words.say(key, Map.of("counties", String.join(words.say("digest.list"), names), "period", period));
    }
}

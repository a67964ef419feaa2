package org.taizhang.consolidate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.taizhang.campaign.NewName;
import org.taizhang.campaign.Period;

/** The keys that a county's latest report no longer has, or that a report which it replaced had alone, each with the name it may go by now. */
final class Drops {
    private Drops() {}

    static List<Figures.Dropped> of(String county, Book book) {
        TreeMap<String, Figures.Dropped> dropped = new TreeMap<>();
        if (book.form().keepsRows())
            gone(book).forEach((last, keys) -> {
                Map<String, String> newer = newer(book, k -> book.stood(last, k));
                for (String key : keys) dropped.put(key, dropped(county, book, key, book.latest(key), last, newer));
            });
        Map<Long, Map<String, String>> newerThan = new HashMap<>();
        book.leftOut().forEach((key, line) -> {
            if (book.listed().contains(key)) return;
            Map<String, String> newer = newerThan.computeIfAbsent(
                    line.report().id(), r -> newer(book, book.keysOf(line.report())::contains));
            dropped.put(key, dropped(county, book, key, line, line.period(), newer));
        });
        return List.copyOf(dropped.values());
    }

    /** The keys that are no longer listed, by the last period that had them. */
    private static Map<Period, List<String>> gone(Book book) {
        return book.keys().stream()
                .filter(key -> !book.listed().contains(key))
                .collect(Collectors.groupingBy(key -> book.story(key).last()));
    }

    private static Figures.Dropped dropped(
            String county, Book book, String key, Line line, Period last, Map<String, String> newer) {
        return new Figures.Dropped(
                county,
                book.form().name(),
                book.name(line),
                last.toString(),
                NewName.of(key, newer.keySet()).map(newer::get),
                line.origin());
    }

    /** The names by key that are listed now and did not stand beside the dropped one. */
    private static Map<String, String> newer(Book book, Predicate<String> beside) {
        Map<String, String> names = new TreeMap<>();
        for (String key : book.listed())
            book.find(key).filter(l -> !beside.test(key)).ifPresent(l -> names.put(key, book.name(l)));
        return names;
    }
}

package org.taizhang.consolidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.taizhang.campaign.NewName;
import org.taizhang.campaign.Period;

/** The keys that a county's latest report no longer has, each with the name it may go by now. */
final class Drops {
    private Drops() {}

    static List<Figures.Dropped> of(String county, Book book) {
        List<Figures.Dropped> dropped = new ArrayList<>();
        for (String key : book.keys()) {
            if (book.listed().contains(key)) continue;
            Period last = book.story(key).last();
            Map<String, String> newer = newer(book, last);
            dropped.add(new Figures.Dropped(
                    county,
                    book.form().name(),
                    book.name(book.latest(key)),
                    last.toString(),
                    NewName.of(key, newer.keySet()).map(newer::get),
                    book.latest(key).origin()));
        }
        return dropped;
    }

    /** The names by key that are listed now and did not stand beside the dropped one. */
    private static Map<String, String> newer(Book book, Period last) {
        Map<String, String> names = new TreeMap<>();
        for (String key : book.listed())
            book.find(key).filter(l -> !book.stood(last, key)).ifPresent(l -> names.put(key, book.name(l)));
        return names;
    }
}

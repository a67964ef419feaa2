package org.taizhang.campaign;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All keys that the city knows, ready for look-up. Names are compared as keys are. */
public final class Register {
    private final Map<Place, Page> pages = new HashMap<>();

    private record Place(String form, String county) {}

    /** What is registered of one form and county. */
    public static final class Page {
        private final Map<String, String> names = new HashMap<>();
        private final Map<String, List<Registered>> byKey = new HashMap<>();

        private void add(Registered entry) {
            for (String alias : entry.aliases()) names.put(Spelling.of(alias), entry.key());
            byKey.computeIfAbsent(Spelling.of(entry.key()), k -> new ArrayList<>())
                    .add(entry);
        }

        /** The name under which a key is registered, where it is written by an alias. */
        public Optional<String> nameOf(String written) {
            return Optional.ofNullable(names.get(Spelling.of(written)));
        }

        /** The city's own values for a key in a period, by field; those of a certain year before those of every year. */
        public Map<String, BigDecimal> given(String key, Period period) {
            Map<String, BigDecimal> given = new HashMap<>();
            for (Registered entry : byKey.getOrDefault(Spelling.of(key), List.of())) {
                if (!entry.holdsIn(period)) continue;
                if (entry.year().isPresent()) given.putAll(entry.given());
                else entry.given().forEach(given::putIfAbsent);
            }
            return given;
        }
    }

    public Register(List<Registered> entries) {
        for (Registered entry : entries)
            pages.computeIfAbsent(new Place(entry.form(), entry.county()), p -> new Page())
                    .add(entry);
    }

    /** What is registered of a form and county; empty where nothing is. */
    public Optional<Page> page(String form, String county) {
        return Optional.ofNullable(pages.get(new Place(form, county)));
    }
}

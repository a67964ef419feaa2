package org.taizhang.ledger;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.taizhang.campaign.Nearest;

/** The keys of a form that some counties have now, among which a person's typing is looked for. */
final class KnownKeys {
    private static final int MOST_OFFERED = 3;

    /**
     * A key.
     *
     * @param compared as keys are compared
     * @param written as a county writes it
     */
    record Key(String compared, String written) {}

    private final Keys keys;
    private final Map<String, Key> all = new HashMap<>();
    private final Map<String, Key> byLetters = new LinkedHashMap<>();

    private KnownKeys(Keys keys) {
        this.keys = keys;
    }

    static KnownKeys of(DSLContext db, FormTable table, List<String> counties) {
        KnownKeys known = new KnownKeys(table.keys());
        Map<String, Decisions> decided = new HashMap<>();
        List<Field<?>> columns = new ArrayList<>(List.of(FormTable.KEY_TEXT, FormTable.COUNTY));
        for (String part : table.form().primaryKey()) columns.add(field(name(part)));
        db.select(columns)
                .from(table.present())
                .where(FormTable.COUNTY.in(counties))
                .orderBy(FormTable.KEY_TEXT)
                .forEach(r -> known.add(
                        r,
                        () -> decided.computeIfAbsent(
                                        r.get(FormTable.COUNTY),
                                        c -> Decisions.of(db, c, table.form().name()))
                                .called(r.get(FormTable.KEY_TEXT))));
        return known;
    }

    /** @param called what a key is called whose row bears a name that was merged into it */
    private void add(Record row, Supplier<Optional<String>> called) {
        String compared = row.get(FormTable.KEY_TEXT);
        List<String> parts = new ArrayList<>();
        for (int i = 2; i < row.size(); i++)
            parts.add(Optional.ofNullable(row.get(i, String.class)).orElse(""));
        String written = keys.written(parts);
        if (!keys.of(parts).equals(compared)) written = called.get().orElse(written);
        Key key = new Key(compared, written);
        all.put(compared, key);
        byLetters.put(keys.letters(compared), key);
    }

    /** The key that was typed, however its parts were parted; empty where there is none such. */
    Optional<Key> find(String typed) {
        String key = keys.typed(typed);
        return Optional.ofNullable(all.get(key)).or(() -> Optional.ofNullable(byLetters.get(keys.letters(key))));
    }

    /** Some keys that may be meant, as counties write them: those that hold what was typed, or else the nearest. */
    List<String> near(String typed) {
        String letters = letters(typed);
        List<String> near = new ArrayList<>();
        for (Map.Entry<String, Key> key : byLetters.entrySet())
            if (near.size() < MOST_OFFERED && !letters.isEmpty() && key.getKey().contains(letters))
                near.add(key.getValue().written());
        if (near.isEmpty())
            Nearest.to(letters, byLetters.keySet())
                    .map(byLetters::get)
                    .map(Key::written)
                    .ifPresent(near::add);
        return near;
    }

    private String letters(String typed) {
        return keys.letters(keys.typed(typed));
    }
}

package org.taizhang.receipt;

import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.County;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Period;
import org.taizhang.campaign.SheetWords;
import org.taizhang.sheet.Cell;
import org.taizhang.value.SeenNumber;
import org.taizhang.value.Severity;
import org.taizhang.value.Value;

/** What people call things: the campaign's own names, and the sentences of its language. */
final class Speech {
    /** How many entries of a list are named before the rest is left to the form. */
    private static final int ENTRIES_NAMED = 12;

    private final Campaign campaign;

    Speech(Campaign campaign) {
        this.campaign = campaign;
    }

    /** The sentence of a key, with names and what is put in for them in turn. */
    String say(String key, Object... put) {
        Map<String, String> all = new HashMap<>();
        for (int i = 0; i < put.length; i += 2) all.put(put[i].toString(), put[i + 1].toString());
        return say(key, all);
    }

    String say(String key, Map<String, String> put) {
        return campaign.language().say(key, put);
    }

    /** Whether lines begin at the right. */
    boolean rightToLeft() {
        return campaign.language().rightToLeft();
    }

    boolean knows(String key) {
        return campaign.language().messages().containsKey(key);
    }

    String county(String id) {
        return campaign.county(id).map(County::name).orElse(id);
    }

    /** A county's name, with that of its reporting unit behind it. */
    String reporter(String county, Optional<String> unit) {
        Optional<String> name = unit.map(u -> campaign.county(county)
                .flatMap(c -> c.unit(u))
                .map(County.ReportingUnit::name)
                .orElse(u));
        return name.map(n -> county(county) + " " + n).orElse(county(county));
    }

    String form(String name) {
        return campaign.form(name).map(Form::title).orElse(name);
    }

    Optional<Form.Field> field(String form, String field) {
        return campaign.form(form).flatMap(f -> f.field(field));
    }

    /** What the rows of a form are: the title of its key, without the word for "name" behind it. */
    String keyNoun(String form) {
        String title = campaign.form(form).stream()
                .flatMap(f -> f.primaryKey().stream().limit(1))
                .flatMap(key -> field(form, key).stream())
                .map(Form.Field::title)
                .findFirst()
                .orElse("");
        String name = say("key-title.name");
        return title.endsWith(name)
                ? title.substring(0, title.length() - name.length()).strip()
                : title;
    }

    String period(Period p) {
        return campaign.language().period(p);
    }

    String moment(OffsetDateTime at) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").format(at);
    }

    String severity(Severity severity) {
        return say("severity." + severity.id());
    }

    /** Whether a cell stands for the one above it. */
    boolean isDitto(String text) {
        return campaign.language().sheets().ditto().contains(text.strip());
    }

    /** Whether a header is one of serial numbers or counties, which are known and not stored. */
    boolean isKnown(String header) {
        String bare = Normalizer.normalize(header, Normalizer.Form.NFKC).replaceAll("\\s+", "");
        SheetWords words = campaign.language().sheets();
        return Stream.of(words.serial(), words.county()).flatMap(List::stream).anyMatch(bare::equalsIgnoreCase);
    }

    /** What a field wants to find in a cell. */
    String expected(Form.Field field) {
        if (field.rate()) return say("expected.rate");
        return switch (field.type()) {
            case number ->
                field.unit().map(u -> say("expected.amount", "unit", u)).orElseGet(() -> say("expected.number"));
            case date -> say("expected.date");
            case list -> say("expected.list", "entries", entries(field));
            case text -> say("expected.text");
        };
    }

    private String entries(Form.Field field) {
        List<String> names = entryNames(field);
        String named = names.stream().limit(ENTRIES_NAMED).collect(Collectors.joining(say("list.comma")));
        return names.size() > ENTRIES_NAMED ? named + "…" : named;
    }

    /** The official names of a list's entries, in order. */
    static List<String> entryNames(Form.Field field) {
        return field.entries().stream().map(Form.Entry::name).toList();
    }

    /** A stored value as a county would write it: an entry by its name, a number with the unit of its field. */
    String written(Form.Field field, Value value) {
        if (value instanceof Value.Entry e) return entryName(field, e.id());
        if (value instanceof Value.Number n)
            return field.rate()
                    ? number(n)
                    : campaign.language().measured(number(n), field.unit().orElse(""));
        return value.text();
    }

    private String number(Value.Number n) {
        return campaign.language().number(n.amount());
    }

    /** A cell's text, with the number that its file holds written as people write it. */
    String seen(Cell cell) {
        return SeenNumber.text(cell, campaign.language().numberStyle());
    }

    /** What is offered for a cell; the id of an entry by its name. */
    String entryName(Form.Field field, String id) {
        return field.entry(id).map(Form.Entry::name).orElse(id);
    }
}

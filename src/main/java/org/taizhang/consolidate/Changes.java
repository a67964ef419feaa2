package org.taizhang.consolidate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Period;
import org.taizhang.ledger.AsOf;
import org.taizhang.value.Value;

/**
 * What is another in one county's form than it was on the base day: of every key its values field by field, keys that came
 * and keys that went, and values of earlier periods that were corrected.
 *
 * <p>Fields that name people are left out, since a digest goes to many.
 */
final class Changes {
    private final String county;
    private final Book now;
    private final Book base;
    private final Optional<Book> yesterday;
    private final AsOf.CountyDays cells;
    private final List<Period> corrected;
    private final List<String> fields;
    /** Of those the ones whose last known value counts where the latest row has none. */
    private final Set<String> carried;

    private final List<Figures.Change> changes = new ArrayList<>();

    /**
     * @param yesterday the form as of the day before the as-of day; empty where nothing came on the as-of day
     * @param cells of the county's reports
     */
    Changes(Campaign campaign, String county, Book now, Book base, Optional<Book> yesterday, AsOf.CountyDays cells) {
        this.cells = cells;
        this.county = county;
        this.now = now;
        this.base = base;
        this.yesterday = yesterday;
        corrected = now.periods().stream()
                .filter(p -> base.periods().contains(p) && !now.reports(p).equals(base.reports(p)))
                .toList();
        fields = now.form().fields().stream()
                .filter(f -> !f.personal() && !now.form().primaryKey().contains(f.name()))
                .map(Form.Field::name)
                .toList();
        carried = campaign.settings()
                .roles()
                .projects()
                .filter(p -> p.form().equals(now.form().name()))
                .map(Changes::carried)
                .orElse(Set.of());
    }

    private static Set<String> carried(Campaign.Projects role) {
        return Stream.of(Optional.of(role.stage()), role.invested(), role.totalInvestment())
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    List<Figures.Change> list() {
        Collection<String> keys = new TreeSet<>(now.keys());
        keys.addAll(base.keys());
        for (String key : keys) {
            boolean is = now.listed().contains(key);
            boolean was = base.listed().contains(key);
            Optional<Line> before = base.find(key);
            if (is && !was && isOfBoth(now.latest(key))) came(key);
            if ((was && !is || now.find(key).isEmpty()) && isOfBoth(base.latest(key))) went(key);
            if (before.isPresent() && now.find(key).isPresent()) {
                compare(key, before.get());
                correct(key);
            }
        }
        return changes;
    }

    /** Whether a row's coming or going is a change: where rows belong to their period, only within one that the base day knew. */
    private boolean isOfBoth(Line line) {
        if (now.form().keepsRows() || line == null) return true;
        Period period = line.report().period();
        return base.periods().contains(period)
                && now.periods().tailSet(period, false).isEmpty();
    }

    private void came(String key) {
        Line line = now.latest(key);
        if (line == null) return;
        boolean fresh = yesterday.filter(y -> !y.listed().contains(key)).isPresent();
        add(key, keyField(), Optional.empty(), Optional.of(now.name(line)), fresh, false, false, line, line);
    }

    private void went(String key) {
        Line line = base.latest(key);
        if (line == null) return;
        boolean fresh = yesterday.filter(y -> y.listed().contains(key)).isPresent();
        Line stands = now.find(key).orElse(line);
        add(key, keyField(), Optional.of(base.name(line)), Optional.empty(), fresh, false, false, line, stands);
    }

    private void compare(String key, Line before) {
        Line line = now.latest(key);
        boolean correction = line.report().period().equals(before.report().period());
        if (!correction && !now.form().keepsRows()) return;
        for (String field : fields) {
            Optional<String> from = value(base, key, field);
            Optional<String> to = value(now, key, field);
            if (from.equals(to) || isCarried(line, before, field) && isCorrected(key, field, from, to)) continue;
            boolean fresh = yesterday
                    .filter(y -> y.find(key).isEmpty() || !value(y, key, field).equals(to))
                    .isPresent();
            add(key, field, from, to, fresh, correction, false, line, line);
        }
    }

    /** Whether neither row says a field, so that it is another only by what an earlier period says. */
    private static boolean isCarried(Line line, Line before, String field) {
        return line.value(field).isEmpty() && before.value(field).isEmpty();
    }

    /** Whether a change is told as the correction of a period before the latest. */
    private boolean isCorrected(String key, String field, Optional<String> from, Optional<String> to) {
        return corrected.stream()
                .filter(p -> p.compareTo(now.latest(key).report().period()) < 0)
                .anyMatch(p -> says(base, p, key, field).equals(from)
                        && says(now, p, key, field).equals(to));
    }

    private static Optional<String> says(Book book, Period period, String key, String field) {
        return book.at(period, key).flatMap(l -> l.value(field)).map(Value::text);
    }

    /** What is said now of periods before the latest, where the base day knew them otherwise. */
    private void correct(String key) {
        Line latest = now.latest(key);
        for (Period period : corrected) {
            if (period.compareTo(latest.report().period()) >= 0) continue;
            Optional<Line> is = now.at(period, key);
            Optional<Line> was = base.at(period, key);
            if (is.isEmpty() || was.isEmpty()) continue;
            for (String field : fields) {
                Optional<String> from = was.get().value(field).map(Value::text);
                Optional<String> to = is.get().value(field).map(Value::text);
                if (from.equals(to)) continue;
                boolean fresh = yesterday
                        .flatMap(y -> y.at(period, key))
                        .filter(l -> !l.value(field).map(Value::text).equals(to))
                        .isPresent();
                add(key, field, from, to, fresh, true, true, is.get(), is.get());
            }
        }
    }

    private void add(
            String key,
            String field,
            Optional<String> from,
            Optional<String> to,
            boolean fresh,
            boolean correction,
            boolean earlier,
            Line line,
            Line stands) {
        String name = now.find(key).map(now::name).orElseGet(() -> base.name(base.latest(key)));
        changes.add(new Figures.Change(
                county,
                now.form().name(),
                name,
                field,
                from,
                to,
                fresh,
                correction,
                line.report().period().toString(),
                earlier,
                stands.origin(),
                notTaken(field, to, line)));
    }

    /** What is written in the cell of a field that has no value any more, where it was refused. */
    private Optional<String> notTaken(String field, Optional<String> to, Line line) {
        if (to.isPresent() || field.equals(keyField())) return Optional.empty();
        return cells.cell(line.inReport(), field).flatMap(AsOf.Cell::refused);
    }

    private String keyField() {
        return now.form().primaryKey().get(0);
    }

    private Optional<String> value(Book book, String key, String field) {
        return carried.contains(field)
                ? Known.of(book, key, field).text()
                : book.latest(key).value(field).map(Value::text);
    }
}

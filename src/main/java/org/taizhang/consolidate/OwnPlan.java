package org.taizhang.consolidate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taizhang.campaign.Campaign;
import org.taizhang.value.Value;

/** Which projects are behind the dates that their own county planned. */
final class OwnPlan {
    private final Campaign.Projects role;
    private final LocalDate day;

    OwnPlan(Campaign.Projects role, LocalDate day) {
        this.role = role;
        this.day = day;
    }

    /** Projects below a start whose planned day has passed, and below completion whose planned day has passed. */
    List<Figures.BehindPlan> of(String county, Book book, List<Project> projects) {
        List<Figures.BehindPlan> behind = new ArrayList<>();
        Ladder.of(book.form(), role.stage()).ifPresent(ladder -> {
            for (Project p : projects) {
                if (ladder.below(p.stage(), role.started())) add(behind, county, book, p, role.plannedStart());
                if (ladder.below(p.stage(), Optional.of(role.completed())))
                    add(behind, county, book, p, role.plannedCompletion());
            }
        });
        return behind;
    }

    private void add(List<Figures.BehindPlan> behind, String county, Book book, Project p, Optional<String> planned) {
        Optional<String> last = Known.of(book, p.key(), planned).text();
        if (last.filter(d -> day.isAfter(PlannedDay.last(d))).isEmpty()) return;
        String field = planned.orElseThrow();
        List<String> stated = stated(book, p.key(), field);
        String first = stated.get(stated.size() - 1);
        behind.add(new Figures.BehindPlan(
                county,
                p.name(),
                field,
                last.get(),
                first,
                ChronoUnit.DAYS.between(PlannedDay.last(last.get()), day),
                stated.size() - 1,
                ChronoUnit.DAYS.between(PlannedDay.last(first), PlannedDay.last(last.get())),
                p.stageOrUnknown(),
                p.latest().text(role.responsibleUnit())));
    }

    /** The dates that were stated one after another, from the latest back, each once for as long as it stood. */
    private static List<String> stated(Book book, String key, String field) {
        List<String> dates = new ArrayList<>();
        book.back(key).flatMap(l -> l.value(field).map(Value::text).stream()).forEach(d -> {
            if (dates.isEmpty() || !dates.get(dates.size() - 1).equals(d)) dates.add(d);
        });
        return dates;
    }
}

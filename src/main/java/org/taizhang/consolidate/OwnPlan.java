package org.taizhang.consolidate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taizhang.campaign.Campaign;

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
        Optional<String> last = Known.of(book, p.key(), p.latest(), planned).text();
        if (last.filter(d -> day.isAfter(PlannedDay.last(d))).isEmpty()) return;
        String field = planned.orElseThrow();
        List<Story.Step> stated = book.story(p.key()).steps(field);
        String first = stated.get(0).value();
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
                p.latest().text(role.responsibleUnit()),
                p.latest().origin()));
    }
}

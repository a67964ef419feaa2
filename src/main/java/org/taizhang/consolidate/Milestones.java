package org.taizhang.consolidate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taizhang.campaign.Milestone;
import org.taizhang.campaign.Period;

/** How a county's projects stand to the campaign's milestones as of a day. */
final class Milestones {

    /** What became of a milestone that binds a project. */
    enum State {
        REACHED_IN_TIME,
        REACHED_LATE,
        OPEN,
        AT_RISK,
        OVERDUE,
        UNKNOWN
    }

    /**
     * One project under one milestone.
     *
     * @param days how many days until the due day; negative after it
     */
    record Binding(
            Milestone milestone, String name, State state, String stage, long days, Optional<String> responsible) {}

    private final LocalDate day;
    private final int atRiskDays;
    private final Optional<String> responsible;

    /** @param responsible the field that names who is responsible for a project */
    Milestones(LocalDate day, int atRiskDays, Optional<String> responsible) {
        this.day = day;
        this.atRiskDays = atRiskDays;
        this.responsible = responsible;
    }

    /** The projects of a book that a milestone binds, in the order of keys. */
    List<Binding> of(Milestone milestone, Book book) {
        Optional<Ladder> ladder = Ladder.of(book.form(), milestone.field());
        List<Binding> bindings = new ArrayList<>();
        if (ladder.isEmpty()) return bindings;
        for (String key : book.keys()) {
            if (!binds(milestone, book, key, ladder.get())) continue;
            Known stage = Known.of(book, key, milestone.field());
            Line latest = book.latest(key);
            bindings.add(new Binding(
                    milestone,
                    book.name(latest),
                    state(milestone, book, key, ladder.get(), stage),
                    stage.text().orElse(Project.UNKNOWN),
                    ChronoUnit.DAYS.between(day, milestone.by()),
                    latest.text(responsible)));
        }
        return bindings;
    }

    private static boolean binds(Milestone milestone, Book book, String key, Ladder ladder) {
        if (milestone.cohort().isEmpty()) return true;
        Milestone.Cohort cohort = milestone.cohort().get();
        Story story = book.story(key);
        Optional<String> stage = story.by(cohort.period(), milestone.field())
                .or(() -> story.steps(milestone.field()).stream()
                        .map(Story.Step::value)
                        .findFirst());
        return stage.filter(s -> cohort.at().isPresent()
                        ? s.equals(cohort.at().get())
                        : ladder.below(s, cohort.below().orElseThrow()))
                .isPresent();
    }

    private State state(Milestone milestone, Book book, String key, Ladder ladder, Known stage) {
        if (stage.value().isEmpty()) return State.UNKNOWN;
        if (ladder.reached(stage.text().orElseThrow(), milestone.reach()))
            return inTime(milestone, book, key, ladder) ? State.REACHED_IN_TIME : State.REACHED_LATE;
        long left = ChronoUnit.DAYS.between(day, milestone.by());
        return left < 0 ? State.OVERDUE : left <= atRiskDays ? State.AT_RISK : State.OPEN;
    }

    /** Whether the report of the period that the due day lies in said so already; where there is none, the doubt is in favour. */
    private boolean inTime(Milestone milestone, Book book, String key, Ladder ladder) {
        if (!day.isAfter(milestone.by())) return true;
        Period due = book.form().period().kind().of(YearMonth.from(milestone.by()));
        return book.story(key)
                .by(due, milestone.field())
                .map(s -> ladder.reached(s, milestone.reach()))
                .orElse(true);
    }
}

package org.taizhang.consolidate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.taizhang.campaign.Milestone;
import org.taizhang.campaign.Period;
import org.taizhang.consolidate.Milestones.State;

/** What became of one milestone, project by project of a book. */
final class MilestoneState {
    private final Milestone milestone;
    private final Book book;
    private final LocalDate day;
    private final int atRiskDays;
    private final Optional<Ladder> ladder;

    MilestoneState(Milestone milestone, Book book, LocalDate day, int atRiskDays) {
        this.milestone = milestone;
        this.book = book;
        this.day = day;
        this.atRiskDays = atRiskDays;
        this.ladder = Ladder.of(book.form(), milestone.field());
    }

    /** How a project stands to it; empty where it does not bind the project. */
    Optional<State> of(String key) {
        return ladder.filter(l -> binds(key, l)).map(l -> state(key, l));
    }

    private boolean binds(String key, Ladder ladder) {
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

    private State state(String key, Ladder ladder) {
        Known stage = Known.of(book, key, milestone.field());
        if (stage.value().isEmpty()) return State.UNKNOWN;
        if (ladder.reached(stage.text().orElseThrow(), milestone.reach()))
            return inTime(key, ladder) ? State.REACHED_IN_TIME : State.REACHED_LATE;
        long left = ChronoUnit.DAYS.between(day, milestone.by());
        return left < 0 ? State.OVERDUE : left <= atRiskDays ? State.AT_RISK : State.OPEN;
    }

    /** Whether the report of the period that the due day lies in said so already; where there is none, the doubt is in favour. */
    private boolean inTime(String key, Ladder ladder) {
        if (!day.isAfter(milestone.by())) return true;
        Period due = book.form().period().kind().of(milestone.by());
        return book.story(key)
                .by(due, milestone.field())
                .map(s -> ladder.reached(s, milestone.reach()))
                .orElse(true);
    }
}

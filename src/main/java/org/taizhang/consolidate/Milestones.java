package org.taizhang.consolidate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Milestone;

/**
 * How a county's projects stand to the campaign's milestones as of a day.
 *
 * @param tallies one for each milestone, in the campaign's order
 * @param overdue the projects behind one, by milestone and then in the order of keys; {@code atRisk} likewise
 */
record Milestones(List<Tally> tallies, List<Figures.Overdue> overdue, List<Figures.AtRisk> atRisk) {

    /** What became of a milestone that binds a project. */
    enum State {
        REACHED_IN_TIME,
        REACHED_LATE,
        OPEN,
        AT_RISK,
        OVERDUE,
        UNKNOWN
    }

    /** How many projects a milestone binds, by what became of it. */
    record Tally(Milestone milestone, Map<State, Integer> projects) {
        int of(State state) {
            return projects.getOrDefault(state, 0);
        }
    }

    static Milestones of(Campaign campaign, String county, Books books, LocalDate day) {
        Campaign.Settings settings = campaign.settings();
        Optional<String> responsible = settings.roles().projects().flatMap(Campaign.Projects::responsibleUnit);
        Milestones all = new Milestones(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Milestone milestone : settings.milestones()) {
            Book book = books.of(milestone.form());
            long past = milestone.by().until(day, ChronoUnit.DAYS);
            Map<State, Integer> projects = new EnumMap<>(State.class);
            MilestoneState states =
                    new MilestoneState(milestone, book, day, settings.watch().atRiskDays());
            for (String key : book.keys())
                states.of(key).ifPresent(state -> {
                    projects.merge(state, 1, Integer::sum);
                    if (state == State.OVERDUE)
                        all.overdue.add(item(Figures.Overdue::new, county, milestone, past, book, key, responsible));
                    if (state == State.AT_RISK)
                        all.atRisk.add(item(Figures.AtRisk::new, county, milestone, -past, book, key, responsible));
                });
            all.tallies.add(new Tally(milestone, projects));
        }
        return all;
    }

    /** The same without its lists, for what is only counted. */
    Milestones counts() {
        return new Milestones(tallies, List.of(), List.of());
    }

    int count(State state) {
        return tallies.stream().mapToInt(t -> t.of(state)).sum();
    }

    /** What is said of a project that a milestone binds. */
    private interface Item<T> {
        T of(
                String county,
                String project,
                String milestone,
                LocalDate due,
                long days,
                String stage,
                Optional<String> responsible,
                Figures.Origin origin);
    }

    private static <T> T item(
            Item<T> item,
            String county,
            Milestone milestone,
            long days,
            Book book,
            String key,
            Optional<String> responsible) {
        Line latest = book.latest(key);
        return item.of(
                county,
                book.name(latest),
                milestone.id(),
                milestone.by(),
                days,
                Known.of(book, key, milestone.field()).text().orElse(Project.UNKNOWN),
                latest.text(responsible),
                latest.origin());
    }
}

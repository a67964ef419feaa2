package org.taizhang.consolidate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.taizhang.campaign.Campaign;

/**
 * What was planned for one year and invested in it.
 *
 * <p>A county's year is that of its latest report. Sums run over one year alone, the latest of those added up: yunling with
 * 100 of 6000 in 2013 and dongjiang with 8100 of 9000 in 2012 come to 100 of 6000.
 *
 * @param year the year; 0 where nothing was reported
 * @param projects how many projects have a row of that year
 * @param plan the plans of those that have one
 * @param invested the year's investment of those of which it is known
 */
record YearSums(int year, int projects, Optional<BigDecimal> plan, Optional<BigDecimal> invested, Pace pace) {
    static final YearSums NONE = new YearSums(0, 0, Optional.empty(), Optional.empty(), Pace.NONE);

    static YearSums of(Book book, List<Project> projects, Campaign.Projects role) {
        if (book.periods().isEmpty()) return NONE;
        int year = book.periods().last().year();
        List<Project> ofYear = projects.stream()
                .filter(p -> p.latest().period().year() == year)
                .toList();
        return new YearSums(
                year,
                ofYear.size(),
                ofYear.stream()
                        .flatMap(p -> p.latest().number(role.yearPlan()).stream())
                        .reduce(BigDecimal::add),
                ofYear.stream()
                        .flatMap(p -> Pace.investedInYear(book, p, role, year).stream())
                        .reduce(BigDecimal::add),
                Pace.of(book, projects, role));
    }

    /** The sums of both where they are of one year, else those of the later. */
    YearSums plus(YearSums other) {
        if (year != other.year) return year > other.year ? this : other;
        return new YearSums(
                year,
                projects + other.projects,
                either(plan, other.plan),
                either(invested, other.invested),
                pace.plus(other.pace));
    }

    private static Optional<BigDecimal> either(Optional<BigDecimal> a, Optional<BigDecimal> b) {
        return a.isPresent() && b.isPresent() ? Optional.of(a.get().add(b.get())) : a.or(() -> b);
    }
}

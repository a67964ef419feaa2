package org.taizhang.consolidate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Period;

/**
 * The year's investment against the year's plan and the elapsed share of the year.
 *
 * <p>It runs over the projects that have a plan and whose investment of the year is known. The year is that of the
 * latest report, and a row of the year before says nothing of it, also where a report has since said that nothing changed;
 * a month counts as a twelfth of it.
 *
 * @param plan what those projects plan for the year
 * @param done what they have invested in it
 * @param twelfths what they should have by the end of the period that was reported, in twelfths, so that nothing is rounded
 */
record Pace(BigDecimal plan, BigDecimal done, BigDecimal twelfths) {
    static final Pace NONE = new Pace(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

    static Pace of(Book book, List<Project> projects, Campaign.Projects role) {
        if (book.periods().isEmpty()) return NONE;
        int year = book.periods().last().year();
        Pace sum = NONE;
        for (Project p : projects) {
            if (p.latest().period().year() != year) continue;
            Optional<BigDecimal> plan = p.latest().number(role.yearPlan());
            Optional<BigDecimal> done = investedInYear(book, p, role, year);
            if (plan.isEmpty() || done.isEmpty()) continue;
            Period said = book.story(p.key()).last();
            BigDecimal months = BigDecimal.valueOf(said.lastMonth().getMonthValue());
            sum = sum.plus(new Pace(plan.get(), done.get(), plan.get().multiply(months)));
        }
        return sum;
    }

    /**
     * What a project's row says of the year, else what its total has grown by since its last value of the year before. A total
     * that no report of the year has told is not known to stand still: 500 in December and none in January give nothing.
     */
    static Optional<BigDecimal> investedInYear(Book book, Project p, Campaign.Projects role, int year) {
        Optional<BigDecimal> said = p.latest().number(role.investedThisYear());
        if (said.isPresent() || role.invested().isEmpty()) return said;
        Optional<BigDecimal> before =
                book.story(p.key()).inYear(year - 1, role.invested().get()).map(BigDecimal::new);
        Optional<BigDecimal> now = p.latest()
                .number(role.invested())
                .or(() ->
                        book.story(p.key()).inYear(year, role.invested().get()).map(BigDecimal::new));
        return before.flatMap(b -> now.map(n -> n.subtract(b)));
    }

    Pace plus(Pace other) {
        return new Pace(plan.add(other.plan), done.add(other.done), twelfths.add(other.twelfths));
    }

    /** How far the year's investment is ahead of the elapsed share of the plan, in percentage points of the plan. */
    Optional<BigDecimal> ahead() {
        return Quotient.of(done.multiply(TWELVE).subtract(twelfths), plan.multiply(TWELVE))
                .map(s -> Quotient.plain(s.multiply(HUNDRED)));
    }

    /** Which share of the year's plan is done. */
    Optional<BigDecimal> ofPlan() {
        return Quotient.of(done, plan);
    }

    /** Which share of what should be done by now is done. */
    Optional<BigDecimal> kept() {
        return Quotient.of(done.multiply(TWELVE), twelfths);
    }
}

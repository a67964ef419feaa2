package org.taizhang.consolidate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.ledger.AsOf;

/**
 * All that a digest says, as of one day.
 *
 * <p>Amounts are in the unit of their field, ratios are plain quotients rounded to four places, shares run from 0 to 1.
 *
 * @param asOf the day
 * @param base the day that changes are counted from
 * @param campaignFingerprint of the campaign's files
 * @param ledgerFingerprint of all that had been received
 * @param before the city as it stood on the base day; empty where nothing had been received by then
 * @param sinceBase how it has moved since then; empty likewise
 * @param rules how each figure is made, in the campaign's language, by the figure's name
 * @param decisions what the office decided since the base day
 */
public record Figures(
        LocalDate asOf,
        LocalDate base,
        String campaign,
        String campaignFingerprint,
        String ledgerFingerprint,
        City city,
        List<CountyFigures> counties,
        List<Overdue> overdue,
        List<AtRisk> atRisk,
        List<Stalled> stalled,
        List<Missing> missing,
        List<BehindPlan> behindPlan,
        List<Dropped> dropped,
        List<OpenProblem> problems,
        List<Change> changes,
        List<DataQuality> dataQuality,
        Optional<City> before,
        Optional<Progress> sinceBase,
        List<MilestoneFigures> milestones,
        List<TargetFigures> targets,
        List<IndicatorFigures> indicators,
        List<Reporting> reporting,
        Map<String, String> rules,
        List<AsOf.OfficeDecision> decisions) {

    /**
     * The city's sums. {@code byStage} runs over the stages in order; a stage without projects is left out.
     *
     * @param yearPlan of the latest year that any county has reported of, as {@code investedThisYear}
     * @param yearWithout the counties that these leave out, since none of their projects has a row of that year
     */
    public record City(
            int projects,
            Map<String, Integer> byStage,
            BigDecimal totalInvestment,
            BigDecimal invested,
            Optional<BigDecimal> yearPlan,
            Optional<BigDecimal> investedThisYear,
            List<String> yearWithout,
            Optional<BigDecimal> enrolledVocational,
            Optional<BigDecimal> enrolledGeneral,
            Optional<BigDecimal> enrolmentRatio,
            Optional<BigDecimal> inSchoolRatio,
            Map<String, BigDecimal> more) {}

    /**
     * One county's line in the table. Ties share a rank; {@code rankChange} is positive where it has risen.
     *
     * @param periods by form the period of its latest report, of several units that of the one furthest behind; a form that it
     *     never reported has none
     */
    public record CountyFigures(
            String county,
            String name,
            int rank,
            int rankChange,
            BigDecimal score,
            List<ScorePart> parts,
            Light light,
            int projects,
            Map<String, Integer> byStage,
            Optional<BigDecimal> totalInvestment,
            Optional<BigDecimal> invested,
            int overdue,
            int stalled,
            Optional<BigDecimal> pace,
            Optional<BigDecimal> enrolledVocational,
            Optional<BigDecimal> enrolledGeneral,
            Optional<BigDecimal> enrolmentRatio,
            Optional<BigDecimal> inSchoolRatio,
            List<Missing> missingReports,
            List<Late> lateReports,
            List<ProjectFigures> projectList,
            Optional<SchoolTable> enrolment,
            Optional<SchoolTable> development,
            Map<String, String> periods,
            Map<String, BigDecimal> more) {}

    /** How a score came about: {@code points} of {@code weight}; the points of all parts add up to the score. */
    public record ScorePart(String measure, String title, BigDecimal weight, BigDecimal points, String because) {}

    /** A light as the campaign names and colours it. */
    public record Light(String id, String label, String colour, String because) {}

    /**
     * One project's latest state, with where its row stands.
     *
     * @param carried the values that its latest row leaves out, {@code stage}, {@code total_investment} or {@code invested}
     */
    public record ProjectFigures(
            String project,
            String stage,
            Optional<BigDecimal> totalInvestment,
            Optional<BigDecimal> invested,
            String period,
            boolean listed,
            Origin origin,
            Optional<String> responsible,
            Map<String, CarriedValue> carried) {}

    /**
     * A county's schools in the latest period of a form.
     *
     * @param sums of its fields over the schools, by field; for a rate there is none
     */
    public record SchoolTable(String form, String period, Map<String, BigDecimal> sums, List<School> schools) {}

    /** One school's row; {@code group} is the entry that the ratio parts schools by. */
    public record School(String school, Optional<String> group, Map<String, BigDecimal> values, Origin origin) {}

    /** What is said of one county; a list of such goes county by county. */
    public interface Item {
        String county();
    }

    /** The row behind a figure. */
    public record Origin(long submissionId, String file, Optional<String> sheet, int row) {}

    public record Overdue(
            String county,
            String project,
            String milestone,
            LocalDate due,
            long daysLate,
            String stage,
            Optional<String> responsible,
            Origin origin)
            implements Item {}

    public record AtRisk(
            String county,
            String project,
            String milestone,
            LocalDate due,
            long daysLeft,
            String stage,
            Optional<String> responsible,
            Origin origin)
            implements Item {}

    /** A project whose stage and invested amount have not moved; {@code since} is a period. */
    public record Stalled(
            String county,
            String project,
            String since,
            String stage,
            int reports,
            Optional<String> responsible,
            Origin origin)
            implements Item {}

    public record Missing(String county, String form, String period, LocalDate due, Optional<String> unit)
            implements Item {}

    public record Late(String form, String period, long daysLate, Optional<String> unit) {}

    /**
     * A project whose own planned date has passed.
     *
     * @param planned the date as last stated, {@code firstPlanned} as first
     * @param moves how often the county has moved it, {@code movedDays} how far in all
     */
    public record BehindPlan(
            String county,
            String project,
            String field,
            String planned,
            String firstPlanned,
            long daysLate,
            int moves,
            long movedDays,
            String stage,
            Optional<String> responsible,
            Origin origin)
            implements Item {}

    /** What its county's latest report no longer has; {@code origin} is the last row that had it. */
    public record Dropped(
            String county, String form, String key, String lastPeriod, Optional<String> likelyNow, Origin origin)
            implements Item {}

    /**
     * A problem in a project's latest row.
     *
     * @param since the earliest of the reports in a row, {@code reports} many, that named any problem of the project
     * @param wordsSince the earliest of those in a row with these very words
     */
    public record OpenProblem(
            String county,
            String project,
            String problem,
            String since,
            int reports,
            String wordsSince,
            Optional<String> responsible,
            Origin origin)
            implements Item {}

    /**
     * One value that is another than on the base day; {@code from} is empty for a new project, {@code to} for a vanished one.
     *
     * @param isNew whether it was received on the as-of day itself
     * @param correction whether it was said of the same period before
     * @param period the period that {@code to} speaks of
     * @param earlier whether a later period has the same key, so that {@code to} is not its present value
     * @param origin where {@code to} stands, in the report of {@code period}; where a row went, the last that had it
     * @param notTaken what is written where {@code to} would stand, but was refused
     */
    public record Change(
            String county,
            String form,
            String key,
            String field,
            Optional<String> from,
            Optional<String> to,
            boolean isNew,
            boolean correction,
            String period,
            boolean earlier,
            Origin origin,
            Optional<String> notTaken)
            implements Item {}

    public record DataQuality(String county, int errors, int warnings, int carriedOver) implements Item {}

    /**
     * What a county owed of a form and what came: {@code expected} are the periods that have ended or whose due day has come, parted into received
     * (in time or late), missing and pending (not yet due); of the received, some are empty and some partial.
     */
    public record Reporting(
            String county,
            String form,
            int expected,
            int received,
            int onTime,
            int late,
            int missing,
            int pending,
            int empty,
            int partial) {}
}

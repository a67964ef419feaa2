package org.taizhang.normalise;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.taizhang.campaign.Language;
import org.taizhang.campaign.Period;
import org.taizhang.normalise.columns.Findings;
import org.taizhang.normalise.heading.Preamble;
import org.taizhang.value.Code;

/**
 * Says where a table's period can hardly be meant: nothing is done yet in one that begins after the arrival, and one of
 * long ago is a slip of the pen. It stands all the same, since nobody else can know it.
 */
final class PeriodDoubts {
    private static final int LONG_AGO_YEARS = 50;

    private final Findings.Place place;
    private final Findings findings;
    private final Language language;
    private final LocalDate arrival;
    private final Set<Period> said = new HashSet<>();

    PeriodDoubts(Findings.Place place, Findings findings, Language language, LocalDate arrival) {
        this.place = place;
        this.findings = findings;
        this.language = language;
        this.arrival = arrival;
    }

    /** @param says whether a line is one that says this period */
    void check(Period period, List<Preamble.Line> lines, Predicate<String> says) {
        Period now = period.kind().of(YearMonth.from(arrival));
        boolean future = period.compareTo(now) > 0;
        if (!future && !period.lastDay().isBefore(arrival.minusYears(LONG_AGO_YEARS)) || !said.add(period)) return;
        Findings.Place at = lines.stream()
                .filter(line -> says.test(line.text()))
                .findFirst()
                .map(line -> place.at(line.row(), line.column()))
                .orElse(place);
        findings.add(
                at,
                Code.INCONSISTENT,
                future ? "period.future" : "period.past",
                Map.of("period", language.period(period), "day", language.day(arrival)));
    }
}

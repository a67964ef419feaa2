package org.taizhang.consolidate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.taizhang.campaign.Campaign;
import org.taizhang.ledger.AsOf;

/** Makes the {@link Figures} of a day from the ledger as it stood then and as it stood on the base day. */
public final class Consolidation {
    private final Campaign campaign;

    public Consolidation(Campaign campaign) {
        this.campaign = campaign;
    }

    /**
     * The figures as of a day.
     *
     * @param ledger the ledger as of any day; asked for counties by several threads at once
     */
    public Figures figures(LocalDate day, Function<LocalDate, AsOf> ledger) {
        Night night = new Night(campaign, day, ledger);
        List<Night.CountyNight> counties =
                campaign.counties().parallelStream().map(night::of).toList();
        night.end();
        List<Standing> now = counties.stream().map(Night.CountyNight::standing).toList();
        List<Standing> before = counties.stream().map(Night.CountyNight::before).toList();
        boolean nothingBefore = before.stream().noneMatch(Standing::reported);
        City city = new City(campaign, now);
        return new Figures(
                day,
                night.base,
                campaign.settings().name(),
                campaign.fingerprint(),
                night.fingerprint(),
                city.figures(),
                new CountyTable(campaign, day).of(counties, nothingBefore),
                all(now, s -> s.milestones().overdue()),
                all(now, s -> s.milestones().atRisk()),
                all(now, Standing::stalled),
                all(now, Standing::missing),
                all(now, Standing::behindPlan),
                all(now, Standing::dropped),
                all(now, Standing::problems),
                new Chain<>(counties.stream().map(Night.CountyNight::changes).toList()),
                all(now, s -> List.of(s.dataQuality())),
                nothingBefore ? Optional.empty() : Optional.of(new City(campaign, before).figures()),
                nothingBefore ? Optional.empty() : Optional.of(Progress.of(campaign, counties)),
                city.milestones(),
                city.targets(),
                city.indicators(),
                all(
                        now,
                        s -> s.reports().stream()
                                .map(OwedReports.Account::reporting)
                                .toList()),
                new Explanations(campaign).all(),
                night.decisions());
    }

    private static <T> List<T> all(List<Standing> standings, Function<Standing, List<T>> part) {
        return new Chain<>(standings.stream().map(part).toList());
    }
}

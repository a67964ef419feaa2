package org.taizhang.consolidate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.taizhang.campaign.Campaign;

/**
 * How the city has moved since the base day, over what was known on both days: what a county reports for the first time is
 * no progress.
 *
 * @param first the counties whose first projects came since then, {@code firstProjects} how many
 * @param projects how many projects the other counties have more
 * @param started how many projects of a known stage have reached that of the started since then
 * @param fellBack how many have fallen back behind it
 * @param invested how much more is invested in projects of which that was known
 * @param firstRatio the counties whose first sums for the ratio of enrolment came since then
 * @param ratio by how much that has changed over the other counties
 */
public record Progress(
        List<String> first,
        int firstProjects,
        int projects,
        int started,
        int fellBack,
        BigDecimal invested,
        List<String> firstRatio,
        Optional<BigDecimal> ratio) {

    static Progress of(Campaign campaign, List<Night.CountyNight> counties) {
        Predicate<Night.CountyNight> first = c -> c.before().sums().projects() == 0;
        List<Night.CountyNight> known = counties.stream().filter(first.negate()).toList();
        List<Night.CountyNight> fresh = counties.stream()
                .filter(first)
                .filter(c -> c.standing().sums().projects() > 0)
                .toList();
        Optional<String> enrolled = campaign.settings().roles().ratio().map(Campaign.Ratio::enrolled);
        Predicate<Night.CountyNight> knew =
                c -> enrolled.filter(c.before().sums().ratio()::knows).isPresent();
        return new Progress(
                ids(fresh),
                fresh.stream().mapToInt(c -> c.standing().sums().projects()).sum(),
                known.stream()
                        .mapToInt(c -> c.standing().sums().projects()
                                - c.before().sums().projects())
                        .sum(),
                counties.stream().mapToInt(c -> c.moves().started()).sum(),
                counties.stream().mapToInt(c -> c.moves().fellBack()).sum(),
                counties.stream().map(c -> c.moves().invested()).reduce(BigDecimal.ZERO, BigDecimal::add),
                ids(counties.stream()
                        .filter(knew.negate())
                        .filter(c -> enrolled.filter(c.standing().sums().ratio()::knows)
                                .isPresent())
                        .toList()),
                enrolled.flatMap(f -> change(f, counties.stream().filter(knew).toList())));
    }

    private static List<String> ids(List<Night.CountyNight> counties) {
        return counties.stream().map(c -> c.standing().county().id()).toList();
    }

    private static Optional<BigDecimal> change(String field, List<Night.CountyNight> compared) {
        Optional<BigDecimal> now =
                ratio(field, compared.stream().map(Night.CountyNight::standing).toList());
        Optional<BigDecimal> before =
                ratio(field, compared.stream().map(Night.CountyNight::before).toList());
        return now.flatMap(n -> before.map(b -> Quotient.plain(n.subtract(b))));
    }

    private static Optional<BigDecimal> ratio(String field, List<Standing> standings) {
        return standings.stream()
                .map(s -> s.sums().ratio())
                .reduce(RatioSums.NONE, RatioSums::plus)
                .ratio(field);
    }
}

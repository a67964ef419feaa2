package org.taizhang.consolidate;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Period;

/** Which projects stand still: below completed, and neither stage nor invested amount moved over their last reports. */
final class Stalls {
    private final Campaign.Projects role;
    private final int reports;

    Stalls(Campaign.Projects role, int reports) {
        this.role = role;
        this.reports = reports;
    }

    List<Figures.Stalled> of(String county, Book book, List<Project> projects) {
        List<Figures.Stalled> stalled = new ArrayList<>();
        Optional<Ladder> ladder = Ladder.of(book.form(), role.stage());
        for (Project p : projects) {
            if (ladder.filter(l -> l.below(p.stage(), Optional.of(role.completed())))
                    .isEmpty()) continue;
            List<Period> still = still(book, p);
            if (still.size() < reports) continue;
            stalled.add(new Figures.Stalled(
                    county,
                    p.name(),
                    still.get(still.size() - 1).toString(),
                    p.stageOrUnknown(),
                    still.size(),
                    p.latest().text(role.responsibleUnit())));
        }
        return stalled;
    }

    /** The periods of the unbroken run of reports with the project's present stage and amount, from the latest back. */
    private List<Period> still(Book book, Project p) {
        List<Unmoved> values = Stream.concat(
                        Stream.of(new Unmoved(role.stage(), p.stage())),
                        role.invested().map(f -> new Unmoved(f, p.invested())).stream())
                .toList();
        List<Period> periods = new ArrayList<>();
        Iterator<Line> lines = book.back(p.key()).iterator();
        while (lines.hasNext() && !decided(values)) {
            Line line = lines.next();
            periods.add(line.period());
            for (Unmoved v : values) v.look(line);
        }
        int run = values.stream().mapToInt(Unmoved::run).min().orElse(0);
        return periods.subList(0, Math.min(run, periods.size()));
    }

    private static boolean decided(List<Unmoved> values) {
        return values.stream()
                .filter(Unmoved::moved)
                .anyMatch(m -> values.stream().allMatch(v -> v.moved() || v.run() >= m.run()));
    }
}

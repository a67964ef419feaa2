package org.taizhang.consolidate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.campaign.Campaign;

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
            Optional<Still> still = still(book.story(p.key()), p);
            if (still.filter(s -> s.reports() >= reports).isEmpty()) continue;
            stalled.add(new Figures.Stalled(
                    county,
                    p.name(),
                    still.get().since(),
                    p.stageOrUnknown(),
                    still.get().reports(),
                    p.latest().text(role.responsibleUnit()),
                    p.latest().origin()));
        }
        return stalled;
    }

    /** The unbroken run of reports with the project's present stage and amount, back from the latest. */
    private record Still(String since, int reports) {}

    /**
     * A report that leaves a value out has the value of the one before it; so it belongs to the run only once that is known
     * to be the same. What was never reported did not move.
     */
    private Optional<Still> still(Story story, Project p) {
        Map<String, Known> values = new HashMap<>();
        values.put(role.stage(), p.stage());
        role.invested().ifPresent(f -> values.put(f, p.invested()));
        Story.Step from = new Story.Step("", story.first(), 1);
        for (Map.Entry<String, Known> v : values.entrySet()) {
            Optional<Story.Step> step = story.now(v.getKey());
            if (!step.map(Story.Step::value).equals(v.getValue().text())) return Optional.empty();
            if (step.isPresent() && step.get().report() > from.report()) from = step.get();
        }
        return Optional.of(new Still(from.period(), story.reports() - from.report() + 1));
    }
}

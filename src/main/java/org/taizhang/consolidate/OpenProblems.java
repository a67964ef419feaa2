package org.taizhang.consolidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taizhang.campaign.Campaign;

/** The problems that stand in the latest rows of projects, and for how many reports in a row there has been one. */
final class OpenProblems {
    private OpenProblems() {}

    static List<Figures.OpenProblem> of(String county, Book book, List<Project> projects, Campaign.Projects role) {
        List<Figures.OpenProblem> open = new ArrayList<>();
        for (Project p : projects) {
            Optional<String> words = p.latest().text(role.problems());
            if (words.isEmpty()) continue;
            Story story = book.story(p.key());
            String now = p.latest().period().toString();
            Story.Run run =
                    role.problems().flatMap(story::run).orElse(new Story.Run(now, story.reports(), words.get(), now));
            open.add(new Figures.OpenProblem(
                    county,
                    p.name(),
                    words.get(),
                    run.since(),
                    story.reports() - run.report() + 1,
                    run.wordsSince(),
                    p.latest().text(role.responsibleUnit()),
                    p.latest().origin()));
        }
        return open;
    }
}

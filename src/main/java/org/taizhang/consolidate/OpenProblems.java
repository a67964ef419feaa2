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
            List<Line> run = book.back(p.key())
                    .takeWhile(l -> l.text(role.problems()).isPresent())
                    .toList();
            Line sameWords = run.stream()
                    .takeWhile(l -> l.text(role.problems()).equals(words))
                    .reduce((a, b) -> b)
                    .orElseThrow();
            open.add(new Figures.OpenProblem(
                    county,
                    p.name(),
                    words.get(),
                    run.get(run.size() - 1).period().toString(),
                    run.size(),
                    sameWords.period().toString(),
                    p.latest().text(role.responsibleUnit())));
        }
        return open;
    }
}
